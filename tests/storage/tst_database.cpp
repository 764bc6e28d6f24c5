#include "storage/cipher.h"
#include "storage/database.h"
#include "storage/statement.h"
#include "storage/store.h"
#include "support/testkeys.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace tst_database {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Database : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void makesAFreshOne();
    void opensItAgainAsItWas();
    void stopsCheckingWhenTold();
    void makesNoneWhereOneIs();
    void opensNoneWhereNoneIs();
    void refusesAnotherKey();
    void refusesAPlainDatabase();
    void refusesOneOfANewerProgram();
    void refusesAFileOfAnotherProgram();
    void refusesDamagedBytes_data();
    void refusesDamagedBytes();
    void readsOnly();
    void rollsBackWhatIsNotCommitted();
    void refusesACommitThatIsNotInTheLog_data();
    void refusesACommitThatIsNotInTheLog();
    void commitsDraftsWithoutTheLog();
    void refusesWhatUndoesTheEncryption_data();
    void refusesWhatUndoesTheEncryption();
    void keepsForeignKeys();
    void refusesAFolderThatCannotBeMade();

private:
    QString path() const { return m_folder->filePath(u"relaas.db"_s); }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    const Secret &key() const { return m_keys->databaseKey(); }
    Database made() const { return std::move(Database::create(path(), key())).value(); }

    /// Runs statements past the program, with the key or without one.
    void execute(const QStringList &statements, const Secret *key) const
    {
        {
            QSqlDatabase past = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"past"_s);
            past.setDatabaseName(path());
            QVERIFY(past.open());
            QVERIFY(!key || giveKey(past, *key));
            for (const QString &statement : statements)
                QVERIFY2(QSqlQuery(past).exec(statement), qPrintable(statement));
            past.close();
        }
        QSqlDatabase::removeDatabase(u"past"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    KeysPtr m_keys;
};

namespace {

const QString addBos =
    u"INSERT INTO staff (login, name, role, is_active) VALUES ('bos', 'Bos', 'caseworker', 1)"_s;
const QString addRow = u"INSERT INTO audit (at, role, action, object, object_id, digest, program) VALUES "
                       "('2026-11-22', '', 'create', 'user', 0, '', '')"_s;

int numberIn(const Database &database, const QString &sql)
{
    Statement select(database, sql);
    return select.run() && select.next() ? static_cast<int>(select.integer(0)) : -1;
}

} // namespace

void tst_Database::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keys = test::someKeys();
}

void tst_Database::makesAFreshOne()
{
    const auto database = Database::create(path(), key());
    QVERIFY2(bool(database), database ? "" : qPrintable(database.error().text));
    QVERIFY(Database::programVersion() >= 2);
    QCOMPARE(numberIn(*database, u"PRAGMA user_version"_s), Database::programVersion());
    QCOMPARE(numberIn(*database, u"PRAGMA application_id"_s), 0x52454c41);
    QCOMPARE(numberIn(*database, u"SELECT count(*) FROM casefile"_s), 0);
    QVERIFY(isEncrypting(database->connection()));
}

void tst_Database::opensItAgainAsItWas()
{
    {
        const Database database = made();
        auto transaction = Transaction::begin(database);
        QVERIFY(Statement(database, addBos).run());
        QVERIFY(Statement(database, addRow).run());
        QVERIFY(std::move(transaction).value().commit());
    }
    QVERIFY(!hasPlainHeader(path()));
    QVERIFY(!bytes().contains("caseworker"));
    const auto again = Database::open(path(), key());
    QVERIFY2(bool(again), again ? "" : qPrintable(again.error().text));
    QCOMPARE(numberIn(*again, u"SELECT count(*) FROM staff"_s), 1);
    QVERIFY(again->check(false));
}

void tst_Database::stopsCheckingWhenTold()
{
    const Database database = made();
    std::stop_source stop;
    QVERIFY(database.check(false, stop.get_token()));
    stop.request_stop();
    const auto stopped = database.check(false, stop.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Error::Code::Cancelled);
    QVERIFY(database.check(false));
}

void tst_Database::makesNoneWhereOneIs()
{
    made();
    const QByteArray before = bytes();
    const auto again = Database::create(path(), key());
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Conflict);
    QCOMPARE(bytes(), before);
}

