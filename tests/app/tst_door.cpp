#include "doordesk.h"
#include "gui/setup/setupassistant.h"
#include "gui/shell/damagepage.h"
#include "gui/shell/lockpage.h"
#include "gui/widgets/style.h"
#include "support/looks.h"

#include <QProgressDialog>
#include <QPushButton>
#include <QRegularExpression>

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// What stands in front of the cases: first start, signing in, recovery, damage.
class tst_Door : public DoorDesk
{
    Q_OBJECT

private slots:
    void initTestCase() { applyStyle(*qApp); }
    void init() { begin(); }
    void cleanup() { end(); }
    void begins();
    void warnsWhereTheCaseFileIsGone();
    void leavesNothingWhenTheFirstStartIsCancelled();
    void makesTheInventedCasesInstead();
    void stopsMakingInventedCases();
    void refusesAWrongPasswordAndDelays();
    void changesOnesOwnPassword();
    void getsInWithTheRecoveryKey();
    void refusesAWrongRecoveryKey();
    void showsTheDamageOfTheKeyFile();
    void readsADamagedCaseFileOnly();
    void speaksTheOtherLanguageInFront();
};

void tst_Door::begins()
{
    start();
    QVERIFY(front<SetupAssistant>());
    press(Qt::Key_Return);
    type(u"K. de Wit"_s);
    press(Qt::Key_Tab);
    type(u"beheer"_s);
    press(Qt::Key_Tab);
    type(testPassword);
    press(Qt::Key_Return);
    type(testPassword);
    pressLetter(Qt::Key_M);
    auto *assistant = front<SetupAssistant>();
    QTRY_VERIFY(assistant->findChild<QWidget *>(u"groups"_s)->isVisible());
    QStringList groups;
    for (const QLabel *label : assistant->findChild<QWidget *>(u"groups"_s)->findChildren<QLabel *>()) {
        if (label->text().size() > 1)
            groups << label->text();
    }
    QCOMPARE(groups.size(), 9);
    pressLetter(Qt::Key_N);
    const QString label = assistant->findChild<QLabel *>(u"groupLabel"_s)->text();
    const int number = QRegularExpression(u"\\d"_s).match(label).captured().toInt();
    type(groups.at(number - 1));
    press(Qt::Key_Return);
    QTRY_VERIFY(front<MainWindow>());
    QVERIFY(std::holds_alternative<UsersPlace>(front<MainWindow>()->location())); // to add the colleagues

    const Authenticator door(folder(), &QDateTime::currentDateTimeUtc);
    QVERIFY(bool(door.unlock(u"beheer"_s, testPassword)));
    QVERIFY(bool(door.recover(groups.join(u'-'))));
    QCOMPARE(Settings(m_folder->filePath(u"settings.ini"_s)).lastLogin(), u"beheer"_s);
}

void tst_Door::warnsWhereTheCaseFileIsGone()
{
    start();
    const auto warning = [this] {
        return front<SetupAssistant>()->findChild<QLabel *>(u"problem"_s)->text();
    };
    QCOMPARE(warning(), QString());
    m_desktop.reset();
    Settings(m_folder->filePath(u"settings.ini"_s)).setStoreFolder(folder());
    start();
    QVERIFY(warning().contains(u"There was a case file"_s));
}

void tst_Door::leavesNothingWhenTheFirstStartIsCancelled()
{
    start();
    press(Qt::Key_Return);
    type(u"K. de Wit"_s);
    press(Qt::Key_Escape);
    m_desktop.reset();
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"office"_s)));
}

