#include "gui/report/overviewstrip.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdesk.h"
#include "gui/report/reportview.h"
#include "gui/report/waveformpane.h"
#include "support/keys.h"
#include "support/testprogram.h"
#include "workflow/reports.h"

#include <QAction>
#include <QApplication>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>

#include <cmath>

namespace tst_reportseeing {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// Overview and waveform in the page of a report, as a person uses them.
class tst_ReportSeeing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsTheLinesAndTheWholeHearing();
    void movesTheBeginningOfALineByPointer();
    void movesTheEndOfALineByKeys();
    void keepsAnOpenEndOpen();
    void placesALineWhereSomethingIsSelected();
    void saysHowToSelect();
    void playsExactlyWhatIsSelected();
    void playsTheLineWhereNothingIsSelected();
    void goesToAMomentInAnotherRecording();
    void dragsThroughTheHearingInTheOverview();
    void scrollsByTheBar();
    void drawsSamplesWhenItIsClose();
    void doesNotMoveLinesOfAFrozenReport();
    void givesRoomToTheWaveform();

private:
    void open(int lines = 3);
    WaveformView &wave() const { return m_page->findChild<WaveformPane *>()->view(); }
    OverviewStrip &overview() const { return *m_page->findChild<OverviewStrip *>(); }
    ReportView &view() const { return *m_page->findChild<ReportView *>(); }
    Line line(int row) const { return m_desk->report().lines.at(row); }
    int pixelOf(qint64 frame) const { return int(std::lround(wave().scale().pixelOf(frame))); }
    void drag(int fromPixel, int toPixel) const;

    static constexpr qint64 second = ReportDesk::Rate;
    const Sound m_sound = uniqueSound(ReportDesk::Rate, 1, 10 * second);
    Recording m_recording;
    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<ReportPage> m_page;
};

void tst_ReportSeeing::init()
{
    m_desk = std::make_unique<ReportDesk>();
    m_recording = m_desk->attached(u"gehoor.wav"_s, m_sound);
}

void tst_ReportSeeing::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_ReportSeeing::open(int lines)
{
    m_desk->write(lines, m_recording.id);
    m_page = m_desk->page();
    QTRY_VERIFY(m_page->actions().play->isEnabled());
}

/// In the middle of the sound, in steps as a hand makes them.
void tst_ReportSeeing::drag(int fromPixel, int toPixel) const
{
    const int y = wave().height() - 20;
    QTest::mousePress(&wave(), Qt::LeftButton, {}, {fromPixel, y});
    QTest::mouseMove(&wave(), {(fromPixel + toPixel) / 2, y});
    QTest::mouseMove(&wave(), {toPixel, y});
    QTest::mouseRelease(&wave(), Qt::LeftButton, {}, {toPixel, y});
}

