#include "gui/report/waveformsample.h"
#include "support/testprogram.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

namespace tst_waveformhand {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// A waveform as hands use it: pointer, wheel, keys.
class tst_WaveformHand : public QObject
{
    Q_OBJECT

private slots:
    void asksForThePlaceClicked();
    void tellsWhichSpanIsClicked();
    void asksByKeys_data();
    void asksByKeys();
    void zoomsWhereThePointerIs();
    void zoomsToAMillisecondForEachPixel();
    void selectsByDragging();
    void selectsByKeys();
    void zoomsToTheSelection();
    void movesTheEdgeOfASpan();
    void escTakesTheEdgeBack();
    void nudgesTheEdgeByKeys();
    void leavesSpansThatMayNotMove();
    void pullsWithTheMiddleButton();
    void asksToHearWhatIsSelected();
};

void tst_WaveformHand::asksForThePlaceClicked()
{
    Shown shown;
    QSignalSpy asked(&shown.view, &WaveformView::seekRequested);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, {200, 50});
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toLongLong(), length / 2);
    QTest::mouseClick(&shown.view, Qt::RightButton, {}, {200, 50});
    QCOMPARE(asked.size(), 1);
}

void tst_WaveformHand::tellsWhichSpanIsClicked()
{
    Shown shown;
    shown.view.setSpans({span(7, {0, length / 4}, WaveSpan::State::Agrees),
                         span(8, {length / 2, length}, WaveSpan::State::Deviates)});
    QSignalSpy clicked(&shown.view, &WaveformView::spanClicked);
    QSignalSpy asked(&shown.view, &WaveformView::seekRequested);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, {300, 5});
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().toLongLong(), 8);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, {150, 5}); // between them
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(shown.pixel(50, 5), WaveformColors::of(shown.view.palette()).agreesFill.rgb());
}

void tst_WaveformHand::asksByKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("ctrl");
    QTest::addColumn<qint64>("frame");
    QTest::newRow("left") << int(Qt::Key_Left) << false << qint64(49 * sampleRate);
    QTest::newRow("right") << int(Qt::Key_Right) << false << qint64(51 * sampleRate);
    QTest::newRow("far left") << int(Qt::Key_Left) << true << qint64(40 * sampleRate);
    QTest::newRow("home") << int(Qt::Key_Home) << false << qint64(0);
    QTest::newRow("end") << int(Qt::Key_End) << false << length;
}

void tst_WaveformHand::asksByKeys()
{
    QFETCH(int, key);
    QFETCH(bool, ctrl);
    QFETCH(qint64, frame);
    Shown shown;
    shown.view.setPlayhead(length / 2);
    QSignalSpy asked(&shown.view, &WaveformView::seekRequested);
    QTest::keyClick(&shown.view, Qt::Key(key), ctrl ? Qt::ControlModifier : Qt::NoModifier);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toLongLong(), frame);
}

void tst_WaveformHand::zoomsWhereThePointerIs()
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
    QCOMPARE(shown.view.scale(), TimeScale::whole(length, 500, TimeScale::closestAt(sampleRate)));
    shown.view.resize(400, 100);
    QCOMPARE(shown.view.scale(), TimeScale::whole(length, 400, TimeScale::closestAt(sampleRate)));
}

void tst_WaveformHand::zoomsToAMillisecondForEachPixel()
{
    Shown shown;
    shown.view.setPlayhead(length / 2);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(&shown.view, Qt::Key_Plus);
    QCOMPARE(shown.view.scale().framesPerPixel, sampleRate / 1000.0);
    QVERIFY(std::abs(shown.view.scale().pixelOf(length / 2) - 200) < 2);
    QVERIFY(!shown.view.grab().isNull());
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(&shown.view, Qt::Key_Minus);
    QCOMPARE(shown.view.scale(), TimeScale::whole(length, 400, TimeScale::closestAt(sampleRate)));
}

