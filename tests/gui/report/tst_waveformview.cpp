#include "gui/report/waveformsample.h"
#include "gui/report/waveformtips.h"
#include "support/testprogram.h"

#include <QAccessible>
#include <QApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

namespace tst_waveformview {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

namespace {

class Strips : public QObject
{
public:
    int paintedPixels = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            for (const QRect &rect : static_cast<QPaintEvent *>(event)->region())
                paintedPixels += rect.width();
        return false;
    }
};
} // namespace

class tst_WaveformView : public QObject
{
    Q_OBJECT

private slots:
    void drawsWhatIsLoudAndWhatIsSilent();
    void followsThePalette();
    void drawsAtTheScreensResolution();
    void drawsTheChannelsInLanesOfTheirOwn();
    void marksSpeechQuietly();
    void keepsWhatIsDrawn();
    void drawsSamplesWhereItIsClose();
    void turnsThePageWithThePlayhead();
    void repaintsOnlyWhereThePlayheadIs();
    void isASliderOfTimeToScreenReaders();
    void tellsTheLineAndTheEdgeToScreenReaders();
    void showsWhatIsNotReadYet();
    void namesWhatIsWrongWithTheSound();
    void bearsAnEmptyRecording();
};

void tst_WaveformView::drawsWhatIsLoudAndWhatIsSilent()
{
    Shown shown;
    const WaveformColors colors = WaveformColors::of(shown.view.palette());
    const int lane = int(shown.view.laneHeight());
    const int middle = lane + (100 - lane) / 2;
    QCOMPARE(shown.pixel(100, lane + 8), colors.ground.rgb());
    QCOMPARE(shown.pixel(300, lane + 8), colors.power.rgb()); // a square wave: all of it is power
    QCOMPARE(shown.pixel(100, middle), colors.power.rgb()); // silence is a line
    Peaks soft = halfLoud();
    for (QList<Extent> &level : soft.levels) {
        for (Extent &extent : level)
            extent.rms /= 4;
    }
    shown.view.setRecording(length, sampleRate);
    shown.view.setPeaks(soft);
    QCOMPARE(shown.pixel(300, lane + 8), colors.peak.rgb());
    QCOMPARE(shown.pixel(300, middle), colors.power.rgb());
}

void tst_WaveformView::followsThePalette()
{
    Shown shown;
    QPalette dark = shown.view.palette();
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::yellow);
    shown.pixel(1, 1);
    shown.view.setPalette(dark);
    const WaveformColors colors = WaveformColors::of(dark);
    QCOMPARE(colors.ground, QColor(Qt::black));
    QCOMPARE(shown.pixel(100, 30), QColor(Qt::black).rgb());
    QCOMPARE(shown.pixel(300, 60), colors.power.rgb());
}

