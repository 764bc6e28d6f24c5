#include "storage/database.h"
#include "storage/statement.h"
#include "storage/store.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Database : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void makesAFreshOne();
    void opensItAgainAsItWas();
    void makesNoneWhereItMayNot();
    void refusesOneOfANewerProgram();
    void refusesAFileOfAnotherProgram();
    void refusesDamagedBytes_data();
    void refusesDamagedBytes();
    void rollsBackAMigrationThatBreaks();
    void finishesAnInterruptedFirstStart();
    void rollsBackWhatIsNotCommitted();
    void refusesAFolderThatCannotBeMade();
    void keepsForeignKeys();

private:
    QString path() const { return m_folder->filePath(u"relaas.db"_s); }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Runs a statement past the program.
    void execute(const QStringList &statements) const
    {
        {
            QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
            plain.setDatabaseName(path());
            QVERIFY(plain.open());
            for (const QString &statement : statements)
                QVERIFY2(QSqlQuery(plain).exec(statement), qPrintable(statement));
            plain.close();
        }
        QSqlDatabase::removeDatabase(u"plain"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

int numberIn(const Database &database, const QString &sql)
{
    Statement select(database, sql);
    return select.run() && select.next() ? static_cast<int>(select.integer(0)) : -1;
}

} // namespace

void tst_Database::makesAFreshOne()
{
    const auto database = Database::open(path(), true);
    QVERIFY2(bool(database), database ? "" : qPrintable(database.error().text));
    QVERIFY(Database::programVersion() >= 1);
    QCOMPARE(numberIn(*database, u"PRAGMA user_version"_s), Database::programVersion());
    QCOMPARE(numberIn(*database, u"PRAGMA application_id"_s), 0x52454c41);
    QCOMPARE(numberIn(*database, u"SELECT count(*) FROM casefile"_s), 0);
}

void tst_Database::opensItAgainAsItWas()
{
    {
        const auto store = Store::open(m_folder->path(), Store::Mode::CreateIfMissing);
        QVERIFY(store);
        QVERIFY((*store)->users.add({{}, u"bos"_s, u"A. Bos"_s, Role::Caseworker, true}));
    }
    const auto store = Store::open(m_folder->path(), Store::Mode::Existing);
    QVERIFY(store);
    QCOMPARE((*store)->users.withLogin(u"bos"_s).value().name, u"A. Bos"_s);
}

void tst_Database::makesNoneWhereItMayNot()
{
    const auto database = Database::open(path(), false);
    QVERIFY(!database);
    QCOMPARE(database.error().code, Error::Code::NotFound);
    QVERIFY(database.error().text.contains(QDir::toNativeSeparators(path())));
    QVERIFY(!QFile::exists(path()));
}

void tst_Database::refusesOneOfANewerProgram()
{
    QVERIFY(Database::open(path(), true));
    execute({u"PRAGMA user_version = 999"_s});
    const QByteArray before = bytes();
    const auto newer = Database::open(path(), true);
    QVERIFY(!newer);
    QVERIFY2(newer.error().text.contains(u"999"_s), qPrintable(newer.error().text));
    QCOMPARE(bytes(), before);
}

void tst_Database::refusesAFileOfAnotherProgram()
{
    execute({u"CREATE TABLE notes (text TEXT)"_s});
    const QByteArray before = bytes();
    const auto foreign = Database::open(path(), true);
    QVERIFY(!foreign);
    QVERIFY2(foreign.error().text.contains(u"not a Relaas"_s), qPrintable(foreign.error().text));
    QCOMPARE(bytes(), before);
}

void tst_Database::refusesDamagedBytes_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray(
        "This is a letter, no database, and it is long enough to be looked at.");
    QTest::newRow("noise behind a true header")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(8000, '\xa5');
}

void tst_Database::refusesDamagedBytes()
{
    QFETCH(QByteArray, content);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    const auto damaged = Database::open(path(), true);
    QVERIFY(!damaged);
    QVERIFY2(damaged.error().text.contains(u"damaged"_s), qPrintable(damaged.error().text));
    QCOMPARE(bytes(), content);
}

void tst_Database::rollsBackAMigrationThatBreaks()
{
    // A table that the last statements of the first migration want to make is there already.
    execute({u"PRAGMA application_id = %1"_s.arg(0x52454c41), u"CREATE TABLE audit (text TEXT)"_s});
    const auto broken = Database::open(path(), true);
    QVERIFY(!broken);
    execute({u"INSERT INTO audit VALUES ('still the old one')"_s, u"CREATE TABLE staff (name TEXT)"_s});
}

void tst_Database::finishesAnInterruptedFirstStart()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(Database::open(path(), true));
}

void tst_Database::rollsBackWhatIsNotCommitted()
{
    const auto database = Database::open(path(), true);
    const QString insert = u"INSERT INTO staff (login, name, role) VALUES ('bos', 'Bos', 'caseworker')"_s;
    {
        const auto transaction = Transaction::begin(*database);
        QVERIFY(transaction);
        QVERIFY(Statement(*database, insert).run());
    }
    QCOMPARE(numberIn(*database, u"SELECT count(*) FROM staff"_s), 0);
    auto transaction = Transaction::begin(*database);
    QVERIFY(Statement(*database, insert).run());
    QVERIFY(std::move(transaction).value().commit());
    QCOMPARE(numberIn(*database, u"SELECT count(*) FROM staff"_s), 1);
}

void tst_Database::refusesAFolderThatCannotBeMade()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto store = Store::open(path() + u"/below/a/file"_s, Store::Mode::CreateIfMissing);
    QVERIFY(!store);
    QCOMPARE(store.error().code, Error::Code::File);
    QVERIFY(store.error().text.contains(u"below"_s));
}

void tst_Database::keepsForeignKeys()
{
    const auto database = Database::open(path(), true);
    const auto orphan = Statement(*database,
                                  u"INSERT INTO report (interview_id, version, last_number, revision) "
                                  "VALUES (77, 1, 0, 1)"_s)
                            .run();
    QVERIFY(!orphan);
    QCOMPARE(orphan.error().code, Error::Code::Conflict);
}

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_database.moc"
