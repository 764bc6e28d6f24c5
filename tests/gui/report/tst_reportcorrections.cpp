#include "gui/report/correctionactions.h"
#include "gui/report/correctiondialog.h"
#include "gui/report/correctionletterdialog.h"
#include "gui/report/correctionsmodel.h"
#include "gui/report/correctionspanel.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdesk.h"
#include "gui/report/reportmodel.h"
#include "gui/report/reportview.h"
#include "support/looks.h"
#include "support/testprogram.h"
#include "workflow/casefiles.h"
#include "workflow/corrections.h"
#include "workflow/reports.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <QTreeWidget>

namespace tst_reportcorrections {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_ReportCorrections : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void saysWhatBelongsWhereNothingCameIn();
    void aDraftTakesNoCorrections();
    void readsALetterByKeyboardAndShowsItBeforeSaving();
    void keepsTheDialogOpenWhereALetterIsRefused();
    void addsAPointByHand();
    void editsAnOpenPoint();
    void goesToTheNextOpenPointAndPlaysIt();
    void comparesThreeTexts();
    void dealsWithPointsByKey();
    void asksForAReasonWhereOneIsNeeded();
    void aTranslationIsComparedWithTheSoundFirst();
    void keepsAReasonThatIsBeingWritten();
    void showsAColleaguesWork();
    void notesStandWithTheLine();
    void savesTheReply();
    void notesToWhomItWasSent();
    void modelIsSound();
    void everyControlHasAName();

private:
    void open();
    void enterLetter(const QString &text);
    void press(QAction *action) const;
    const CorrectionActions &actions() const { return *m_page->actions().corrections; }
    CorrectionsPanel &panel() const { return *m_page->findChild<CorrectionsPanel *>(); }
    QTableView &points() const { return *panel().findChild<QTableView *>(u"points"_s); }
    ReportView &view() const { return *m_page->findChild<ReportView *>(); }
    QPlainTextEdit &reason() const { return *panel().findChild<QPlainTextEdit *>(u"reason"_s); }
    QList<CorrectionLetter> letters() const
    {
        return m_desk->office->corrections().ofInterview(m_desk->interview).value();
    }
    Correction point(int row) const { return letters().at(0).items.at(row); }
    template<typename Dialog>
    Dialog *dialog() const
    {
        return m_page->findChild<Dialog *>();
    }
    static void confirm(QDialog &dialog)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault() || button->objectName() == u"confirm"_s)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL("The dialog has no button that does it.");
    }

    const QString m_letter =
        u"Geachte heer,\n\n1. p. 1, eerste alinea: “where were you” moet zijn “where was "
        "he”.\n2. Regel 2 is verkeerd vertaald.\n3. Regel 99 klopt niet.\n\nHoogachtend,\n"
        "mr. T. de Boer\n"_s;
    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<ReportPage> m_page;
};

void tst_ReportCorrections::init()
{
    m_desk = std::make_unique<ReportDesk>();
    m_desk->write(6, m_desk->attached(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 1, 60000)).id);
    QVERIFY(m_desk->office->reports().freeze(m_desk->report()));
}

void tst_ReportCorrections::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_ReportCorrections::open()
{
    m_page = m_desk->page();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->actions().play->isEnabled(), 10000);
}

void tst_ReportCorrections::enterLetter(const QString &text)
{
    Corrections &corrections = m_desk->office->corrections();
    const auto sent = corrections.sentVersion(m_desk->interview).value();
    CorrectionLetter letter;
    letter.receivedOn = m_desk->house.now.date();
    letter.from = u"mr. T. de Boer"_s;
    letter.text = text;
    for (const ProposedCorrection &each : proposedCorrections(text, sent.version, sent.map)) {
        if (!each.isFrame)
            letter.items.append(correctionFrom(each));
    }
    QVERIFY(corrections.add(m_desk->interview, letter));
}

/// Presses the first key of an action, wherever the focus is.
void tst_ReportCorrections::press(QAction *action) const
{
    const QKeyCombination key = action->shortcut()[0];
    QWidget *focus = m_page->window()->focusWidget();
    QTest::keyClick(focus ? focus : m_page.get(), key.key(), key.keyboardModifiers());
}

