// Figures for writing in a report while its sound plays: bench_report [lines, default 3000] [keys, default
// 400]
#include "gui/report/reportactions.h"
#include "gui/report/reportdesk.h"
#include "gui/report/reportmodel.h"
#include "gui/report/reportview.h"
#include "gui/widgets/style.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int soundSeconds = 600;
constexpr int mostLines = 200'000;
constexpr int longWords = 60'000; ///< of one line, half a million characters

double msOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

class Figures
{
public:
    void add(double ms) { m_ms.push_back(ms); }
    void print(const char *what, double most)
    {
        if (m_ms.empty())
            return;
        std::ranges::sort(m_ms);
        const double p99 = m_ms[std::min(m_ms.size() - 1, size_t(double(m_ms.size()) * 0.99))];
        std::printf("%-44s median %7.2f ms, p99 %7.2f, worst %7.2f%s\n", what, m_ms[m_ms.size() / 2], p99,
                    m_ms.back(), p99 < most ? "" : "  (more than wanted)");
    }

private:
    std::vector<double> m_ms;
};

void tell(const char *what, double ms, double most)
{
    std::printf("%-44s %7.1f ms%s\n", what, ms, ms < most ? "" : "  (more than wanted)");
}

/// Waits until something was painted.
class Paints : public QObject
{
public:
    explicit Paints(QWidget &painted) { painted.installEventFilter(this); }

    void wait()
    {
        while (!m_isPainted)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        m_isPainted = false;
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isPainted |= event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_isPainted = false;
};

void measurePage(int lines, int keys)
{
    ReportDesk desk(Pace::RealTime);
    desk.write(lines,
               desk.attached(u"gehoor.wav"_s,
                             uniqueSound(ReportDesk::Rate, 1, qint64(soundSeconds) * ReportDesk::Rate))
                   .id);
    std::unique_ptr<ReportPage> page;
    tell("the page opens and is painted", msOf([&] {
             page = desk.page();
             page->grab();
         }),
         300);
    auto *view = page->findChild<ReportView *>();
    ReportModel &model = *view->model();
    const auto lineAt = [&](int row) { return model.lineAt(row)->id; };
    while (!page->actions().play->isEnabled())
        QTest::qWait(20);
    page->actions().playOn->trigger();
    QTest::qWait(500);

    Figures typing;
    Paints paints(*view->viewport());
    view->editLine(lineAt(lines / 2));
    for (int i = 0; i < keys; ++i) {
        QTest::qWait(15); // with whatever else happens while it plays
        typing.add(msOf([&] {
            QTest::keyClick(view, i % 7 ? 'x' : ' ');
            view->viewport()->update();
            paints.wait();
        }));
    }
    typing.print("a key until it is painted, while it plays", 16);

    Figures saving;
    for (int i = 0; i < std::min(keys, 40); ++i) {
        QTest::keyClick(view, 'y');
        saving.add(msOf([&] { view->endEditing(); }));
        QTest::qWait(15);
    }
    saving.print("saving a line that was typed", 16);

    Figures following;
    for (int i = 0; i < keys; ++i) {
        following.add(msOf([&] {
            model.setSpoken(lineAt(lines / 2 + i % 5));
            QCoreApplication::sendPostedEvents();
        }));
        QTest::qWait(1);
    }
    following.print("another line sounds", 2);
    page->actions().play->trigger();
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
    tell("  shown", msOf([&] {
             model.setReport(report);
             view.grab();
         }),
         most);
    tell("  to its end", msOf([&] {
             view.editLine(lines.constLast().id);
             view.grab();
         }),
         most);
    Figures typing;
    for (int i = 0; i < 5; ++i) {
        typing.add(msOf([&] {
            QTest::keyClick(&view, 'x');
            view.grab();
        }));
    }
    typing.print("  a key until it is painted", 1000);
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
    QApplication app(argc, argv);
    applyStyle(app);
    const QStringList arguments = app.arguments();
    const int lines = std::max(arguments.value(1, u"3000"_s).toInt(), 20);
    const int keys = std::max(arguments.value(2, u"400"_s).toInt(), 5);
    std::printf("%d lines\n", lines);
    measurePage(lines, keys);
    const bool isWhole = lines >= 3000;
    measureText("as many lines without a store", someLines(lines, 12), 300);
    measureText("200,000 lines", someLines(isWhole ? mostLines : lines * 2, 12), 3000);
    measureText("a line of half a million characters", someLines(1, isWhole ? longWords : 600), 3000);
    return 0;
}
