#include "gui/report/follow.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdesk.h"
#include "gui/report/reportgutter.h"
#include "gui/report/reportmodel.h"
#include "gui/report/reportview.h"
#include "gui/report/transportbar.h"
#include "support/reporttext.h"
#include "support/testprogram.h"
#include "workflow/interviews.h"
#include "workflow/reports.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include <cmath>

namespace tst_reportpage {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_ReportPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void playsExactlyTheSamplesOfALine();
    void playsFromAClickedLineOn();
    void setsBeginningAndEndByKey();
    void marksTheSpokenLineAndYieldsToTheHand();
    void agreesByKeyAndGoesOn();
    void deviatesOnlyWithANote();
    void aFrozenReportIsReadOnly();
    void saysWhyASupervisorMayNotWrite();
    void exportsThePdf();
    void asksBeforeALineIsDeleted();
    void doesNotLeaveWithAnUnsavedNote();

private:
    void open();
    ReportView &view() const { return *m_page->findChild<ReportView *>(); }
    void press(QAction *action) const;
    Line line(int row) const { return m_desk->report().lines.at(row); }
    void click(int row) const { clickWords(view(), line(row).id); }
    void clickTime(int row) const;
    void waitForSound() const;

    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<ReportPage> m_page;
};

void tst_ReportPage::init()
{
    m_desk = std::make_unique<ReportDesk>();
}

void tst_ReportPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_ReportPage::open()
{
    m_page = m_desk->page();
}

/// Presses the first key of an action, wherever the focus is.
void tst_ReportPage::press(QAction *action) const
{
    const QKeyCombination key = action->shortcut()[0];
    QWidget *focus = m_page->window()->focusWidget();
    QTest::keyClick(focus ? focus : m_page.get(), key.key(), key.keyboardModifiers());
}

void tst_ReportPage::clickTime(int row) const
{
    view().showLine(line(row).id);
    const QRect rect = view().lineRect(line(row).id);
    const QRect time = view().gutter().columnRect(ReportModel::Time, rect.top(), rect.height());
    QTest::mouseClick(view().findChild<ReportGutter *>(), Qt::LeftButton, {}, time.center());
}

void tst_ReportPage::waitForSound() const
{
    QTRY_VERIFY(m_page->actions().play->isEnabled());
}

void tst_ReportPage::playsExactlyTheSamplesOfALine()
{
    const Sound sound = uniqueSound(ReportDesk::Rate, 1, 80000);
    m_desk->write(4, m_desk->attached(u"gehoor.wav"_s, sound).id);
    open();
    waitForSound();
    view().setCurrentLine(line(2).id);
    press(m_page->actions().playLine);
    std::vector<float> heard;
    const size_t expected = ReportDesk::Rate - ReportDesk::Rate / 4;
    QTRY_VERIFY([&] {
        const auto more = m_desk->heard->taken();
        heard.insert(heard.end(), more.begin(), more.end());
        return heard.size() >= expected;
    }());
    QTest::qWait(100);
    QVERIFY2(m_desk->heard->taken().empty(), "nothing after the end of the line");
    QCOMPARE(heard.size(), expected);
    for (size_t i = 0; i < heard.size(); ++i)
        QCOMPARE(int(std::lround(heard[i] * 32768)), int(sound.samples[2 * ReportDesk::Rate + i]));
}

void tst_ReportPage::playsFromAClickedLineOn()
{
    const Sound sound = uniqueSound(ReportDesk::Rate, 1, 80000);
    m_desk->write(4, m_desk->attached(u"gehoor.wav"_s, sound).id);
    open();
    waitForSound();
    const auto firstHeard = [&] {
        std::vector<float> heard;
        for (int i = 0; i < 50 && heard.empty(); ++i) {
            QTest::qWait(20);
            heard = m_desk->heard->taken();
        }
        // To the end of the recording, which this output reaches as fast as it can.
        do
            QTest::qWait(150);
        while (!m_desk->heard->taken().empty());
        return heard.empty() ? -1 : int(std::lround(heard.front() * 32768));
    };
    click(1);
    QCOMPARE(firstHeard(), int(sound.samples[ReportDesk::Rate]));
    QCOMPARE(view().currentRow(), 1);

    press(m_page->actions().playOnClick);
    click(2);
    QTest::qWait(60);
    QVERIFY(m_desk->heard->taken().empty());
    clickTime(3);
    QCOMPARE(firstHeard(), int(sound.samples[3 * ReportDesk::Rate]));
}

void tst_ReportPage::setsBeginningAndEndByKey()
{
    m_desk->write(2);
    const Recording recording = m_desk->attached(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 1, 160000));
    open();
    waitForSound();
    press(m_page->actions().setEnd);
    QVERIFY2(!line(0).anchor, "an end needs a beginning");
    press(m_page->actions().forward);
    press(m_page->actions().setStart);
    QCOMPARE(line(0).anchor, (Anchor{recording.id, 5LL * ReportDesk::Rate, std::nullopt}));
    press(m_page->actions().fineForward);
    QTest::keyClick(&view(), Qt::Key_BracketRight, Qt::ControlModifier);
    QCOMPARE(line(0).anchor, (Anchor{recording.id, 5LL * ReportDesk::Rate, 5LL * ReportDesk::Rate + 4000}));
    press(m_page->actions().clearAnchor);
    QVERIFY(!line(0).anchor);
}

