#include "core/report/coverage.h"
#include "core/report/heard.h"
#include "support/checks.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

namespace tst_heard {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Heard : public QObject
{
    Q_OBJECT

private slots:
    void unitesSpans_data();
    void unitesSpans();
    void agreesWithAListOfFrames();
    void tellsHowASpanWasHeard();
    void roundsNothingUp();
    void knowsNothingOfWhatWasNotHeard_data();
    void knowsNothingOfWhatWasNotHeard();
    void sharesTheTimeOfAllRecordings();
    void countsOnlyWhatStands();
};

namespace {

using Spans = QList<std::pair<qint64, qint64>>;

const RecordingId tape{7};
const UserId bos{3};
const UserId smit{4};

Heard stretch(qint64 from, qint64 to, UserId by = bos, int speed = 1000, const QString &aids = {},
              const QString &channels = {}, RecordingId recording = tape)
{
    return {recording, from, to, speed, aids, channels, by, QDateTime()};
}

FrameSet setOf(const Spans &spans)
{
    FrameSet frames;
    for (const auto &[from, to] : spans)
        frames.add(from, to);
    return frames;
}

} // namespace

void tst_Heard::unitesSpans_data()
{
    QTest::addColumn<Spans>("added");
    QTest::addColumn<Spans>("united");
    QTest::newRow("none") << Spans() << Spans();
    QTest::newRow("empty and backwards") << Spans{{5, 5}, {9, 4}} << Spans();
    QTest::newRow("apart") << Spans{{20, 30}, {0, 10}} << Spans{{0, 10}, {20, 30}};
    QTest::newRow("touching") << Spans{{10, 20}, {0, 10}, {20, 30}} << Spans{{0, 30}};
    QTest::newRow("inside") << Spans{{0, 100}, {20, 30}} << Spans{{0, 100}};
    QTest::newRow("around") << Spans{{20, 30}, {40, 50}, {0, 100}} << Spans{{0, 100}};
    QTest::newRow("bridging") << Spans{{0, 10}, {20, 30}, {5, 25}} << Spans{{0, 30}};
    QTest::newRow("the same") << Spans{{0, 10}, {0, 10}} << Spans{{0, 10}};
}

void tst_Heard::unitesSpans()
{
    QFETCH(Spans, added);
    QFETCH(Spans, united);
    Spans found;
    for (const FrameSet::Span &span : setOf(added).spans())
        found.append({span.from, span.to});
    QCOMPARE(found, united);
    std::reverse(added.begin(), added.end());
    QCOMPARE(setOf(added), setOf(united));
}

void tst_Heard::agreesWithAListOfFrames()
{
    QRandomGenerator dice(7);
    for (int round = 0; round < 200; ++round) {
        FrameSet frames;
        QList<bool> plain(64, false);
        for (int i = dice.bounded(8); i > 0; --i) {
            const int from = dice.bounded(64);
            const int to = from + dice.bounded(65 - from);
            frames.add(from, to);
            std::fill(plain.begin() + from, plain.begin() + to, true);
        }
        QCOMPARE(frames.length(), plain.count(true));
        const int from = dice.bounded(64);
        const int to = dice.bounded(64);
        qint64 within = 0;
        for (int i = from; i < to; ++i)
            within += plain.at(i);
        QCOMPARE(frames.lengthWithin(from, to), within);
    }
}

void tst_Heard::tellsHowASpanWasHeard()
{
    const QList<Heard> all{stretch(0, 150),
                           stretch(140, 160, bos, 750, u"hiss"_s),
                           stretch(150, 180, bos, 1500, u"hiss"_s, u"1:solo"_s),
                           stretch(0, 1000, smit, 500, u"typing"_s), // somebody else
                           stretch(0, 1000, bos, 250, {}, {}, RecordingId{8}), // something else
                           stretch(200, 300, bos, 250), // behind it
                           stretch(0, 100, bos, 3000)}; // before it
    const HowHeard found = howHeard(tape, 100, 200, all, bos);
    QCOMPARE(found.permille, 800);
    QCOMPARE(found.unaidedPermille, 500);
    QCOMPARE(found.aidedPermille, 400);
    QCOMPARE(found.slowestPermille, 750);
    QCOMPARE(found.fastestPermille, 1500);
    QCOMPARE(found.aids, QStringList({QString(), u"hiss"_s}));
    QCOMPARE(found.channels, QStringList({QString(), u"1:solo"_s}));
    QVERIFY(!found.isWhole());
    QVERIFY(howHeard(tape, 100, 150, all, bos).isWhole());
}

void tst_Heard::roundsNothingUp()
{
    QCOMPARE(howHeard(tape, 0, 10000, {stretch(0, 8999)}, bos).permille, 899);
    QVERIFY(!howHeard(tape, 0, 10000, {stretch(0, 8999)}, bos).isWhole());
    QVERIFY(howHeard(tape, 0, 10000, {stretch(0, 9000)}, bos).isWhole());
    const qint64 sixHours = qint64(192000) * 6 * 3600;
    QCOMPARE(howHeard(tape, 0, sixHours, {stretch(0, sixHours - 1)}, bos).permille, 999);
}

void tst_Heard::knowsNothingOfWhatWasNotHeard_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::newRow("elsewhere") << qint64(300) << qint64(400);
    QTest::newRow("nothing") << qint64(50) << qint64(50);
    QTest::newRow("backwards") << qint64(60) << qint64(50);
}