void tst_Door::makesTheInventedCasesInstead()
{
    qputenv("XDG_DATA_HOME", m_folder->filePath(u"data"_s).toUtf8());
    start();
    pressLetter(Qt::Key_I);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(front<SignInPage>(), 120000);
    QVERIFY(front<SignInPage>()->findChild<QWidget *>(u"peoplePanel"_s)->isVisible());
    QVERIFY(!QFileInfo::exists(folder()));
    type(u"E"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(front<MainWindow>());
    QVERIFY(std::holds_alternative<CaseListPlace>(front<MainWindow>()->location()));
}

void tst_Door::stopsMakingInventedCases()
{
    qputenv("XDG_DATA_HOME", m_folder->filePath(u"data"_s).toUtf8());
    start();
    pressLetter(Qt::Key_I);
    press(Qt::Key_Return);
    QTRY_VERIFY(front<QProgressDialog>());
    front<QProgressDialog>()->findChild<QPushButton *>()->click();
    QTRY_VERIFY(front<SetupAssistant>());
    QVERIFY(QDir(m_folder->filePath(u"data"_s)).entryList({u"demonstration"_s}, QDir::Dirs).isEmpty());
}

void tst_Door::refusesAWrongPasswordAndDelays()
{
    makeStore();
    start();
    for (int i = 0; i < 6; ++i) {
        signIn(u"bos"_s, u"dat is het niet"_s);
        QTRY_VERIFY(!state().isEmpty() && !state().startsWith(u"Signing in"_s));
    }
    QVERIFY2(state().contains(u"Try again in"_s), qPrintable(state()));
    const auto *button = front<SignInPage>()->findChild<QPushButton *>(u"button"_s);
    QVERIFY(!button->isEnabled());
    QTRY_VERIFY(button->isEnabled());
    type(testPassword);
    press(Qt::Key_Return);
    QTRY_VERIFY(front<MainWindow>());
}

void tst_Door::changesOnesOwnPassword()
{
    makeStore();
    start();
    signIn(u"bos"_s);
    QTRY_VERIFY(front<MainWindow>());
    press(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(front<QDialog>());
    type(testPassword);
    press(Qt::Key_Return);
    type(u"zeven rode appels op tafel"_s);
    press(Qt::Key_Return);
    type(u"zeven rode appels op tafel"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(front<MainWindow>());
    QTRY_COMPARE(front<MainWindow>()->messageBar()->text(), u"Your password is changed."_s);
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(front<LockPage>());
    type(u"zeven rode appels op tafel"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(front<MainWindow>());
}

void tst_Door::getsInWithTheRecoveryKey()
{
    makeStore();
    start();
    pressLetter(Qt::Key_F);
    QTRY_VERIFY(front<QDialog>());
    pressLetter(Qt::Key_R);
    type(m_store.recoveryKey.toLower());
    press(Qt::Key_Tab);
    type(u"beheer"_s);
    press(Qt::Key_Tab);
    type(u"zeven rode appels op tafel"_s);
    press(Qt::Key_Return);
    type(u"zeven rode appels op tafel"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(front<MainWindow>());
    const Authenticator door(folder(), &QDateTime::currentDateTimeUtc);
    QVERIFY(bool(door.unlock(u"beheer"_s, u"zeven rode appels op tafel"_s)));
}

void tst_Door::refusesAWrongRecoveryKey()
{
    makeStore();
    start();
    pressLetter(Qt::Key_F);
    QTRY_VERIFY(front<QDialog>());
    pressLetter(Qt::Key_R);
    type(m_store.recoveryKey.chopped(1));
    press(Qt::Key_Tab);
    type(u"bos"_s); // no administrator
    press(Qt::Key_Tab);
    type(u"zeven rode appels op tafel"_s);
    press(Qt::Key_Return);
    type(u"zeven rode appels op tafel"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY2(state().contains(u"54"_s), qPrintable(state()));
    press(Qt::Key_End);
    type(m_store.recoveryKey.right(1));
    pressLetter(Qt::Key_S);
    QTRY_VERIFY2(state().contains(u"no administrator"_s), qPrintable(state()));
    press(Qt::Key_Escape);
    QTRY_VERIFY(front<SignInPage>());
    const Authenticator door(folder(), &QDateTime::currentDateTimeUtc);
    QVERIFY(bool(door.unlock(u"bos"_s, testPassword)));
}

void tst_Door::showsTheDamageOfTheKeyFile()
{
    makeStore();
    for (const QFileInfo &file :
         QDir(folder()).entryInfoList({u"vault.json*"_s}, QDir::Files | QDir::Hidden)) {
        QFile broken(file.filePath());
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{");
    }
    start();
    QVERIFY(front<DamagePage>());
    QVERIFY(!front<DamagePage>()->findChild<QPushButton *>(u"readOnlyButton"_s)->isVisible());
    shoot(*front<DamagePage>(), u"door-damage"_s);
}

void tst_Door::readsADamagedCaseFileOnly()
{
    makeStore();
    QString database;
    for (const QFileInfo &file : QDir(folder()).entryInfoList(QDir::Files | QDir::Hidden)) {
        if (file.size() > 100000)
            database = file.filePath();
    }
    QVERIFY(!database.isEmpty());
    QFile file(database);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    file.write(QByteArray(64, 'x'));
    file.close();
    start();
    signIn(u"bos"_s);
    QTRY_VERIFY(!front<SignInPage>());
    QVERIFY(front<DamagePage>());
    QVERIFY(front<DamagePage>()->findChild<QPushButton *>(u"readOnlyButton"_s)->isVisible());
}

void tst_Door::speaksTheOtherLanguageInFront()
{
    makeStore();
    start();
    const QWidget *before = QApplication::activeWindow();
    type(u"bos"_s);
    pressLetter(Qt::Key_N);
    QTRY_VERIFY(front<SignInPage>() && front<SignInPage>() != before);
    QCOMPARE(front<SignInPage>()->login(), u"bos"_s);
    QVERIFY(front<SignInPage>()->findChild<QPushButton *>(u"dutchButton"_s)->isChecked());
    QCOMPARE(Settings(m_folder->filePath(u"settings.ini"_s)).language(), u"nl"_s);
}

QTEST_MAIN(tst_Door)
#include "tst_door.moc"
