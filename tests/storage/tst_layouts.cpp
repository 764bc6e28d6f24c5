#include "storage/cipher.h"
#include "storage/correctionstore.h"
#include "storage/database.h"
#include "storage/migrationfunctions.h"
#include "support/testkeys.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace tst_layouts {

using namespace relaas;
using namespace Qt::StringLiterals;

/// Page maps that were kept before there was more than one layout.
class tst_Layouts : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatWasPrintedBefore();
};

namespace {

void execute(QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
}

/// A database as version 7 of its tables made it, with a frozen report and the map of its print.
void writeVersionSeven(const QString &path, const KeysPtr &keys)
{
    static_cast<void>(Database::programVersion()); // brings the migrations
    QSqlDatabase past = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"seven"_s);
    past.setDatabaseName(path);
    if (!past.open() || !giveKey(past, keys->databaseKey()))
        qFatal("There is no room for test files.");
    const MigrationFunctions functions(past);
    for (int number = 1; number <= 7; ++number) {
        for (const QString &name : QDir(u":/sql"_s).entryList({u"000%1_*.sql"_s.arg(number)}, QDir::Files)) {
            QFile file(u":/sql/"_s + name);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s", qPrintable(name));
            for (const QString &sql : QString::fromUtf8(file.readAll()).split(u"\n--;\n"_s))
                execute(past, sql);
        }
    }
    for (
        const QString &sql :
        {u"INSERT INTO person VALUES (1, '0000000901', 'Yousif', '', '1996-03-14', 'F', 'SD', 0, 'ara', '')"_s,
         u"INSERT INTO casefile VALUES (1, 'Z26-0000901', 1, 'regular', NULL, 1, '', '', '', '', 0, '', '', "
         u"0, "
         "'', '', '')"_s,
         u"INSERT INTO interview VALUES (1, 1, 'substantive', NULL, NULL, '', '', 'ara')"_s,
         u"INSERT INTO report VALUES (1, 1, 1, '2026-11-21T00:00:00.000Z', 6, 4)"_s,
         u"INSERT INTO report_print (report_id, pages, made_at) VALUES (1, 3, '2026-11-21T00:00:00.000Z')"_s,
         u"PRAGMA application_id = %1"_s.arg(0x52454c41), u"PRAGMA user_version = 7"_s})
        execute(past, sql);
    past.close();
}

} // namespace

void tst_Layouts::knowsWhatWasPrintedBefore()
{
    QTemporaryDir folder;
    const KeysPtr keys = test::someKeys();
    const QString path = folder.filePath(u"relaas.db"_s);
    writeVersionSeven(path, keys);
    QSqlDatabase::removeDatabase(u"seven"_s);

    const auto database = Database::open(path, keys->databaseKey());
    QVERIFY2(database, qPrintable(why(database)));
    const auto map = CorrectionStore(*database).pageMap(ReportId{1});
    QVERIFY2(map, qPrintable(why(map)));
    QVERIFY(map->has_value());
    QCOMPARE((*map)->pages, 3);
    QCOMPARE((*map)->layout, ReportLayout::Plain);
}

RELAAS_TEST(QCoreApplication, tst_Layouts);

} // namespace tst_layouts

#include "tst_layouts.moc"
