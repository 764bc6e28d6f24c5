// Figures for writing in a report while its recording plays, against what is wanted of it:
// bench_report [lines, default 3000] [keys, default 400] [seconds of sound, default six hours]
#include "audio/nulloutput.h"
#include "bench/windowfigures.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdesk.h"
#include "gui/report/reportdraft.h"
#include "gui/report/reportmodel.h"
#include "gui/report/reportview.h"
#include "gui/widgets/style.h"
#include "workflow/interviews.h"
#include "workflow/reports.h"
#include "workflow/reporttext.h"

#include <QAction>
#include <QApplication>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int sixHours = 6 * 3600;
constexpr int mostLines = 200'000;
constexpr int longWords = 130'000; ///< of one line, more than a megabyte
constexpr double mostFrozenMs = 500;

/// Until the other threads have done what they do once.
void waitForQuiet()
{
    for (int second = 0; second < 300; ++second) {
        const std::clock_t before = std::clock();
        QTest::qWait(1000);
        if (std::clock() - before < CLOCKS_PER_SEC / 5)
            return;
    }
}

/// A page as the window shows it.
std::unique_ptr<ReportPage> pageOf(ReportDesk &desk)
{
    auto page = std::make_unique<ReportPage>(
        *desk.office, desk.prompts, desk.settings, [] { return std::make_unique<NullOutput>(); },
        desk.interview);
    page->resize(1140, 780);
    page->show();
    page->activated();
    return page;
}

