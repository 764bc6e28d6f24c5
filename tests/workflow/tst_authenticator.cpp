#include "crypto/keys.h"
#include "storage/database.h"
#include "storage/store.h"
#include "storage/vaultfile.h"
#include "support/officedesk.h"
#include "support/testprogram.h"
#include "support/why.h"
#include "workflow/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTest>

namespace tst_authenticator {

using namespace relaas;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The door and who may pass it. The clocks are the test's own.
class tst_Authenticator : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void makesAStoreThatItsAdministratorOpens();
    void makesNoneWhereSomethingIs();
    void makesNoneWithAWeakPassword();
    void tellsWhatLiesInAFolder();
    void refusesAWrongPasswordAndAnUnknownUserAlike();
    void delaysAfterFailures();
    void delaysOnAfterARestartOfTheProgram();
    void delaysAnewAfterARestartOfTheMachine();
    void takesNoNoticeOfTheWallClock();
    void writesFailuresToTheLogAfterwards();
    void opensWithTheRecoveryKeyOnlyToGiveANewPassword();
    void changesAPassword();
    void resetsAPasswordWithANewSigningKey();
    void disablesAUser();
    void addsNoSecondUserOfTheSameName();
    void letsOnlyAnAdministratorManage();
    void renewsTheRecoveryKey();
    void leavesTheKeyFileWhereTheDatabaseRefuses();
    void takesAboutASecond();

private:
    Authenticator door() const
    {
        return Authenticator(
            m_desk->folder(), [this] { return m_desk->now; }, [this] { return boot; });
    }
    User user(const QString &login)
    {
        const auto all = m_desk->office().users().all().value();
        return *std::find_if(all.begin(), all.end(), [&](const User &one) { return one.login == login; });
    }
    PreparedPassword prepared(const QString &login, const QString &password)
    {
        User somebody;
        somebody.login = login;
        somebody.name = login;
        return test::wanted(door().prepared(m_desk->store().keys.value(u"beheer"_s), somebody, password));
    }
    bool opens(const QString &login, const QString &password = test::testPassword) const
    {
        return bool(door().unlock(login, password));
    }

    std::unique_ptr<test::OfficeDesk> m_desk;
    BootMoment boot;
};

namespace {

const QString otherPassword = u"twaalf houten bruggen over stil water"_s;

} // namespace

void tst_Authenticator::init()
{
    m_desk = std::make_unique<test::OfficeDesk>();
    boot = {u"first"_s, 1000s};
}

void tst_Authenticator::makesAStoreThatItsAdministratorOpens()
{
    const QString folder = m_desk->path(u"new/store"_s);
    const Authenticator fresh(folder, [this] { return m_desk->now; });
    NewStoreOptions cheap;
    cheap.isCheap = true;
    const auto made = fresh.makeStore({{}, u"de wit"_s, u"K. de Wit"_s, Role::Administrator, true},
                                      test::testPassword, cheap);
    QVERIFY2(bool(made), qPrintable(why(made)));
    QCOMPARE(made->recoveryKey.size(), 62); // nine groups of six and their hyphens
    const auto keys = fresh.unlock(u"De Wit"_s, test::testPassword);
    QVERIFY2(bool(keys), qPrintable(why(keys)));
    const auto office = Office::open(folder, *keys, Office::Mode::ReadWrite, [this] { return m_desk->now; });
    QVERIFY2(bool(office), qPrintable(why(office)));
    QCOMPARE((*office)->session().user().name, u"K. de Wit"_s);
    // Nothing but the store is left beside it.
    QCOMPARE(QDir(m_desk->path(u"new"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"store"_s});
    QCOMPARE(QFile::permissions(folder) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
             QFile::Permissions());
}

void tst_Authenticator::makesNoneWhereSomethingIs()
{
    const auto made =
        door().makeStore({{}, u"wit"_s, u"Wit"_s, Role::Administrator, true}, test::testPassword, {});
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Conflict);
    QVERIFY(opens(u"beheer"_s));
}

