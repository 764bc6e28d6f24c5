#include "gui/report/readbackpage.h"
#include "gui/report/reportsound.h"
#include "support/testprogram.h"
#include "workflow/corrections.h"

#include <QTextBlock>

namespace tst_reportreadback {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// A report read back line by line, by keyboard.
class tst_ReportReadBack : public QObject, private ReadBackPage
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void confirmsLineByLine();
    void goesThroughLinesByTheArrows();
    void hasNothingToReadInAnEmptyReport();
    void notesWhereTheSoundWas();
    void notesNoPlaceWhereNothingPlays();
    void asksForWhatWasSaid();
    void offersToCorrectTheLine();
    void putsACommentBeneathTheLine();
    void putsACommentAmongTheCorrectionsOfAFrozenOne();
    void wantsTheReasonsOfARefusal();
    void marksWhatIsChosenInOneGo();
    void takesBack();
    void typesDigitsIntoTheWords();
};

void tst_ReportReadBack::confirmsLineByLine()
{
    open();
    QVERIFY(!panel().isVisible());
    press(actions().show);
    QVERIFY(panel().isVisible() && panel().hasFocus());
    QCOMPARE(text(u"progress"_s), u"0 of 4 line(s) read back"_s);
    QCOMPARE(text(u"line"_s), u"Line 1 · Question"_s);
    QCOMPARE(current(), 1);
    key(Qt::Key_1);
    QCOMPARE(mark(1).reaction, Reaction::Confirmed);
    QCOMPARE(current(), 2); // and on
    QCOMPARE(text(u"progress"_s), u"1 of 4 line(s) read back"_s);
    QVERIFY(panel().hasFocus());
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_1);
    QCOMPARE(record().marks.size(), 4);
    QVERIFY2(m_desk->messages.constLast().contains(u"Every line"_s),
             qPrintable(m_desk->messages.constLast()));
    key(Qt::Key_Escape);
    QVERIFY(!panel().isVisible());
    QVERIFY(!actions().show->isChecked());
    QVERIFY(view().hasFocus());
}

void tst_ReportReadBack::goesThroughLinesByTheArrows()
{
    open();
    press(actions().show);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    QCOMPARE(current(), 3);
    QCOMPARE(text(u"line"_s), u"Line 3 · Question"_s);
    key(Qt::Key_Up);
    QCOMPARE(current(), 2);
    for (int i = 0; i < 9; ++i)
        key(Qt::Key_Up);
    QCOMPARE(current(), 1);
    goTo(4); // the panel follows the caret
    QCOMPARE(text(u"line"_s), u"Line 4 · Answer"_s);
    QVERIFY(panel().accessibleName().contains(u"Line 4"_s));
    press(actions().next); // round, to the first
    QCOMPARE(current(), 1);
}

void tst_ReportReadBack::hasNothingToReadInAnEmptyReport()
{
    m_desk = std::make_unique<ReportDesk>();
    m_page = m_desk->page();
    press(actions().show);
    QCOMPARE(text(u"line"_s), u"No line chosen"_s);
    key(Qt::Key_Down);
    key(Qt::Key_1);
    QVERIFY(record().isEmpty());
    press(actions().next);
    QVERIFY2(m_desk->messages.constLast().contains(u"nothing to read"_s),
             qPrintable(m_desk->messages.constLast()));
}

void tst_ReportReadBack::notesWhereTheSoundWas()
{
    begin(Pace::RealTime);
    open();
    press(actions().show);
    press(m_page->actions().play);
    auto *sound = m_page->findChild<ReportSound *>();
    QTRY_VERIFY(sound->player().position() > 0);
    const qint64 before = sound->player().position();
    QVERIFY(panel().hasFocus());
    key(Qt::Key_1);
    press(m_page->actions().play);
    QVERIFY(mark(1).place);
    QCOMPARE(mark(1).place->recording, m_recording.id);
    QVERIFY(mark(1).place->frame >= before);
    QVERIFY(mark(1).place->frame <= m_recording.frames);
}

void tst_ReportReadBack::notesNoPlaceWhereNothingPlays()
{
    open();
    press(actions().show);
    key(Qt::Key_1);
    QVERIFY(!mark(1).place);
    QCOMPARE(mark(1).at, m_desk->house.now); // the clock tells
}

void tst_ReportReadBack::asksForWhatWasSaid()
{
    open();
    press(actions().show);
    goTo(2);
    key(Qt::Key_2);
    QVERIFY(panel().isWriting());
    QVERIFY(text(u"hint"_s).contains(u"line 2"_s));
    key(Qt::Key_Return); // nothing is written yet
    QVERIFY(panel().isWriting());
    QVERIFY(record().isEmpty());
    type(u"Niet mijn zwager, mijn broer."_s);
    key(Qt::Key_Return);
    QVERIFY(!panel().isWriting());
    QCOMPARE(mark(2).reaction, Reaction::Corrected);
    QCOMPARE(mark(2).note, u"Niet mijn zwager, mijn broer."_s);
    key(Qt::Key_Escape); // what is offered
    QCOMPARE(current(), 3);
    QVERIFY(panel().hasFocus());

    key(Qt::Key_2);
    type(u"Toch niet"_s);
    key(Qt::Key_Escape);
    QVERIFY(!panel().isWriting());
    QVERIFY(panel().isVisible() && panel().hasFocus());
    QCOMPARE(record().marks.size(), 1);
}

