#include "gui/report/correctedpage.h"
#include "gui/report/correctiondialog.h"
#include "gui/report/correctionletterdialog.h"
#include "gui/report/correctionsmodel.h"
#include "support/looks.h"
#include "support/testprogram.h"
#include "workflow/casefiles.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTreeWidget>

namespace tst_enteringcorrections {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_EnteringCorrections : public QObject, private CorrectedPage
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void aDraftTakesNoCorrections();
    void readsALetterByKeyboardAndShowsItBeforeSaving();
    void keepsTheDialogOpenWhereALetterIsRefused();
    void addsAPointByHand();
    void editsAnOpenPoint();
    void notesToWhomItWasSent();
    void modelIsSound();
};

void tst_EnteringCorrections::aDraftTakesNoCorrections()
{
    m_desk = std::make_unique<ReportDesk>();
    m_desk->write(2);
    m_page = m_desk->page();
    QVERIFY(!actions().readLetter->isEnabled());
    QVERIFY(actions().readLetter->toolTip().contains(u"draft"_s));
    QVERIFY(!m_page->actions().markSent->isEnabled() && !m_page->actions().exportAsSent->isEnabled());
}

void tst_EnteringCorrections::readsALetterByKeyboardAndShowsItBeforeSaving()
{
    open();
    press(actions().readLetter);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<CorrectionLetterDialog *>(),
                             10000); // the pages were counted first
    auto *letter = m_page->findChild<CorrectionLetterDialog *>();
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

void tst_EnteringCorrections::keepsTheDialogOpenWhereALetterIsRefused()
{
    open();
    press(actions().readLetter);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<CorrectionLetterDialog *>(), 10000);
    Event sent;
    sent.type = EventType::DecisionNotified;
    sent.on = m_desk->house.now.date();
    QVERIFY(m_desk->office->caseFiles().addEvent(m_desk->caseFile, sent));
    auto *letter = m_page->findChild<CorrectionLetterDialog *>();
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

void tst_EnteringCorrections::addsAPointByHand()
{
    open();
    view().setCurrentLine(m_desk->report().lines.at(3).id);
    press(actions().addPoint);
    auto *entry = m_page->findChild<CorrectionDialog *>();
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

void tst_EnteringCorrections::editsAnOpenPoint()
{
    enterLetter(m_letter);
    open();
    QVERIFY(panel().isVisible()); // open points show themselves
    QVERIFY(view().hasFocus()); // and leave the focus where it was
    press(actions().edit);
    auto *entry = m_page->findChild<CorrectionDialog *>();
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

void tst_EnteringCorrections::notesToWhomItWasSent()
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
    const auto *version = m_page->findChild<QLabel *>(u"version"_s);
    QVERIFY(version->text().contains(u"sent on"_s));
    QCOMPARE(version->toolTip(), u"Sent to mr. T. de Boer"_s);
}

void tst_EnteringCorrections::modelIsSound()
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

RELAAS_TEST(QApplication, tst_EnteringCorrections);

} // namespace tst_enteringcorrections

#include "tst_enteringcorrections.moc"