void tst_Heard::knowsNothingOfWhatWasNotHeard()
{
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    QCOMPARE(howHeard(tape, from, to, {stretch(0, 100)}, bos), HowHeard());
}

void tst_Heard::sharesTheTimeOfAllRecordings()
{
    Recording slow;
    slow.id = tape;
    slow.sampleRate = 100;
    slow.frames = 1000; // ten seconds
    Recording fast = slow;
    fast.id = RecordingId{8};
    fast.sampleRate = 1000;
    fast.frames = 30000; // thirty
    const QList<Heard> all{stretch(0, 500), stretch(400, 2000, smit),
                           stretch(0, 15000, smit, 1000, {}, {}, fast.id)};
    const QList<Recording> both{slow, fast};
    QCOMPARE(heardShare(both, heardFrames(all, bos)), 5.0 / 40);
    QCOMPARE(heardShare(both, heardFrames(all, smit)), (6.0 + 15) / 40); // never beyond the end
    QCOMPARE(heardShare(both, heardFrames(all)), (10.0 + 15) / 40);
    QCOMPARE(heardShare(both, {}), 0.0);
    QCOMPARE(heardShare({}, heardFrames(all)), 0.0);
}

void tst_Heard::countsOnlyWhatStands()
{
    Report report;
    for (int number = 1; number <= 7; ++number) {
        Line line;
        line.id = LineId{100 + number};
        line.number = number;
        line.text = u"Woorden."_s;
        line.anchor = Anchor{tape, number * 100, number * 100 + 100};
        report.lines.append(line);
    }
    const auto judge = [&](int number, Verdict verdict) {
        report.lines[number - 1].check = test::checkOf(report.lines.at(number - 1), verdict, u"Gehoord."_s);
    };
    judge(1, Verdict::Agrees);
    judge(2, Verdict::AgreesInSubstance);
    judge(3, Verdict::NotInReport);
    report.lines[2].check->heard->permille = 500;
    judge(4, Verdict::Agrees);
    report.lines[3].text = u"Andere woorden."_s; // stale
    judge(5, Verdict::NotChecked);
    report.lines[5].anchor.reset(); // cannot be compared
    report.lines[6].text.clear();
    const QSet<LineId> cited{LineId{101}, LineId{104}, LineId{106}, LineId{999}};
    QCOMPARE(coverage(report, cited), (Coverage{5, 3, 2, 1, 1, 0, 3, 1}));
    QCOMPARE(coverage(report).differing(), 1);
    QCOMPARE(coverage(report).cited, 0);
    QCOMPARE(coverage({}), Coverage());
}

RELAAS_TEST(QCoreApplication, tst_Heard);

} // namespace tst_heard

#include "tst_heard.moc"
