#include "gui/setup/recoverykeycheck.h"
#include "gui/setup/setupassistant.h"
#include "gui/widgets/style.h"
#include "support/keys.h"
#include "support/looks.h"
#include "support/scriptedprompts.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace tst_setupassistant {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_SetupAssistant : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void walksFromWelcomeToWork();
    void looksAroundInInventedCases();
    void refusesAFolderThatCannotBe();
    void takesAnEmptyFolderAsItIs();
    void goesBackAndKeepsWhatWasTyped();
    void cancelsBeforeAnythingIsMade();
    void saysWhyNothingWasMade();
    void hasNoWayBackOnceItIsMade();
    void wantsTheKeyOnPaper();
    void asksBeforeLeavingWithoutTheKey();
    void offersBothLanguages();
    void isReachableByTabAndNamed();

private:
    QAbstractButton *button(QWizard::WizardButton which) const { return m_assistant->button(which); }
    void toAdministrator();
    void fillInAdministrator();
    void make();
    QString askedGroup() const;

    const RecoverySheet m_sheet{u"AAAAAA-BBBBBB-CCCCCC-DDDDDD-EEEEEE-FFFFFF-GGGGGG-HHHHHH-JJJJJJ"_s,
                                u"/srv/relaas"_s, QDate(2026, 11, 22)};
    ScriptedPrompts m_prompts;
    std::unique_ptr<SetupAssistant> m_assistant;
};

void tst_SetupAssistant::initTestCase()
{
    applyStyle(*qApp);
    qRegisterMetaType<SetupDraft>();
}

void tst_SetupAssistant::init()
{
    m_prompts = {};
    SetupHelp help;
    help.judge = [](const QString &password, const QStringList &) {
        return PasswordVerdict{u"good"_s, password.size() < 12 ? u"Too short."_s : QString()};
    };
    help.folderProblem = [](const QString &folder) {
        return folder.startsWith(u"/net"_s) ? u"The folder lies on a network."_s : QString();
    };
    m_assistant = std::make_unique<SetupAssistant>(help, m_prompts, u"/srv/relaas"_s, u"en"_s);
    m_assistant->resize(880, 640);
    m_assistant->show();
    m_assistant->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_assistant.get()));
}

void tst_SetupAssistant::toAdministrator()
{
    button(QWizard::NextButton)->click();
    QVERIFY(m_assistant->findChild<QLineEdit *>(u"name"_s)->isVisible());
}

