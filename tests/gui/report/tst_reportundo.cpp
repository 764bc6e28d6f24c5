#include "core/report/editing.h"
#include "gui/report/editactions.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdesk.h"
#include "gui/report/reportdraft.h"
#include "gui/report/reportview.h"
#include "support/testprogram.h"
#include "workflow/reports.h"

#include <QAction>
#include <QApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

namespace tst_reportundo {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// Taking steps of writing back, and doing them again: by the draft of a page, and by its keys.
class tst_ReportUndo : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void takesBackAndDoesAgain_data();
    void takesBackAndDoesAgain();
    void countsTypingAsOneStep();
    void takesBackOnTopOfWhatAColleagueSaved();
    void leavesOutAStepThatAColleagueWroteOver();
    void refusesToMoveWordsThatAColleagueChanged();
    void doesNotTakeBackVerdicts();
    void isTakenBackByKey();
    void leavesTheKeyToAFieldOfText();
    void movesLinesByKey();
    void offersNothingWhereNothingMayBeWritten();
    void forgetsTheStepsOfAFormerVersion();

private:
    using Edit = std::function<bool(ReportDraft &)>;

    Report theirs() const { return m_colleague->reports().report(m_desk->interview).value(); }
    LineId idAt(int row) const { return m_draft->report().lines.at(row).id; }
    void press(ReportPage &page, const QAction *action) const;

    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<ReportDraft> m_draft;
    std::unique_ptr<Office> m_colleague;
};

namespace {

QString textsOf(const Report &report)
{
    QStringList texts;
    for (const Line &line : report.lines)
        texts << u"%1 %2"_s.arg(line.number).arg(line.text);
    return texts.join(u'|');
}

} // namespace

void tst_ReportUndo::init()
{
    m_desk = std::make_unique<ReportDesk>();
    m_desk->write(4);
    m_draft = std::make_unique<ReportDraft>(m_desk->office->reports(), m_desk->interview);
    QVERIFY(m_draft->reload());
    m_colleague = m_desk->colleague();
}

void tst_ReportUndo::cleanup()
{
    m_draft.reset();
    m_colleague.reset();
    m_desk.reset();
}

void tst_ReportUndo::press(ReportPage &page, const QAction *action) const
{
    const QKeyCombination key = action->shortcut()[0];
    QWidget *focus = page.window()->focusWidget();
    QTest::keyClick(focus ? focus : &page, key.key(), key.keyboardModifiers());
}

void tst_ReportUndo::takesBackAndDoesAgain_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("text");
    const auto at = [](ReportDraft &draft, int row) { return draft.report().lines.at(row).id; };
    const auto row = [](const QString &text, const Edit &edit) {
        QTest::newRow(qPrintable(text)) << edit << text;
    };
    row(u"Typing in line 2"_s, [=](ReportDraft &d) { return d.changeText(at(d, 1), u"Anders."_s); });
    row(u"Type of line 2"_s, [=](ReportDraft &d) { return d.changeType(at(d, 1), LineType::Pause); });
    row(u"New line 5"_s, [=](ReportDraft &d) { return d.addLine(at(d, 1), LineType::Answer).isValid(); });
    row(u"Deletion of line 2"_s, [=](ReportDraft &d) { return d.removeLine(at(d, 1)); });
    row(u"Split of line 2"_s, [=](ReportDraft &d) { return d.splitLine(at(d, 1), 3).isValid(); });
    row(u"Joining of line 2 with the one before it"_s,
        [=](ReportDraft &d) { return d.mergeWithPrevious(at(d, 1)); });
    row(u"Move of line 3"_s, [=](ReportDraft &d) { return d.moveLine(at(d, 2), -1); });
    row(u"Move of line 1"_s, [=](ReportDraft &d) { return d.moveLines(at(d, 0), at(d, 1), 2); });
    row(u"Replacement in 2 line(s)"_s, [=](ReportDraft &d) {
        return d.replaceTexts({{at(d, 0), u"a"_s}, {at(d, 2), u"b"_s}});
    });
    row(u"Deletion in 3 line(s)"_s, [=](ReportDraft &d) {
        return d.replaceRange({at(d, 0), 2, at(d, 2), 2}, {QString()});
    });
    row(u"Typing in 2 line(s)"_s, [=](ReportDraft &d) {
        return d.replaceRange({at(d, 0), 2, at(d, 0), 2}, {u"a"_s, u"b"_s});
    });
}

