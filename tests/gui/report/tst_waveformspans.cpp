#include "gui/report/waveformspans.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_waveformspans {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 length = 100'000;

WaveSpan span(qint64 id, qint64 from, qint64 to, bool isCurrent = false)
{
    return {{from, to}, id, WaveSpan::State::Open, isCurrent, {}, {}};
}

} // namespace

class tst_WaveformSpans : public QObject
{
    Q_OBJECT

private slots:
    void findsTheSpanAtAMoment();
    void findsTheEdgeUnderThePointer_data();
    void findsTheEdgeUnderThePointer();
    void prefersTheCurrentSpanWhereTwoMeet();
    void keepsAMovedEdgeInItsBounds_data();
    void keepsAMovedEdgeInItsBounds();
    void givesAMoveOnceAndForgetsIt();
    void keepsTheMoveWhenTheReportChangesUnderIt();
    void forgetsTheMoveOfASpanThatIsGone();
};

void tst_WaveformSpans::findsTheSpanAtAMoment()
{
    WaveformSpans spans;
    QVERIFY(!spans.at(5));
    QVERIFY(spans.set({span(3, 500, 900), span(1, 0, 600), span(2, 100, 200, true)}));
    QVERIFY(!spans.set({span(3, 500, 900), span(1, 0, 600), span(2, 100, 200, true)}));
    QCOMPARE(spans.at(50)->id, 1);
    QCOMPARE(spans.at(150)->id, 2);
    QCOMPARE(spans.at(550)->id, 3); // it began last
    QVERIFY(!spans.at(900));
    QCOMPARE(spans.current()->id, 2);
    QVERIFY(!spans.span(9));
}

void tst_WaveformSpans::findsTheEdgeUnderThePointer_data()
{
    QTest::addColumn<double>("pixel");
    QTest::addColumn<qint64>("id");
    QTest::addColumn<bool>("isTo");
    QTest::newRow("left of all") << 2.0 << qint64(0) << false;
    QTest::newRow("a beginning") << 12.0 << qint64(1) << false;
    QTest::newRow("the middle") << 50.0 << qint64(0) << false;
    QTest::newRow("an end") << 98.0 << qint64(1) << true;
    QTest::newRow("too narrow to be taken") << 151.0 << qint64(0) << false;
    QTest::newRow("the current one from outside") << 197.0 << qint64(3) << false;
    QTest::newRow("the current one, though narrow") << 206.0 << qint64(3) << true;
}

void tst_WaveformSpans::findsTheEdgeUnderThePointer()
{
    QFETCH(double, pixel);
    QFETCH(qint64, id);
    QFETCH(bool, isTo);
    WaveformSpans spans;
    spans.set({span(1, 1000, 10'000), span(2, 15'000, 15'400), span(3, 20'000, 20'400, true)});
    const auto edge = spans.edgeAt(pixel, {100, 0}, 5);
    QCOMPARE(edge.has_value(), id != 0);
    if (edge)
        QCOMPARE(*edge, (SpanEdge{id, isTo ? SpanEdge::Side::To : SpanEdge::Side::From}));
}

void tst_WaveformSpans::prefersTheCurrentSpanWhereTwoMeet()
{
    WaveformSpans spans;
    spans.set({span(1, 0, 5000), span(2, 5000, 10'000, true)});
    QCOMPARE(*spans.edgeAt(48, {100, 0}, 5), (SpanEdge{2, SpanEdge::Side::From}));
    QCOMPARE(*spans.edgeAt(52, {100, 0}, 5), (SpanEdge{2, SpanEdge::Side::From}));
    QVERIFY(!spans.currentEdgeAt(2, {100, 0}, 5));
}

void tst_WaveformSpans::keepsAMovedEdgeInItsBounds_data()
{
    QTest::addColumn<bool>("isTo");
    QTest::addColumn<qint64>("frame");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::newRow("beginning earlier") << false << qint64(400) << qint64(400) << qint64(2000);
    QTest::newRow("beginning before zero") << false << qint64(-5) << qint64(0) << qint64(2000);
    QTest::newRow("beginning past the end") << false << qint64(9000) << qint64(1990) << qint64(2000);
    QTest::newRow("end later") << true << qint64(3000) << qint64(1000) << qint64(3000);
    QTest::newRow("end before the beginning") << true << qint64(3) << qint64(1000) << qint64(1010);
    QTest::newRow("end past the recording") << true << length + 7 << qint64(1000) << length;
}

void tst_WaveformSpans::keepsAMovedEdgeInItsBounds()
{
    QFETCH(bool, isTo);
    QFETCH(qint64, frame);
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    WaveformSpans spans;
    spans.set({span(1, 1000, 2000, true)});
    spans.preview({1, isTo ? SpanEdge::Side::To : SpanEdge::Side::From}, frame, length, 10);
    QCOMPARE(spans.span(1)->frames, (FrameSpan{from, to}));
}

void tst_WaveformSpans::givesAMoveOnceAndForgetsIt()
{
    WaveformSpans spans;
    spans.set({span(1, 1000, 2000, true)});
    QVERIFY(!spans.takePreview());
    spans.preview({1, SpanEdge::Side::From}, 1500, length, 10);
    spans.preview({1, SpanEdge::Side::From}, 1200, length, 10);
    const auto moved = spans.takePreview();
    QVERIFY(moved);
    QCOMPARE(moved->frames, (FrameSpan{1200, 2000}));
    QCOMPARE(spans.span(1)->frames, (FrameSpan{1000, 2000}));
    QVERIFY(!spans.takePreview());
    spans.preview({1, SpanEdge::Side::From}, 1000, length, 10);
    QVERIFY2(!spans.takePreview(), "there and back again is no change");
    spans.preview({8, SpanEdge::Side::From}, 1000, length, 10);
    QVERIFY(!spans.takePreview());
}

void tst_WaveformSpans::keepsTheMoveWhenTheReportChangesUnderIt()
{
    WaveformSpans spans;
    spans.set({span(1, 1000, 2000, true)});
    spans.preview({1, SpanEdge::Side::To}, 3000, length, 10);
    spans.set({span(1, 1000, 2000, true), span(2, 5000, 6000)});
    QCOMPARE(spans.span(1)->frames, (FrameSpan{1000, 3000}));
    QCOMPARE(spans.takePreview()->frames, (FrameSpan{1000, 3000}));
}

void tst_WaveformSpans::forgetsTheMoveOfASpanThatIsGone()
{
    WaveformSpans spans;
    spans.set({span(1, 1000, 2000, true)});
    spans.preview({1, SpanEdge::Side::To}, 3000, length, 10);
    spans.set({span(2, 5000, 6000)});
    QVERIFY(!spans.takePreview());
}

RELAAS_TEST(QCoreApplication, tst_WaveformSpans);

} // namespace tst_waveformspans

#include "tst_waveformspans.moc"
