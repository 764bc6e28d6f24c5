#include "gui/report/reportactions.h"
#include "gui/report/reporttyping.h"
#include "support/testprogram.h"
#include "workflow/drafts.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>

namespace tst_reportsaving {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// What is typed into a report is saved, whoever else writes in it.
class tst_ReportSaving : public QObject, private ReportTyping
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void isWrittenByKeyboardAlone();
    void escTakesBackWhatWasNotSaved();
    void savesWhenTheTypingRests();
    void savesTheLineThatIsLeft();
    void changesTheTypeByKeyWhileTyping();
    void keepsWordsThatAColleagueChangedToo();
    void givesTheirWordsBackByEsc();
    void putsWordsOnTheClipboardWhoseLineIsGone();
    void keepsWhatIsTypedWhileItIsSaved();
    void takesBackWhatIsTypedAwayWhileItIsSaved();
    void losesNothingWhereThePageClosesMeanwhile();
    void keepsWordsThatAreRefusedBehindTheWindow();
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
    QString words(int row) const { return view().words(line(row).id); }
    void press(const QAction *action) const
    {
        const QKeyCombination first = action->shortcut()[0];
        QWidget *focus = m_page->window()->focusWidget();
        QTest::keyClick(focus ? focus : m_page.get(), first.key(), first.keyboardModifiers());
    }
};

void tst_ReportSaving::isWrittenByKeyboardAlone()
{
    open();
    press(m_page->actions().insertAfter);
    QTRY_VERIFY(view().hasFocus());
    type(u"Wie heeft u dat verteld?"_s);
    key(Qt::Key_Return);
    type(u"Mijn zwager."_s);
    key(Qt::Key_Return, Qt::ShiftModifier);
    type(u"Hij werkte daar."_s);
    key(Qt::Key_Return);
    QCOMPARE(m_desk->report().lines.size(), 3);
    key(Qt::Key_Escape); // the line that was begun and not written goes again

    QCOMPARE(m_desk->report().lines.size(), 2);
    QCOMPARE(line(0).text, u"Wie heeft u dat verteld?"_s);
    QCOMPARE(line(0).type, LineType::Question);
    QCOMPARE(line(1).text, u"Mijn zwager.\nHij werkte daar."_s);
    QCOMPARE(line(1).type, LineType::Answer);
    QVERIFY(view().hasFocus());
    QCOMPARE(view().currentRow(), 1);
}

void tst_ReportSaving::escTakesBackWhatWasNotSaved()
{
    m_desk->write(2);
    open();
    const QString before = line(0).text;
    press(m_page->actions().edit);
    type(u" and more"_s);
    QCOMPARE(words(0), before + u" and more"_s);
    key(Qt::Key_Escape);
    QCOMPARE(words(0), before);
    QTest::qWait(1200);
    QCOMPARE(line(0).text, before);
}

void tst_ReportSaving::savesWhenTheTypingRests()
{
    m_desk->write(2);
    open();
    QSignalSpy saved(m_page.get(), &Page::savedAt);
    press(m_page->actions().edit);
    type(u" more"_s);
    QCOMPARE(saved.size(), 0);
    QVERIFY(view().isEditing());
    QVERIFY(saved.wait(3000));
    QVERIFY(line(0).text.endsWith(u" more"_s));
    QVERIFY(!view().isEditing());
    type(u"!"_s); // where the caret was
    QVERIFY(words(0).endsWith(u" more!"_s));
    QVERIFY(m_page->mayLeave());
    QVERIFY(line(0).text.endsWith(u" more!"_s));
}

