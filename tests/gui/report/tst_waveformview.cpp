#include "gui/report/waveformview.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

constexpr int sampleRate = 8000;
constexpr qint64 length = sampleRate * 100;

// Loud in the second half only.
Peaks halfLoud()
{
    PeaksBuilder builder(sampleRate, 1);
    std::vector<float> samples(size_t(length), 0.0F);
    for (size_t i = samples.size() / 2; i < samples.size(); ++i)
        samples[i] = i % 2 ? 0.9F : -0.9F;
    builder.add(samples);
    return std::move(builder).finished({});
}

struct Shown
{
    Shown()
    {
        view.resize(400, 100);
        view.setRecording(length, sampleRate);
        view.setPeaks(halfLoud());
        view.show();
    }
    QRgb pixel(int x, int y) { return view.grab().toImage().pixel(x, y); }

    WaveformView view;
};

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
    void asksForThePlaceClicked();
    void tellsWhichSpanIsClicked();
    void asksByKeys_data();
    void asksByKeys();
    void zoomsWhereThePointerIs();
    void turnsThePageWithThePlayhead();
    void repaintsOnlyWhereThePlayheadIs();
    void isASliderOfTimeToScreenReaders();
    void showsWhatIsNotReadYet();
    void bearsAnEmptyRecording();
};

void tst_WaveformView::drawsWhatIsLoudAndWhatIsSilent()
{
    Shown shown;
    const QRgb base = shown.view.palette().color(QPalette::Base).rgb();
    const QRgb text = shown.view.palette().color(QPalette::Text).rgb();
    const int nearTop = WaveformPicture::spanLane + 8;
    QCOMPARE(shown.pixel(100, nearTop), base);
    QCOMPARE(shown.pixel(300, nearTop), text);
    QCOMPARE(shown.pixel(100, WaveformPicture::spanLane + (100 - WaveformPicture::spanLane) / 2), text);
}

void tst_WaveformView::followsThePalette()
{
    Shown shown;
    QPalette dark = shown.view.palette();
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::yellow);
    shown.pixel(1, 1);
    shown.view.setPalette(dark);
    QCOMPARE(shown.pixel(100, 20), QColor(Qt::black).rgb());
    QCOMPARE(shown.pixel(300, 50), QColor(Qt::yellow).rgb());
}

void tst_WaveformView::drawsAtTheScreensResolution()
{
    const WaveformPicture picture{halfLoud(), length, {}, TimeScale::whole(length, 400), {400, 100}};
    const QPixmap drawn = picture.drawn(QPalette(), 2.0);
    QCOMPARE(drawn.size(), QSize(800, 200));
    QCOMPARE(drawn.devicePixelRatio(), 2.0);
    const QImage image = drawn.toImage();
    QCOMPARE(image.pixel(799, 100), QPalette().color(QPalette::Text).rgb());
}

void tst_WaveformView::asksForThePlaceClicked()
{
    Shown shown;
    QSignalSpy asked(&shown.view, &WaveformView::seekRequested);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, {200, 50});
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toLongLong(), length / 2);
    QTest::mouseClick(&shown.view, Qt::RightButton, {}, {200, 50});
    QCOMPARE(asked.size(), 1);
}

void tst_WaveformView::tellsWhichSpanIsClicked()
{
    Shown shown;
    shown.view.setSpans(
        {{{0, length / 4}, 7, WaveSpan::State::Agrees}, {{length / 2, length}, 8, WaveSpan::State::Differs}});
    QSignalSpy clicked(&shown.view, &WaveformView::spanClicked);
    QSignalSpy asked(&shown.view, &WaveformView::seekRequested);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, {300, 5});
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().toLongLong(), 8);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, {150, 5}); // between them
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(shown.pixel(50, 5), shown.view.palette().color(QPalette::Text).rgb());
}

void tst_WaveformView::asksByKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("shift");
    QTest::addColumn<qint64>("frame");
    QTest::newRow("left") << int(Qt::Key_Left) << false << qint64(49 * sampleRate);
    QTest::newRow("right") << int(Qt::Key_Right) << false << qint64(51 * sampleRate);
    QTest::newRow("far left") << int(Qt::Key_Left) << true << qint64(40 * sampleRate);
    QTest::newRow("home") << int(Qt::Key_Home) << false << qint64(0);
    QTest::newRow("end") << int(Qt::Key_End) << false << length;
}

void tst_WaveformView::asksByKeys()
{
    QFETCH(int, key);
    QFETCH(bool, shift);
    QFETCH(qint64, frame);
    Shown shown;
    shown.view.setPlayhead(length / 2);
    QSignalSpy asked(&shown.view, &WaveformView::seekRequested);
    QTest::keyClick(&shown.view, Qt::Key(key), shift ? Qt::ShiftModifier : Qt::NoModifier);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toLongLong(), frame);
}

void tst_WaveformView::zoomsWhereThePointerIs()
{
    Shown shown;
    const qint64 under = shown.view.scale().frameAt(300);
    QWheelEvent closer({300, 50}, shown.view.mapToGlobal(QPointF(300, 50)), {}, {0, 240}, Qt::NoButton,
                       Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&shown.view, &closer);
    QVERIFY(shown.view.scale().framesPerPixel < double(length) / 400 / 2);
    QVERIFY(std::abs(shown.view.scale().pixelOf(under) - 300) < 1.1);
    const TimeScale before = shown.view.scale();
    shown.view.resize(500, 100); // a zoomed view keeps its zoom, the whole one stays whole
    QCOMPARE(shown.view.scale(), before);
    QTest::keyClick(&shown.view, Qt::Key_0);
    QCOMPARE(shown.view.scale(), TimeScale::whole(length, 500));
    shown.view.resize(400, 100);
    QCOMPARE(shown.view.scale(), TimeScale::whole(length, 400));
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
    QVERIFY2(strips.paintedPixels <= 16, qPrintable(QString::number(strips.paintedPixels)));
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

void tst_WaveformView::showsWhatIsNotReadYet()
{
    Shown shown;
    Peaks partial = halfLoud();
    partial.frames = length / 4;
    partial.complete = false;
    shown.view.setPeaks(partial);
    const QImage image = shown.view.grab().toImage();
    bool isHatched = false;
    for (int x = 200; x < 240; ++x)
        isHatched = isHatched || image.pixel(x, 20) != image.pixel(200, 20);
    QVERIFY(isHatched);
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

QTEST_MAIN(tst_WaveformView)
#include "tst_waveformview.moc"
