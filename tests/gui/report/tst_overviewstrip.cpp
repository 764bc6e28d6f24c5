#include "gui/report/overviewstrip.h"
#include "support/testprogram.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace tst_overviewstrip {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

constexpr int rate = 8000;

struct Strip
{
    Strip()
    {
        view.resize(400, 60);
        view.setParts({{u"ochtend.wav"_s, 100 * rate, rate, {}}, {u"middag.wav"_s, 100 * rate, rate, {}}});
        view.setSpans(
            0,
            {{{0, 20 * rate}, 1, WaveSpan::State::Agrees, false, u"1"_s, u"line 1, agrees"_s},
             {{20 * rate, 40 * rate}, 2, WaveSpan::State::Deviates, false, u"2"_s, u"line 2, deviates"_s},
             {{40 * rate, 60 * rate}, 3, WaveSpan::State::Open, false, u"3"_s, u"line 3"_s}});
        view.show();
    }
    QRgb pixel(int x, int y) { return view.grab().toImage().pixel(x, y); }
    int heightOfLine(int x)
    {
        const QImage image = view.grab().toImage();
        const int bottom = view.height() - OverviewPicture::listenedHeight - OverviewPicture::rowGap - 1;
        int height = 0;
        while (image.pixel(x, bottom - height) != WaveformColors::of(view.palette()).ground.rgb())
            ++height;
        return height;
    }

    OverviewStrip view;
};

} // namespace

class tst_OverviewStrip : public QObject
{
    Q_OBJECT

private slots:
    void tellsStatesOfLinesApartByTheirHeight();
    void showsWhatHasBeenListenedTo();
    void hatchesWhatIsNotRead();
    void asksForTheMomentClickedInItsPart();
    void asksByKeysAcrossParts_data();
    void asksByKeysAcrossParts();
    void stepsBackOverABreak();
    void dragsTheWindow();
    void asksWithinTheWindowOnRelease();
    void isASliderOfTimeToScreenReaders();
    void repaintsOnlyWhenThePlayheadMovesAPixel();
    void bearsNoParts();
};

void tst_OverviewStrip::tellsStatesOfLinesApartByTheirHeight()
{
    Strip strip;
    const int agrees = strip.heightOfLine(20);
    const int deviates = strip.heightOfLine(60);
    const int open = strip.heightOfLine(100);
    QVERIFY2(open > 0 && open < agrees && agrees < deviates,
             qPrintable(u"%1 %2 %3"_s.arg(open).arg(agrees).arg(deviates)));
    QCOMPARE(strip.heightOfLine(150), 0);
    strip.view.setSpans(
        0,
        {{{0, 20 * rate}, 1, WaveSpan::State::Stale, false, u"1"_s, u"line 1, agreed before"_s},
         {{20 * rate, 40 * rate}, 2, WaveSpan::State::Inaudible, false, u"2"_s, {}}});
    const int stale = strip.heightOfLine(20);
    const int inaudible = strip.heightOfLine(60);
    QVERIFY2(open < stale && stale < agrees && agrees < inaudible && inaudible < deviates,
             qPrintable(u"%1 %2"_s.arg(stale).arg(inaudible)));
}

void tst_OverviewStrip::showsWhatHasBeenListenedTo()
{
    Strip strip;
    strip.view.setListened(1, {{0, 50 * rate}});
    const WaveformColors colors = WaveformColors::of(strip.view.palette());
    QCOMPARE(strip.pixel(250, 57), colors.accent.rgb());
    QVERIFY(strip.pixel(350, 57) != colors.accent.rgb());
}

void tst_OverviewStrip::hatchesWhatIsNotRead()
{
    Strip strip;
    const auto colorsIn = [&](int from, int to) {
        const QImage image = strip.view.grab().toImage();
        QSet<QRgb> found;
        for (int x = from; x < to; ++x)
            found << image.pixel(x, 25);
        return found.size();
    };
    QVERIFY(colorsIn(120, 140) > 1);
    PeaksBuilder builder(rate, 1);
    builder.add(std::vector<float>(size_t(100 * rate), 0.0F));
    strip.view.setOutline(0, std::move(builder).finished({}));
    QCOMPARE(colorsIn(120, 140), 1);
    QVERIFY(colorsIn(320, 340) > 1);
}

void tst_OverviewStrip::asksForTheMomentClickedInItsPart()
{
    Strip strip;
    QSignalSpy asked(&strip.view, &OverviewStrip::seekRequested);
    QTest::mouseClick(&strip.view, Qt::LeftButton, {}, {300, 20});
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first(), QVariantList({1, qint64(50 * rate)}));
}

void tst_OverviewStrip::asksByKeysAcrossParts_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("part");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("left") << int(Qt::Key_Left) << 0 << qint64(85);
    QTest::newRow("right") << int(Qt::Key_Right) << 1 << qint64(5);
    QTest::newRow("home") << int(Qt::Key_Home) << 0 << qint64(0);
    QTest::newRow("end") << int(Qt::Key_End) << 1 << qint64(100);
    QTest::newRow("page up") << int(Qt::Key_PageUp) << 0 << qint64(0);
    QTest::newRow("page down") << int(Qt::Key_PageDown) << 1 << qint64(100);
}

