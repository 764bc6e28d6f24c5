#include "storage/database.h"

#include "storage/cipher.h"
#include "storage/guard.h"
#include "storage/migrationfunctions.h"
#include "storage/openfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QScopeGuard>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

static void initialiseMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

const QString statementEnd = u"\n--;\n"_s; // a plain ';' also ends statements inside triggers
constexpr qint64 leastBytes = 4096; // one page
constexpr int applicationId = 0x52454c41; // "RELA", in the header of the file

QString say(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

QStringList migrationFiles()
{
    initialiseMigrations();
    return QDir(u":/sql"_s).entryList(QDir::Files, QDir::Name);
}

QString uriOf(const QString &path)
{
    return QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded())
        + u"?immutable=1"_s;
}

QString optionsFor(Database::Mode mode)
{
    const QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    switch (mode) {
    case Database::Mode::ReadWrite:
        break;
    case Database::Mode::ReadOnly:
        return options + u";QSQLITE_OPEN_READONLY"_s;
    case Database::Mode::Archive:
        return options + u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
    }
    return options;
}

int numberOf(const QString &file)
{
    return QStringView(file).left(4).toInt();
}

Result<void> execute(const QSqlDatabase &connection, const QString &statement)
{
    QSqlQuery query(connection);
    if (!query.exec(statement))
        return storageError(query.lastError());
    return {};
}

Result<QVariant> valueOf(const QSqlDatabase &connection, const QString &statement)
{
    QSqlQuery query(connection);
    if (!query.exec(statement) || !query.next())
        return storageError(query.lastError());
    return query.value(0);
}

} // namespace

int Database::programVersion()
{
    const QStringList files = migrationFiles();
    return files.isEmpty() ? 0 : numberOf(files.constLast());
}

Result<Database> Database::create(const QString &path, const Secret &key)
{
    if (QFileInfo::exists(path)) {
        return Error{Error::Code::Conflict,
                     QCoreApplication::translate(
                         "Storage", "There is a case database at %1 already. Choose another folder.")
                         .arg(QDir::toNativeSeparators(path))};
    }
    auto made = connected(path, key, Mode::ReadWrite);
    if (!made)
        return made.error();
    Database database = std::move(made).value();
    if (const auto configured = database.configure(Mode::ReadWrite); !configured)
        return configured.error();
    if (const auto migrated = database.migrate(); !migrated)
        return migrated.error();
    database.guard();
    database.trust();
    return database;
}

Result<Database> Database::open(const QString &path, const Secret &key, Mode mode)
{
    if (!QFileInfo::exists(path)) { // the plugin would make one
        return Error{
            Error::Code::NotFound,
            QCoreApplication::translate("Storage", "There is no case database at %1. Check the folder.")
                .arg(QDir::toNativeSeparators(path))};
    }
    if (QFileInfo(path).size() < leastBytes) // SQLite would take it for a new one
        return storageError(SQLITE_NOTADB);
    if (!isOpenHere(path) && hasPlainHeader(path)) {
        return Error{
            Error::Code::Storage,
            QCoreApplication::translate("Storage",
                                        "%1 is a database that is not encrypted, which Relaas does not "
                                        "open. Choose another folder.")
                .arg(QDir::toNativeSeparators(path))};
    }
    auto opened = connected(path, key, mode);
    if (!opened)
        return opened.error();
    Database database = std::move(opened).value();
    if (const auto known = database.checkIdentity(path, mode); !known)
        return known.error();
    if (const auto configured = database.configure(mode); !configured)
        return configured.error();
    if (mode == Mode::ReadWrite) {
        if (const auto migrated = database.migrate(); !migrated)
            return migrated.error();
    }
    database.guard();
    return database;
}

