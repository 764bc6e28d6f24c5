#include "storage/cipher.h"
#include "storage/database.h"
#include "support/testkeys.h"

#include <QTemporaryDir>
#include <QTest>

#include <dlfcn.h>

using namespace relaas;
using namespace Qt::StringLiterals;

/// A second SQLite in the process would drop the first one's locks, so that nothing may be opened any more.
class tst_OneSqlite : public QObject
{
    Q_OBJECT

private slots:
    void opensWithOne();
    void refusesASecond();
};

void tst_OneSqlite::opensWithOne()
{
    const QTemporaryDir folder;
    const auto database = Database::create(folder.filePath(u"relaas.db"_s), test::someKeys()->databaseKey());
    QVERIFY2(bool(database), database ? "" : qPrintable(database.error().text));
}

void tst_OneSqlite::refusesASecond()
{
    QVERIFY(requireOwnSqlite());
    void *second = dlopen(SECOND_SQLITE, RTLD_NOW | RTLD_LOCAL);
    QVERIFY2(second, dlerror());
    const auto refused = requireOwnSqlite();
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(u"another SQLite"_s), qPrintable(refused.error().text));
    const QTemporaryDir folder;
    QVERIFY(!Database::create(folder.filePath(u"relaas.db"_s), test::someKeys()->databaseKey()));
    QVERIFY(!QFile::exists(folder.filePath(u"relaas.db"_s)));
    dlclose(second);
}

QTEST_GUILESS_MAIN(tst_OneSqlite)
#include "tst_onesqlite.moc"
