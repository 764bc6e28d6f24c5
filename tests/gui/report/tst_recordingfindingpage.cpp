#include "core/report/recordingfindings.h"
#include "gui/report/recordingfindingactions.h"
#include "gui/report/recordingfindingdialog.h"
#include "gui/report/recordingfindingsmodel.h"
#include "gui/report/recordingfindingspanel.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdesk.h"
#include "gui/report/reportmodel.h"
#include "gui/report/reportview.h"
#include "gui/report/verdictpanel.h"
#include "support/findings.h"
#include "support/looks.h"
#include "support/testprogram.h"
#include "workflow/drafts.h"
#include "workflow/interviews.h"
#include "workflow/recordingfindings.h"
#include "workflow/reports.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace tst_recordingfindingpage {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// Findings on the recording made, read, heard and printed by keyboard.
class tst_RecordingFindingPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void makesOneAboutTheChosenLine();
    void refusesWhatWasNotHeard();
    void asksForAMeaningOnlyWhereItIsUnclear();
    void keepsWhatIsTypedUntilItIsMade();
    void findsWhatWasTypedBeforeACrash();
    void givesUpWhatWasTyped();
    void isTheNextStepAfterAVerdict();
    void standsWithItsLine();
    void listsThemAll();
    void printsTheChosenOne();
    void hasNamesForEverything();

private:
    void press(QAction *action) const
    {
        m_page->activateWindow(); // no window manager does it when a dialog has gone
        QTRY_COMPARE(QApplication::activeWindow(), m_page.get());
        const QKeyCombination key = action->shortcut()[0];
        QWidget *focus = m_page->window()->focusWidget();
        QTest::keyClick(focus ? focus : m_page.get(), key.key(), key.keyboardModifiers());
    }
    const RecordingFindingActions &actions() const { return *m_page->actions().findings; }
    ReportView &view() const { return *m_page->findChild<ReportView *>(); }
    RecordingFindingsPanel &panel() const { return *m_page->findChild<RecordingFindingsPanel *>(); }
    VerdictPanel &verdicts() const { return *m_page->findChild<VerdictPanel *>(); }
    QTableView *table() const { return panel().findChild<QTableView *>(u"findings"_s); }
    RecordingFindingDialog *dialog() const
    {
        for (auto *each : m_page->findChildren<RecordingFindingDialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// By its key; the dialog is in front then.
    void begin() const
    {
        press(actions().make);
        QVERIFY(dialog());
        dialog()->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog());
    }
    template<typename Field>
    Field *field(const QString &name) const
    {
        return dialog()->findChild<Field *>(name);
    }
    void write(const QString &name, const QString &words) const
    {
        auto *text = field<QPlainTextEdit>(name);
        text->setFocus();
        text->selectAll();
        QTest::keyClicks(text, words);
    }
    void confirm() const { QTest::keyClick(field<QLineEdit>(u"doubtName"_s), Qt::Key_Return); }
    QList<RecordingFinding> kept() const { return m_desk->report().recordingFindings; }
    void choose(int row) const { view().setCurrentLine(m_desk->report().lines.at(row).id); }
    QVariant ofLine(int row, int role) const
    {
        return view().model()->index(row, ReportModel::Text).data(role);
    }
    void waitForSound()
    {
        const auto isMore = [this] { return !m_desk->heard->taken().empty(); };
        QVERIFY(QTest::qWaitFor(isMore));
        while (QTest::qWaitFor(isMore, 100)) { }
    }
    /// Made without the page, by whoever sits at the desk.
    void make(int row, RecordingConclusion conclusion = RecordingConclusion::RecordingPrevails)
    {
        const Line line = m_desk->report().lines.at(row);
        const Anchor place = *line.anchor;
        QVERIFY(m_desk->office->interviews().keepHeard(
            place.recording, {{{}, place.fromFrame, *place.toFrame, 1000, {}, {}, {}, QDateTime()}}));
        QVERIFY(m_desk->office->recordingFindings().make(m_desk->report(), line.number,
                                                         statementOn(place, conclusion)));
    }

    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<ReportPage> m_page;
};

