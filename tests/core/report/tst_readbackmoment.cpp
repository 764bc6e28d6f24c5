#include "core/report/readback.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_readbackmoment {

using namespace relaas;
using namespace Qt::StringLiterals;

/// Where in the sound a line was read back.
class tst_ReadBackMoment : public QObject
{
    Q_OBJECT

private slots:
    void findsItsMomentByTheClock_data();
    void findsItsMomentByTheClock();
    void playsWhatLiesBeforeItsMoment_data();
    void playsWhatLiesBeforeItsMoment();
};

namespace {

constexpr int rate = 8000;
const QDateTime now{QDate(2026, 11, 22), QTime(15, 10), Qt::UTC};

Recording recordingOf(qint64 recording, const QDateTime &startedAt, int seconds)
{
    Recording made;
    made.id = RecordingId{recording};
    made.sampleRate = rate;
    made.frames = qint64(seconds) * rate;
    made.startedAt = startedAt;
    return made;
}

ReadBackMark markAt(int number, std::optional<qint64> frame)
{
    ReadBackMark mark;
    mark.lineNumber = number;
    mark.at = now;
    if (frame)
        mark.place = Timeline::Place{RecordingId{7}, *frame};
    return mark;
}

} // namespace

void tst_ReadBackMoment::findsItsMomentByTheClock_data()
{
    QTest::addColumn<int>("secondsIn"); // after the recording began; none of the mark's own
    QTest::addColumn<qint64>("frame"); // -1: not known
    QTest::newRow("before it") << -1 << qint64(-1);
    QTest::newRow("at its begin") << 0 << qint64(0);
    QTest::newRow("in it") << 30 << qint64(30) * rate;
    QTest::newRow("at its end") << 100 << qint64(-1);
}

void tst_ReadBackMoment::findsItsMomentByTheClock()
{
    QFETCH(int, secondsIn);
    QFETCH(qint64, frame);
    const QList<Recording> recordings{recordingOf(6, {}, 500), recordingOf(7, now.addSecs(-secondsIn), 100)};
    const auto place = placeOf(markAt(2, std::nullopt), recordings);
    QCOMPARE(place ? place->frame : -1, frame);
    if (place)
        QCOMPARE(place->recording, RecordingId{7});
    // Its own place counts for more, and only in a recording of the hearing.
    QCOMPARE(placeOf(markAt(2, 5), recordings)->frame, 5);
    ReadBackMark elsewhere = markAt(2, 5);
    elsewhere.place->recording = RecordingId{99};
    QVERIFY(!placeOf(elsewhere, recordings));
}

void tst_ReadBackMoment::playsWhatLiesBeforeItsMoment_data()
{
    QTest::addColumn<QList<qint64>>("others"); // seconds
    QTest::addColumn<qint64>("at");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::newRow("alone") << QList<qint64>{} << qint64(40) << qint64(30) << qint64(42);
    QTest::newRow("at the begin") << QList<qint64>{} << qint64(4) << qint64(0) << qint64(6);
    QTest::newRow("from the mark before it")
        << QList<qint64>{5, 17, 60} << qint64(40) << qint64(17) << qint64(42);
    QTest::newRow("not from one long before") << QList<qint64>{5} << qint64(70) << qint64(60) << qint64(72);
    QTest::newRow("several in one go") << QList<qint64>{40, 20} << qint64(40) << qint64(20) << qint64(42);
    QTest::newRow("at the end") << QList<qint64>{} << qint64(99) << qint64(89) << qint64(100);
}

void tst_ReadBackMoment::playsWhatLiesBeforeItsMoment()
{
    QFETCH(QList<qint64>, others);
    QFETCH(qint64, at);
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    const ReadBackMark mark = markAt(2, at * rate);
    QList<ReadBackMark> all{mark};
    for (const qint64 each : std::as_const(others))
        all << markAt(int(all.size()) + 10, each * rate);
    const auto passage = passageOf(mark, newestMarks(all), {recordingOf(7, {}, 100)});
    QVERIFY(passage);
    QCOMPARE(*passage, (ReadBackPassage{RecordingId{7}, from * rate, to * rate}));
    QVERIFY(!passageOf(mark, newestMarks(all), {}));
    QVERIFY(!passageOf(markAt(2, std::nullopt), {}, {recordingOf(7, {}, 100)}));
}

RELAAS_TEST(QCoreApplication, tst_ReadBackMoment);

} // namespace tst_readbackmoment

#include "tst_readbackmoment.moc"
