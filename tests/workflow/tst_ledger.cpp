#include "storage/store.h"
#include "support/testkeys.h"
#include "support/testprogram.h"
#include "workflow/ledger.h"
#include "workflow/session.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

namespace tst_ledger {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Ledger : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void commitsAChangeWithItsRow();
    void rollsBackAChangeThatIsRefused();
    void rollsBackTheRowWithTheChange();
    void commitsSeveralVerbsTogether();
    void rollsBackEarlierVerbsWhenALaterOneIsRefused();
    void rollsBackEvenWhenTheRefusalIsOverlooked();
    void beginsAnewAfterARefusal();
    void tellsOfWhatIsCommitted();
    void tellsNothingOfWhatIsRolledBack();
    void countsDaysInAmsterdam();

private:
    Result<void> addUser(const QString &login, bool isRefused = false) const;
    qsizetype users() const { return m_store->users.all().value().size(); }
    qsizetype rows() const { return m_store->audit.newest({}, 100).value().size(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    Session m_session;
    std::unique_ptr<Ledger> m_ledger;
    QDateTime m_now{QDate(2026, 11, 22), QTime(23, 30), Qt::UTC};
};

void tst_Ledger::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::move(Store::create(m_folder->path(), test::someKeys())).value();
    m_ledger = std::make_unique<Ledger>(*m_store, m_session, [this] { return m_now; });
}

Result<void> tst_Ledger::addUser(const QString &login, bool isRefused) const
{
    return m_ledger->record({u"create"_s, u"user"_s}, [&](Deed &deed) -> Result<void> {
        const auto added = m_store->users.add({{}, login, login, Role::Caseworker, true});
        if (!added)
            return added.error();
        deed.objectId = added->value;
        if (isRefused)
            return Error{Error::Code::Invalid, u"refused"_s};
        return {};
    });
}

void tst_Ledger::commitsAChangeWithItsRow()
{
    QVERIFY(addUser(u"bos"_s));
    QCOMPARE(users(), 1);
    const auto entries = m_store->audit.newest({}, 10).value();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.constFirst().action, u"create"_s);
    QCOMPARE(entries.constFirst().objectId, m_store->users.all().value().constFirst().id.value);
    QCOMPARE(entries.constFirst().at, m_now);
}

void tst_Ledger::rollsBackAChangeThatIsRefused()
{
    const auto done = addUser(u"bos"_s, true);
    QVERIFY(!done);
    QCOMPARE(done.error().text, u"refused"_s);
    QCOMPARE(users(), 0);
    QCOMPARE(rows(), 0);
}

void tst_Ledger::rollsBackTheRowWithTheChange()
{
    QVERIFY(addUser(u"bos"_s));
    const auto again = addUser(u"bos"_s); // logins are unique
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Conflict);
    QCOMPARE(rows(), 1);
}

void tst_Ledger::commitsSeveralVerbsTogether()
{
    const auto done = m_ledger->together([&]() -> Result<void> {
        if (const auto first = addUser(u"bos"_s); !first)
            return first;
        return addUser(u"smit"_s);
    });
    QVERIFY(done);
    QCOMPARE(users(), 2);
    QCOMPARE(rows(), 2);
}

void tst_Ledger::rollsBackEarlierVerbsWhenALaterOneIsRefused()
{
    const auto done = m_ledger->together([&]() -> Result<void> {
        if (const auto first = addUser(u"bos"_s); !first)
            return first;
        return addUser(u"smit"_s, true);
    });
    QVERIFY(!done);
    QCOMPARE(users(), 0);
    QCOMPARE(rows(), 0);
}

void tst_Ledger::rollsBackEvenWhenTheRefusalIsOverlooked()
{
    const auto done = m_ledger->together([&]() -> Result<void> {
        static_cast<void>(addUser(u"bos"_s, true));
        return addUser(u"smit"_s);
    });
    QVERIFY(!done);
    QCOMPARE(done.error().text, u"refused"_s);
    QCOMPARE(users(), 0);
}

void tst_Ledger::beginsAnewAfterARefusal()
{
    QVERIFY(!m_ledger->together([&] { return addUser(u"bos"_s, true); }));
    QVERIFY(addUser(u"bos"_s));
    QVERIFY(m_ledger->together([&] { return addUser(u"smit"_s); }));
    QCOMPARE(users(), 2);
}

void tst_Ledger::tellsOfWhatIsCommitted()
{
    QStringList told;
    const auto tell = [&](const QString &what) { m_ledger->onceCommitted([&told, what] { told << what; }); };
    tell(u"at once"_s);
    QCOMPARE(told, QStringList{u"at once"_s});
    const auto done = m_ledger->together([&]() -> Result<void> {
        if (const auto added = addUser(u"bos"_s); !added)
            return added;
        tell(u"first"_s);
        return m_ledger->together([&]() -> Result<void> {
            tell(u"second"_s);
            // Who is told may change something else.
            m_ledger->onceCommitted([&] { told << (addUser(u"dekker"_s) ? u"third"_s : u"refused"_s); });
            return told.size() == 1 ? Result<void>() : Error{Error::Code::Invalid, u"told too early"_s};
        });
    });
    QVERIFY(done);
    QCOMPARE(told, QStringList({u"at once"_s, u"first"_s, u"second"_s, u"third"_s}));
    QCOMPARE(users(), 2);
}

void tst_Ledger::tellsNothingOfWhatIsRolledBack()
{
    int told = 0;
    QVERIFY(!m_ledger->together([&]() -> Result<void> {
        m_ledger->onceCommitted([&] { ++told; });
        return addUser(u"bos"_s, true);
    }));
    QVERIFY(addUser(u"bos"_s)); // nor later
    QCOMPARE(told, 0);
}

void tst_Ledger::countsDaysInAmsterdam()
{
    QCOMPARE(m_ledger->today(), QDate(2026, 11, 23));
    m_now = QDateTime(QDate(2026, 7, 1), QTime(21, 59), Qt::UTC);
    QCOMPARE(m_ledger->today(), QDate(2026, 7, 1));
}

RELAAS_TEST(QCoreApplication, tst_Ledger);

} // namespace tst_ledger

#include "tst_ledger.moc"