void tst_RecordingFindingPage::init()
{
    m_desk = std::make_unique<ReportDesk>();
    const Recording recording =
        m_desk->attached(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 1, 10 * ReportDesk::Rate));
    QList<Line> lines;
    for (const QString &text : {u"Hoeveel broers hebt u?"_s, u"Twee broers."_s, u"Waar wonen zij?"_s}) {
        Line line;
        line.type = lines.size() % 2 == 0 ? LineType::Question : LineType::Answer;
        line.text = text;
        line.anchor = Anchor{recording.id, 2 * lines.size() * ReportDesk::Rate,
                             (2 * lines.size() + 1) * ReportDesk::Rate};
        lines << line;
    }
    QVERIFY(m_desk->office->reports().addLines(m_desk->report(), lines));
    m_page = m_desk->page();
    QTRY_VERIFY(m_page->actions().play->isEnabled());
}

void tst_RecordingFindingPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_RecordingFindingPage::makesOneAboutTheChosenLine()
{
    choose(1);
    m_desk->heard->taken();
    begin();
    QCOMPARE(field<QPlainTextEdit>(u"sentence"_s)->toPlainText(), u"Twee broers."_s);
    QVERIFY(field<QPlainTextEdit>(u"sentence"_s)->isReadOnly());
    QVERIFY(field<QPlainTextEdit>(u"doubt"_s)->hasFocus());
    QCOMPARE(field<QListWidget>(u"moments"_s)->count(), 1);
    QCOMPARE(field<QListWidget>(u"moments"_s)->item(0)->text(), u"00:00:02.0 to 00:00:03.0 in gehoor.wav"_s);
    QCOMPARE(field<QListWidget>(u"moments"_s)->item(0)->checkState(), Qt::Checked);
    QTest::keyClick(dialog(), Qt::Key_F4, Qt::ShiftModifier);
    waitForSound();
    write(u"doubt"_s, u"Het waren er drie."_s);
    field<QComboBox>(u"doubtBy"_s)->setFocus();
    QTest::keyClick(field<QComboBox>(u"doubtBy"_s), Qt::Key_Down);
    QVERIFY(field<QLineEdit>(u"doubtName"_s)->text().isEmpty()); // it was not the officer's doubt
    QTest::keyClick(field<QComboBox>(u"doubtBy"_s), Qt::Key_Up);
    QVERIFY(!field<QLineEdit>(u"doubtName"_s)->text().isEmpty());
    QTest::keyClick(field<QComboBox>(u"doubtBy"_s), Qt::Key_Down);
    QTest::keyClicks(field<QLineEdit>(u"doubtName"_s), u"mr. T. van Loon"_s);
    write(u"dutch"_s, u"Drie broers."_s);
    write(u"consequence"_s, u"Geen tegenstrijdigheid meer."_s);
    shoot(*dialog(), u"recording-finding"_s);
    confirm();
    QTRY_VERIFY(!dialog());
    QCOMPARE(kept().size(), 1);
    const RecordingFinding made = kept().constFirst();
    QCOMPARE(made.lineNumber, 2);
    QCOMPARE(made.sentence, u"Twee broers."_s);
    QCOMPARE(made.statement.doubt.raisedBy, Doubter::Lawyer);
    QCOMPARE(made.statement.doubt.name, u"mr. T. van Loon"_s);
    QCOMPARE(made.statement.doubt.words, u"Het waren er drie."_s);
    QCOMPARE(made.statement.dutch, u"Drie broers."_s);
    QCOMPARE(made.statement.conclusion, RecordingConclusion::RecordingPrevails);
    QVERIFY(made.heard.constFirst().isWhole());
    QVERIFY(m_desk->office->drafts().all()->isEmpty());
    QVERIFY(m_desk->messages.last().contains(u"Finding B1 about line 2"_s));
    QCOMPARE(m_page->focusWidget(), &view());
}

