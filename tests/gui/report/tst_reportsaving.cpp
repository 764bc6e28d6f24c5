#include "gui/report/editactions.h"
#include "gui/report/reportactions.h"
#include "gui/report/reporttyping.h"
#include "support/testprogram.h"

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
    void putsAllWordsOnTheClipboard();
    void handsOutWordsThatAFrozenReportRefuses();
    void keepsTheNumberOfTheWords_data();
    void keepsTheNumberOfTheWords();
    void asksBeforeJudgedLinesGo_data();
    void asksBeforeJudgedLinesGo();
    void movesALineWithinWhichANewOneBegins();
    void keepsALineThatHasMoreThanWords();
    void deletesALineWithWhatWasWrittenInIt();

private:
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

void tst_ReportSaving::putsAllWordsOnTheClipboard()
{
    m_desk->write(4);
    open();
    const auto colleague = m_desk->colleague();
    Report theirs = *colleague->reports().report(m_desk->interview);
    for (const int row :
         {2, 1}) { // theirs is other than what is stored in the page, so that mine stays unsaved
        QVERIFY(colleague->reports().changeLine(theirs, theirs.lines[row].id, LineType::Question, u"T"_s));
        theirs = *colleague->reports().report(m_desk->interview);
        view().editLine(theirs.lines[row].id);
        type(u" mine in %1"_s.arg(row + 1));
    }
    QTRY_COMPARE(view().unsaved().size(), 2);
    for (int i = 0; i < 2; ++i) {
        theirs = *colleague->reports().report(m_desk->interview);
        QVERIFY(colleague->reports().removeLine(theirs, theirs.lines[1].id));
    }
    m_page->activated();
    const QStringList kept = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(kept.size(), 2);
    QVERIFY(kept.at(0).endsWith(u" mine in 2"_s) && kept.at(1).endsWith(u" mine in 3"_s));
    QVERIFY2(m_desk->messages.last().contains(u"2, 3"_s), qPrintable(m_desk->messages.last()));
    QVERIFY(m_page->mayLeave());
}

void tst_ReportSaving::handsOutWordsThatAFrozenReportRefuses()
{
    m_desk->write(2);
    open();
    const QString before = line(0).text;
    press(m_page->actions().edit);
    type(u" Mine."_s);
    const auto colleague = m_desk->colleague();
    QVERIFY(colleague->reports().freeze(*colleague->reports().report(m_desk->interview)));
    m_page->activated();
    QCOMPARE(words(0), before); // nobody takes them for words of the frozen version
    QVERIFY(view().isReadOnly());
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(u" Mine."_s));
    QVERIFY(m_desk->messages.last().contains(u"clipboard"_s));
    QVERIFY(m_page->mayLeave());
}

void tst_ReportSaving::keepsTheNumberOfTheWords_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Backspace behind the empty line") << int(Qt::Key_Backspace);
    QTest::newRow("Delete in the empty line") << int(Qt::Key_Delete);
}

void tst_ReportSaving::keepsTheNumberOfTheWords()
{
    QFETCH(int, key);
    const Recording recording = m_desk->attached(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 4, 80000));
    m_desk->write(3, recording.id);
    QVERIFY(m_desk->office->reports().judge(m_desk->report(), line(1).id, {Verdict::Agrees}));
    open();
    const QStringList before = stored();
    goTo(1, 0);
    this->key(Qt::Key_Return); // an empty line before it
    QCOMPARE(numbers(), (QList{1, 4, 2, 3}));
    QCOMPARE(caret(), std::pair(2, 0));
    if (key == Qt::Key_Delete)
        goTo(1, 0);
    this->key(Qt::Key(key));
    QCOMPARE(numbers(), (QList{1, 2, 3}));
    QCOMPARE(stored(), before);
    QCOMPARE(caret(), std::pair(1, 0));
    QCOMPARE(verdictOf(line(1)), Verdict::Agrees);
}

void tst_ReportSaving::asksBeforeJudgedLinesGo_data()
{
    QTest::addColumn<bool>("isConfirmed");
    QTest::newRow("confirmed") << true;
    QTest::newRow("given up") << false;
}

void tst_ReportSaving::asksBeforeJudgedLinesGo()
{
    QFETCH(bool, isConfirmed);
    const Recording recording = m_desk->attached(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 5, 80000));
    m_desk->write(4, recording.id);
    QVERIFY(m_desk->office->reports().judge(m_desk->report(), line(2).id, {Verdict::Agrees}));
    open();
    const QStringList before = stored();
    select(0, 2, 1, 2);
    key(Qt::Key_Delete); // nothing that was judged
    QVERIFY(m_desk->prompts.asked.isEmpty());
    QCOMPARE(stored().size(), 3);
    press(m_page->actions().writing->undo);
    QCOMPARE(stored(), before);
    select(0, 0, 3, 1);
    m_desk->prompts.confirmations.push_back(isConfirmed);
    type(u"x"_s);
    QCOMPARE(m_desk->prompts.asked.size(), 1);
    QVERIFY(m_desk->prompts.asked.constLast().contains(u"1 line"_s));
    QCOMPARE(stored().size(), isConfirmed ? 1 : 4);
}

void tst_ReportSaving::movesALineWithinWhichANewOneBegins()
{
    open({{LineType::Question, u"Waar?"_s}, {LineType::Answer, u"Thuis.\nIn de keuken."_s}});
    select(1, 0, 1, int(line(1).text.size()));
    key(Qt::Key_X, Qt::ControlModifier);
    key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_page->mayLeave());
    QCOMPARE(stored(), (QStringList{u"Waar?"_s, u"Thuis.\nIn de keuken."_s}));
    QCOMPARE(numbers(), (QList{1, 2}));
}

void tst_ReportSaving::keepsALineThatHasMoreThanWords()
{
    open({{LineType::Question, u"Waar?"_s}, {LineType::Answer, u""_s}});
    QVERIFY(m_desk->office->reports().setGrounds(m_desk->report(), line(1).id, {2}));
    m_page->activated();
    goTo(1, 0);
    key(Qt::Key_Escape);
    QCOMPARE(numbers(), (QList{1, 2}));
    QVERIFY(m_desk->office->reports().setGrounds(m_desk->report(), line(1).id, {}));
    m_page->activated();
    key(Qt::Key_Escape); // nobody wrote in it, and it is about nothing
    QCOMPARE(numbers(), QList{1});
}

void tst_ReportSaving::deletesALineWithWhatWasWrittenInIt()
{
    m_desk->write(3);
    open();
    press(m_page->actions().edit);
    type(u" Mine."_s);
    const QString written = words(0);
    m_desk->prompts.confirmations.push_back(true);
    press(m_page->actions().remove);
    QCOMPARE(numbers(), (QList{2, 3}));
    press(m_page->actions().writing->undo);
    QCOMPARE(stored().constFirst(), written);
}

RELAAS_TEST(QApplication, tst_ReportSaving);

} // namespace tst_reportsaving

#include "tst_reportsaving.moc"
