#include "core/report/reporthistory.h"
#include "core/report/tapping.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QTest>

#include <random>

namespace tst_tapping {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Tapping : public QObject
{
    Q_OBJECT

private slots:
    void awaitsTheNextSpokenLineWithoutAPlace_data();
    void awaitsTheNextSpokenLineWithoutAPlace();
    void awaitsALineAgainThatLostItsPlace();
    void placesLineAfterLine();
    void refusesWhatWouldTurnTheOrderRound();
    void endsTheLineThatWasBegun();
    void holdsForAnyTapsAndSeeks();
};

namespace {

constexpr int rate = 1000;

Recording recording(qint64 frames = 600'000, int id = 7)
{
    Recording one;
    one.id = RecordingId{id};
    one.sampleRate = rate;
    one.frames = frames;
    return one;
}

SoundMoment at(qint64 frame, double speed = 1, int id = 7)
{
    return {RecordingId{id}, frame, 0, speed};
}

Report reportOf(int count)
{
    Report report;
    report.id = ReportId{1};
    for (int number = 1; number <= count; ++number) {
        Line line;
        line.id = LineId{100 + number};
        line.number = number;
        line.type = number % 2 ? LineType::Question : LineType::Answer;
        line.text = u"Woorden"_s;
        report.lines << line;
    }
    report.lastNumber = count;
    return report;
}

int numberOf(const Line *line)
{
    return line ? line->number : 0;
}

/// As the page does it: the line that was begun, then its place.
Result<Anchor> tap(Report &report, TapRun &run, const SoundMoment &moment, int reaction = 0)
{
    const auto place = tappedBegin(report, run, moment, reaction, recording());
    if (!place)
        return place;
    const Line *awaited = awaitedLine(report, run);
    const LineId id = awaited->id;
    run.begun.append(awaited->number);
    report = withAnchor(report, id, *place).value();
    return place;
}

} // namespace

void tst_Tapping::awaitsTheNextSpokenLineWithoutAPlace_data()
{
    QTest::addColumn<std::function<void(Report &)>>("change");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("awaited");
    using Change = std::function<void(Report &)>;
    const auto typed = [](LineType type) {
        return Change([type](Report &report) { report.lines[1].type = type; });
    };

    QTest::newRow("the line itself") << Change([](Report &) {}) << 2 << 2;
    QTest::newRow("one that is placed") << Change([](Report &report) {
        report.lines[1].anchor = Anchor{RecordingId{7}, 5, 9};
    }) << 2 << 3;
    QTest::newRow("one without words")
        << Change([](Report &report) { report.lines[1].text = u" "_s; }) << 2 << 3;
    QTest::newRow("a heading") << typed(LineType::Heading) << 2 << 3;
    QTest::newRow("a break") << typed(LineType::Pause) << 2 << 3;
    QTest::newRow("a remark of the officer") << typed(LineType::OfficerRemark) << 2 << 3;
    QTest::newRow("the lawyer") << typed(LineType::LawyerRemark) << 2 << 2;
    QTest::newRow("a line that is gone") << Change([](Report &) {}) << 99 << 1;
    QTest::newRow("no lines") << Change([](Report &report) { report.lines.clear(); }) << 1 << 0;
    QTest::newRow("all placed") << Change([](Report &report) {
        for (Line &line : report.lines)
            line.anchor = Anchor{RecordingId{7}, 5, 9};
    }) << 1 << 0;
}

void tst_Tapping::awaitsTheNextSpokenLineWithoutAPlace()
{
    QFETCH(std::function<void(Report &)>, change);
    QFETCH(int, from);
    QFETCH(int, awaited);
    Report report = reportOf(4);
    change(report);
    QCOMPARE(numberOf(awaitedLine(report, {from, {}})), awaited);
}

void tst_Tapping::awaitsALineAgainThatLostItsPlace()
{
    Report report = reportOf(4);
    TapRun run{1, {}};
    QVERIFY(tap(report, run, at(1000)));
    QVERIFY(tap(report, run, at(2000)));
    QCOMPARE(numberOf(awaitedLine(report, run)), 3);
    QCOMPARE(numberOf(begunLine(report, run)), 2);
    report.lines[1].anchor.reset(); // by whatever hand
    QCOMPARE(numberOf(awaitedLine(report, run)), 2);
    QCOMPARE(numberOf(begunLine(report, run)), 1);
    report.lines[0].anchor.reset();
    QCOMPARE(numberOf(awaitedLine(report, run)), 1);
    QCOMPARE(numberOf(begunLine(report, run)), 0);
}

void tst_Tapping::placesLineAfterLine()
{
    Report report = reportOf(4);
    report.lines[1].anchor = Anchor{RecordingId{7}, 55'555, 60'000};
    TapRun run{1, {}};
    QCOMPARE(tap(report, run, at(10'000), 800).value(), (Anchor{RecordingId{7}, 9'200, std::nullopt}));
    QCOMPARE(tap(report, run, at(20'000, 2), 800).value(), (Anchor{RecordingId{7}, 18'400, std::nullopt}));
    QCOMPARE(report.lines.at(1).anchor, (Anchor{RecordingId{7}, 55'555, 60'000})); // passed over
    // Two taps within one reaction keep their order.
    QCOMPARE(tap(report, run, at(20'001, 2), 5000).value().fromFrame, qint64(18'401));
    const auto over = tap(report, run, at(30'000));
    QVERIFY(!over);
    QVERIFY2(over.error().text.contains(u"Every line"_s), qPrintable(over.error().text));
}

void tst_Tapping::refusesWhatWouldTurnTheOrderRound()
{
    Report report = reportOf(4);
    TapRun run{1, {}};
    QVERIFY(tap(report, run, at(10'000)));
    const auto back = tap(report, run, at(9'000));
    QVERIFY(!back);
    QVERIFY2(back.error().text.contains(u"Line 2 would begin before line 1"_s),
             qPrintable(back.error().text));
    const auto beyond = tappedBegin(report, run, at(600'000), 0, recording());
    QVERIFY2(!beyond && beyond.error().text.contains(u"over"_s), "the recording is over");
    // Another recording begins anew.
    const auto next = tappedBegin(report, run, at(500, 1, 8), 0, recording(600'000, 8));
    QCOMPARE(next.value(), (Anchor{RecordingId{8}, 500, std::nullopt}));
}

void tst_Tapping::endsTheLineThatWasBegun()
{
    Report report = reportOf(4);
    TapRun run{1, {}};
    QVERIFY(!tappedEnd(report, run, at(5'000), 0, recording()));
    QVERIFY(tap(report, run, at(10'000), 1000));
    const auto end = tappedEnd(report, run, at(15'000), 1000, recording());
    QCOMPARE(end.value(), (Anchor{RecordingId{7}, 9'000, 14'000}));
    QCOMPARE(tappedEnd(report, run, at(9'100), 5000, recording()).value().toFrame,
             std::optional<qint64>(9'001));
    QVERIFY(!tappedEnd(report, run, at(9'000), 0, recording()));
    QVERIFY(!tappedEnd(report, run, at(15'000, 1, 8), 0, recording(600'000, 8)));
    report = withAnchor(report, report.lines.at(0).id, *end).value();
    // The next does not begin in it where it was tapped behind it.
    QCOMPARE(tap(report, run, at(14'100), 1000).value().fromFrame, qint64(14'000));
}

/// A thousand rounds of tapping with seeks, other speeds, ends, and taps taken back.
void tst_Tapping::holdsForAnyTapsAndSeeks()
{
    for (quint32 seed = 1; seed <= 1000; ++seed) {
        std::mt19937 random(seed);
        const auto below = [&random](qint64 limit) { return qint64(random() % quint64(limit)); };
        Report report = reportOf(2 + int(below(20)));
        for (Line &line : report.lines) {
            if (below(6) == 0)
                line.anchor = Anchor{RecordingId{7}, below(600'000), std::nullopt};
        }
        const Report start = report;
        ReportHistory history;
        TapRun run{report.lines.at(below(report.lines.size())).number, {}};
        const int reaction = int(below(5001));
        qint64 position = below(100'000);
        QList<Report> states{report};
        for (int i = 0; i < 40; ++i) {
            position = below(10) == 0 ? below(600'001) : std::min<qint64>(position + below(9000), 600'000);
            const double speed = double(below(13)) / 4;
            const Report before = report;
            const int kind = int(below(8));
            std::optional<Anchor> place;
            LineId id;
            if (kind == 0 && states.size() > 1) {
                states.removeLast();
                report = withStepUndone(report, *history.toUndo()).value();
                history.stepBack();
                QCOMPARE(report.lines, states.constLast().lines); // one step for each tap
                continue;
            }
            if (kind == 1) {
                const Line *begun = begunLine(report, run);
                id = begun ? begun->id : LineId();
                if (const auto end = tappedEnd(report, run, at(position, speed), reaction, recording()))
                    place = *end;
            } else {
                const Line *awaited = awaitedLine(report, run);
                id = awaited ? awaited->id : LineId();
                if (const auto begin = tappedBegin(report, run, at(position, speed), reaction, recording())) {
                    run.begun.append(awaited->number);
                    place = *begin;
                }
            }
            if (!place)
                continue;
            report = withAnchor(report, id, place).value();
            history.note(before, report, EditKind::Placing, {}, 0);
            if (report.lines != before.lines)
                states.append(report);

            qint64 last = -1;
            for (const Line &line : report.lines) {
                const Line *was = start.lineWithNumber(line.number);
                if (was->anchor) {
                    QCOMPARE(line.anchor, was->anchor); // nobody's place was moved
                    continue;
                }
                if (!line.anchor)
                    continue;
                QVERIFY2(line.anchor->fromFrame > last, qPrintable(QString::number(seed)));
                QVERIFY(line.anchor->fromFrame < 600'000);
                QVERIFY(!line.anchor->toFrame || *line.anchor->toFrame > line.anchor->fromFrame);
                last = line.anchor->fromFrame;
            }
        }
    }
}

RELAAS_TEST(QCoreApplication, tst_Tapping);

} // namespace tst_tapping

#include "tst_tapping.moc"
