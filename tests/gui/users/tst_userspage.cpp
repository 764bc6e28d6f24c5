#include "gui/users/recoverykeydialog.h"
#include "gui/users/userdialog.h"
#include "gui/users/usersmodel.h"
#include "gui/users/userspage.h"
#include "gui/widgets/style.h"
#include "support/keys.h"
#include "support/looks.h"
#include "support/officedesk.h"
#include "support/scriptedprompts.h"
#include "support/testprogram.h"
#include "workflow/session.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

namespace tst_userspage {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_UsersPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void listsEveryUser();
    void addsSomebodyWhoMaySignIn();
    void saysWhyNobodyWasAdded();
    void storesNothingThatWasCancelled();
    void givesANewPassword();
    void disablesOnlyWhenAsked();
    void doesNotDisableOneself();
    void renewsTheRecoveryKey();
    void isReachableByTabAndNamed();

private:
    void select(const QString &login);
    QAction *action(int index) const { return m_page->pageActions().at(index); }
    /// Presses the key and waits for the dialog it opens.
    template<typename T>
    T *opened(Qt::Key key)
    {
        press(key, Qt::ControlModifier);
        const auto isInFront = [this] { return dialog<T>() && dialog<T>()->isActiveWindow(); };
        return QTest::qWaitFor(isInFront) ? dialog<T>() : nullptr;
    }
    template<typename T>
    T *dialog() const
    {
        auto *found = m_page->findChild<T *>();
        return found && found->isVisible() ? found : nullptr;
    }
    void typePasswordTwice(const QString &password);
    Result<KeysPtr> unlocked(const QString &login, const QString &password) const
    {
        return m_door->unlock(login, password);
    }

    std::unique_ptr<OfficeDesk> m_desk;
    std::unique_ptr<Authenticator> m_door;
    std::unique_ptr<UsersPage> m_page;
    std::unique_ptr<QSignalSpy> m_messages;
    ScriptedPrompts m_prompts;
    QTableView *m_table = nullptr;
};

void tst_UsersPage::initTestCase()
{
    applyStyle(*qApp);
}