/// A keyed connection that really encrypts. Nothing has been written.
Result<Database> Database::connected(const QString &path, const Secret &key, Mode mode)
{
    if (const auto own = requireOwnSqlite(); !own)
        return own.error();
    Database database(QUuid::createUuid().toString(QUuid::WithoutBraces));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database.m_name);
    connection.setDatabaseName(mode == Mode::Archive ? uriOf(path) : path);
    connection.setConnectOptions(optionsFor(mode));
    if (!connection.open())
        return storageError(connection.lastError());
    noteOpened(connection.databaseName());
    // What is refused later on stays as it is, also where a log of changes lies beside it.
    sqlite3_db_config(sqliteHandle(connection), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    if (const auto given = giveKey(connection, key); !given)
        return given.error();
    if (const auto tables = valueOf(connection, u"SELECT count(*) FROM sqlite_master"_s); !tables)
        return tables.error();
    if (!isEncrypting(connection))
        return storageError(SQLITE_NOTADB);
    return database;
}

Database::Database(QString name) : m_name(std::move(name)) { }

Database::Database(Database &&other) noexcept
    : m_name(std::exchange(other.m_name, {}))
    , m_guard(std::move(other.m_guard))
{
}

Database::~Database()
{
    if (m_name.isEmpty())
        return;
    QString path;
    {
        QSqlDatabase open = connection();
        path = open.databaseName();
        m_guard.reset();
        open.close();
    }
    QSqlDatabase::removeDatabase(m_name);
    noteClosed(path);
}

void Database::guard()
{
    m_guard = std::make_unique<ConnectionGuard>(connection());
}

Result<void> Database::check(bool quick, const std::stop_token &stop) const
{
    constexpr int stepsBetweenLooks = 1000;
    sqlite3 *const handle = sqliteHandle(connection());
    const auto wantsStop = [](void *token) -> int {
        return static_cast<const std::stop_token *>(token)->stop_requested() ? 1 : 0;
    };
    sqlite3_progress_handler(handle, stepsBetweenLooks, wantsStop, const_cast<std::stop_token *>(&stop));
    const auto nobodyAsks = qScopeGuard([handle] { sqlite3_progress_handler(handle, 0, nullptr, nullptr); });
    const auto sound = checkPages(quick);
    if (stop.stop_requested()) // a small database is read before anybody looks
        return Error{Error::Code::Cancelled, {}};
    return sound;
}

Result<void> Database::checkPages(bool quick) const
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    // Every page through its cipher first: the check below does not read the free ones.
    if (!query.exec(u"SELECT sum(length(data)) FROM sqlite_dbpage"_s) || !query.next())
        return storageError(query.lastError());
    query.finish();
    if (!query.exec(quick ? u"PRAGMA quick_check"_s : u"PRAGMA integrity_check"_s) || !query.next())
        return storageError(query.lastError());
    if (query.value(0).toString() != u"ok"_s)
        return storageError(SQLITE_CORRUPT);
    if (!query.exec(u"PRAGMA foreign_key_check"_s))
        return storageError(query.lastError());
    if (query.next())
        return storageError(SQLITE_CORRUPT);
    return {};
}

