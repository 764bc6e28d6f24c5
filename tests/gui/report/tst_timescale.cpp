#include "gui/report/timescale.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_timescale {

using namespace relaas;

class tst_TimeScale : public QObject
{
    Q_OBJECT

private slots:
    void mapsPixelsToFramesAndBack_data();
    void mapsPixelsToFramesAndBack();
    void keepsTheFrameUnderThePointerWhenZooming();
    void showsASpanWithRoomAtBothSides();
    void staysWithinTheRecording_data();
    void staysWithinTheRecording();
};

void tst_TimeScale::mapsPixelsToFramesAndBack_data()
{
    QTest::addColumn<double>("framesPerPixel");
    QTest::addColumn<qint64>("firstFrame");
    QTest::addColumn<double>("pixel");
    QTest::addColumn<qint64>("frame");
    QTest::newRow("left edge") << 256.0 << qint64(1000) << 0.0 << qint64(1000);
    QTest::newRow("one pixel") << 256.0 << qint64(1000) << 1.0 << qint64(1256);
    QTest::newRow("half a pixel") << 256.0 << qint64(0) << 0.5 << qint64(128);
    QTest::newRow("left of the edge") << 100.0 << qint64(1000) << -1.0 << qint64(900);
    QTest::newRow("six hours") << 1'000'000.0 << qint64(0) << 952.5 << qint64(952'500'000);
}

void tst_TimeScale::mapsPixelsToFramesAndBack()
{
    QFETCH(double, framesPerPixel);
    QFETCH(qint64, firstFrame);
    QFETCH(double, pixel);
    QFETCH(qint64, frame);
    const TimeScale scale{framesPerPixel, firstFrame};
    QCOMPARE(scale.frameAt(pixel), frame);
    QCOMPARE(scale.pixelOf(frame), pixel);
}

void tst_TimeScale::keepsTheFrameUnderThePointerWhenZooming()
{
    TimeScale scale = TimeScale::whole(44100LL * 3600, 1000);
    for (const double pixel : {0.0, 333.0, 999.0}) {
        const qint64 under = scale.frameAt(pixel);
        for (const double factor : {1.5, 2.0, 7.0, 0.5}) {
            const TimeScale closer = scale.zoomed(factor, pixel);
            QVERIFY(std::abs(closer.pixelOf(under) - pixel) < 1.1);
        }
        scale = scale.zoomed(4, pixel);
    }
    QCOMPARE(scale.zoomed(1e9, 0).framesPerPixel, scale.closest);
    scale.closest = TimeScale::closestAt(44100);
    QCOMPARE(scale.zoomed(1e9, 0).framesPerPixel, 44.1);
}

void tst_TimeScale::showsASpanWithRoomAtBothSides()
{
    const TimeScale scale = TimeScale().showing(100'000, 190'000, 1000);
    QCOMPARE(scale.framesPerPixel, 100.0);
    QCOMPARE(scale.pixelOf(100'000), 50.0);
    QCOMPARE(scale.pixelOf(190'000), 950.0);
    QCOMPARE(TimeScale().showing(5, 5, 1000).framesPerPixel, TimeScale().closest);
}

void tst_TimeScale::staysWithinTheRecording_data()
{
    QTest::addColumn<TimeScale>("wanted");
    QTest::addColumn<TimeScale>("given");
    QTest::newRow("fits") << TimeScale{100, 5000} << TimeScale{100, 5000};
    QTest::newRow("too far left") << TimeScale{100, -5} << TimeScale{100, 0};
    QTest::newRow("too far right") << TimeScale{100, 99'000} << TimeScale{100, 90'000};
    QTest::newRow("farther than everything") << TimeScale{5000, 700} << TimeScale{1000, 0};
}

void tst_TimeScale::staysWithinTheRecording()
{
    QFETCH(TimeScale, wanted);
    QFETCH(TimeScale, given);
    QCOMPARE(wanted.within(100'000, 100), given);
}

RELAAS_TEST(QCoreApplication, tst_TimeScale);

} // namespace tst_timescale

#include "tst_timescale.moc"