void tst_WaveformHand::selectsByDragging()
{
    Shown shown;
    QSignalSpy selected(&shown.view, &WaveformView::selectionChanged);
    QTest::mousePress(&shown.view, Qt::LeftButton, {}, {100, 60});
    QTest::mouseMove(&shown.view, {150, 60});
    QTest::mouseMove(&shown.view, {200, 60});
    QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, {200, 60});
    QCOMPARE(shown.view.selection(), (FrameSpan{length / 4, length / 2}));
    QVERIFY(!selected.isEmpty());
    QTest::mouseClick(&shown.view, Qt::LeftButton, Qt::ShiftModifier, {300, 60}); // farther
    QCOMPARE(shown.view.selection(), (FrameSpan{length / 4, length * 3 / 4}));
    QTest::keyClick(&shown.view, Qt::Key_Escape);
    QCOMPARE(shown.view.selection().length(), 0);
}

void tst_WaveformHand::selectsByKeys()
{
    Shown shown;
    shown.view.setPlayhead(10 * sampleRate);
    QSignalSpy asked(&shown.view, &WaveformView::seekRequested);
    QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(shown.view.selection(), (FrameSpan{10 * sampleRate, 21 * sampleRate}));
    QTest::keyClick(&shown.view, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(shown.view.selection(), (FrameSpan{10 * sampleRate, 20 * sampleRate}));
    QTest::keyClick(&shown.view, Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(shown.view.selection(), (FrameSpan{0, 10 * sampleRate}));
    QCOMPARE(asked.size(), 0);
    const auto *access = QAccessible::queryAccessibleInterface(&shown.view);
    QCOMPARE(access->text(QAccessible::Value), u"Selected from 00:00:00.00 to 00:00:10.00"_s);
}

void tst_WaveformHand::zoomsToTheSelection()
{
    Shown shown;
    shown.view.select(30 * sampleRate, 40 * sampleRate);
    QTest::keyClick(&shown.view, Qt::Key_Z);
    QVERIFY(shown.view.scale().pixelOf(30 * sampleRate) >= 0);
    QVERIFY(shown.view.scale().pixelOf(30 * sampleRate) < 40);
    QVERIFY(shown.view.scale().pixelOf(40 * sampleRate) > 360);
    QVERIFY(shown.view.scale().pixelOf(40 * sampleRate) <= 400);
}

void tst_WaveformHand::movesTheEdgeOfASpan()
{
    Shown shown;
    shown.view.setSpansMovable(true);
    shown.view.setSpans({span(7, {length / 4, length / 2}, {}, true), span(8, {length / 2, length})});
    QSignalSpy moved(&shown.view, &WaveformView::spanMoved);
    QSignalSpy asked(&shown.view, &WaveformView::seekRequested);
    QTest::mousePress(&shown.view, Qt::LeftButton, {}, {101, 60}); // in the sound, at the line of its edge
    QTest::mouseMove(&shown.view, {120, 60});
    QTest::mouseMove(&shown.view, {141, 60});
    QCOMPARE(moved.size(), 0);
    QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, {141, 60});
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first().at(0).toLongLong(), 7);
    QCOMPARE(moved.first().at(1).value<FrameSpan>(), (FrameSpan{140 * length / 400, length / 2}));
    QCOMPARE(asked.size(), 0);
    QCOMPARE(shown.view.spans().span(7)->frames.from, length / 4); // the report decides

    // Of another line, by its lane; and never past its own beginning.
    QSignalSpy clicked(&shown.view, &WaveformView::spanClicked);
    QTest::mousePress(&shown.view, Qt::LeftButton, {}, {398, 5});
    QTest::mouseMove(&shown.view, {300, 5});
    QTest::mouseMove(&shown.view, {20, 5});
    QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, {20, 5});
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(moved.size(), 2);
    QCOMPARE(moved.last().at(1).value<FrameSpan>(), (FrameSpan{length / 2, length / 2 + sampleRate / 100}));
}