void Database::tidy() const
{
    QSqlQuery(connection()).exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

void Database::trust() const
{
    sqlite3_db_config(sqliteHandle(connection()), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

/// Looks before anything is written: a file of another program or of a newer Relaas stays as it is.
Result<void> Database::checkIdentity(const QString &path, Mode mode)
{
    const auto id = valueOf(connection(), u"PRAGMA application_id"_s);
    if (!id)
        return id.error();
    const auto present = version();
    if (!present)
        return present.error();
    if (id->toInt() != applicationId) {
        return Error{
            Error::Code::Storage,
            QCoreApplication::translate("Storage", "%1 is not a Relaas case database. Choose another folder.")
                .arg(QDir::toNativeSeparators(path))};
    }
    if (*present > programVersion()) {
        return Error{
            Error::Code::Storage,
            QCoreApplication::translate("Storage",
                                        "The case database was made by a newer Relaas (version %1, this "
                                        "program knows %2). Install the newer program; nothing was changed.")
                .arg(*present)
                .arg(programVersion())};
    }
    if (mode == Mode::ReadOnly && *present < programVersion()) {
        return Error{
            Error::Code::Storage,
            QCoreApplication::translate("Storage",
                                        "The case database is of an older Relaas (version %1) and must "
                                        "be opened for writing once before it can only be read.")
                .arg(*present)};
    }
    return {};
}

Result<void> Database::configure(Mode mode)
{
    static const QStringList pragmas{
        u"PRAGMA foreign_keys = ON"_s,
        u"PRAGMA synchronous = FULL"_s,
        u"PRAGMA temp_store = MEMORY"_s,
        u"PRAGMA trusted_schema = OFF"_s,
        u"PRAGMA cell_size_check = ON"_s,
        u"PRAGMA secure_delete = ON"_s,
        u"PRAGMA cache_size = -65536"_s,
        u"PRAGMA mmap_size = 0"_s,
        u"PRAGMA recursive_triggers = ON"_s,
        u"PRAGMA wal_autocheckpoint = 200"_s,
        u"PRAGMA journal_size_limit = 8388608"_s,
    };
    for (const QString &pragma : pragmas) {
        if (const auto done = execute(connection(), pragma); !done)
            return done;
    }
    if (mode == Mode::ReadWrite) {
        if (const auto logged = valueOf(connection(), u"PRAGMA journal_mode = WAL"_s); !logged)
            return logged.error();
    }
    // What was asked is not yet what is: a build option or an old file may say otherwise.
    static const QHash<QString, QString> expected{
        {u"journal_mode"_s, u"wal"_s}, {u"foreign_keys"_s, u"1"_s},   {u"synchronous"_s, u"2"_s},
        {u"secure_delete"_s, u"1"_s},  {u"trusted_schema"_s, u"0"_s}, {u"busy_timeout"_s, u"5000"_s},
    };
    for (auto wanted = expected.cbegin(); wanted != expected.cend(); ++wanted) {
        if (mode == Mode::Archive && wanted.key() == u"journal_mode"_s)
            continue; // no journal for what never changes
        const auto found = valueOf(connection(), u"PRAGMA "_s + wanted.key());
        if (!found)
            return found.error();
        if (found->toString() != wanted.value()) {
            return Error{Error::Code::Storage,
                         say(QT_TRANSLATE_NOOP(
                             "Storage",
                             "The case database cannot be kept safe in this folder. Choose a folder on "
                             "a local disk."))};
        }
    }
    sqlite3 *handle = sqliteHandle(connection());
    for (const int danger :
         {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL})
        sqlite3_db_config(handle, danger, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    return {};
}

Result<int> Database::version() const
{
    const auto value = valueOf(connection(), u"PRAGMA user_version"_s);
    if (!value)
        return value.error();
    return value->toInt();
}

Result<void> Database::migrate()
{
    const auto present = version();
    if (!present)
        return present.error();
    const MigrationFunctions functions(connection());
    for (const QString &file : migrationFiles()) {
        if (numberOf(file) <= *present)
            continue;
        if (const auto applied = apply(file, numberOf(file)); !applied)
            return applied;
    }
    return {};
}

Result<void> Database::apply(const QString &fileName, int number)
{
    QFile file(u":/sql/"_s + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::File, file.errorString()};
    auto transaction = Transaction::begin(*this);
    if (!transaction)
        return transaction.error();
    const QStringList statements = QString::fromUtf8(file.readAll()).split(statementEnd, Qt::SkipEmptyParts);
    for (const QString &statement : statements) {
        if (const auto done = execute(connection(), statement); !done)
            return done;
    }
    if (const auto named = execute(connection(), u"PRAGMA application_id = %1"_s.arg(applicationId)); !named)
        return named;
    if (const auto numbered = execute(connection(), u"PRAGMA user_version = %1"_s.arg(number)); !numbered)
        return numbered;
    return std::move(transaction).value().commit();
}

Result<Transaction> Transaction::begin(const Database &database)
{
    // QSqlDatabase::transaction() would begin as a reader and fail at its first write while another writes.
    if (const auto begun = execute(database.connection(), u"BEGIN IMMEDIATE"_s); !begun)
        return begun.error();
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database)
        QSqlQuery(m_database->connection()).exec(u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    if (const auto done = execute(m_database->connection(), u"COMMIT"_s); !done)
        return done; // the destructor rolls back: a failed COMMIT leaves the transaction open
    m_database = nullptr;
    return {};
}

} // namespace relaas