void tst_Authenticator::makesNoneWithAWeakPassword()
{
    const QString folder = m_desk->path(u"new"_s);
    const Authenticator fresh(folder, [this] { return m_desk->now; });
    for (const QString &weak : {u"kort"_s, u"wachtwoord123"_s, u"K. de Wit de wit"_s}) {
        const auto made =
            fresh.makeStore({{}, u"wit"_s, u"K. de Wit"_s, Role::Administrator, true}, weak, {});
        QVERIFY2(!made, qPrintable(weak));
        QCOMPARE(made.error().code, Error::Code::Invalid);
    }
    QVERIFY(!QFile::exists(folder));
}

void tst_Authenticator::tellsWhatLiesInAFolder()
{
    QCOMPARE(door().state().kind, StoreState::Kind::Ready);
    const auto stateOf = [this](const QString &name) {
        return Authenticator(m_desk->path(name), [this] { return m_desk->now; }).state();
    };
    QCOMPARE(stateOf(u"nothing"_s).kind, StoreState::Kind::Missing);
    QVERIFY(QFile::remove(m_desk->folder() + u"/vault.json"_s));
    QCOMPARE(door().state().kind, StoreState::Kind::Ready); // its twin is there
    QVERIFY(QFile::remove(m_desk->folder() + u"/vault.json.bak"_s));
    QCOMPARE(door().state().kind, StoreState::Kind::Unreadable);
    QVERIFY(door().state().problem.text.contains(u"backup"_s));
}

void tst_Authenticator::refusesAWrongPasswordAndAnUnknownUserAlike()
{
    const auto wrong = door().unlock(u"bos"_s, otherPassword);
    const auto unknown = door().unlock(u"nobody"_s, otherPassword);
    QVERIFY(!wrong && !unknown);
    QCOMPARE(wrong.error().code, Error::Code::NotAllowed);
    QCOMPARE(unknown.error().code, wrong.error().code);
    QCOMPARE(unknown.error().text, wrong.error().text);
}

void tst_Authenticator::delaysAfterFailures()
{
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(door().remainingDelay(u"bos"_s), 0ms);
        QVERIFY(!opens(u"bos"_s, otherPassword));
    }
    QVERIFY(!opens(u"bos"_s, otherPassword)); // the sixth failure begins the delays
    QCOMPARE(door().remainingDelay(u"bos"_s), 1000ms);
    const auto early = door().unlock(u"bos"_s, test::testPassword);
    QVERIFY(!early);
    QVERIFY2(early.error().text.contains(u"second"_s), qPrintable(early.error().text));
    QCOMPARE(door().remainingDelay(u"vermeer"_s), 0ms); // it is nobody else's delay
    boot.sinceBoot += 999ms;
    QVERIFY(!opens(u"bos"_s));
    boot.sinceBoot += 1ms;
    QVERIFY(opens(u"bos"_s));
}

void tst_Authenticator::delaysOnAfterARestartOfTheProgram()
{
    for (int i = 0; i < 6; ++i)
        QVERIFY(!opens(u"bos"_s, otherPassword));
    m_desk->reopen();
    QCOMPARE(door().remainingDelay(u"bos"_s), 1000ms);
}

void tst_Authenticator::delaysAnewAfterARestartOfTheMachine()
{
    for (int i = 0; i < 6; ++i)
        QVERIFY(!opens(u"bos"_s, otherPassword));
    boot = {u"second"_s, 5s};
    QCOMPARE(door().remainingDelay(u"bos"_s), 1000ms);
    boot.sinceBoot += 400ms;
    QCOMPARE(door().remainingDelay(u"bos"_s), 600ms);
    boot.sinceBoot += 600ms;
    QVERIFY(opens(u"bos"_s));
}