void tst_SetupAssistant::fillInAdministrator()
{
    m_assistant->findChild<QLineEdit *>(u"name"_s)->setFocus();
    type(u"K. de Wit"_s);
    press(Qt::Key_Tab);
    type(u"beheer"_s);
    press(Qt::Key_Tab);
    type(u"vier groene lampen"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    type(u"vier groene lampen"_s);
}

void tst_SetupAssistant::make()
{
    toAdministrator();
    fillInAdministrator();
    button(QWizard::CommitButton)->click();
    m_assistant->showRecoveryKey(m_sheet);
}

QString tst_SetupAssistant::askedGroup() const
{
    const QString label = m_assistant->findChild<QLabel *>(u"groupLabel"_s)->text();
    const int number = QRegularExpression(u"\\d"_s).match(label).captured().toInt();
    return groupsOf(m_sheet).value(number - 1);
}

void tst_SetupAssistant::walksFromWelcomeToWork()
{
    QSignalSpy asked(m_assistant.get(), &SetupAssistant::makeRequested);
    QSignalSpy completed(m_assistant.get(), &SetupAssistant::completed);
    shoot(*m_assistant, u"setup-1-welcome"_s);
    press(Qt::Key_Return); // Next is the button of Enter
    QVERIFY(m_assistant->findChild<QLineEdit *>(u"name"_s)->isVisible());
    QVERIFY(!button(QWizard::CommitButton)->isEnabled());
    fillInAdministrator();
    shoot(*m_assistant, u"setup-2-administrator"_s);
    QVERIFY(button(QWizard::CommitButton)->isEnabled());
    pressLetter(Qt::Key_M);
    QCOMPARE(asked.size(), 1);
    const auto draft = asked.first().first().value<SetupDraft>();
    QCOMPARE(draft.folder, u"/srv/relaas"_s);
    QCOMPARE(draft.name, u"K. de Wit"_s);
    QCOMPARE(draft.login, u"beheer"_s);
    QCOMPARE(draft.password, u"vier groene lampen"_s);
    QVERIFY(!button(QWizard::CommitButton)->isEnabled());
    QVERIFY(!button(QWizard::CancelButton)->isEnabled());

    m_assistant->showRecoveryKey(m_sheet);
    for (const QLineEdit *edit : m_assistant->findChildren<QLineEdit *>(u"edit"_s))
        QVERIFY(edit->text().isEmpty());
    shoot(*m_assistant, u"setup-3-key"_s);
    pressLetter(Qt::Key_N);
    QVERIFY(!button(QWizard::FinishButton)->isEnabled());
    m_assistant->findChild<QLineEdit *>(u"group"_s)->setFocus();
    type(askedGroup().toLower());
    shoot(*m_assistant, u"setup-4-check"_s);
    press(Qt::Key_Return);
    QCOMPARE(completed.size(), 1);
}

void tst_SetupAssistant::looksAroundInInventedCases()
{
    QSignalSpy wanted(m_assistant.get(), &SetupAssistant::demonstrationRequested);
    QSignalSpy made(m_assistant.get(), &SetupAssistant::makeRequested);
    pressLetter(Qt::Key_I);
    QVERIFY(m_assistant->findChild<QRadioButton *>(u"demonstration"_s)->isChecked());
    QVERIFY(button(QWizard::FinishButton)->isVisible());
    press(Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(made.size(), 0);
}

void tst_SetupAssistant::refusesAFolderThatCannotBe()
{
    m_prompts.files = {u"/net/share"_s};
    pressLetter(Qt::Key_A);
    QVERIFY(!button(QWizard::NextButton)->isEnabled());
    QVERIFY(m_assistant->findChild<QLabel *>(u"problem"_s)->text().contains(u"network"_s));
    pressLetter(Qt::Key_I); // invented cases do not go there
    QVERIFY(button(QWizard::FinishButton)->isEnabled());
}

void tst_SetupAssistant::takesAnEmptyFolderAsItIs()
{
    const QTemporaryDir folder;
    m_prompts.files = {folder.path()};
    pressLetter(Qt::Key_A);
    QCOMPARE(m_assistant->findChild<QLineEdit *>(u"folder"_s)->text(), folder.path());
    QVERIFY(QDir(folder.path()).mkdir(u"letters"_s));
    m_prompts.files = {folder.path()};
    pressLetter(Qt::Key_A);
    QCOMPARE(m_assistant->findChild<QLineEdit *>(u"folder"_s)->text(), folder.filePath(u"relaas"_s));
}

void tst_SetupAssistant::goesBackAndKeepsWhatWasTyped()
{
    toAdministrator();
    fillInAdministrator();
    button(QWizard::BackButton)->click();
    QVERIFY(m_assistant->findChild<QRadioButton *>(u"office"_s)->isVisible());
    toAdministrator();
    QCOMPARE(m_assistant->findChild<QLineEdit *>(u"name"_s)->text(), u"K. de Wit"_s);
    QVERIFY(button(QWizard::CommitButton)->isEnabled());
}

void tst_SetupAssistant::cancelsBeforeAnythingIsMade()
{
    QSignalSpy made(m_assistant.get(), &SetupAssistant::makeRequested);
    QSignalSpy abandoned(m_assistant.get(), &SetupAssistant::abandoned);
    toAdministrator();
    fillInAdministrator();
    press(Qt::Key_Escape);
    QCOMPARE(abandoned.size(), 1);
    QCOMPARE(made.size(), 0);
    QVERIFY(m_prompts.asked.isEmpty());
}

void tst_SetupAssistant::saysWhyNothingWasMade()
{
    QSignalSpy abandoned(m_assistant.get(), &SetupAssistant::abandoned);
    toAdministrator();
    fillInAdministrator();
    button(QWizard::CommitButton)->click();
    QTest::keyClick(m_assistant.get(), Qt::Key_Escape); // while it is being made there is nothing to cancel
    QCOMPARE(abandoned.size(), 0);
    m_assistant->refuse(u"The folder cannot be made."_s);
    QCOMPARE(m_assistant->findChild<QLabel *>(u"state"_s)->text(), u"The folder cannot be made."_s);
    QVERIFY(button(QWizard::CommitButton)->isEnabled());
    QVERIFY(button(QWizard::BackButton)->isEnabled());
    QVERIFY(button(QWizard::CancelButton)->isEnabled());
}

void tst_SetupAssistant::hasNoWayBackOnceItIsMade()
{
    make();
    QVERIFY(!button(QWizard::BackButton)->isEnabled());
    button(QWizard::NextButton)->click();
    QVERIFY(button(QWizard::BackButton)->isEnabled());
    button(QWizard::BackButton)->click(); // to look at the key again
    QVERIFY(!button(QWizard::BackButton)->isEnabled());
}

void tst_SetupAssistant::wantsTheKeyOnPaper()
{
    QSignalSpy completed(m_assistant.get(), &SetupAssistant::completed);
    make();
    button(QWizard::NextButton)->click();
    m_assistant->findChild<QLineEdit *>(u"group"_s)->setFocus();
    type(u"ZZZZZZ"_s);
    const auto *check = m_assistant->findChild<RecoveryKeyCheck *>();
    QVERIFY(check->isVisible());
    QVERIFY(!button(QWizard::FinishButton)->isEnabled());
    press(Qt::Key_Return);
    QCOMPARE(completed.size(), 0);
    QVERIFY(!check->findChild<QLabel *>(u"remark"_s)->text().isEmpty());
}

void tst_SetupAssistant::asksBeforeLeavingWithoutTheKey()
{
    QSignalSpy abandoned(m_assistant.get(), &SetupAssistant::abandoned);
    make();
    m_prompts.confirmations = {false, true};
    press(Qt::Key_Escape);
    QCOMPARE(abandoned.size(), 0);
    QVERIFY(m_assistant->isVisible());
    m_assistant->close();
    QCOMPARE(abandoned.size(), 1);
    QCOMPARE(m_prompts.asked.size(), 2);
}

void tst_SetupAssistant::offersBothLanguages()
{
    QSignalSpy asked(m_assistant.get(), &SetupAssistant::languageRequested);
    pressLetter(Qt::Key_E);
    QCOMPARE(asked.first().first().toString(), u"en"_s);
}

void tst_SetupAssistant::isReachableByTabAndNamed()
{
    QCOMPARE(namelessWidgets(*m_assistant), QStringList());
    QCOMPARE(unreachableByTab(*m_assistant), QStringList());
    toAdministrator();
    fillInAdministrator();
    QCOMPARE(namelessWidgets(*m_assistant), QStringList());
    QCOMPARE(unreachableByTab(*m_assistant), QStringList());
    button(QWizard::CommitButton)->click();
    m_assistant->showRecoveryKey(m_sheet);
    QCOMPARE(namelessWidgets(*m_assistant), QStringList());
    QCOMPARE(unreachableByTab(*m_assistant), QStringList());
}

RELAAS_TEST(QApplication, tst_SetupAssistant);

} // namespace tst_setupassistant

#include "tst_setupassistant.moc"