void tst_ReportSeeing::showsTheLinesAndTheWholeHearing()
{
    open();
    QVERIFY(wave().isVisible());
    QVERIFY(overview().isVisible());
    QCOMPARE(wave().spans().all().size(), 3);
    QCOMPARE(wave().spans().current()->id, line(0).id.value);
    QCOMPARE(overview().timeline().lengthMs(), 10'000);
    view().setCurrentLine(line(1).id);
    QCOMPARE(wave().spans().current()->id, line(1).id.value);
    QTest::mouseClick(&wave(), Qt::LeftButton, {}, {pixelOf(2 * second + second / 2), 5});
    QCOMPARE(view().currentLine(), line(2).id);
}

void tst_ReportSeeing::movesTheBeginningOfALineByPointer()
{
    open();
    view().setCurrentLine(line(1).id);
    const int before = m_desk->report().revision;
    drag(pixelOf(second), pixelOf(second + second / 2));
    QCOMPARE(m_desk->report().revision, before + 1); // one change
    QVERIFY(double(std::abs(line(1).anchor->fromFrame - second * 3 / 2))
            <= wave().scale().framesPerPixel * 2);
    QCOMPARE(line(1).anchor->toFrame, second * 2 - second / 4);
    QCOMPARE(wave().spans().span(line(1).id.value)->frames.from, line(1).anchor->fromFrame);
}

void tst_ReportSeeing::movesTheEndOfALineByKeys()
{
    open();
    view().setCurrentLine(line(1).id);
    wave().setFocus();
    press(Qt::Key_E);
    press(Qt::Key_BracketRight);
    QCOMPARE(line(1).anchor->toFrame, second * 2 - second / 4 + second / 10);
    press(Qt::Key_BracketLeft, Qt::ShiftModifier);
    QCOMPARE(line(1).anchor->toFrame, second * 2 - second / 4 + second / 10 - second / 100);
    QCOMPARE(line(1).anchor->fromFrame, second);
    QVERIFY(wave().hasFocus());
}

void tst_ReportSeeing::keepsAnOpenEndOpen()
{
    open();
    QVERIFY(m_desk->office->reports().setAnchor(m_desk->report(), line(1).id,
                                                Anchor{m_recording.id, second, std::nullopt}));
    m_page->activated();
    view().setCurrentLine(line(1).id);
    wave().setFocus();
    press(Qt::Key_BracketRight);
    QCOMPARE(line(1).anchor->fromFrame, second + second / 10);
    QVERIFY(!line(1).anchor->toFrame);
    press(Qt::Key_E);
    press(Qt::Key_BracketLeft);
    QCOMPARE(line(1).anchor->toFrame, 2 * second - second / 10);
}

void tst_ReportSeeing::placesALineWhereSomethingIsSelected()
{
    open();
    view().setCurrentLine(line(2).id);
    drag(pixelOf(5 * second), pixelOf(6 * second));
    const FrameSpan selected = wave().selection();
    QVERIFY(double(std::abs(selected.from - 5 * second)) <= wave().scale().framesPerPixel);
    press(Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(*line(2).anchor, (Anchor{m_recording.id, selected.from, selected.to}));
}

void tst_ReportSeeing::saysHowToSelect()
{
    open();
    press(Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(m_desk->messages.last().contains(u"Drag over"_s));
    QCOMPARE(line(0).anchor->fromFrame, 0);
}

void tst_ReportSeeing::playsExactlyWhatIsSelected()
{
    open();
    wave().select(6 * second, 7 * second);
    wave().setFocus();
    m_desk->heard->taken();
    press(Qt::Key_Return);
    QTRY_COMPARE(wave().playhead(), 7 * second);
    const auto heard = m_desk->heard->taken();
    QVERIFY(heard.size() >= size_t(second));
    for (size_t i = 0; i < size_t(second); ++i)
        QCOMPARE(int(std::lround(heard[heard.size() - size_t(second) + i] * 32768)),
                 int(m_sound.samples[size_t(6 * second) + i]));
    QTest::qWait(100); // until it has come to rest
    press(Qt::Key_Space); // again
    size_t again = 0;
    QTRY_VERIFY((again += m_desk->heard->taken().size()) >= size_t(second));
}

void tst_ReportSeeing::playsTheLineWhereNothingIsSelected()
{
    open();
    view().setCurrentLine(line(1).id);
    wave().setFocus();
    press(Qt::Key_Return);
    QTRY_COMPARE(wave().playhead(), 2 * second - second / 4);
}

void tst_ReportSeeing::goesToAMomentInAnotherRecording()
{
    m_desk->attached(u"middag.wav"_s, uniqueSound(ReportDesk::Rate, 1, 20 * second));
    open();
    QCOMPARE(overview().timeline().parts().size(), 2);
    QCOMPARE(wave().frames(), 10 * second);
    const double pixel = overview().pixelOf({1, 10 * second});
    QTest::mouseClick(&overview(), Qt::LeftButton, {}, {int(pixel), 10});
    QTRY_COMPARE(wave().frames(), 20 * second);
    QTRY_VERIFY(std::abs(wave().playhead() - 10 * second) < second / 5);
    overview().setFocus();
    press(Qt::Key_Home);
    QTRY_COMPARE(wave().frames(), 10 * second);
}

void tst_ReportSeeing::dragsThroughTheHearingInTheOverview()
{
    open();
    wave().setScale({8, 0, 8}); // a millisecond per pixel: about the first second
    const int from = int(overview().pixelOf({0, wave().scale().framesIn(wave().width()) / 2}));
    QTest::mousePress(&overview(), Qt::LeftButton, {}, {from, 10});
    QTest::mouseMove(&overview(), {from + 100, 10});
    QTest::mouseMove(&overview(), {from + 200, 10});
    QTest::mouseRelease(&overview(), Qt::LeftButton, {}, {from + 200, 10});
    const double wanted = 200.0 / overview().width() * 10 * second;
    QVERIFY(std::abs(double(wave().scale().firstFrame) - wanted) < second / 20.0);
}

void tst_ReportSeeing::scrollsByTheBar()
{
    open();
    auto *bar = m_page->findChild<WaveformPane *>()->findChild<QScrollBar *>();
    QCOMPARE(bar->maximum(), 0);
    wave().setScale({8, 0, 8});
    QVERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    QCOMPARE(wave().scale().frameAt(wave().width()), 10 * second);
    QTest::keyClick(&wave(), Qt::Key_0);
    QCOMPARE(bar->value(), 0);
}

void tst_ReportSeeing::drawsSamplesWhenItIsClose()
{
    open();
    wave().select(3 * second, 3 * second + second / 2);
    press(Qt::Key_9, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(wave().scale().framesPerPixel < 16);
    QTRY_VERIFY(wave().isFine());
}

void tst_ReportSeeing::doesNotMoveLinesOfAFrozenReport()
{
    open();
    m_desk->prompts.confirmations = {true};
    m_page->actions().freeze->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->report().isFrozen(), 10000);
    view().setCurrentLine(line(1).id);
    drag(pixelOf(second), pixelOf(second + second / 2));
    wave().setFocus();
    press(Qt::Key_BracketLeft);
    QCOMPARE(line(1).anchor->fromFrame, second);
}

void tst_ReportSeeing::givesRoomToTheWaveform()
{
    open();
    auto *split = m_page->findChild<QSplitter *>();
    const int before = wave().height();
    QList<int> sizes = split->sizes();
    split->setSizes({sizes[0] - 150, sizes[1] + 150});
    QCoreApplication::processEvents();
    QVERIFY(wave().height() > before + 100);
    QVERIFY(!split->childrenCollapsible());
}

RELAAS_TEST(QApplication, tst_ReportSeeing);

} // namespace tst_reportseeing

#include "tst_reportseeing.moc"