void tst_WaveformView::drawsAtTheScreensResolution()
{
    WaveformContent content;
    content.frames = length;
    content.sampleRate = sampleRate;
    content.peaks = halfLoud();
    const WaveformColors colors = WaveformColors::of(QPalette());
    WaveformTiles tiles;
    for (const double ratio : {1.0, 1.25, 2.0}) {
        QImage image(QSize(400, 100) * ratio, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        tiles.paint(painter,
                    {.scale = TimeScale::whole(length, 400),
                     .top = 20,
                     .height = 80,
                     .ratio = ratio,
                     .fromPixel = 0,
                     .toPixel = 400},
                    content, nullptr, colors);
        const auto at = [&](double x, double y) { return image.pixel(int(x * ratio), int(y * ratio)); };
        QCOMPARE(at(100, 24), colors.ground.rgb());
        QCOMPARE(at(300, 50), colors.power.rgb());
        QCOMPARE(at(100, 10), QColor(Qt::magenta).rgb());
        for (int x = 0; x < image.width(); ++x) // no seam between the tiles, none beside them
            QVERIFY2(image.pixel(x, int(60 * ratio)) == colors.power.rgb(), qPrintable(QString::number(x)));
    }
}

void tst_WaveformView::drawsTheChannelsInLanesOfTheirOwn()
{
    Shown shown;
    PeaksBuilder builder(sampleRate, 2);
    std::vector<float> samples(size_t(length) * 2, 0.0F);
    for (size_t i = 1; i < samples.size(); i += 4)
        samples[i] = 0.9F; // the second channel alone
    builder.add(samples);
    shown.view.setPeaks(std::move(builder).finished({}));
    const WaveformColors colors = WaveformColors::of(shown.view.palette());
    const int lane = int(shown.view.laneHeight());
    const int half = (100 - lane) / 2;
    QCOMPARE(shown.pixel(200, lane + half / 4), colors.ground.rgb());
    QVERIFY(shown.pixel(200, lane + half + half / 4) != colors.ground.rgb());
}

void tst_WaveformView::marksSpeechQuietly()
{
    Shown shown;
    Activity activity;
    activity.speech = {{{length / 10, length / 5}}};
    shown.pixel(1, 1);
    shown.view.setActivity(activity);
    const WaveformColors colors = WaveformColors::of(shown.view.palette());
    const int lane = int(shown.view.laneHeight());
    QCOMPARE(shown.pixel(60, lane + 4), colors.speech.rgb());
    QCOMPARE(shown.pixel(60, 99), colors.speechLine.rgb());
    QCOMPARE(shown.pixel(100, lane + 4), colors.ground.rgb());
}

void tst_WaveformView::keepsWhatIsDrawn()
{
    Shown shown;
    shown.view.setScale({100, 0});
    shown.pixel(1, 1);
    const qint64 first = shown.view.tiles().drawnTiles();
    QVERIFY(first >= 2);
    shown.view.setPlayhead(1000);
    shown.view.select(2000, 4000);
    shown.view.setSpans({{{0, length / 4}, 7, WaveSpan::State::Agrees, true, {}, {}}});
    shown.pixel(1, 1);
    QCOMPARE(shown.view.tiles().drawnTiles(), first);
    shown.view.scrollTo(25600);
    shown.pixel(1, 1);
    QCOMPARE(shown.view.tiles().drawnTiles(), first + 1); // the one that came into view
    shown.view.scrollTo(0);
    shown.pixel(1, 1);
    QCOMPARE(shown.view.tiles().drawnTiles(), first + 1);
}

void tst_WaveformView::drawsSamplesWhereItIsClose()
{
    Shown shown;
    // Peaks say loud from 50 s on; the samples say loud in each second 5 ms of ten.
    int asked = 0;
    shown.view.setFineSource(
        [&asked](FrameSpan frames, const std::stop_token &) -> Result<QList<qint16>> {
            ++asked;
            QList<qint16> samples;
            for (qint64 i = frames.from; i < frames.to; ++i)
                samples << (i / 40 % 2 == 0 ? 0 : qint16(i % 2 ? 30000 : -30000));
            return samples;
        },
        1);
    QCOMPARE(asked, 0);
    shown.view.setScale({8, 60 * sampleRate, 8});
    const WaveformColors colors = WaveformColors::of(shown.view.palette());
    const int lane = int(shown.view.laneHeight());
    QCOMPARE(shown.pixel(2, lane + 8), colors.power.rgb()); // until they are there, the peaks
    QTRY_VERIFY(shown.view.isFine());
    QVERIFY(asked <= 2);
    QCOMPARE(shown.pixel(2, lane + 8), colors.ground.rgb());
    QVERIFY(shown.pixel(7, lane + 8) != colors.ground.rgb());
}

void tst_WaveformView::turnsThePageWithThePlayhead()
{
    Shown shown;
    shown.view.setScale({100, 0}); // 40000 frames of 800000
    shown.view.setPlayhead(39000);
    QCOMPARE(shown.view.scale().firstFrame, 0);
    shown.view.setPlayhead(41000);
    QCOMPARE(shown.view.scale().firstFrame, 37000);
    QWheelEvent away({300, 50}, shown.view.mapToGlobal(QPointF(300, 50)), {}, {0, -120 * 30}, Qt::NoButton,
                     Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&shown.view, &away);
    const qint64 scrolledTo = shown.view.scale().firstFrame;
    QVERIFY(scrolledTo > 100000);
    shown.view.setPlayhead(42000); // who looks elsewhere is left there
    QCOMPARE(shown.view.scale().firstFrame, scrolledTo);
    QTest::keyClick(&shown.view, Qt::Key_Right); // until he asks for a place
    shown.view.setPlayhead(50000);
    QCOMPARE(shown.view.scale().firstFrame, 46000);
}

void tst_WaveformView::repaintsOnlyWhereThePlayheadIs()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.view));
    QCoreApplication::processEvents();
    Strips strips;
    shown.view.installEventFilter(&strips);
    shown.view.setPlayhead(length / 4);
    QTRY_VERIFY(strips.paintedPixels > 0);
    QVERIFY2(strips.paintedPixels <= 32, qPrintable(QString::number(strips.paintedPixels)));
}