void tst_ReportUndo::takesBackAndDoesAgain()
{
    QFETCH(Edit, edit);
    QFETCH(QString, text);
    const Report before = m_draft->report();
    QCOMPARE(m_draft->undoText(), QString());
    QVERIFY(!m_draft->undo());
    QVERIFY(edit(*m_draft));
    const Report after = m_draft->report();
    QCOMPARE(m_draft->undoText(), text);
    QVERIFY(m_draft->redoText().isEmpty());

    QSignalSpy turned(m_draft.get(), &ReportDraft::turned);
    QVERIFY(m_draft->undo());
    QCOMPARE(m_draft->report().lines, before.lines);
    QCOMPARE(theirs().lines, before.lines);
    QCOMPARE(m_draft->undoText(), QString());
    QCOMPARE(m_draft->redoText(), text);
    QVERIFY(m_draft->redo());
    QCOMPARE(m_draft->report().lines, after.lines);
    QCOMPARE(theirs().lines, after.lines);
    QCOMPARE(m_draft->undoText(), text);
    QVERIFY(!m_draft->redo());
    QCOMPARE(turned.size(), 2);
    for (const auto &shown : turned)
        QVERIFY(shown.first().value<LineId>().isValid());
}

void tst_ReportUndo::countsTypingAsOneStep()
{
    const QString was = textsOf(m_draft->report());
    QVERIFY(m_draft->changeText(idAt(1), u"Een"_s));
    QVERIFY(m_draft->changeText(idAt(1), u"Een twee"_s));
    m_draft->closeStep();
    QVERIFY(m_draft->changeText(idAt(1), u"Een twee drie"_s));
    QVERIFY(m_draft->undo());
    QCOMPARE(m_draft->report().lines.at(1).text, u"Een twee"_s);
    QVERIFY(m_draft->undo());
    QCOMPARE(textsOf(m_draft->report()), was);
    QVERIFY(!m_draft->undo());
}

void tst_ReportUndo::takesBackOnTopOfWhatAColleagueSaved()
{
    QVERIFY(m_draft->removeLine(idAt(1)));
    QVERIFY(
        m_colleague->reports().changeLine(theirs(), theirs().lines.at(0).id, LineType::Question, u"Hun?"_s));
    QSignalSpy refused(m_draft.get(), &ReportDraft::refused);
    QVERIFY(m_draft->undo());
    QCOMPARE(refused.size(), 0);
    QCOMPARE(theirs().lines.size(), 4);
    QCOMPARE(theirs().lines.at(0).text, u"Hun?"_s);
    QCOMPARE(theirs().lines.at(1).number, 2);
    QCOMPARE(m_draft->report().lines, theirs().lines);
}

void tst_ReportUndo::leavesOutAStepThatAColleagueWroteOver()
{
    QVERIFY(m_draft->changeText(idAt(0), u"Eerste?"_s));
    QVERIFY(m_draft->changeText(idAt(1), u"Mijn."_s));
    QVERIFY(m_colleague->reports().changeLine(theirs(), idAt(1), LineType::Answer, u"Hun."_s));
    QSignalSpy refused(m_draft.get(), &ReportDraft::refused);
    QVERIFY(!m_draft->undo());
    QCOMPARE(refused.size(), 1);
    const QString said = refused.first().first().value<Error>().text;
    QVERIFY2(said.contains(u"Line 2"_s) && said.contains(u"Typing in line 2"_s), qPrintable(said));
    QCOMPARE(theirs().lines.at(1).text, u"Hun."_s);
    QCOMPARE(m_draft->undoText(), u"Typing in line 1"_s); // the one before goes on
    QVERIFY(m_draft->undo());
    QVERIFY(theirs().lines.at(0).text != u"Eerste?"_s);
}

void tst_ReportUndo::refusesToMoveWordsThatAColleagueChanged()
{
    const LineId second = idAt(1);
    QVERIFY(m_colleague->reports().changeLine(theirs(), second, LineType::Answer, u"Hun langere woorden."_s));
    QSignalSpy refused(m_draft.get(), &ReportDraft::refused);
    QVERIFY(!m_draft->splitLine(second, 3).isValid());
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().value<Error>().text.contains(u"Line 2"_s));

    QVERIFY(m_colleague->reports().changeLine(theirs(), second, LineType::Answer, u"Weer anders."_s));
    QVERIFY(!m_draft->replaceRange({idAt(0), 1, idAt(2), 1}, {QString()})); // in its midst
    QVERIFY(m_colleague->reports().changeLine(theirs(), second, LineType::Answer, u"Nog eens."_s));
    QVERIFY(!m_draft->mergeWithPrevious(idAt(2))); // the one before it
    QCOMPARE(theirs().lines.size(), 4);
}

