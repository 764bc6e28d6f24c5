#include "gui/report/editactions.h"
#include "gui/report/reportactions.h"
#include "gui/report/reporttyping.h"
#include "support/testprogram.h"
#include "workflow/drafts.h"
#include "workflow/linebase.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>

namespace tst_savingbehind {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// Words are saved behind the window: whatever is done meanwhile, none is lost.
class tst_SavingBehind : public QObject, private ReportTyping
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void keepsWhatIsTypedWhileItIsSaved();
    void takesBackWhatIsTypedAwayWhileItIsSaved();
    void losesNothingWhereThePageClosesMeanwhile();
    void handsOutWordsThatAreRefusedBehindTheWindow();
    void asksBeforeWordsGoThatWereRefusedBehindTheWindow();
    void savesBesideAColleagueBehindTheWindow();

private:
    /// Somebody else writes in the case file all the while: what is saved meanwhile waits for them.
    void whileTheDiskIsBusy(const std::function<void()> &work) const
    {
        const auto colleague = m_desk->colleague();
        QVERIFY(colleague->together([&]() -> Result<void> {
            work();
            return {};
        }));
    }
    Result<std::optional<Draft>> draft(int row) const
    {
        return m_desk->office->drafts().find(draftKeyOf(u"line"_s, m_desk->interview, line(row).number));
    }
    QString words(int row) const { return view().words(line(row).id); }
    void press(const QAction *action) const
    {
        const QKeyCombination first = action->shortcut()[0];
        QWidget *focus = m_page->window()->focusWidget();
        QTest::keyClick(focus ? focus : m_page.get(), first.key(), first.keyboardModifiers());
    }
};

void tst_SavingBehind::keepsWhatIsTypedWhileItIsSaved()
{
    m_desk->write(2);
    open();
    const QString before = line(0).text;
    press(m_page->actions().edit);
    type(u" more"_s);
    QSignalSpy saved(m_page.get(), &Page::savedAt);
    whileTheDiskIsBusy([&] {
        view().tellRested(); // as after a second
        QVERIFY(view().isEditing()); // until it is on the disk
        type(u" and more"_s);
        QTest::qWait(50);
        QCOMPARE(saved.size(), 0);
    });
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(line(0).text, before + u" more"_s);
    QCOMPARE(words(0), before + u" more and more"_s);
    QVERIFY(view().isEditing());
    const auto kept = draft(0);
    QVERIFY(kept && *kept);
    QCOMPARE((*kept)->content, before + u" more and more"_s);
    QVERIFY(m_page->mayLeave());
    QCOMPARE(line(0).text, before + u" more and more"_s);
    QVERIFY(m_desk->office->drafts().all()->isEmpty());
    QVERIFY(m_desk->messages.isEmpty());
}

void tst_SavingBehind::takesBackWhatIsTypedAwayWhileItIsSaved()
{
    m_desk->write(2);
    open();
    const QString before = line(0).text;
    press(m_page->actions().edit);
    type(u"x"_s);
    whileTheDiskIsBusy([&] {
        view().tellRested();
        key(Qt::Key_Backspace); // what was stored before: but not what is stored now
        QCOMPARE(words(0), before);
    });
    QTRY_COMPARE(line(0).text, before + u'x');
    QCOMPARE(words(0), before);
    QTRY_COMPARE(line(0).text, before); // when the typing rests
    QVERIFY(m_page->mayLeave());
}

void tst_SavingBehind::losesNothingWhereThePageClosesMeanwhile()
{
    m_desk->write(3);
    open();
    press(m_page->actions().edit);
    type(u" first"_s);
    key(Qt::Key_Down, Qt::ControlModifier);
    view().tellRested();
    type(u"second "_s);
    m_page.reset();
    QVERIFY(line(0).text.endsWith(u" first"_s));
    QVERIFY(line(1).text.startsWith(u"second "_s));
    QVERIFY(m_desk->office->drafts().all()->isEmpty());
}

void tst_SavingBehind::handsOutWordsThatAreRefusedBehindTheWindow()
{
    m_desk->write(2);
    open();
    const QString before = line(0).text;
    press(m_page->actions().edit);
    type(u" Mine."_s);
    const auto colleague = m_desk->colleague();
    QVERIFY(colleague->reports().freeze(*colleague->reports().report(m_desk->interview)));
    view().tellRested();
    QTRY_COMPARE(m_desk->messages.size(), 2);
    QVERIFY2(m_desk->messages.first().contains(u"clipboard"_s), qPrintable(m_desk->messages.first()));
    QVERIFY2(m_desk->messages.last().contains(u"frozen"_s), qPrintable(m_desk->messages.last()));
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(u" Mine."_s));
    QCOMPARE(words(0), before); // nobody takes them for words of the frozen version
    QVERIFY(!view().isEditing() && view().isReadOnly());
    const auto kept = draft(0);
    QVERIFY(kept && *kept && (*kept)->content.endsWith(u" Mine."_s));
    QVERIFY(m_page->mayLeave());
}

void tst_SavingBehind::asksBeforeWordsGoThatWereRefusedBehindTheWindow()
{
    m_desk->write(2);
    open();
    const QString before = line(0).text;
    press(m_page->actions().edit);
    type(u" Mine."_s);
    whileTheDiskIsBusy([&] {
        view().tellRested();
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->messages.size(), 1, 20'000); // it was waited for in vain
        QVERIFY(view().isEditing());
        m_desk->prompts.confirmations = {false, true};
        key(Qt::Key_Escape);
        QCOMPARE(words(0), before + u" Mine."_s);
        key(Qt::Key_Escape);
        QCOMPARE(words(0), before);
        QCOMPARE(m_desk->prompts.asked.size(), 2);
    });
    QVERIFY(m_page->mayLeave());
    QCOMPARE(line(0).text, before);
}
void tst_SavingBehind::savesBesideAColleagueBehindTheWindow()
{
    m_desk->write(3);
    open();
    press(m_page->actions().edit);
    type(u" Mine."_s);
    const auto colleague = m_desk->colleague();
    const Report theirs = *colleague->reports().report(m_desk->interview);
    QVERIFY(colleague->reports().changeLine(theirs, theirs.lines[1].id, LineType::Answer, u"Theirs."_s));
    QVERIFY(colleague->reports().addLine(colleague->reports().report(m_desk->interview).value(), {},
                                         LineType::Pause));
    view().tellRested();
    QTRY_VERIFY(line(1).text.endsWith(u" Mine."_s));
    QCOMPARE(line(2).text, u"Theirs."_s);
    QTRY_COMPARE(words(2), u"Theirs."_s);
    QCOMPARE(view().model()->rowCount(), 4);
    QVERIFY(!view().isEditing());
    QVERIFY(m_desk->messages.isEmpty());
}

RELAAS_TEST(QApplication, tst_SavingBehind);

} // namespace tst_savingbehind

#include "tst_savingbehind.moc"