/// Ten minutes, over and over.
Recording attach(ReportDesk &desk, int seconds)
{
    constexpr int blockSeconds = 600;
    const Sound block =
        uniqueSound(ReportDesk::Rate, 1, qint64(std::min(seconds, blockSeconds)) * ReportDesk::Rate);
    const qint64 frames = qint64(seconds) * ReportDesk::Rate;
    QFile file(desk.house.path(u"gehoor.wav"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The sound could not be written.");
    file.write(wavHeader(ReportDesk::Rate, 1, quint32(frames * 2)));
    for (qint64 left = frames; left > 0; left -= block.frames())
        file.write(reinterpret_cast<const char *>(block.samples.data()), std::min(left, block.frames()) * 2);
    file.close();
    Recording recording = desk.office->interviews().copyIn(file.fileName(), {}, {}).value();
    file.remove();
    recording.codec = u"pcm_s16le"_s;
    recording.sampleRate = ReportDesk::Rate;
    recording.channels = 1;
    recording.frames = frames;
    return desk.office->interviews().attach(desk.interview, recording).value();
}

/// Questions and answers in turn over the whole recording; every tenth is compared.
void write(ReportDesk &desk, int count, const Recording &recording)
{
    QList<Line> lines;
    QMap<qsizetype, Judgement> found;
    for (int i = 0; i < count; ++i) {
        Line line;
        line.type = i % 2 == 0 ? LineType::Question : LineType::Answer;
        line.text = i % 2 == 0
            ? u"Wie heeft u dat verteld, en waar was u toen u het hoorde (%1)?"_s.arg(i + 1)
            : u"Mijn zwager. Hij werkte op het gemeentehuis en kende de mensen die de lijsten maakten. Ik "
              u"was "
              u"thuis met de kinderen en hij kwam 's avonds, na het donker, om ons te waarschuwen (%1)."_s
                  .arg(i + 1);
        const qint64 length = recording.frames / count;
        line.anchor = Anchor{recording.id, i * length, (i + 1) * length - length / 8};
        lines << line;
        if (i % 10 == 0)
            found.insert(i, {Verdict::Agrees});
    }
    if (const auto added = desk.office->reports().addLines(desk.report(), lines, found); !added)
        qFatal("%s", qPrintable(added.error().text));
}

void measureWriting(ReportPage &page, int keys)
{
    auto *view = page.findChild<ReportView *>();
    auto *draft = page.findChild<ReportDraft *>();
    ReportModel &model = *view->model();
    const int middle = model.rowCount() / 2;
    const auto lineAt = [&](int row) { return model.lineAt(row)->id; };

    Figures typing;
    Paints paints(*view->viewport());
    view->editLine(lineAt(middle));
    for (int i = 0; i < keys; ++i) {
        QTest::qWait(15); // with whatever else happens while it plays
        typing.add(timed([&] {
            QTest::keyClick(view, i % 7 ? 'x' : ' ');
            view->viewport()->update();
            paints.wait();
        }));
    }
    typing.print("a key until it is painted, while it plays", 16);

    Figures saving;
    Figures stored;
    for (int i = 0; i < std::min(keys, 60); ++i) {
        QTest::keyClick(view, 'y');
        bench().takeLongest();
        const Watch watch;
        const Spent begun = timed([&] { view->tellRested(); }); // as when the typing rests
        waitFor([&] { return !draft->isWriting(); });
        stored.add(watch.spent());
        QTest::qWait(260); // what is renewed a little later counts as well
        const Spent longest = bench().takeLongest();
        saving.add(longest.ms > begun.ms ? longest : begun);
    }
    saving.print("autosave: longest hold of the window", 16);
    stored.print("autosave: until it is on the disk", 1000);

    Figures ending;
    for (int i = 0; i < std::min(keys, 60); ++i) {
        QTest::keyClick(view, 'z');
        ending.add(timed([&] {
            QTest::keyClick(view, Qt::Key_Return);
            paints.wait();
        }));
        QTest::qWait(15);
    }
    ending.print("Enter ends a line that was typed", 100);

    Figures following;
    for (int i = 0; i < keys; ++i) {
        following.add(timed([&] {
            model.setSpoken(lineAt(middle + i % 5));
            QCoreApplication::sendPostedEvents();
        }));
        QTest::qWait(1);
    }
    following.print("another line sounds", 2);
}

void measurePage(int lines, int keys, int seconds)
{
    ReportDesk desk(Pace::RealTime);
    const Recording recording = attach(desk, seconds);
    write(desk, lines, recording);
    std::unique_ptr<ReportPage> page;
    for (const char *what : {"the page opens and is painted", "the same once more"}) {
        page.reset();
        tell(what, timed([&] {
                 page = pageOf(desk);
                 page->grab();
             }),
             300);
    }
    auto *view = page->findChild<ReportView *>();
    if (!QTest::qWaitForWindowActive(page.get()))
        qFatal("The page has no window.");
    waitFor([&] { return page->actions().play->isEnabled(); });
    tell("the recording is looked through", timed(waitForQuiet), 600'000);
    view->setFocus();
    page->actions().playOn->trigger();
    QTest::qWait(500);
    measureWriting(*page, keys);
    page->actions().play->trigger();
}

/// A text of very many lines comes in, and is opened again.
void measureManyLines(int count)
{
    ReportDesk desk(Pace::RealTime);
    std::printf("%d lines\n", count);
    ReportText text;
    text.fileName = u"gehoor.txt"_s;
    text.sha256 = QByteArray(64, 'a');
    for (int i = 0; i < count; ++i)
        text.report.turns.append(
            {i % 2 ? LineType::Answer : LineType::Question, u"woorden "_s.repeated(12).trimmed(), {}, {}});
    {
        const auto page = pageOf(desk);
        page->grab();
        auto *draft = page->findChild<ReportDraft *>();
        const ReportModel &model = *page->findChild<ReportView *>()->model();
        bench().takeLongest();
        bool isAdded = false;
        const Watch watch;
        const Spent begun =
            timed([&] { draft->addTextLater(text, {}, {}, [&](const Result<void> &) { isAdded = true; }); });
        waitFor([&] { return isAdded && !model.isGrowing(); });
        tell("  imported and shown", watch.spent(), 60'000);
        const Spent longest = bench().takeLongest();
        tell("  longest hold of the window meanwhile", longest.ms > begun.ms ? longest : begun, mostFrozenMs);
    }
    std::unique_ptr<ReportPage> page;
    bench().takeLongest();
    const Watch watch;
    tell("  the page opens and is painted", timed([&] {
             page = pageOf(desk);
             page->grab();
         }),
         mostFrozenMs);
    auto *view = page->findChild<ReportView *>();
    waitFor([&] { return view->model()->rowCount() > 0 && !view->model()->isGrowing(); });
    tell("  until all of it is shown", watch.spent(), 60'000);
    tell("  longest hold of the window meanwhile", bench().takeLongest(), mostFrozenMs);
    const LineId last = view->model()->lineAt(view->model()->rowCount() - 1)->id;
    tell("  to its end", timed([&] {
             view->editLine(last);
             page->grab();
         }),
         mostFrozenMs);
    Figures typing;
    for (int i = 0; i < 5; ++i) {
        typing.add(timed([&] {
            QTest::keyClick(view, 'x');
            page->grab();
        }));
    }
    typing.print("  a key until it is painted", mostFrozenMs);
    bench().takeLongest();
    view->tellRested();
    auto *draft = page->findChild<ReportDraft *>();
    waitFor([&] { return !draft->isWriting(); });
    QTest::qWait(500);
    tell("  autosave: longest hold of the window", bench().takeLongest(), mostFrozenMs);
}

/// Without a store: what the text itself takes.
void measureText(const char *what, const QList<Line> &lines, double most)
{
    ReportModel model;
    ReportView view;
    view.setReportModel(model);
    model.setEditable(true);
    view.resize(1000, 800);
    view.show();
    Report report;
    report.id = {1};
    report.lines = lines;
    std::printf("%s\n", what);
    bench().takeLongest();
    tell("  shown", timed([&] {
             model.setReport(report);
             view.grab();
         }),
         most);
    waitFor([&] { return !model.isGrowing(); });
    tell("  to its end", timed([&] {
             view.editLine(lines.constLast().id);
             view.grab();
         }),
         most);
    tell("  longest hold of the window", bench().takeLongest(), most);
    Figures typing;
    for (int i = 0; i < 5; ++i) {
        typing.add(timed([&] {
            QTest::keyClick(&view, 'x');
            view.grab();
        }));
    }
    typing.print("  a key until it is painted", most);
}

QList<Line> someLines(int count, int words)
{
    QList<Line> lines;
    for (int i = 1; i <= count; ++i) {
        Line line;
        line.id = {i};
        line.number = i;
        line.type = i % 2 ? LineType::Question : LineType::Answer;
        line.text = u"woorden "_s.repeated(words);
        lines << line;
    }
    return lines;
}

} // namespace

int main(int argc, char *argv[])
{
    BenchApplication app(argc, argv);
    applyStyle(app);
    const QStringList arguments = app.arguments();
    const int lines = std::max(arguments.value(1, u"3000"_s).toInt(), 20);
    const int keys = std::max(arguments.value(2, u"400"_s).toInt(), 5);
    const bool isWhole = lines >= 3000;
    const int seconds = arguments.value(3, QString::number(isWhole ? sixHours : 60)).toInt();
    std::printf("%d lines, %d s of sound, load %s\n", lines, seconds, load().c_str());
    measurePage(lines, keys, seconds);
    measureText("as many lines without a store", someLines(lines, 12), 300);
    measureText("a line of a megabyte", someLines(1, isWhole ? longWords : 600), mostFrozenMs);
    measureManyLines(isWhole ? mostLines : lines * 2);
    std::printf("load %s\n", load().c_str());
    return 0;
}