void tst_Database::opensNoneWhereNoneIs()
{
    const auto database = Database::open(path(), key());
    QVERIFY(!database);
    QCOMPARE(database.error().code, Error::Code::NotFound);
    QVERIFY(database.error().text.contains(QDir::toNativeSeparators(path())));
    QVERIFY(!QFile::exists(path()));
}

void tst_Database::refusesAnotherKey()
{
    made();
    const QByteArray before = bytes();
    const KeysPtr other = test::someKeys();
    const auto database = Database::open(path(), other->databaseKey());
    QVERIFY(!database);
    QCOMPARE(database.error().code, Error::Code::Damaged);
    QCOMPARE(bytes(), before);
}

void tst_Database::refusesAPlainDatabase()
{
    execute({u"CREATE TABLE staff (name TEXT)"_s}, nullptr);
    const QByteArray before = bytes();
    const auto plain = Database::open(path(), key());
    QVERIFY(!plain);
    QVERIFY2(plain.error().text.contains(u"not encrypted"_s), qPrintable(plain.error().text));
    QCOMPARE(bytes(), before);
}

void tst_Database::refusesOneOfANewerProgram()
{
    made();
    execute({u"PRAGMA user_version = 999"_s}, &key());
    const QByteArray before = bytes();
    const auto newer = Database::open(path(), key());
    QVERIFY(!newer);
    QVERIFY2(newer.error().text.contains(u"999"_s), qPrintable(newer.error().text));
    QCOMPARE(bytes(), before);
}

void tst_Database::refusesAFileOfAnotherProgram()
{
    execute({u"CREATE TABLE notes (text TEXT)"_s}, &key());
    const QByteArray before = bytes();
    const auto foreign = Database::open(path(), key());
    QVERIFY(!foreign);
    QVERIFY2(foreign.error().text.contains(u"not a Relaas"_s), qPrintable(foreign.error().text));
    QCOMPARE(bytes(), before);
}

void tst_Database::refusesDamagedBytes_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray(
        "This is a letter, no database, and it is long enough to be looked at.");
    QTest::newRow("noise") << QByteArray(8192, '\xa5');
}

void tst_Database::refusesDamagedBytes()
{
    QFETCH(QByteArray, content);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    const auto damaged = Database::open(path(), key());
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().code, Error::Code::Damaged);
    QCOMPARE(bytes(), content);
}

void tst_Database::readsOnly()
{
    made();
    const auto database = Database::open(path(), key(), Database::Mode::ReadOnly);
    QVERIFY2(bool(database), database ? "" : qPrintable(database.error().text));
    QCOMPARE(numberIn(*database, u"SELECT count(*) FROM staff"_s), 0);
    QVERIFY(!Statement(*database, addRow).run());
}

void tst_Database::rollsBackWhatIsNotCommitted()
{
    const Database database = made();
    {
        const auto transaction = Transaction::begin(database);
        QVERIFY(transaction);
        QVERIFY(Statement(database, addBos).run());
        QVERIFY(Statement(database, addRow).run());
    }
    QCOMPARE(numberIn(database, u"SELECT count(*) FROM staff"_s), 0);
    auto transaction = Transaction::begin(database);
    QVERIFY(Statement(database, addBos).run());
    QVERIFY(Statement(database, addRow).run());
    QVERIFY(std::move(transaction).value().commit());
    QCOMPARE(numberIn(database, u"SELECT count(*) FROM staff"_s), 1);
}

void tst_Database::refusesACommitThatIsNotInTheLog_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("insert")
        << u"INSERT INTO staff (login, name, role, is_active) VALUES ('x', 'X', 'caseworker', 1)"_s;
    QTest::newRow("update") << u"UPDATE staff SET name = 'Y'"_s;
    QTest::newRow("delete") << u"DELETE FROM staff WHERE login = 'bos'"_s;
    QTest::newRow("delete of all") << u"DELETE FROM staff"_s;
    QTest::newRow("replace")
        << u"REPLACE INTO staff (id, login, name, role, is_active) VALUES (1, 'bos', 'Z', 'caseworker', 1)"_s;
}

