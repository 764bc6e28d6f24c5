#include "storage/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

static void initialiseMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

const QString statementEnd = u"\n--;\n"_s; // a plain ';' also ends statements inside triggers
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

Error storageError(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    switch (code & 0xff) {
    case 5:
    case 6:
        return {
            Error::Code::Storage,
            say(QT_TRANSLATE_NOOP("Storage", "The case database is in use by another program. Try again."))};
    case 8:
    case 14:
        return {Error::Code::Storage,
                say(QT_TRANSLATE_NOOP(
                    "Storage", "The case database cannot be written. Check the rights on its folder."))};
    case 10:
        return {Error::Code::Storage,
                say(QT_TRANSLATE_NOOP(
                    "Storage", "The disk does not answer as it should, nothing was saved. Check the disk."))};
    case 11:
    case 26:
        return {Error::Code::Storage,
                say(QT_TRANSLATE_NOOP(
                    "Storage",
                    "The case database is damaged or is no Relaas database. Nothing was changed; "
                    "put back a copy of it."))};
    case 13:
        return {Error::Code::Storage,
                say(QT_TRANSLATE_NOOP("Storage",
                                      "The disk is full, nothing was saved. Make room and try again."))};
    case 19:
        return {Error::Code::Conflict,
                say(QT_TRANSLATE_NOOP(
                    "Storage",
                    "The case database refused this because it contradicts what is already there. "
                    "Nothing was saved."))};
    default:
        return {Error::Code::Storage,
                QCoreApplication::translate("Storage",
                                            "The case database refused a step (code %1). Nothing was saved.")
                    .arg(code)};
    }
}

int Database::programVersion()
{
    const QStringList files = migrationFiles();
    return files.isEmpty() ? 0 : numberOf(files.constLast());
}

Result<Database> Database::open(const QString &path, bool mayCreate)
{
    const bool exists = QFileInfo::exists(path);
    if (!exists && !mayCreate) {
        return Error{
            Error::Code::NotFound,
            QCoreApplication::translate("Storage", "There is no case database at %1. Check the folder.")
                .arg(QDir::toNativeSeparators(path))};
    }
    Database database(QUuid::createUuid().toString(QUuid::WithoutBraces));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database.m_name);
    connection.setDatabaseName(path);
    if (!connection.open())
        return storageError(connection.lastError());
    if (exists) {
        if (const auto known = database.checkIdentity(path); !known)
            return known.error();
    }
    if (const auto configured = database.configure(); !configured)
        return configured.error();
    if (const auto migrated = database.migrate(); !migrated)
        return migrated.error();
    return database;
}

Database::Database(QString name) : m_name(std::move(name)) { }

Database::Database(Database &&other) noexcept : m_name(std::exchange(other.m_name, {})) { }

Database::~Database()
{
    if (m_name.isEmpty())
        return;
    connection().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

/// Looks before anything is written: a file of another program or of a newer Relaas stays as it is.
Result<void> Database::checkIdentity(const QString &path)
{
    const auto id = valueOf(connection(), u"PRAGMA application_id"_s);
    if (!id)
        return id.error();
    const auto present = version();
    if (!present)
        return present.error();
    const auto tables = valueOf(connection(), u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables)
        return tables.error();
    const bool isEmpty = tables->toInt() == 0 && *present == 0; // an interrupted first start
    if (id->toInt() != applicationId && !isEmpty) {
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
    return {};
}

Result<void> Database::configure()
{
    static const QStringList pragmas{
        u"PRAGMA foreign_keys = ON"_s,    u"PRAGMA synchronous = FULL"_s,
        u"PRAGMA busy_timeout = 5000"_s,  u"PRAGMA temp_store = MEMORY"_s,
        u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s,
        u"PRAGMA secure_delete = ON"_s,   u"PRAGMA cache_size = -65536"_s,
        u"PRAGMA mmap_size = 0"_s,        u"PRAGMA recursive_triggers = ON"_s,
    };
    for (const QString &pragma : pragmas) {
        if (const auto done = execute(connection(), pragma); !done)
            return done;
    }
    const auto mode = valueOf(connection(), u"PRAGMA journal_mode = WAL"_s);
    if (!mode)
        return mode.error();
    const auto keys = valueOf(connection(), u"PRAGMA foreign_keys"_s);
    const bool isInMemory = connection().databaseName() == u":memory:"_s;
    if ((mode->toString() != u"wal"_s && !isInMemory) || !keys || keys->toInt() != 1) {
        return Error{
            Error::Code::Storage,
            say(QT_TRANSLATE_NOOP("Storage",
                                  "The case database cannot be kept safe in this folder. Choose a folder on "
                                  "a local disk."))};
    }
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
