#include "gui/report/overviewtimeline.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_overviewtimeline {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

HearingPart part(qint64 seconds, const QTime &started = {}, int rate = 8000)
{
    return {u"deel.wav"_s, seconds * rate, rate,
            started.isValid() ? QDateTime(QDate(2026, 10, 12), started) : QDateTime()};
}

using Place = OverviewTimeline::Place;

} // namespace

class tst_OverviewTimeline : public QObject
{
    Q_OBJECT

private slots:
    void laysPartsEndToEndWithoutAClock();
    void laysPartsAtTheirClockTimes();
    void shortensALongBreak();
    void doesNotBelieveAClockThatGoesBack();
    void forgivesAClockThatIsALittleOff();
    void findsThePlaceOfEachMoment_data();
    void findsThePlaceOfEachMoment();
    void bearsNoParts();
};

void tst_OverviewTimeline::laysPartsEndToEndWithoutAClock()
{
    const OverviewTimeline timeline({part(100), part(50, QTime(12, 0), 44100)});
    QVERIFY(!timeline.isByClock());
    QVERIFY(timeline.breaks().isEmpty());
    QCOMPARE(timeline.lengthMs(), 150'000);
    QCOMPARE(timeline.startMs(1), 100'000);
    QCOMPARE(timeline.msOf({1, 44100}), 101'000);
}

void tst_OverviewTimeline::laysPartsAtTheirClockTimes()
{
    const OverviewTimeline timeline({part(3600, QTime(9, 0)), part(3600, QTime(10, 5))});
    QVERIFY(timeline.isByClock());
    QCOMPARE(timeline.breaks().size(), 1);
    QCOMPARE(timeline.breaks().first().lengthMs, 300'000);
    QVERIFY(!timeline.breaks().first().isShortened());
    QCOMPARE(timeline.startMs(1), 3'900'000);
    QVERIFY(timeline.breakAt(3'700'000));
    QVERIFY(!timeline.breakAt(3'599'999));
}

void tst_OverviewTimeline::shortensALongBreak()
{
    const OverviewTimeline timeline({part(3600, QTime(9, 0)), part(3600, QTime(15, 0))});
    QVERIFY(timeline.breaks().first().isShortened());
    QCOMPARE(timeline.breaks().first().lengthMs, 5 * 3'600'000);
    QCOMPARE(timeline.startMs(1), 3'600'000 + 720'000);
}

void tst_OverviewTimeline::doesNotBelieveAClockThatGoesBack()
{
    QVERIFY(!OverviewTimeline({part(3600, QTime(9, 0)), part(3600, QTime(9, 30))}).isByClock());
}

void tst_OverviewTimeline::forgivesAClockThatIsALittleOff()
{
    const OverviewTimeline timeline({part(3600, QTime(9, 0)), part(3600, QTime(9, 59, 58))});
    QVERIFY(timeline.isByClock());
    QVERIFY(timeline.breaks().isEmpty());
    QCOMPARE(timeline.startMs(1), 3'600'000);
}

void tst_OverviewTimeline::findsThePlaceOfEachMoment_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<int>("part");
    QTest::addColumn<qint64>("frame");
    QTest::newRow("beginning") << qint64(0) << 0 << qint64(0);
    QTest::newRow("before the beginning") << qint64(-50) << 0 << qint64(0);
    QTest::newRow("in the first") << qint64(1500) << 0 << qint64(12'000);
    QTest::newRow("in the break") << qint64(102'000) << 1 << qint64(0);
    QTest::newRow("in the second") << qint64(106'000) << 1 << qint64(8000);
    QTest::newRow("end") << qint64(205'000) << 1 << qint64(800'000);
    QTest::newRow("past the end") << qint64(999'000) << 1 << qint64(800'000);
}

void tst_OverviewTimeline::findsThePlaceOfEachMoment()
{
    QFETCH(qint64, ms);
    QFETCH(int, part);
    QFETCH(qint64, frame);
    const OverviewTimeline timeline(
        {tst_overviewtimeline::part(100, QTime(9, 0)),
         tst_overviewtimeline::part(100, QTime(9, 1, 45))}); // a break of five seconds
    QCOMPARE(timeline.placeAt(ms), (Place{part, frame}));
}

void tst_OverviewTimeline::bearsNoParts()
{
    const OverviewTimeline timeline(QList<HearingPart>{});
    QCOMPARE(timeline.lengthMs(), 0);
    QCOMPARE(timeline.placeAt(10), Place());
    QCOMPARE(timeline.msOf({3, 10}), 0);
    QCOMPARE(OverviewTimeline({part(0)}).placeAt(5), (Place{0, 0}));
}

RELAAS_TEST(QCoreApplication, tst_OverviewTimeline);

} // namespace tst_overviewtimeline

#include "tst_overviewtimeline.moc"