void tst_ReportReadBack::offersToCorrectTheLine()
{
    open();
    press(actions().show);
    goTo(2);
    key(Qt::Key_2);
    type(u"Mijn broer."_s);
    key(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), part<QPushButton>(u"correct"_s));
    key(Qt::Key_Return);
    QVERIFY(view().hasFocus());
    QCOMPARE(current(), 2);
    type(u" Dat was mijn broer."_s);
    press(actions().next);
    QVERIFY(m_desk->report().lines.at(1).text.endsWith(u" Dat was mijn broer."_s));
    QVERIFY(panel().hasFocus());
    QTRY_COMPARE(shown(2, ReportModel::ReadBackSign), u"read back in other words"_s);
    goTo(2);
    key(Qt::Key_1); // as it is now
    QCOMPARE(shown(2, ReportModel::ReadBackSign), u"read back, confirmed"_s);
}

void tst_ReportReadBack::putsACommentBeneathTheLine()
{
    open();
    press(actions().show);
    goTo(2);
    key(Qt::Key_2);
    type(u"Mijn broer."_s);
    key(Qt::Key_Return);
    key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), part<QPushButton>(u"comment"_s));
    key(Qt::Key_Return);
    const Report now = m_desk->report();
    QCOMPARE(now.lines.size(), 5);
    QCOMPARE(now.lines.at(2).type, LineType::OfficerRemark);
    QCOMPARE(now.lines.at(2).text, u"Bij het voorlezen van regel 2 heeft betrokkene gezegd: Mijn broer."_s);
    QVERIFY(panel().hasFocus());
}

void tst_ReportReadBack::putsACommentAmongTheCorrectionsOfAFrozenOne()
{
    QVERIFY(m_desk->office->reports().freeze(m_desk->report()));
    open();
    press(actions().show);
    goTo(2);
    key(Qt::Key_2);
    type(u"Mijn broer."_s);
    key(Qt::Key_Return);
    QVERIFY(!part<QPushButton>(u"correct"_s)->isVisible());
    QCOMPARE(QApplication::focusWidget(), part<QPushButton>(u"comment"_s));
    key(Qt::Key_Return);
    const auto letters = m_desk->office->corrections().ofInterview(m_desk->interview).value();
    QVERIFY2(letters.size() == 1, qPrintable(m_desk->messages.constLast()));
    QCOMPARE(letters.at(0).channel, CorrectionChannel::Spoken);
    QCOMPARE(letters.at(0).items.at(0).line, 2);
    QCOMPARE(letters.at(0).items.at(0).text, u"Mijn broer."_s);
    QCOMPARE(m_desk->report().lines.size(), 4);
}

void tst_ReportReadBack::wantsTheReasonsOfARefusal()
{
    open();
    press(actions().show);
    key(Qt::Key_3);
    QVERIFY(text(u"hint"_s).contains(u"Why"_s));
    key(Qt::Key_Return);
    QVERIFY(text(u"hint"_s).contains(u"reasons"_s));
    type(u"Dat is mij niet gevraagd."_s);
    key(Qt::Key_Return);
    QCOMPARE(mark(1).reaction, Reaction::Refused);
    QCOMPARE(current(), 2); // and on
    QVERIFY(shown(1, ReportModel::Text, ReportModel::ReadBackRole).contains(u"niet gevraagd"_s));
}

void tst_ReportReadBack::marksWhatIsChosenInOneGo()
{
    open();
    press(actions().show);
    goTo(2);
    view().setFocus();
    key(Qt::Key_Down, Qt::ShiftModifier | Qt::ControlModifier);
    if (view().chosenLines().size() < 2) { // the words of two lines
        QTextCursor cursor = view().textCursor();
        cursor.setPosition(view().document()->findBlockByNumber(2).position() + 3, QTextCursor::KeepAnchor);
        view().setTextCursor(cursor);
    }
    QCOMPARE(view().chosenLines().size(), 2);
    panel().setFocus();
    QCOMPARE(text(u"line"_s), u"2 lines chosen"_s);
    key(Qt::Key_2); // a correction is about one line
    QVERIFY(!panel().isWriting());
    QVERIFY2(m_desk->messages.constLast().contains(u"one line"_s), qPrintable(m_desk->messages.constLast()));
    key(Qt::Key_1);
    QCOMPARE(record().marks.size(), 2);
    QVERIFY(mark(2).reaction == Reaction::Confirmed && mark(3).reaction == Reaction::Confirmed);
    QCOMPARE(current(), 4);
}

void tst_ReportReadBack::takesBack()
{
    open();
    press(actions().show);
    key(Qt::Key_1);
    goTo(1);
    key(Qt::Key_0);
    QCOMPARE(mark(1).reaction, Reaction::TakenBack);
    QCOMPARE(text(u"progress"_s), u"0 of 4 line(s) read back"_s);
    key(Qt::Key_0);
    QCOMPARE(record().marks.size(), 2);
    QVERIFY2(m_desk->messages.constLast().contains(u"taken back"_s),
             qPrintable(m_desk->messages.constLast()));
}

void tst_ReportReadBack::typesDigitsIntoTheWords()
{
    open();
    press(actions().show);
    key(Qt::Key_2);
    type(u"In 2010, om 3 uur 4."_s);
    QCOMPARE(part<QPlainTextEdit>(u"words"_s)->toPlainText(), u"In 2010, om 3 uur 4."_s);
    QVERIFY(record().isEmpty());
    key(Qt::Key_Escape);
    // In the text of the report a digit is a digit.
    view().editLine(m_desk->report().lines.at(0).id);
    type(u"1"_s);
    QVERIFY(view().words(m_desk->report().lines.at(0).id).endsWith(u"1"_s));
    QVERIFY(record().isEmpty());
}

RELAAS_TEST(QApplication, tst_ReportReadBack);

} // namespace tst_reportreadback

#include "tst_reportreadback.moc"
