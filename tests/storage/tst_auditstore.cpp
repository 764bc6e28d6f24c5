#include "storage/statement.h"
#include "support/samplestore.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_auditstore {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_AuditStore : public QObject
{
    Q_OBJECT

private slots:
    void returnsTheNewestFirst();
    void returnsThoseOfOneCase();
    void chainsEachRowToTheLast();
    void onlyEverAddsRows_data();
    void onlyEverAddsRows();

private:
    AuditEntry entry(const QString &action, CaseFileId id = {}) const
    {
        AuditEntry entry;
        entry.at = QDateTime(QDate(2026, 11, 22), QTime(10, 0, 0, 250), Qt::UTC);
        entry.action = action;
        entry.object = u"casefile"_s;
        entry.caseFile = id;
        entry.program = u"0.1"_s;
        return entry;
    }
};

void tst_AuditStore::returnsTheNewestFirst()
{
    test::SampleStore store;
    AuditEntry first = entry(u"create"_s);
    first.user = store.bos;
    first.role = u"caseworker"_s;
    QVERIFY(store->audit.append(first));
    QVERIFY(store->audit.append(entry(u"view"_s)));
    const auto rows = store->audit.newest({}, 10).value();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).action, u"view"_s);
    QVERIFY(!rows.at(0).user.isValid());
    first.id = rows.at(1).id;
    first.chain = chainLink({}, first);
    first.login = u"bos"_s;
    QCOMPARE(rows.at(1), first);
    QCOMPARE(store->audit.newest({}, 1).value().size(), 1);
}

void tst_AuditStore::returnsThoseOfOneCase()
{
    test::SampleStore store;
    QVERIFY(store->audit.append(entry(u"view"_s, store.caseFile)));
    QVERIFY(store->audit.append(entry(u"view"_s, CaseFileId{99})));
    QVERIFY(store->audit.append(entry(u"sign in"_s)));
    const auto rows = store->audit.newest(store.caseFile, 10).value();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().caseFile, store.caseFile);
}

void tst_AuditStore::chainsEachRowToTheLast()
{
    test::SampleStore store;
    QCOMPARE(store->audit.head().value(), AuditHead());
    QVERIFY(store->audit.append(entry(u"create"_s)));
    const AuditHead first = store->audit.head().value();
    QVERIFY(store->audit.append(entry(u"create"_s)));
    const AuditHead second = store->audit.head().value();
    QCOMPARE(second.id, first.id + 1);
    QVERIFY(second.chain != first.chain); // the same deed, but after another
    QVERIFY(store->audit.checkChain());
    // A row with an invented link, as only somebody with the key could write it.
    QVERIFY(
        Statement(store->database(),
                  u"INSERT INTO audit (at, role, action, object, object_id, digest, program, chain) VALUES "
                  "('2026-11-22T10:00:00.000Z', '', 'sign', 'decision', 1, '', '', 'abc')"_s)
            .run());
    const auto broken = store->audit.checkChain();
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, Error::Code::Damaged);
    QVERIFY2(broken.error().text.contains(u"row 3"_s), qPrintable(broken.error().text));
}

void tst_AuditStore::onlyEverAddsRows_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("change") << u"UPDATE audit SET action = 'x'"_s;
    QTest::newRow("removal") << u"DELETE FROM audit"_s;
    QTest::newRow("replacement")
        << u"INSERT OR REPLACE INTO audit (id, at, role, action, object, object_id, digest, "
           "program) SELECT id, at, role, 'x', object, object_id, digest, program FROM audit"_s;
}

void tst_AuditStore::onlyEverAddsRows()
{
    QFETCH(QString, sql);
    test::SampleStore store;
    QVERIFY(store->audit.append(entry(u"create"_s)));
    QVERIFY(!Statement(store->database(), sql).run());
    QCOMPARE(store->audit.newest({}, 10).value().constFirst().action, u"create"_s);
}

RELAAS_TEST(QCoreApplication, tst_AuditStore);

} // namespace tst_auditstore

#include "tst_auditstore.moc"