void tst_ReportPage::marksTheSpokenLineAndYieldsToTheHand()
{
    m_desk = std::make_unique<ReportDesk>(Pace::RealTime);
    m_desk->write(
        60, m_desk->attached(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 1, 60LL * ReportDesk::Rate)).id);
    open();
    waitForSound();
    const ReportModel *model = view().model();
    const auto *back = m_page->findChild<QToolButton *>(u"backToSound"_s);
    view().setCurrentLine(line(40).id);
    press(m_page->actions().playOn);
    QTRY_COMPARE(model->spoken(), line(40).id);
    QVERIFY(!back->isVisible());

    view().verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    QVERIFY2(back->isVisible(), "the list stopped following");
    QTRY_COMPARE(model->spoken(), line(41).id);
    QCOMPARE(view().verticalScrollBar()->value(), 0);
    QCOMPARE(view().currentLine(), line(40).id);

    press(m_page->actions().backToSound);
    QVERIFY(!back->isVisible());
    const QRect row = view().lineRect(model->spoken());
    QVERIFY(view().viewport()->rect().contains(row));
}

void tst_ReportPage::agreesByKeyAndGoesOn()
{
    m_desk->write(3, m_desk->attached(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 1, 40000)).id);
    open();
    press(m_page->actions().agrees);
    QCOMPARE(verdictOf(line(0)), Verdict::Agrees);
    QCOMPARE(view().currentRow(), 1);
    QCOMPARE(m_page->findChild<QLabel *>(u"coverage"_s)->text(),
             u"1 of 3 line(s) compared \u00b7 0 % heard, 0 % by you"_s);
    press(m_page->actions().nextUnchecked);
    QCOMPARE(view().currentRow(), 2);
    press(m_page->actions().previousUnchecked);
    QCOMPARE(view().currentRow(), 1);
    view().setCurrentLine(line(0).id);
    press(m_page->actions().clearVerdict);
    QCOMPARE(verdictOf(line(0)), Verdict::NotChecked);
}

void tst_ReportPage::deviatesOnlyWithANote()
{
    m_desk->write(2, m_desk->attached(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 1, 40000)).id);
    open();
    auto *note = m_page->findChild<QPlainTextEdit *>(u"note"_s);
    press(m_page->actions().deviates);
    QVERIFY(note->hasFocus());
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(verdictOf(line(0)), Verdict::NotChecked);
    QVERIFY(note->hasFocus());
    QTest::keyClicks(note, u"two brothers"_s);
    QTest::keyClick(note, Qt::Key_Escape);
    QCOMPARE(verdictOf(line(0)), Verdict::NotChecked);
    QVERIFY(view().hasFocus());

    press(m_page->actions().deviates);
    QTest::keyClicks(note, u"two brothers"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(verdictOf(line(0)), Verdict::Deviates);
    QCOMPARE(noteOf(line(0)), u"two brothers"_s);
    QVERIFY(view().hasFocus());
    view().setCurrentLine(line(1).id);
    press(m_page->actions().nextDeviating);
    QCOMPARE(view().currentRow(), 0);
}

void tst_ReportPage::aFrozenReportIsReadOnly()
{
    m_desk->write(2, m_desk->attached(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 1, 40000)).id);
    open();
    press(m_page->actions().freeze);
    QVERIFY2(!m_desk->report().isFrozen(), "nobody confirmed");
    m_desk->prompts.confirmations = {true};
    press(m_page->actions().freeze);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->report().isFrozen(), 10000);
    QVERIFY(m_desk->office->reports().keptPageMap(m_desk->report()).value()); // with where its lines stand
    QVERIFY(m_page->findChild<QLabel *>(u"version"_s)->text().contains(u"frozen"_s));
    for (const QAction *action : m_page->actions().editing())
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
    const QString before = view().toPlainText();
    type(u"x"_s);
    QTest::keyClick(&view(), Qt::Key_Return);
    QTest::keyClick(&view(), Qt::Key_Delete);
    QCOMPARE(view().toPlainText(), before);
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ControlModifier); // the caret still moves
    QCOMPARE(view().currentRow(), 1);
    view().setCurrentLine(line(0).id);
    press(m_page->actions().agrees);
    QCOMPARE(verdictOf(line(0)), Verdict::Agrees);
}

void tst_ReportPage::saysWhyASupervisorMayNotWrite()
{
    m_desk->write(2);
    m_desk->house.as(u"vermeer"_s);
    open();
    QVERIFY(!m_page->actions().edit->isEnabled());
    QVERIFY(m_page->actions().edit->toolTip().contains(u"upervisor"_s));
    QVERIFY(!m_page->actions().attach->isEnabled());
    QVERIFY(m_page->actions().agrees->isEnabled());
}

void tst_ReportPage::exportsThePdf()
{
    m_desk->write(2);
    open();
    const QString path = m_desk->house.path(u"rapport.pdf"_s);
    m_desk->prompts.files = {path};
    press(m_page->actions().exportEnglish);
    QTRY_VERIFY(!m_desk->messages.isEmpty());
    QVERIFY2(m_desk->messages.first().contains(path), qPrintable(m_desk->messages.first()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

void tst_ReportPage::asksBeforeALineIsDeleted()
{
    m_desk->write(3);
    open();
    press(m_page->actions().remove);
    QCOMPARE(m_desk->report().lines.size(), 3);
    m_desk->prompts.confirmations = {true};
    press(m_page->actions().remove);
    QCOMPARE(m_desk->report().lines.size(), 2);
    QCOMPARE(line(0).number, 2);
    QCOMPARE(view().currentLine(), line(0).id);
}

void tst_ReportPage::doesNotLeaveWithAnUnsavedNote()
{
    m_desk->write(1, m_desk->attached(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 1, 40000)).id);
    open();
    press(m_page->actions().deviates);
    QVERIFY(!m_page->mayLeave());
    QTest::keyClick(m_page->findChild<QPlainTextEdit *>(u"note"_s), Qt::Key_Escape);
    QVERIFY(m_page->mayLeave());
}

RELAAS_TEST(QApplication, tst_ReportPage);

} // namespace tst_reportpage

#include "tst_reportpage.moc"
