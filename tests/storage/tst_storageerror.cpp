#include "storage/database.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

namespace tst_storageerror {

using namespace relaas;

class tst_StorageError : public QObject
{
    Q_OBJECT

private slots:
    void classifies_data();
    void classifies();
    void hasASentenceForEveryCode();
};

void tst_StorageError::classifies_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Error::Code>("expected");
    using Code = Error::Code;
    QTest::newRow("busy") << 5 << Code::Busy;
    QTest::newRow("busy recovery") << 261 << Code::Busy;
    QTest::newRow("busy snapshot") << 517 << Code::Busy;
    QTest::newRow("locked") << 6 << Code::Busy;
    QTest::newRow("read-only") << 8 << Code::Storage;
    QTest::newRow("cannot open") << 14 << Code::Storage;
    QTest::newRow("I/O error") << 10 << Code::Storage;
    QTest::newRow("read error") << 266 << Code::Storage;
    QTest::newRow("short read") << 522 << Code::Damaged;
    QTest::newRow("write error") << 778 << Code::NoSpace;
    QTest::newRow("sync error") << 1034 << Code::Storage;
    QTest::newRow("truncation error") << 1546 << Code::Storage;
    QTest::newRow("shared memory full") << 4874 << Code::NoSpace;
    QTest::newRow("corrupt") << 11 << Code::Damaged;
    QTest::newRow("corrupt index") << 779 << Code::Damaged;
    QTest::newRow("no database") << 26 << Code::Damaged;
    QTest::newRow("full") << 13 << Code::NoSpace;
    QTest::newRow("constraint") << 19 << Code::Conflict;
    QTest::newRow("unique") << 2067 << Code::Conflict;
    QTest::newRow("trigger") << 1811 << Code::Conflict;
    QTest::newRow("commit without a row in the log") << 531 << Code::Storage;
    QTest::newRow("not authorised") << 23 << Code::Storage;
    QTest::newRow("out of memory") << 7 << Code::Storage;
    QTest::newRow("misuse") << 21 << Code::Storage;
}

void tst_StorageError::classifies()
{
    QFETCH(int, code);
    QFETCH(Error::Code, expected);
    QCOMPARE(storageError(code).code, expected);
}

void tst_StorageError::hasASentenceForEveryCode()
{
    for (int code = 1; code < 1 << 14; ++code)
        QVERIFY2(storageError(code).text.endsWith(u'.'), QByteArray::number(code).constData());
    QVERIFY(storageError(531).text != storageError(19).text);
    QVERIFY(storageError(4242).text.contains(QLatin1String("4242")));
}

RELAAS_TEST(QCoreApplication, tst_StorageError);

} // namespace tst_storageerror

#include "tst_storageerror.moc"
