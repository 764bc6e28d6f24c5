#include "gui/store/backupmodel.h"
#include "gui/store/duemodel.h"
#include "gui/store/storepage.h"
#include "gui/widgets/style.h"
#include "support/decisiondesk.h"
#include "support/looks.h"
#include "support/scriptedprompts.h"
#include "support/testprogram.h"
#include "workflow/casefiles.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace tst_storepage {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_StorePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void keepsTheRulesOfAModel();
    void backsUpAndShowsIt();
    void triesToRestoreAndChecks();
    void choosesAFolder();
    void showsASupervisorOnlyWhatIsHeld();
    void erasesOnlyWhenTheNumberIsTyped();
    void holdsAndLetsGo();
    void namesEverythingForAScreenReader();

private:
    StorePage &open(const QString &login)
    {
        m_desk->signIn(login);
        m_page = std::make_unique<StorePage>(m_desk->office(), m_prompts);
        m_messages = std::make_unique<QSignalSpy>(m_page.get(), &Page::messageRequested);
        m_page->resize(1290, 840);
        m_page->show();
        m_page->activated();
        return *m_page;
    }
    void run(const QString &text)
    {
        for (QAction *action : m_page->pageActions()) {
            if (action->text().remove(u'&').startsWith(text)) {
                QVERIFY2(action->isEnabled(), qPrintable(text));
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
    QTableView &table(const QString &name) const { return *m_page->findChild<QTableView *>(name); }
    int rows(const QString &name) const { return table(name).model()->rowCount(); }
    QString lastMessage() const
    {
        return m_messages->isEmpty() ? QString() : m_messages->last().at(1).toString();
    }
    MessageLevel lastLevel() const { return m_messages->last().at(0).value<MessageLevel>(); }
    void makeDue()
    {
        CaseFiles &cases = m_desk->office().caseFiles();
        wanted(
            cases.addEvent(m_desk->caseFile(),
                           {{}, EventType::DecisionNotified, {2026, 11, 24}, {}, {{u"outcome"_s, u"G1"_s}}}));
        wanted(cases.addEvent(m_desk->caseFile(), {{}, EventType::DecisionFinal, {2026, 11, 24}, {}, {}}));
        m_desk->moveTo(QDateTime({2037, 2, 2}, {9, 0}, Qt::UTC));
    }

    std::unique_ptr<DecisionDesk> m_desk;
    ScriptedPrompts m_prompts;
    std::unique_ptr<StorePage> m_page;
    std::unique_ptr<QSignalSpy> m_messages;
};

void tst_StorePage::initTestCase()
{
    applyStyle(*qApp);
    setTextScale(100);
}

void tst_StorePage::init()
{
    m_messages.reset();
    m_page.reset();
    m_prompts = {};
    m_desk = std::make_unique<DecisionDesk>();
}

void tst_StorePage::keepsTheRulesOfAModel()
{
    BackupModel backups;
    QAbstractItemModelTester first(&backups, QAbstractItemModelTester::FailureReportingMode::QtTest);
    backups.setBackups({{u"/x"_s, QDateTime({2026, 11, 22}, {9, 0}, Qt::UTC), u"1"_s, 5000, 3, 1}});
    QCOMPARE(backups.rowCount(), 1);
    QVERIFY(backups.index(0, BackupModel::StateColumn).data().toString().contains(u'1'));
    DueModel due;
    QAbstractItemModelTester second(&due, QAbstractItemModelTester::FailureReportingMode::QtTest);
    due.setCases({{CaseFileId{1}, u"Z26-0000001"_s, {2037, 1, 1}, u"rule"_s, {}}});
    QCOMPARE(due.rowCount(), 1);
    for (int column = 0; column < BackupModel::ColumnCount; ++column)
        QVERIFY(!backups.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    for (int column = 0; column < DueModel::ColumnCount; ++column)
        QVERIFY(!due.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void tst_StorePage::backsUpAndShowsIt()
{
    open(u"beheer"_s);
    QCOMPARE(rows(u"backupTable"_s), 0);
    QVERIFY(m_page->findChild<QLabel *>(u"sameDiskLabel"_s)->isVisible());
    QVERIFY(m_page->findChild<QLabel *>(u"placeLabel"_s)->text().contains(u"-backups"_s));
    QSignalSpy started(m_page.get(), &Page::taskStarted);
    run(u"Back up"_s);
    QCOMPARE(started.size(), 1);
    QTRY_COMPARE(rows(u"backupTable"_s), 1);
    QTRY_COMPARE(lastLevel(), MessageLevel::Success);
    shoot(*m_page, u"store"_s);
}

void tst_StorePage::triesToRestoreAndChecks()
{
    open(u"beheer"_s);
    run(u"Try"_s);
    QTRY_COMPARE(m_messages->size(), 1); // there is none yet
    QCOMPARE(lastLevel(), MessageLevel::Error);
    run(u"Back up"_s);
    QTRY_COMPARE(m_messages->size(), 2);
    run(u"Try"_s);
    QTRY_COMPARE(m_messages->size(), 3);
    QVERIFY2(lastLevel() == MessageLevel::Success, qPrintable(lastMessage()));
    run(u"Check"_s);
    QTRY_COMPARE(m_messages->size(), 4);
    QVERIFY2(lastLevel() == MessageLevel::Success, qPrintable(lastMessage()));
    QVERIFY(!m_page->findChild<QPlainTextEdit *>(u"resultText"_s)->toPlainText().isEmpty());
}

void tst_StorePage::choosesAFolder()
{
    open(u"beheer"_s);
    run(u"Choose"_s); // and gives up
    QVERIFY(m_messages->isEmpty());
    m_prompts.files.push_back(m_desk->folder() + u"/inside"_s);
    run(u"Choose"_s);
    QCOMPARE(lastLevel(), MessageLevel::Error);
    m_prompts.files.push_back(m_desk->path(u"stick"_s));
    run(u"Choose"_s);
    QCOMPARE(lastLevel(), MessageLevel::Success);
    QVERIFY(m_page->findChild<QLabel *>(u"placeLabel"_s)->text().contains(u"stick"_s));
}

void tst_StorePage::showsASupervisorOnlyWhatIsHeld()
{
    open(u"visser"_s);
    QVERIFY(!m_page->findChild<QWidget *>(u"backupPart"_s)->isVisible());
    QVERIFY(table(u"dueTable"_s).isVisible());
    QCOMPARE(m_page->pageActions().size(), 3);
    QVERIFY(m_messages->isEmpty());
}

void tst_StorePage::erasesOnlyWhenTheNumberIsTyped()
{
    makeDue();
    open(u"beheer"_s);
    QCOMPARE(rows(u"dueTable"_s), 1);
    for (int column = 0; column < DueModel::ColumnCount; ++column) {
        QVERIFY(!table(u"dueTable"_s).model()->index(0, column).data().toString().contains(u"Tesfay"_s));
    }
    m_prompts.texts = {u"yes"_s};
    run(u"Erase"_s);
    QCOMPARE(lastLevel(), MessageLevel::Warning);
    QCOMPARE(rows(u"dueTable"_s), 1);
    m_prompts.texts = {u"Z26-0000901"_s};
    run(u"Erase"_s); // no reason given
    QCOMPARE(rows(u"dueTable"_s), 1);
    m_prompts.texts = {u" Z26-0000901 "_s, u"its time is over"_s};
    run(u"Erase"_s);
    QCOMPARE(rows(u"dueTable"_s), 0);
    QVERIFY(m_page->findChild<QPlainTextEdit *>(u"resultText"_s)->toPlainText().contains(u"72(1)"_s));
    QTRY_COMPARE(rows(u"backupTable"_s), 1); // made right after
}

void tst_StorePage::holdsAndLetsGo()
{
    makeDue();
    open(u"visser"_s);
    QCOMPARE(rows(u"dueTable"_s), 1);
    m_prompts.texts = {u" "_s};
    run(u"Hold"_s);
    QCOMPARE(lastLevel(), MessageLevel::Error);
    m_prompts.texts = {u"a court asked"_s};
    run(u"Hold"_s);
    QVERIFY(table(u"dueTable"_s)
                .model()
                ->index(0, DueModel::HoldColumn)
                .data()
                .toString()
                .contains(u"a court"_s));
    open(u"beheer"_s);
    for (QAction *action : m_page->pageActions())
        QVERIFY(!action->text().contains(u"rase"_s) || !action->isEnabled());
    open(u"jansen"_s);
    m_prompts.texts = {u"it was answered"_s};
    run(u"Lift"_s);
    QCOMPARE(lastLevel(), MessageLevel::Success);
    QVERIFY(table(u"dueTable"_s).model()->index(0, DueModel::HoldColumn).data().toString().isEmpty());
}

void tst_StorePage::namesEverythingForAScreenReader()
{
    makeDue();
    open(u"beheer"_s);
    run(u"Check"_s);
    QTRY_VERIFY(m_page->findChild<QWidget *>(u"resultText"_s)->isVisible());
    QCOMPARE(namelessWidgets(*m_page), QStringList());
    QSet<QKeySequence> keys;
    for (QAction *action : m_page->pageActions()) {
        QVERIFY(!action->shortcut().isEmpty() && !keys.contains(action->shortcut()));
        keys.insert(action->shortcut());
    }
}

RELAAS_TEST(QApplication, tst_StorePage);

} // namespace tst_storepage

#include "tst_storepage.moc"