void tst_WaveformView::isASliderOfTimeToScreenReaders()
{
    Shown shown;
    shown.view.setPlayhead(61 * sampleRate);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&shown.view);
    QVERIFY(access);
    QCOMPARE(access->role(), QAccessible::Slider);
    QCOMPARE(access->text(QAccessible::Value), u"00:01:01"_s);
    QVERIFY(!access->text(QAccessible::Name).isEmpty());
    QAccessibleValueInterface *value = access->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->currentValue().toLongLong(), 61000);
    QCOMPARE(value->maximumValue().toLongLong(), 100000);
    QSignalSpy asked(&shown.view, &WaveformView::seekRequested);
    value->setCurrentValue(qint64(5000));
    QCOMPARE(asked.first().first().toLongLong(), 5 * sampleRate);
}

void tst_WaveformView::tellsTheLineAndTheEdgeToScreenReaders()
{
    Shown shown;
    shown.view.setSpansMovable(true);
    shown.view.setSpans({span(131, {10 * sampleRate, 20 * sampleRate}, {}, true)});
    const auto *access = QAccessible::queryAccessibleInterface(&shown.view);
    QVERIFY(access->text(QAccessible::Description).contains(u"Left, Right"_s)); // the keys, where no line is
    shown.view.setPlayhead(12 * sampleRate);
    QCOMPARE(access->text(QAccessible::Description), u"line 131"_s);
    QTest::keyClick(&shown.view, Qt::Key_B);
    QCOMPARE(access->text(QAccessible::Value), u"Beginning of line 131: 00:00:10.00"_s);
    QTest::keyClick(&shown.view, Qt::Key_BracketLeft);
    QCOMPARE(access->text(QAccessible::Value), u"Beginning of line 131: 00:00:09.90"_s);
    shown.view.setPlayhead(13 * sampleRate);
    QCOMPARE(access->text(QAccessible::Value), u"00:00:13"_s);
}

void tst_WaveformView::showsWhatIsNotReadYet()
{
    Shown shown;
    Peaks partial = halfLoud();
    partial.frames = length / 4;
    partial.known = {{0, length / 4}};
    partial.complete = false;
    shown.view.setPeaks(partial);
    const QImage image = shown.view.grab().toImage();
    bool isHatched = false;
    for (int x = 200; x < 240; ++x)
        isHatched = isHatched || image.pixel(x, 30) != image.pixel(200, 30);
    QVERIFY(isHatched);
    shown.view.setPeaks(halfLoud()); // and then it is read
    QCOMPARE(shown.pixel(210, 30), shown.pixel(220, 30));
}

void tst_WaveformView::namesWhatIsWrongWithTheSound()
{
    WaveformContent content;
    content.frames = length;
    content.sampleRate = sampleRate;
    content.peaks = halfLoud();
    content.peaks.complete = false;
    content.peaks.known = {{0, length / 2}};
    content.peaks.gaps = {{100, 200}};
    content.activity.outages = {{300, 400}};
    content.activity.dropouts = {{300, 400}, {500, 510}};
    content.activity.clipping = {{}, {{600, 700}}};
    content.activity.speech = {{{600, 700}}, {{650, 700}}};
    WaveformSpans spans;
    spans.set({span(131, {600, 900})});
    const auto tip = [&](qint64 frame) { return waveformTip(content, spans, frame, {}); };
    QVERIFY(tip(150).contains(u"damaged"_s));
    QVERIFY(tip(350).contains(u"Nothing was recorded"_s));
    QVERIFY(!tip(350).contains(u"drops out"_s));
    QVERIFY(tip(505).contains(u"drops out"_s));
    QVERIFY(tip(660).contains(u"Too loud to be recorded whole. Channel: 2"_s));
    QVERIFY(tip(660).contains(u"Speech. Channel: 1, 2"_s));
    QVERIFY(tip(660).contains(u"line 131"_s));
    QVERIFY(tip(length / 2 + 5).contains(u"not read yet"_s));
    QCOMPARE(tip(8000), u"00:00:01.00"_s);
    const QDateTime started(QDate(2026, 10, 12), QTime(13, 59, 59));
    QCOMPARE(waveformTip(content, spans, 8000, started), u"00:00:01.00, by the clock 14:00:00"_s);
}

void tst_WaveformView::bearsAnEmptyRecording()
{
    WaveformView view;
    view.resize(100, 50);
    view.grab();
    view.setRecording(0, 0);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Plus);
    view.grab();
    QCOMPARE(view.scale().firstFrame, 0);
}

RELAAS_TEST(QApplication, tst_WaveformView);

} // namespace tst_waveformview

#include "tst_waveformview.moc"
