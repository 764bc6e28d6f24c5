#include "storage/databasecopy.h"

#include "crypto/keys.h"
#include "storage/backuptexts.h"
#include "storage/cipher.h"
#include "storage/database.h"
#include "storage/durable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUuid>

#include <sqlite3.h>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr int pagesInAStep = 256; // 1 MiB
constexpr int mostWaitsInARow = 100;
constexpr unsigned long waitMs = 50;

/// A new file, keyed, that takes pages as they come: it is no use before it is whole, so that it needs no
/// journal, and it is brought to the disk at the end.
class Target
{
public:
    Target() : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)) { }
    Target(const Target &) = delete;
    Target &operator=(const Target &) = delete;
    ~Target()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }

    Result<void> open(const QString &path, const Secret &key)
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        connection.setDatabaseName(path);
        if (!connection.open())
            return storageError(connection.lastError());
        if (const auto given = giveKey(connection, key); !given)
            return given;
        for (const QString &pragma : {u"PRAGMA journal_mode = OFF"_s, u"PRAGMA synchronous = OFF"_s}) {
            if (QSqlQuery query(connection); !query.exec(pragma))
                return storageError(query.lastError());
        }
        if (!isEncrypting(connection))
            return storageError(SQLITE_NOTADB);
        return {};
    }

    sqlite3 *handle() const { return sqliteHandle(QSqlDatabase::database(m_name, false)); }

private:
    QString m_name;
};

Result<void> copyPages(sqlite3 *source, sqlite3 *target, const std::stop_token &stop,
                       const CopyProgress &progress)
{
    sqlite3_backup *copying = sqlite3_backup_init(target, "main", source, "main");
    if (!copying)
        return storageError(sqlite3_extended_errcode(target));
    int waits = 0;
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !stop.stop_requested()) {
        code = sqlite3_backup_step(copying, pagesInAStep);
        const bool mustWait = code == SQLITE_BUSY || code == SQLITE_LOCKED;
        waits = mustWait ? waits + 1 : 0;
        if (mustWait && waits < mostWaitsInARow) {
            QThread::msleep(waitMs);
            code = SQLITE_OK;
        }
        const int pages = sqlite3_backup_pagecount(copying);
        if (progress && pages > 0)
            progress(pages - sqlite3_backup_remaining(copying), pages);
    }
    const int finished = sqlite3_backup_finish(copying);
    if (code == SQLITE_DONE)
        return finished == SQLITE_OK ? Result<void>() : storageError(finished);
    if (code == SQLITE_OK)
        return Error{Error::Code::Cancelled, {}};
    return storageError(code);
}

Result<void> flushed(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !flushToDisk(file)
        || !flushFolder(QFileInfo(path).absolutePath()))
        return writeError(file, path);
    return {};
}

} // namespace

Result<void> copyDatabase(const Database &source, const QString &path, const Secret &key,
                          const std::stop_token &stop, const CopyProgress &progress)
{
    if (key.size() != Keys::keyBytes) {
        return Error{Error::Code::Invalid,
                     BackupTexts::tr("A copy of the case database is made encrypted or not at all.")};
    }
    if (QFileInfo::exists(path)) {
        return Error{Error::Code::Conflict,
                     BackupTexts::tr("There is something at %1 already. Choose another folder.")
                         .arg(QDir::toNativeSeparators(path))};
    }
    {
        Target target;
        if (const auto opened = target.open(path, key); !opened)
            return opened;
        const auto copied = copyPages(sqliteHandle(source.connection()), target.handle(), stop, progress);
        if (!copied)
            return copied;
    }
    return flushed(path);
}

Result<ReadTransaction> ReadTransaction::begin(const Database &database)
{
    QSqlQuery query(database.connection());
    if (!query.exec(u"BEGIN"_s))
        return storageError(query.lastError());
    ReadTransaction reading(database);
    if (!query.exec(u"SELECT count(*) FROM staff"_s) || !query.next()) // begins only with the first look
        return storageError(query.lastError());
    return reading;
}

ReadTransaction::ReadTransaction(ReadTransaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

ReadTransaction::~ReadTransaction()
{
    if (m_database)
        QSqlQuery(m_database->connection()).exec(u"ROLLBACK"_s);
}

} // namespace relaas