void tst_ReportCorrections::saysWhatBelongsWhereNothingCameIn()
{
    open();
    QVERIFY(!panel().isVisible());
    press(actions().show);
    QVERIFY(panel().isVisible());
    QVERIFY(panel().findChild<QWidget *>(u"empty"_s)->isVisible());
    QVERIFY(!actions().nextOpen->isEnabled());
    QVERIFY(!actions().adopt->isEnabled() && !actions().reopen->isEnabled());
    press(actions().show);
    QVERIFY(!panel().isVisible());
    QVERIFY(view().hasFocus());
}

void tst_ReportCorrections::aDraftTakesNoCorrections()
{
    m_desk = std::make_unique<ReportDesk>();
    m_desk->write(2);
    m_page = m_desk->page();
    QVERIFY(!actions().readLetter->isEnabled());
    QVERIFY(actions().readLetter->toolTip().contains(u"draft"_s));
    QVERIFY(!m_page->actions().markSent->isEnabled() && !m_page->actions().exportAsSent->isEnabled());
}

void tst_ReportCorrections::readsALetterByKeyboardAndShowsItBeforeSaving()
{
    open();
    press(actions().readLetter);
    QTRY_VERIFY_WITH_TIMEOUT(dialog<CorrectionLetterDialog>(), 10000); // the pages were counted first
    auto *letter = dialog<CorrectionLetterDialog>();
    QTRY_VERIFY(letter->isVisible());
    QVERIFY2(namelessWidgets(*letter).isEmpty(), qPrintable(namelessWidgets(*letter).join(u' ')));
    letter->findChild<QLineEdit *>(u"from"_s)->setText(u"mr. T. de Boer"_s);
    letter->findChild<QPlainTextEdit *>(u"text"_s)->insertPlainText(m_letter);
    auto *rows = letter->findChild<QTreeWidget *>(u"points"_s);
    QTRY_COMPARE(rows->topLevelItemCount(), 5);
    shoot(*letter, u"correction-letter"_s);
    const QTreeWidgetItem *salutation = rows->topLevelItem(0);
    QVERIFY(salutation->checkState(0) == Qt::Unchecked);
    QVERIFY(rows->topLevelItem(3)->text(3).contains(u"no line 99"_s));
    QVERIFY(letters().isEmpty()); // nothing is saved by reading
    rows->setFocus();
    rows->setCurrentItem(rows->topLevelItem(3));
    QTest::keyClick(rows, Qt::Key_Space); // the third point is taken out
    QVERIFY(rows->topLevelItem(3)->checkState(0) == Qt::Unchecked);
    confirm(*letter);
    QTRY_COMPARE(letters().size(), 1);
    QCOMPARE(letters().at(0).items.size(), 2);
    QCOMPARE(letters().at(0).text, m_letter);
    QCOMPARE(point(0).line, 1);
    QCOMPARE(point(1).line, 2);
    QVERIFY(point(1).category == CorrectionCategory::Mistranslation);
    QVERIFY(panel().isVisible());
    QCOMPARE(points().model()->rowCount(), 2);
    QVERIFY(m_desk->office->reports().keptPageMap(m_desk->report()).value());
}

void tst_ReportCorrections::keepsTheDialogOpenWhereALetterIsRefused()
{
    open();
    press(actions().readLetter);
    QTRY_VERIFY_WITH_TIMEOUT(dialog<CorrectionLetterDialog>(), 10000);
    Event sent;
    sent.type = EventType::DecisionNotified;
    sent.on = m_desk->house.now.date();
    QVERIFY(m_desk->office->caseFiles().addEvent(m_desk->caseFile, sent));
    auto *letter = dialog<CorrectionLetterDialog>();
    letter->findChild<QLineEdit *>(u"from"_s)->setText(u"mr. T. de Boer"_s);
    letter->findChild<QPlainTextEdit *>(u"text"_s)->insertPlainText(m_letter);
    QTRY_COMPARE(letter->findChild<QTreeWidget *>()->topLevelItemCount(), 5);
    confirm(*letter);
    QVERIFY(letter->isVisible());
    bool isSaid = false;
    for (const QLabel *label : letter->findChildren<QLabel *>())
        isSaid = isSaid || label->text().contains(u"appeal file"_s);
    QVERIFY(isSaid);
    QVERIFY(letters().isEmpty());
}