void tst_UsersPage::init()
{
    m_prompts = {};
    m_desk = std::make_unique<OfficeDesk>();
    m_door = std::make_unique<Authenticator>(m_desk->folder(), [this] { return m_desk->now; });
    const auto maker = [door = *m_door, keys = m_desk->office().session().keys()](const User &user,
                                                                                  const QString &password) {
        return door.prepared(keys, user, password);
    };
    const auto judge = [](const QString &, const QStringList &) { return PasswordVerdict{u"good"_s, {}}; };
    m_page = std::make_unique<UsersPage>(m_desk->office(), m_desk->folder(), maker, judge, m_prompts);
    m_messages = std::make_unique<QSignalSpy>(m_page.get(), &Page::messageRequested);
    m_table = m_page->findChild<QTableView *>();
    m_page->resize(1200, 700);
    m_page->show();
    m_page->activateWindow();
    m_page->activated();
    m_page->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_UsersPage::cleanup()
{
    m_page.reset();
    m_door.reset();
    m_desk.reset();
}

void tst_UsersPage::select(const QString &login)
{
    const auto *model = m_table->model();
    const auto found = model->match(model->index(0, UsersModel::LoginColumn), Qt::DisplayRole, login);
    QVERIFY(!found.isEmpty());
    m_table->setCurrentIndex(found.first());
}

void tst_UsersPage::typePasswordTwice(const QString &password)
{
    type(password);
    press(Qt::Key_Return);
    type(password);
    press(Qt::Key_Return);
}

void tst_UsersPage::listsEveryUser()
{
    const QAbstractItemModelTester tester(m_table->model());
    QCOMPARE(m_table->model()->rowCount(), 5);
    select(u"bos"_s);
    const QModelIndex row = m_table->currentIndex();
    QCOMPARE(row.siblingAtColumn(UsersModel::NameColumn).data().toString(), u"BOS"_s);
    QCOMPARE(row.siblingAtColumn(UsersModel::RoleColumn).data().toString(), roleText(Role::Caseworker));
    QCOMPARE(row.siblingAtColumn(UsersModel::StateColumn).data().toString(), u"may sign in"_s);
    shoot(*m_page, u"users"_s);
}

void tst_UsersPage::addsSomebodyWhoMaySignIn()
{
    auto *form = opened<UserDialog>(Qt::Key_N);
    QVERIFY(form);
    type(u"N. Haddad"_s);
    press(Qt::Key_Tab);
    type(u"haddad"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_I); // Interviewer
    press(Qt::Key_Tab);
    shoot(*form, u"user-add"_s);
    typePasswordTwice(testPassword);
    QTRY_VERIFY(!dialog<UserDialog>());
    QCOMPARE(m_table->model()->rowCount(), 6);
    QVERIFY(m_messages->last().last().toString().contains(u"N. Haddad"_s));
    QVERIFY(bool(unlocked(u"haddad"_s, testPassword)));
    QCOMPARE(m_table->currentIndex().siblingAtColumn(UsersModel::LoginColumn).data().toString(), u"haddad"_s);
    QCOMPARE(m_table->currentIndex().siblingAtColumn(UsersModel::RoleColumn).data().toString(),
             roleText(Role::Interviewer));
}

void tst_UsersPage::saysWhyNobodyWasAdded()
{
    auto *form = opened<UserDialog>(Qt::Key_N);
    QVERIFY(form);
    type(u"N. Haddad"_s);
    press(Qt::Key_Tab);
    type(u"bos"_s); // there is one already
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    typePasswordTwice(testPassword);
    const auto *state = form->findChild<QLabel *>(u"state"_s);
    QTRY_VERIFY(form->findChild<QWidget *>(u"fields"_s)->isEnabled());
    QVERIFY(!state->text().isEmpty());
    QCOMPARE(m_table->model()->rowCount(), 5);
    QVERIFY(bool(unlocked(u"bos"_s, testPassword)));
}

void tst_UsersPage::storesNothingThatWasCancelled()
{
    QVERIFY(opened<UserDialog>(Qt::Key_N));
    type(u"N. Haddad"_s);
    press(Qt::Key_Tab);
    type(u"haddad"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    typePasswordTwice(testPassword);
    press(Qt::Key_Escape);
    QTest::qWait(800);
    m_page->activated();
    QCOMPARE(m_table->model()->rowCount(), 5);
    QVERIFY(!unlocked(u"haddad"_s, testPassword));
}

void tst_UsersPage::givesANewPassword()
{
    select(u"smit"_s);
    QVERIFY(opened<UserDialog>(Qt::Key_P));
    QVERIFY(!dialog<UserDialog>()->findChild<QLineEdit *>(u"login"_s)->isEnabled());
    shoot(*dialog<UserDialog>(), u"user-password"_s);
    typePasswordTwice(u"zeven rode appels op tafel"_s);
    QTRY_VERIFY(!dialog<UserDialog>());
    QVERIFY(bool(unlocked(u"smit"_s, u"zeven rode appels op tafel"_s)));
    QVERIFY(!unlocked(u"smit"_s, testPassword));
}

void tst_UsersPage::disablesOnlyWhenAsked()
{
    select(u"smit"_s);
    m_prompts.confirmations = {false, true};
    press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(bool(unlocked(u"smit"_s, testPassword)));
    press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!unlocked(u"smit"_s, testPassword));
    QCOMPARE(m_table->currentIndex().siblingAtColumn(UsersModel::StateColumn).data().toString(),
             u"disabled"_s);
    QVERIFY(!action(2)->isEnabled());
    shoot(*m_page, u"users-disabled"_s);
}

void tst_UsersPage::doesNotDisableOneself()
{
    select(u"beheer"_s);
    QVERIFY(!action(2)->isEnabled());
    select(u"bos"_s);
    QVERIFY(action(2)->isEnabled());
}

void tst_UsersPage::renewsTheRecoveryKey()
{
    m_prompts.confirmations = {true, true};
    auto *shown = opened<RecoveryKeyDialog>(Qt::Key_K);
    QVERIFY(shown);
    shoot(*shown, u"recoverykey-renewed"_s);
    QStringList groups;
    for (const QLabel *label : shown->findChild<QWidget *>(u"groups"_s)->findChildren<QLabel *>()) {
        if (label->text().size() > 1)
            groups << label->text();
    }
    QVERIFY(bool(m_door->recover(groups.join(u'-'))));
    QVERIFY(!m_door->recover(m_desk->store().recoveryKey));
    QCOMPARE(unreachableByTab(*shown), QStringList());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog<RecoveryKeyDialog>());
    QCOMPARE(m_prompts.asked.size(), 2); // it is asked before leaving without the key
}

void tst_UsersPage::isReachableByTabAndNamed()
{
    QCOMPARE(namelessWidgets(*m_page), QStringList());
    QCOMPARE(unreachableByTab(*m_page), QStringList());
    QVERIFY(opened<UserDialog>(Qt::Key_N));
    QCOMPARE(namelessWidgets(*dialog<UserDialog>()), QStringList());
    QCOMPARE(unreachableByTab(*dialog<UserDialog>()), QStringList());
}

RELAAS_TEST(QApplication, tst_UsersPage);

} // namespace tst_userspage

#include "tst_userspage.moc"