void tst_ReportUndo::doesNotTakeBackVerdicts()
{
    const Recording recording = m_desk->attached(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 1, 80000));
    QVERIFY(m_draft->setAnchor(idAt(0), Anchor{recording.id, 0, 8000}));
    QCOMPARE(m_draft->undoText(), u"Place in the sound of line 1"_s);
    QVERIFY(m_draft->judge(idAt(0), {Verdict::Agrees}));
    QCOMPARE(m_draft->undoText(), u"Place in the sound of line 1"_s);
    QVERIFY(m_draft->undo());
    QVERIFY(!m_draft->report().lines.at(0).anchor);
    QCOMPARE(verdictOf(m_draft->report().lines.at(0)), Verdict::NotChecked);
    QVERIFY(m_draft->redo());
    QCOMPARE(verdictOf(m_draft->report().lines.at(0)), Verdict::Agrees); // about this very sound
}

void tst_ReportUndo::isTakenBackByKey()
{
    const auto page = m_desk->page();
    const EditActions &actions = *page->actions().writing;
    auto &view = *page->findChild<ReportView *>();
    QVERIFY(!actions.undo->isEnabled());
    view.setFocus();
    view.setCurrentLine(idAt(2));
    const QString was = textsOf(m_desk->report());
    press(*page, actions.moveUp);
    QVERIFY(textsOf(m_desk->report()) != was);
    QVERIFY(actions.undo->isEnabled());
    QVERIFY2(actions.undo->text().contains(u"Move of line 3"_s), qPrintable(actions.undo->text()));
    press(*page, actions.undo);
    QCOMPARE(textsOf(m_desk->report()), was);
    QVERIFY(!actions.undo->isEnabled());
    QVERIFY(actions.redo->text().contains(u"Move of line 3"_s));
    QCOMPARE(view.currentLine(), idAt(2));
    QTest::keyClick(&view, Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(textsOf(m_desk->report()) != was);
    press(*page, actions.undo);
    press(*page, actions.redo);
    QVERIFY(textsOf(m_desk->report()) != was);
}

void tst_ReportUndo::leavesTheKeyToAFieldOfText()
{
    const auto page = m_desk->page();
    auto &view = *page->findChild<ReportView *>();
    view.setFocus();
    view.setCurrentLine(idAt(2));
    press(*page, page->actions().writing->moveUp);
    const QString moved = textsOf(m_desk->report());
    QPlainTextEdit field(page.get());
    field.show();
    field.setFocus();
    QTest::keyClicks(&field, u"notitie"_s);
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field.toPlainText(), QString());
    QCOMPARE(textsOf(m_desk->report()), moved);
}

void tst_ReportUndo::movesLinesByKey()
{
    const auto page = m_desk->page();
    auto &view = *page->findChild<ReportView *>();
    view.setFocus();
    view.setCurrentLine(idAt(0));
    press(*page, page->actions().writing->moveDown);
    press(*page, page->actions().writing->moveDown);
    QCOMPARE(m_desk->report().lines.at(2).number, 1);
    QCOMPARE(view.currentLine(), m_desk->report().lines.at(2).id);
    press(*page, page->actions().writing->moveUp);
    QCOMPARE(m_desk->report().lines.at(1).number, 1);
    view.setCurrentLine(m_desk->report().lines.at(0).id);
    const QString was = textsOf(m_desk->report());
    press(*page, page->actions().writing->moveUp);
    QCOMPARE(textsOf(m_desk->report()), was);
    QVERIFY(m_desk->messages.constLast().contains(u"stands there already"_s));
}

void tst_ReportUndo::offersNothingWhereNothingMayBeWritten()
{
    const auto page = m_desk->page();
    auto &view = *page->findChild<ReportView *>();
    view.setFocus();
    view.setCurrentLine(idAt(2));
    const EditActions &actions = *page->actions().writing;
    press(*page, actions.moveUp);
    QVERIFY(actions.undo->isEnabled());
    QVERIFY(m_desk->office->reports().freeze(m_desk->report()));
    for (const QAction *action :
         {actions.undo, actions.redo, actions.moveUp, actions.moveDown, actions.replace})
        QVERIFY(!action->isEnabled());
    QVERIFY(actions.find->isEnabled());
}

void tst_ReportUndo::forgetsTheStepsOfAFormerVersion()
{
    QVERIFY(m_draft->changeText(idAt(1), u"Anders."_s));
    QVERIFY(!m_draft->undoText().isEmpty());
    QVERIFY(m_draft->freeze({}, m_draft->report().revision));
    QVERIFY(m_draft->beginVersion(u"De tolk is opnieuw gehoord."_s));
    QCOMPARE(m_draft->report().version, 2);
    QVERIFY(m_draft->undoText().isEmpty());
    QVERIFY(m_draft->changeText(idAt(1), u"Weer anders."_s));
    QVERIFY(m_draft->undo());
    QCOMPARE(m_draft->report().lines.at(1).text, u"Anders."_s);
}

RELAAS_TEST(QApplication, tst_ReportUndo);

} // namespace tst_reportundo

#include "tst_reportundo.moc"