void tst_ReportCorrections::addsAPointByHand()
{
    open();
    view().setCurrentLine(m_desk->report().lines.at(3).id);
    press(actions().addPoint);
    auto *entry = dialog<CorrectionDialog>();
    QVERIFY(entry);
    QTRY_VERIFY(entry->isVisible());
    QVERIFY2(namelessWidgets(*entry).isEmpty(), qPrintable(namelessWidgets(*entry).join(u' ')));
    QCOMPARE(entry->findChild<QSpinBox *>(u"line"_s)->value(), 4); // the chosen line
    entry->findChild<QLineEdit *>(u"from"_s)->setText(u"betrokkene"_s);
    QTest::keyClicks(entry->findChild<QPlainTextEdit *>(u"words"_s), u"Het was mijn oom."_s);
    entry->findChild<QComboBox *>(u"channel"_s)->setCurrentIndex(3);
    confirm(*entry);
    QTRY_COMPARE(letters().size(), 1);
    QCOMPARE(point(0).text, u"Het was mijn oom."_s);
    QCOMPARE(point(0).line, 4);
    QVERIFY(letters().at(0).channel == CorrectionChannel::Spoken);
    QVERIFY(panel().isVisible());
}

void tst_ReportCorrections::editsAnOpenPoint()
{
    enterLetter(m_letter);
    open();
    QVERIFY(panel().isVisible()); // open points show themselves
    QVERIFY(view().hasFocus()); // and leave the focus where it was
    press(actions().edit);
    auto *entry = dialog<CorrectionDialog>();
    QVERIFY(entry);
    entry->findChild<QSpinBox *>(u"line"_s)->setValue(5);
    entry->findChild<QSpinBox *>(u"lastLine"_s)->setValue(6);
    entry->findChild<QPlainTextEdit *>(u"proposed"_s)->setPlainText(u"where was she"_s);
    confirm(*entry);
    QTRY_COMPARE(point(0).line, 5);
    QCOMPARE(point(0).lastLine, 6);
    QCOMPARE(point(0).proposed, u"where was she"_s);
    view().setCurrentLine(m_desk->report().lines.at(1).id);
    press(actions().retarget);
    QCOMPARE(point(0).line, 2);
    QCOMPARE(point(0).lastLine, 0);
}

void tst_ReportCorrections::goesToTheNextOpenPointAndPlaysIt()
{
    enterLetter(m_letter);
    open();
    std::vector<float> heard;
    const auto isHeard = [&] {
        const std::vector<float> more = m_desk->heard->taken();
        heard.insert(heard.end(), more.begin(), more.end());
        return !heard.empty();
    };
    QVERIFY(!isHeard());
    press(actions().nextOpen);
    QCOMPARE(panel().point()->number, 2);
    QCOMPARE(view().currentLine(), m_desk->report().lines.at(1).id);
    QTRY_VERIFY_WITH_TIMEOUT(isHeard(), 10000);
    QVERIFY(points().hasFocus());
    press(actions().nextOpen);
    QCOMPARE(panel().point()->number, 3);
    press(actions().nextOpen);
    QCOMPARE(panel().point()->number, 1); // round
    QCOMPARE(view().currentLine(), m_desk->report().lines.at(0).id);
}