void tst_Database::refusesACommitThatIsNotInTheLog()
{
    QFETCH(QString, sql);
    const Database database = made();
    auto first = Transaction::begin(database);
    QVERIFY(Statement(database, addBos).run() && Statement(database, addRow).run());
    QVERIFY(std::move(first).value().commit());
    const auto outside = Statement(database, sql).run();
    QVERIFY(!outside);
    QVERIFY2(outside.error().text.contains(u"log"_s), qPrintable(outside.error().text));
    {
        auto transaction = Transaction::begin(database);
        QVERIFY(Statement(database, sql).run());
        QVERIFY(!std::move(transaction).value().commit());
    }
    QCOMPARE(numberIn(database, u"SELECT count(*) FROM staff WHERE login = 'bos' AND name = 'Bos'"_s), 1);
    QCOMPARE(numberIn(database, u"SELECT count(*) FROM staff"_s), 1);
    // The same with its row is kept, so that the refusal is about the row.
    auto logged = Transaction::begin(database);
    QVERIFY(Statement(database, sql).run() && Statement(database, addRow).run());
    QVERIFY(std::move(logged).value().commit());
}

void tst_Database::commitsDraftsWithoutTheLog()
{
    const Database database = made();
    auto first = Transaction::begin(database);
    QVERIFY(Statement(database, addBos).run() && Statement(database, addRow).run());
    QVERIFY(std::move(first).value().commit());
    QVERIFY(Statement(database,
                      u"INSERT INTO draft (user_id, object, object_id, base, content, kept_at) VALUES "
                      "(1, 'line', 1, '', 'half a sen', '2026-11-22')"_s)
                .run());
}

void tst_Database::refusesWhatUndoesTheEncryption_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *sql : {"ATTACH ':memory:' AS other",
                            "ATTACH 'copy.db' AS other KEY ''",
                            "PRAGMA rekey = ''",
                            "PRAGMA ReKey = ''",
                            "PRAGMA hexrekey = ''",
                            "PRAGMA textrekey = ''",
                            "PRAGMA key = 'x'",
                            "PRAGMA cipher = 'chacha20'",
                            "PRAGMA legacy = 0",
                            "PRAGMA journal_mode = OFF",
                            "PRAGMA synchronous = OFF",
                            "PRAGMA writable_schema = ON",
                            "PRAGMA foreign_keys = OFF",
                            "PRAGMA user_version = 1",
                            "VACUUM INTO 'copy.db'",
                            "VACUUM",
                            "DROP TABLE audit",
                            "DROP TRIGGER audit_rows_stay",
                            "CREATE TABLE mine (x)",
                            "CREATE TEMP TABLE mine (x)",
                            "CREATE TRIGGER mine AFTER INSERT ON staff BEGIN DELETE FROM draft; END",
                            "ALTER TABLE audit RENAME TO former",
                            "DELETE FROM audit",
                            "UPDATE audit SET role = 'x'",
                            "DELETE FROM sqlite_master",
                            "SELECT load_extension('x')",
                            "SELECT sqlite3mc_config('cipher', 1)",
                            "SAVEPOINT mine"})
        QTest::newRow(sql) << QString::fromLatin1(sql);
}

void tst_Database::refusesWhatUndoesTheEncryption()
{
    QFETCH(QString, sql);
    const Database database = made();
    Statement refused(database, sql);
    const auto done = refused.run();
    QVERIFY(!done || (sql.startsWith(u"SELECT"_s) && !refused.next()));
    QVERIFY(database.check(true));
    QVERIFY(!QFile::exists(u"copy.db"_s));
    QVERIFY(isEncrypting(database.connection()));
    QCOMPARE(numberIn(database, u"PRAGMA user_version"_s), Database::programVersion());
}

void tst_Database::keepsForeignKeys()
{
    const Database database = made();
    const auto orphan = Statement(database,
                                  u"INSERT INTO report (interview_id, version, last_number, revision) "
                                  "VALUES (77, 1, 0, 1)"_s)
                            .run();
    QVERIFY(!orphan);
    QCOMPARE(orphan.error().code, Error::Code::Conflict);
}

void tst_Database::refusesAFolderThatCannotBeMade()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto store = Store::create(path() + u"/below/a/file"_s, m_keys);
    QVERIFY(!store);
    QCOMPARE(store.error().code, Error::Code::File);
    QVERIFY(store.error().text.contains(u"below"_s));
}

RELAAS_TEST(QCoreApplication, tst_Database);

} // namespace tst_database

#include "tst_database.moc"