void tst_ReportSaving::savesTheLineThatIsLeft()
{
    m_desk->write(3);
    open();
    press(m_page->actions().edit);
    type(u" left"_s);
    key(Qt::Key_Down, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(line(0).text.endsWith(u" left"_s), 500); // before the typing rests
    QCOMPARE(view().currentRow(), 1);
    QVERIFY(view().textCursor().atBlockStart());
}

void tst_ReportSaving::changesTheTypeByKeyWhileTyping()
{
    m_desk->write(1);
    open();
    press(m_page->actions().edit);
    type(u" Pauze."_s);
    const auto [wanted, action] = m_page->actions().types.at(3);
    QCOMPARE(wanted, LineType::Pause);
    press(action);
    QCOMPARE(line(0).type, LineType::Pause);
    QVERIFY(line(0).text.endsWith(u" Pauze."_s));
    QVERIFY(view().hasFocus() && view().textCursor().atBlockEnd());
}

void tst_ReportSaving::keepsWordsThatAColleagueChangedToo()
{
    m_desk->write(2);
    open();
    press(m_page->actions().edit);
    type(u" Mine."_s);
    const auto colleague = m_desk->colleague();
    const Report theirs = *colleague->reports().report(m_desk->interview);
    QVERIFY(colleague->reports().changeLine(theirs, theirs.lines[0].id, LineType::Question, u"Theirs?"_s));

    key(Qt::Key_Return);
    QVERIFY(words(0).endsWith(u" Mine."_s));
    QCOMPARE(line(0).text, u"Theirs?"_s);
    QVERIFY(m_desk->messages.last().contains(u"Somebody else"_s));
    QTest::qWait(1200);
    QVERIFY(!m_page->mayLeave()); // nothing is saved over theirs by itself
    QCOMPARE(line(0).text, u"Theirs?"_s);
    key(Qt::Key_Return);
    QVERIFY(line(0).text.endsWith(u" Mine."_s));
    QVERIFY(m_page->mayLeave());
}

void tst_ReportSaving::givesTheirWordsBackByEsc()
{
    m_desk->write(2);
    open();
    press(m_page->actions().edit);
    type(u" Mine."_s);
    const auto colleague = m_desk->colleague();
    const Report theirs = *colleague->reports().report(m_desk->interview);
    QVERIFY(colleague->reports().changeLine(theirs, theirs.lines[0].id, LineType::Question, u"Theirs?"_s));
    m_page->activated(); // theirs come in before anything is saved
    QVERIFY(words(0).endsWith(u" Mine."_s));
    key(Qt::Key_Return);
    QVERIFY(m_desk->messages.last().contains(u"Somebody else"_s));
    key(Qt::Key_Escape);
    QCOMPARE(words(0), u"Theirs?"_s);
    QVERIFY(m_page->mayLeave());
    QCOMPARE(line(0).text, u"Theirs?"_s);
}

void tst_ReportSaving::putsWordsOnTheClipboardWhoseLineIsGone()
{
    m_desk->write(2);
    open();
    press(m_page->actions().edit);
    type(u" Mine."_s);
    const auto colleague = m_desk->colleague();
    const Report theirs = *colleague->reports().report(m_desk->interview);
    QVERIFY(colleague->reports().removeLine(theirs, theirs.lines[0].id));
    m_page->activated();
    QVERIFY(m_desk->messages.last().contains(u"clipboard"_s));
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(u" Mine."_s));
    QCOMPARE(view().model()->rowCount(), 1);
    QVERIFY(m_page->mayLeave());
}

void tst_ReportSaving::keepsWhatIsTypedWhileItIsSaved()
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
    const auto draft = m_desk->office->drafts().find({u"line"_s, line(0).id.value});
    QVERIFY(draft && *draft);
    QCOMPARE((*draft)->content, before + u" more and more"_s);
    QVERIFY(m_page->mayLeave());
    QCOMPARE(line(0).text, before + u" more and more"_s);
    QVERIFY(m_desk->office->drafts().all()->isEmpty());
    QVERIFY(m_desk->messages.isEmpty());
}

void tst_ReportSaving::takesBackWhatIsTypedAwayWhileItIsSaved()
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

void tst_ReportSaving::losesNothingWhereThePageClosesMeanwhile()
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

void tst_ReportSaving::keepsWordsThatAreRefusedBehindTheWindow()
{
    m_desk->write(2);
    open();
    press(m_page->actions().edit);
    type(u" Mine."_s);
    const auto colleague = m_desk->colleague();
    QVERIFY(colleague->reports().freeze(*colleague->reports().report(m_desk->interview)));
    view().tellRested();
    QTRY_VERIFY(!m_desk->messages.isEmpty());
    QVERIFY2(m_desk->messages.last().contains(u"frozen"_s), qPrintable(m_desk->messages.last()));
    QVERIFY(words(0).endsWith(u" Mine."_s));
    QVERIFY(view().isEditing());
    const auto draft = m_desk->office->drafts().find({u"line"_s, line(0).id.value});
    QVERIFY(draft && *draft && (*draft)->content.endsWith(u" Mine."_s));
    QVERIFY(!m_page->mayLeave());
}

void tst_ReportSaving::savesBesideAColleagueBehindTheWindow()
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

RELAAS_TEST(QApplication, tst_ReportSaving);

} // namespace tst_reportsaving

#include "tst_reportsaving.moc"