void tst_ReportCorrections::comparesThreeTexts()
{
    enterLetter(m_letter);
    open();
    const auto said = [this](const QString &name) {
        return panel().findChild<QTextEdit *>(name)->accessibleDescription();
    };
    QCOMPARE(panel().findChild<QTextEdit *>(u"quoted"_s)->toPlainText(), u"where were you"_s);
    QCOMPARE(panel().findChild<QTextEdit *>(u"proposed"_s)->toPlainText(), u"where was he"_s);
    QVERIFY(panel().findChild<QTextEdit *>(u"present"_s)->toPlainText().startsWith(u"Who told you that"));
    QVERIFY(said(u"quoted"_s).contains(u"were you"_s));
    QVERIFY(said(u"proposed"_s).contains(u"was he"_s));
    shoot(*m_page, u"corrections"_s);
    points().setFocus();
    QTest::keyClick(&points(), Qt::Key_Down);
    QVERIFY(!panel().findChild<QTextEdit *>(u"quoted"_s)->isVisible()); // it quotes nothing
    QVERIFY(panel().findChild<QTextEdit *>(u"present"_s)->isVisible());
}

void tst_ReportCorrections::dealsWithPointsByKey()
{
    enterLetter(m_letter);
    open();
    auto *kind = panel().findChild<QComboBox *>(u"kind"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_F); // factual mistake
    QTRY_VERIFY(point(0).category == CorrectionCategory::FactualMistake);
    press(actions().adopt);
    QVERIFY(point(0).handling() == Handling::Adopted);
    QVERIFY(m_desk->messages.constLast().contains(u"2 still open"_s));
    QVERIFY(!actions().adopt->isEnabled());
    QVERIFY(!kind->isEnabled());
    reason().setPlainText(u"Toch niet juist."_s);
    press(actions().reopen);
    QVERIFY(point(0).isOpen());
    QVERIFY(reason().toPlainText().isEmpty());
    QVERIFY(panel().findChild<QLabel *>(u"history"_s)->text().contains(u"Toch niet juist."_s));
}

void tst_ReportCorrections::asksForAReasonWhereOneIsNeeded()
{
    enterLetter(u"1. Aanvulling: er was nog een kind."_s);
    open();
    press(actions().notAdopt);
    QVERIFY(point(0).isOpen());
    QVERIFY(m_desk->messages.constLast().contains(u"needs a reason"_s));
    QVERIFY(reason().hasFocus());
    QTest::keyClicks(&reason(), u"Dat staat in regel 4."_s);
    panel().findChild<QLineEdit *>(u"effect"_s)->setText(u"geen gevolg"_s);
    press(actions().notAdopt);
    QVERIFY(point(0).handling() == Handling::NotAdopted);
    QCOMPARE(point(0).reason(), u"Dat staat in regel 4."_s);
    QCOMPARE(point(0).effect(), u"geen gevolg"_s);
}

void tst_ReportCorrections::aTranslationIsComparedWithTheSoundFirst()
{
    enterLetter(u"1. Regel 2 is verkeerd vertaald."_s);
    open();
    press(actions().adopt);
    QVERIFY(point(0).isOpen());
    QVERIFY(m_desk->messages.constLast().contains(u"span of sound"_s));
    view().setCurrentLine(m_desk->report().lines.at(1).id);
    press(actions().compare);
    QCOMPARE(point(0).spans, QList<Anchor>{*m_desk->report().lines.at(1).anchor});
    press(actions().forgetSound);
    QVERIFY(point(0).spans.isEmpty());
    press(actions().compare);
    press(actions().adopt);
    QVERIFY(point(0).handling() == Handling::Adopted);
}

void tst_ReportCorrections::keepsAReasonThatIsBeingWritten()
{
    enterLetter(m_letter);
    open();
    QTest::keyClicks(&reason(), u"Half"_s);
    QVERIFY(!m_page->mayLeave());
    points().setFocus();
    QTest::keyClick(&points(), Qt::Key_Down);
    QVERIFY(reason().toPlainText().isEmpty());
    QTest::keyClick(&points(), Qt::Key_Up);
    QCOMPARE(reason().toPlainText(), u"Half"_s);
    reason().clear();
    QVERIFY(m_page->mayLeave());
}