void tst_Authenticator::takesNoNoticeOfTheWallClock()
{
    for (int i = 0; i < 6; ++i)
        QVERIFY(!opens(u"bos"_s, otherPassword));
    for (const int years : {1, -1, 100}) {
        m_desk->now = m_desk->now.addYears(years);
        QCOMPARE(door().remainingDelay(u"bos"_s), 1000ms);
    }
}

void tst_Authenticator::writesFailuresToTheLogAfterwards()
{
    QVERIFY(!opens(u"vermeer"_s, otherPassword));
    QVERIFY(!opens(u"vermeer"_s, otherPassword));
    const auto keys = door().unlock(u"vermeer"_s, test::testPassword);
    QVERIFY(m_desk->office().users().signIn(*keys));
    int refused = 0;
    for (const AuditEntry &entry : m_desk->office().log({}, 100).value())
        refused += entry.action == u"sign in refused"_s ? 1 : 0;
    QCOMPARE(refused, 2);
    QVERIFY(m_desk->office().users().signIn(test::wanted(door().unlock(u"vermeer"_s, test::testPassword))));
    refused = 0;
    for (const AuditEntry &entry : m_desk->office().log({}, 100).value())
        refused += entry.action == u"sign in refused"_s ? 1 : 0;
    QCOMPARE(refused, 2); // told once
}

void tst_Authenticator::opensWithTheRecoveryKeyOnlyToGiveANewPassword()
{
    QVERIFY(!door().recover(u"ABCDEF"_s));
    const auto keys = door().recover(m_desk->store().recoveryKey.toLower());
    QVERIFY2(bool(keys), qPrintable(why(keys)));
    const auto office = test::wanted(
        Office::open(m_desk->folder(), *keys, Office::Mode::ReadWrite, [this] { return m_desk->now; }));
    QVERIFY(office->session().isRecovering());
    QVERIFY(!office->session().isSignedIn());
    QVERIFY(!office->log({}, 1)); // nothing else may be done
    QVERIFY(!office->users().disable(user(u"bos"_s).id));
    QVERIFY(!office->users().resetPassword(user(u"bos"_s).id, prepared(u"bos"_s, otherPassword)));
    const auto reset =
        office->users().resetPassword(user(u"beheer"_s).id, prepared(u"beheer"_s, otherPassword));
    QVERIFY2(bool(reset), qPrintable(why(reset)));
    QVERIFY(opens(u"beheer"_s, otherPassword));
    QVERIFY(!opens(u"beheer"_s));
}

void tst_Authenticator::changesAPassword()
{
    m_desk->as(u"bos"_s);
    const User bos = user(u"bos"_s);
    QVERIFY(!door().changed(bos, otherPassword, u"elf gele boten in de haven van niets"_s));
    const auto wanted = door().changed(bos, test::testPassword, otherPassword);
    QVERIFY2(bool(wanted), qPrintable(why(wanted)));
    QVERIFY(m_desk->office().users().changePassword(*wanted));
    QVERIFY(!opens(u"bos"_s));
    const auto keys = door().unlock(u"bos"_s, otherPassword);
    QVERIFY(keys);
    QCOMPARE((*keys)->publicKey(), m_desk->store().keys.value(u"bos"_s)->publicKey());
    m_desk->as(u"vermeer"_s);
    QVERIFY(!m_desk->office().users().changePassword(*wanted)); // it is another's
}

void tst_Authenticator::resetsAPasswordWithANewSigningKey()
{
    const auto reset =
        m_desk->office().users().resetPassword(user(u"bos"_s).id, prepared(u"bos"_s, otherPassword));
    QVERIFY2(bool(reset), qPrintable(why(reset)));
    QVERIFY(!opens(u"bos"_s));
    const auto keys = door().unlock(u"bos"_s, otherPassword);
    QVERIFY(keys);
    QVERIFY((*keys)->publicKey() != m_desk->store().keys.value(u"bos"_s)->publicKey());
    QVERIFY(m_desk->office().users().signIn(*keys));
    QCOMPARE(m_desk->office().session().user().login, u"bos"_s);
}