void tst_OverviewStrip::asksByKeysAcrossParts()
{
    QFETCH(int, key);
    QFETCH(int, part);
    QFETCH(qint64, seconds);
    Strip strip;
    strip.view.setPlayhead(0, 95 * rate);
    QSignalSpy asked(&strip.view, &OverviewStrip::seekRequested);
    QTest::keyClick(&strip.view, Qt::Key(key));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first(), QVariantList({part, seconds * rate}));
}

void tst_OverviewStrip::stepsBackOverABreak()
{
    OverviewStrip view;
    view.resize(400, 60);
    const QDateTime nine(QDate(2026, 10, 12), QTime(9, 0));
    view.setParts({{u"a.wav"_s, 100 * rate, rate, nine}, {u"b.wav"_s, 100 * rate, rate, nine.addSecs(115)}});
    view.setPlayhead(1, 2 * rate);
    QSignalSpy asked(&view, &OverviewStrip::seekRequested);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toInt(), 0);
}

void tst_OverviewStrip::dragsTheWindow()
{
    Strip strip;
    strip.view.setWindow(0, {0, 20 * rate}); // 40 pixels
    QSignalSpy moved(&strip.view, &OverviewStrip::windowMoved);
    QSignalSpy asked(&strip.view, &OverviewStrip::seekRequested);
    QTest::mousePress(&strip.view, Qt::LeftButton, {}, {10, 20});
    QTest::mouseMove(&strip.view, {60, 20});
    QTest::mouseMove(&strip.view, {110, 20});
    QTest::mouseRelease(&strip.view, Qt::LeftButton, {}, {110, 20});
    QVERIFY(!moved.isEmpty());
    QCOMPARE(moved.last(), QVariantList({0, qint64(50 * rate)})); // a hundred pixels on
    QCOMPARE(asked.size(), 0);
}

void tst_OverviewStrip::asksWithinTheWindowOnRelease()
{
    Strip strip;
    strip.view.setWindow(0, {0, 20 * rate});
    QSignalSpy asked(&strip.view, &OverviewStrip::seekRequested);
    QTest::mousePress(&strip.view, Qt::LeftButton, {}, {20, 20});
    QCOMPARE(asked.size(), 0);
    QTest::mouseRelease(&strip.view, Qt::LeftButton, {}, {20, 20});
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first(), QVariantList({0, qint64(10 * rate)}));
}

void tst_OverviewStrip::isASliderOfTimeToScreenReaders()
{
    Strip strip;
    strip.view.setPlayhead(0, 25 * rate);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&strip.view);
    QVERIFY(access);
    QCOMPARE(access->role(), QAccessible::Slider);
    QCOMPARE(access->text(QAccessible::Value), u"00:00:25 in part 1 of 2, ochtend.wav"_s);
    QCOMPARE(access->text(QAccessible::Description), u"line 2, deviates"_s);
    QCOMPARE(access->valueInterface()->maximumValue().toLongLong(), 200'000);
    QSignalSpy asked(&strip.view, &OverviewStrip::seekRequested);
    access->valueInterface()->setCurrentValue(qint64(150'000));
    QCOMPARE(asked.first(), QVariantList({1, qint64(50 * rate)}));
}

void tst_OverviewStrip::repaintsOnlyWhenThePlayheadMovesAPixel()
{
    class Counter : public QObject
    {
    public:
        int paints = 0;

    protected:
        bool eventFilter(QObject *, QEvent *event) override
        {
            paints += event->type() == QEvent::Paint;
            return false;
        }
    };
    Strip strip;
    QVERIFY(QTest::qWaitForWindowExposed(&strip.view));
    QCoreApplication::processEvents();
    Counter counter;
    strip.view.installEventFilter(&counter);
    for (int i = 1; i <= 30; ++i) { // a second of playing: two pixels
        strip.view.setPlayhead(0, i * rate / 30);
        QCoreApplication::processEvents();
    }
    QVERIFY2(counter.paints >= 1 && counter.paints <= 3, qPrintable(QString::number(counter.paints)));
}

void tst_OverviewStrip::bearsNoParts()
{
    OverviewStrip view;
    view.resize(100, 50);
    view.grab();
    view.setPlayhead(-1, 0);
    view.setWindow(-1, {0, 10});
    view.setOutline(4, {});
    QSignalSpy asked(&view, &OverviewStrip::seekRequested);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::mouseClick(&view, Qt::LeftButton, {}, {50, 20});
    view.grab();
    QCOMPARE(asked.size(), 0);
}

RELAAS_TEST(QApplication, tst_OverviewStrip);

} // namespace tst_overviewstrip

#include "tst_overviewstrip.moc"