void tst_ReportCorrections::showsAColleaguesWork()
{
    enterLetter(u"1. Aanvulling: een.\n2. Aanvulling: twee."_s);
    open();
    const auto other = m_desk->colleague();
    const auto seen = other->corrections().ofInterview(m_desk->interview).value().at(0).items.at(0);
    QVERIFY(other->corrections().handle(seen, Handling::Adopted, {}, {}));
    reason().setPlainText(u"Nee."_s);
    press(actions().notAdopt); // decided on what is shown
    QVERIFY(point(0).handling() == Handling::Adopted);
    QVERIFY(!m_desk->messages.isEmpty());
    QVERIFY(!actions().notAdopt->isEnabled()); // theirs is shown now
    QCOMPARE(reason().toPlainText(), u"Nee."_s); // and nothing that was written is gone
    reason().clear();
}

void tst_ReportCorrections::notesStandWithTheLine()
{
    enterLetter(m_letter);
    open();
    const QModelIndex line = view().model()->index(0, ReportModel::Text);
    const int height = view().rowHeight(0);
    const QString words = line.data().toString();
    QVERIFY(line.data(ReportModel::CorrectionRole).toString().isEmpty());
    auto *kind = panel().findChild<QComboBox *>(u"kind"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_F);
    press(actions().adopt);
    QCOMPARE(line.data(ReportModel::CorrectionRole).toString(),
             u"Correction 1.1 (adopted): read “where was he” instead of “where were you”"_s);
    QCOMPARE(line.data().toString(), words); // the words of the report stay
    QTRY_VERIFY(view().rowHeight(0) > height);
    QVERIFY(line.data(Qt::AccessibleTextRole).toString().contains(u"where was he"_s));
    shoot(*m_page, u"correction-note"_s);
}

void tst_ReportCorrections::savesTheReply()
{
    enterLetter(u"1. Aanvulling: een."_s);
    open();
    const QString path = m_desk->house.path(u"reactie.pdf"_s);
    m_desk->prompts.files = {path};
    press(actions().replyDutch);
    QVERIFY(m_desk->messages.constLast().contains(u"still open"_s));
    QCOMPARE(m_desk->prompts.asked, QStringList()); // before a place was asked
    press(actions().adopt);
    press(actions().replyDutch);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->messages.constLast().contains(path), 20000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
}

void tst_ReportCorrections::notesToWhomItWasSent()
{
    for (const EventType type : {EventType::InterviewHeld}) {
        Event event;
        event.type = type;
        event.on = QDate(2026, 10, 12);
        QVERIFY(m_desk->office->caseFiles().addEvent(m_desk->caseFile, event));
    }
    open();
    m_desk->prompts.moments = {m_desk->house.now};
    m_desk->prompts.texts = {u"mr. T. de Boer"_s};
    press(m_page->actions().markSent);
    QCOMPARE(m_desk->office->reports().sendings(m_desk->report()).value().size(), 1);
    QVERIFY(m_page->findChild<QLabel *>(u"version"_s)->text().contains(u"Sent to mr. T. de Boer"_s));
}

void tst_ReportCorrections::modelIsSound()
{
    enterLetter(m_letter);
    CorrectionsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLetters(letters());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, CorrectionsModel::Point).data().toString(), u"1.1"_s);
    QCOMPARE(model.index(2, CorrectionsModel::Target).data().toString(), u"whole report"_s);
    QCOMPARE(model.index(1, CorrectionsModel::State).data().toString(), u"open"_s);
    QList<CorrectionLetter> late = letters();
    late[0].isLate = true;
    model.setLetters(late);
    QVERIFY(model.index(1, CorrectionsModel::State).data().toString().contains(u"late"_s));
    QVERIFY(model.indexOf(late.at(0).items.at(2).id).row() == 2);
    QVERIFY(!model.indexOf({999}).isValid());
    model.setLetters({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(correctionTargetText(4, 6), u"4–6"_s);
}

void tst_ReportCorrections::everyControlHasAName()
{
    enterLetter(m_letter);
    open();
    QVERIFY(panel().isVisible());
    QCOMPARE(namelessWidgets(*m_page), QStringList());
}

RELAAS_TEST(QApplication, tst_ReportCorrections);

} // namespace tst_reportcorrections

#include "tst_reportcorrections.moc"
