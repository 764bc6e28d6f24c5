#include "core/access/permission.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_permission {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Permission : public QObject
{
    Q_OBJECT

private slots:
    void followsTheTable_data();
    void followsTheTable();
    void refusesInASentenceThatNamesTheRole();
    void refusesWhoIsNoLongerActive();
    void readsRolesByTheirNames();
};

void tst_Permission::followsTheTable_data()
{
    QTest::addColumn<Permission>("permission");
    QTest::addColumn<QString>("roles"); // c, i, s, a: who may
    QTest::newRow("read cases") << Permission::ReadCases << u"cis"_s;
    QTest::newRow("change cases") << Permission::EditCases << u"cs"_s;
    QTest::newRow("attach recordings") << Permission::AttachRecordings << u"ci"_s;
    QTest::newRow("write reports") << Permission::EditReports << u"ci"_s;
    QTest::newRow("check reports") << Permission::CheckReports << u"cis"_s;
    QTest::newRow("handle corrections") << Permission::HandleCorrections << u"cis"_s;
    QTest::newRow("draft decisions") << Permission::DraftDecisions << u"cs"_s;
    QTest::newRow("sign decisions") << Permission::SignDecisions << u"s"_s;
    QTest::newRow("export") << Permission::Export << u"cis"_s;
    QTest::newRow("read the log") << Permission::ReadAudit << u"sa"_s;
    QTest::newRow("manage users") << Permission::ManageUsers << u"a"_s;
    QTest::newRow("make backups") << Permission::KeepBackups << u"a"_s;
    QTest::newRow("hold cases") << Permission::HoldCases << u"s"_s;
    QTest::newRow("erase cases") << Permission::EraseCases << u"a"_s;
}

void tst_Permission::followsTheTable()
{
    QFETCH(Permission, permission);
    QFETCH(QString, roles);
    QCOMPARE(hasPermission(Role::Caseworker, permission), roles.contains(u'c'));
    QCOMPARE(hasPermission(Role::Interviewer, permission), roles.contains(u'i'));
    QCOMPARE(hasPermission(Role::Supervisor, permission), roles.contains(u's'));
    QCOMPARE(hasPermission(Role::Administrator, permission), roles.contains(u'a'));
}

void tst_Permission::refusesInASentenceThatNamesTheRole()
{
    const User user{{}, u"bos"_s, u"A. Bos"_s, Role::Caseworker, true};
    QVERIFY(permitted(user, Permission::DraftDecisions));
    const auto refused = permitted(user, Permission::SignDecisions);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::NotAllowed);
    QVERIFY(refused.error().text.contains(u"caseworker"_s));
    QVERIFY(refused.error().text.contains(u"sign"_s));
}

void tst_Permission::refusesWhoIsNoLongerActive()
{
    const User user{{}, u"bos"_s, u"A. Bos"_s, Role::Caseworker, false};
    const auto refused = permitted(user, Permission::ReadCases);
    QVERIFY(!refused);
    QVERIFY(refused.error().text.contains(u"A. Bos"_s));
}

void tst_Permission::readsRolesByTheirNames()
{
    for (const Role role : {Role::Caseworker, Role::Interviewer, Role::Supervisor, Role::Administrator}) {
        QCOMPARE(roleFromName(roleName(role)), std::optional(role));
        QVERIFY(!roleText(role).isEmpty());
    }
    QVERIFY(!roleFromName(u"Supervisor"));
    QVERIFY(!roleFromName(u""));
}

RELAAS_TEST(QCoreApplication, tst_Permission);

} // namespace tst_permission

#include "tst_permission.moc"