void tst_Authenticator::disablesAUser()
{
    QVERIFY(m_desk->office().users().disable(user(u"bos"_s).id));
    QVERIFY(!opens(u"bos"_s));
    QVERIFY(
        !m_desk->office().users().signIn(m_desk->store().keys.value(u"bos"_s))); // who still holds the keys
    QVERIFY(!m_desk->office().users().disable(user(u"beheer"_s).id));
    QVERIFY(m_desk->office().users().resetPassword(user(u"bos"_s).id, prepared(u"bos"_s, otherPassword)));
    QVERIFY(opens(u"bos"_s, otherPassword));
}

void tst_Authenticator::addsNoSecondUserOfTheSameName()
{
    const auto again = m_desk->office().users().add({{}, u"BOS"_s, u"B. Bos"_s, Role::Supervisor, true},
                                                    prepared(u"BOS"_s, otherPassword));
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Conflict);
    QVERIFY(opens(u"bos"_s));
}

void tst_Authenticator::letsOnlyAnAdministratorManage()
{
    m_desk->as(u"vermeer"_s);
    Users &users = m_desk->office().users();
    const auto password = prepared(u"nieuw"_s, otherPassword);
    QVERIFY(!users.add({{}, u"nieuw"_s, u"N"_s, Role::Administrator, true}, password));
    QVERIFY(!users.disable(user(u"bos"_s).id));
    QVERIFY(!users.resetPassword(user(u"bos"_s).id, prepared(u"bos"_s, otherPassword)));
    QVERIFY(!users.renewRecoveryKey());
    QVERIFY(opens(u"bos"_s));
    QVERIFY(!opens(u"nieuw"_s, otherPassword));
}

void tst_Authenticator::renewsTheRecoveryKey()
{
    const auto renewed = m_desk->office().users().renewRecoveryKey();
    QVERIFY2(bool(renewed), qPrintable(why(renewed)));
    QVERIFY(!door().recover(m_desk->store().recoveryKey));
    QVERIFY(door().recover(*renewed));
}

void tst_Authenticator::leavesTheKeyFileWhereTheDatabaseRefuses()
{
    const auto before = readVault(m_desk->folder()).value();
    const auto database =
        Database::open(databasePath(m_desk->folder()), m_desk->store().keys.value(u"bos"_s)->databaseKey());
    QVERIFY(database);
    const auto blocking = Transaction::begin(*database); // another program writes
    QVERIFY(blocking);
    const auto added = m_desk->office().users().add({{}, u"nieuw"_s, u"N"_s, Role::Caseworker, true},
                                                    prepared(u"nieuw"_s, otherPassword));
    QVERIFY(!added);
    QCOMPARE(added.error().code, Error::Code::Busy);
    QVERIFY(readVault(m_desk->folder()).value() == before);
}

/// At the real cost, for somebody and for nobody. Printed, because this machine is not the user's.
void tst_Authenticator::takesAboutASecond()
{
    const QString folder = m_desk->path(u"dear"_s);
    const Authenticator dear(folder, [this] { return m_desk->now; });
    QVERIFY(dear.makeStore({{}, u"wit"_s, u"Wit"_s, Role::Administrator, true}, test::testPassword, {}));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!dear.unlock(u"wit"_s, otherPassword));
    const qint64 knownMs = timer.restart();
    QVERIFY(!dear.unlock(u"nobody"_s, otherPassword));
    const qint64 unknownMs = timer.elapsed();
    qInfo("signing in takes %lld ms, for an unknown user %lld ms", static_cast<long long>(knownMs),
          static_cast<long long>(unknownMs));
    QVERIFY(knownMs > 50 && unknownMs > 50); // both pay for the password
}

RELAAS_TEST(QCoreApplication, tst_Authenticator);

} // namespace tst_authenticator

#include "tst_authenticator.moc"