void tst_WaveformHand::escTakesTheEdgeBack()
{
    Shown shown;
    shown.view.setSpansMovable(true);
    shown.view.setSpans({span(7, {length / 4, length / 2}, {}, true)});
    QSignalSpy moved(&shown.view, &WaveformView::spanMoved);
    QTest::mousePress(&shown.view, Qt::LeftButton, {}, {100, 60});
    QTest::mouseMove(&shown.view, {150, 60});
    QVERIFY(shown.view.spans().span(7)->frames.from > length / 4);
    QTest::keyClick(&shown.view, Qt::Key_Escape);
    QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, {150, 60});
    QCOMPARE(moved.size(), 0);
    QCOMPARE(shown.view.spans().span(7)->frames.from, length / 4);
}

void tst_WaveformHand::nudgesTheEdgeByKeys()
{
    Shown shown;
    shown.view.setSpansMovable(true);
    const FrameSpan frames{10 * sampleRate, 20 * sampleRate};
    shown.view.setSpans({span(7, frames, {}, true)});
    QSignalSpy moved(&shown.view, &WaveformView::spanMoved);
    const auto last = [&moved] { return moved.last().at(1).value<FrameSpan>(); };
    QTest::keyClick(&shown.view, Qt::Key_BracketLeft);
    QCOMPARE(last(), (FrameSpan{frames.from - sampleRate / 10, frames.to}));
    QTest::keyClick(&shown.view, Qt::Key_BracketRight, Qt::ShiftModifier);
    QCOMPARE(last(), (FrameSpan{frames.from + sampleRate / 100, frames.to}));
    QTest::keyClick(&shown.view, Qt::Key_E);
    QTest::keyClick(&shown.view, Qt::Key_BraceRight, Qt::ShiftModifier);
    QCOMPARE(last(), (FrameSpan{frames.from, frames.to + sampleRate / 100}));
    QCOMPARE(moved.size(), 3);
    // Held down, it is one change.
    for (int i = 0; i < 5; ++i)
        QTest::keyPress(&shown.view, Qt::Key_BracketRight);
    QCOMPARE(moved.size(), 3);
    QTest::keyRelease(&shown.view, Qt::Key_BracketRight);
    QCOMPARE(moved.size(), 4);
    QCOMPARE(last(), (FrameSpan{frames.from, frames.to + sampleRate / 2}));
}

void tst_WaveformHand::leavesSpansThatMayNotMove()
{
    Shown shown;
    shown.view.setSpans({span(7, {length / 4, length / 2}, {}, true)});
    QSignalSpy moved(&shown.view, &WaveformView::spanMoved);
    QTest::mousePress(&shown.view, Qt::LeftButton, {}, {100, 60});
    QTest::mouseMove(&shown.view, {150, 60});
    QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, {150, 60});
    QTest::keyClick(&shown.view, Qt::Key_BracketLeft);
    QCOMPARE(moved.size(), 0);
    QVERIFY(shown.view.selection().length() > 0); // the drag selected
}

void tst_WaveformHand::pullsWithTheMiddleButton()
{
    Shown shown;
    shown.view.setScale({100, 40000});
    QTest::mousePress(&shown.view, Qt::MiddleButton, {}, {200, 60});
    QTest::mouseMove(&shown.view, {150, 60});
    QTest::mouseRelease(&shown.view, Qt::MiddleButton, {}, {150, 60});
    QCOMPARE(shown.view.scale().firstFrame, 45000);
}

void tst_WaveformHand::asksToHearWhatIsSelected()
{
    Shown shown;
    QSignalSpy heard(&shown.view, &WaveformView::hearingRequested);
    QSignalSpy played(&shown.view, &WaveformView::playRequested);
    shown.view.select(4000, 2000);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QCOMPARE(heard.size(), 1);
    QCOMPARE(heard.first().first().value<FrameSpan>(), (FrameSpan{2000, 4000}));
    QTest::keyClick(&shown.view, Qt::Key_Space);
    QCOMPARE(played.size(), 1);
}

RELAAS_TEST(QApplication, tst_WaveformHand);

} // namespace tst_waveformhand

#include "tst_waveformhand.moc"