void tst_RecordingFindingPage::refusesWhatWasNotHeard()
{
    choose(1);
    begin();
    write(u"doubt"_s, u"Het waren er drie."_s);
    write(u"dutch"_s, u"Drie broers."_s);
    write(u"consequence"_s, u"Geen."_s);
    confirm();
    QVERIFY(dialog());
    QVERIFY(field<QLabel>(u"state"_s)->text().contains(u"0 %"_s));
    QVERIFY(kept().isEmpty());
    QTest::keyClick(dialog(), Qt::Key_F4, Qt::ShiftModifier); // and now it is
    waitForSound();
    confirm();
    QTRY_COMPARE(kept().size(), 1);
}

void tst_RecordingFindingPage::asksForAMeaningOnlyWhereItIsUnclear()
{
    choose(1);
    begin();
    QVERIFY(!field<QPlainTextEdit>(u"meaning"_s)->isVisible());
    auto *conclusion = field<QComboBox>(u"conclusion"_s);
    conclusion->setFocus();
    QTest::keyClick(conclusion, Qt::Key_End);
    QCOMPARE(conclusion->currentText(), u"it cannot be made out"_s);
    QVERIFY(field<QPlainTextEdit>(u"meaning"_s)->isVisible());
    QVERIFY(!field<QLineEdit>(u"interpreter"_s)->isEnabled());
    QTest::keyClick(field<QComboBox>(u"renderedBy"_s), Qt::Key_End);
    QVERIFY(field<QLineEdit>(u"interpreter"_s)->isEnabled());
    QTest::keyClick(field<QListWidget>(u"moments"_s), Qt::Key_Space);
    QVERIFY(dialog()->statement().moments.isEmpty());
}

void tst_RecordingFindingPage::keepsWhatIsTypedUntilItIsMade()
{
    choose(1);
    begin();
    write(u"doubt"_s, u"Het waren er drie."_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    press(actions().show);
    QVERIFY(panel().isVisible());
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, RecordingFindingsModel::State).data().toString(),
             u"begun, not made"_s);
    choose(0);
    QTest::keyClick(table(), Qt::Key_Return); // goes on with it
    QVERIFY(dialog());
    QCOMPARE(view().currentLine(), m_desk->report().lines.at(1).id);
    QCOMPARE(field<QPlainTextEdit>(u"doubt"_s)->toPlainText(), u"Het waren er drie."_s);
    QVERIFY(field<QLabel>(u"remark"_s)->text().contains(u"typed about line 2"_s));
}

void tst_RecordingFindingPage::findsWhatWasTypedBeforeACrash()
{
    choose(1);
    begin();
    write(u"doubt"_s, u"Het waren er drie."_s);
    QVERIFY(m_desk->office->drafts().flush()); // within a second, by itself
    m_page.reset(); // nothing was asked
    m_page = m_desk->page();
    QVERIFY(!m_desk->messages.filter(u"about line 2 was begun"_s).isEmpty());
    QVERIFY(panel().isVisible());
    QCOMPARE(panel().lineNumber(), 2);
}

