#pragma once

#include "core/result.h"

#include <QSqlDatabase>

#include <memory>
#include <stop_token>

class QSqlError;

namespace relaas {

class ConnectionGuard;
class Secret;

/// What went wrong in the database as a sentence for the user. Never carries SQL or values.
Error storageError(const QSqlError &error);

/// The same for a result code of SQLite, extended or not.
Error storageError(int code);

/// The open case database: one connection, encrypted, pragmas set and checked, schema up to date, guarded.
/// Every step of opening it that does not come out as it must ends it. Belongs to its thread.
class Database
{
public:
    /// Archive: a file that nobody writes to. It is read without a lock, nothing is ever made beside it, and
    /// it may be of an older program.
    enum class Mode { ReadWrite, ReadOnly, Archive };

    /// Makes a new one with this 32-byte key where there is nothing yet.
    static Result<Database> create(const QString &path, const Secret &key);

    /// Opens and migrates. Refuses what is missing, not encrypted, not ours, damaged, made by a newer
    /// program, or opened with another key; a file that is refused stays as it is. Read-only migrates nothing
    /// and refuses an older schema too.
    static Result<Database> open(const QString &path, const Secret &key, Mode mode = Mode::ReadWrite);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&) = delete;
    ~Database();

    QSqlDatabase connection() const;

    /// Reads every page and checks it: Damaged where one is not what was written. `quick` leaves out
    /// comparing indexes with their tables. Cancelled where a stop was asked before it was done.
    Result<void> check(bool quick, const std::stop_token &stop = {}) const;

    /// Brings the log of changes into the file and empties it; for quiet moments.
    void tidy() const;

    /// It was found sound: only from now on does closing it bring the log of changes into the file.
    void trust() const;

    /// The schema this program writes: the number of its last migration.
    static int programVersion();

private:
    explicit Database(QString name);

    static Result<Database> connected(const QString &path, const Secret &key, Mode mode);
    Result<void> configure(Mode mode);
    Result<void> checkPages(bool quick) const;
    Result<void> checkIdentity(const QString &path, Mode mode);
    Result<int> version() const;
    Result<void> migrate();
    Result<void> apply(const QString &file, int number);
    void guard();

    QString m_name;
    std::unique_ptr<ConnectionGuard> m_guard;
};

/// A unit of work: begun at once as a writer, rolled back unless committed.
class Transaction
{
public:
    static Result<Transaction> begin(const Database &database);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(const Database &database) : m_database(&database) { }

    const Database *m_database;
};

} // namespace relaas