void tst_RecordingFindingPage::givesUpWhatWasTyped()
{
    choose(1);
    begin();
    QVERIFY(!field<QPushButton>(u"discard"_s)->isVisible());
    write(u"doubt"_s, u"Het waren er drie."_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    begin();
    QTest::keyClick(field<QPushButton>(u"discard"_s), Qt::Key_Space);
    QTRY_VERIFY(!dialog());
    QVERIFY(m_desk->office->drafts().all()->isEmpty());
    begin();
    QVERIFY(field<QPlainTextEdit>(u"doubt"_s)->toPlainText().isEmpty());
}

void tst_RecordingFindingPage::isTheNextStepAfterAVerdict()
{
    choose(1);
    auto *offer = verdicts().findChild<QToolButton *>(u"makeFinding"_s);
    QVERIFY(!offer->isVisible());
    press(m_page->actions().deviates);
    QTest::keyClicks(QApplication::focusWidget(), u"Drie broers."_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(verdictOf(m_desk->report().lines.at(1)), Verdict::Deviates);
    QVERIFY(offer->isVisible());
    QTest::keyClick(offer, Qt::Key_Space);
    QVERIFY(dialog());
    QCOMPARE(field<QPlainTextEdit>(u"dutch"_s)->toPlainText(), u"Drie broers."_s); // from the note
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    make(1);
    QVERIFY(!offer->isVisible());
    QCOMPARE(verdicts().findChild<QListWidget *>(u"findings"_s)->count(), 1);
}

void tst_RecordingFindingPage::standsWithItsLine()
{
    QVERIFY(ofLine(1, ReportModel::FindingRole).toString().isEmpty());
    make(1);
    QCOMPARE(ofLine(1, ReportModel::FindingRole).toString(),
             u"Finding B1: the recording prevails. Heard: “Drie broers.”"_s);
    QVERIFY(ofLine(1, Qt::AccessibleDescriptionRole).toString().contains(u"Finding B1"_s));
    QVERIFY(ofLine(0, ReportModel::FindingRole).toString().isEmpty());
    QVERIFY(view().model()->index(1, ReportModel::Number).data(Qt::ToolTipRole).toString().contains(u"B1"_s));
    make(1, RecordingConclusion::ReportStands);
    QCOMPARE(ofLine(1, ReportModel::FindingRole).toString(), u"Finding B2: the report stands"_s);
    choose(1);
    auto *history = verdicts().findChild<QListWidget *>(u"findings"_s);
    QCOMPARE(history->count(), 2);
    QVERIFY(history->item(0)->text().startsWith(u"B2"_s)); // the newest first
    const Report report = m_desk->report();
    const Line line = report.lines.at(1);
    QVERIFY(m_desk->office->reports().changeLine(report, line.id, line.type, u"Drie broers."_s));
    QVERIFY(ofLine(1, ReportModel::FindingRole).toString().isEmpty()); // it is about other words
    QCOMPARE(history->count(), 2);
}

void tst_RecordingFindingPage::listsThemAll()
{
    make(1);
    make(2);
    make(1, RecordingConclusion::ReportStands);
    choose(0);
    press(actions().show);
    QVERIFY(panel().isVisible());
    QCOMPARE(m_page->focusWidget(), table());
    const QAbstractItemModel &rows = *table()->model();
    QCOMPARE(rows.rowCount(), 3);
    const auto at = [&](int row, int column) { return rows.index(row, column).data().toString(); };
    QCOMPARE(at(0, RecordingFindingsModel::Number), u"B3"_s);
    QCOMPARE(at(0, RecordingFindingsModel::State), u"stands"_s);
    QCOMPARE(at(2, RecordingFindingsModel::Number), u"B1"_s);
    QCOMPARE(at(2, RecordingFindingsModel::State), u"superseded"_s);
    QVERIFY(panel().findChild<QLabel *>(u"summary"_s)->text().startsWith(u"3 finding"_s));
    const QAbstractItemModelTester tester(table()->model());
    table()->selectRow(1);
    shoot(*m_page, u"recording-findings"_s);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(view().currentLine(), m_desk->report().lines.at(2).id);
    QVERIFY(!dialog());
    m_desk->heard->taken();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Space);
    waitForSound();
    make(2, RecordingConclusion::ReportStands); // the chosen one stays chosen
    QCOMPARE(rows.rowCount(), 4);
    QCOMPARE(panel().number(), 2);
}

void tst_RecordingFindingPage::printsTheChosenOne()
{
    choose(1);
    press(actions().print);
    QVERIFY(m_desk->messages.last().startsWith(u"There is no finding"_s));
    make(1);
    const QString path = m_desk->configuration.filePath(u"b1.pdf"_s);
    m_desk->prompts.files.push_back(path);
    press(actions().print);
    QTRY_VERIFY(m_desk->messages.last().contains(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
}

void tst_RecordingFindingPage::hasNamesForEverything()
{
    choose(1);
    begin();
    QCOMPARE(namelessWidgets(*dialog()), QStringList());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    press(actions().show);
    QCOMPARE(namelessWidgets(*m_page), QStringList());
    QSet<QKeySequence> keys;
    for (QAction *action : m_page->QWidget::actions()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
            keys.insert(key);
        }
    }
}

RELAAS_TEST(QApplication, tst_RecordingFindingPage);

} // namespace tst_recordingfindingpage

#include "tst_recordingfindingpage.moc"
