#pragma once

#include "core/result.h"

#include <QSqlDatabase>

class QSqlError;

namespace relaas {

/// What went wrong in the database as a sentence for the user. Never carries SQL or values.
Error storageError(const QSqlError &error);

/// The open case database: one connection, pragmas set and checked, schema up to date. Belongs to its thread.
class Database
{
public:
    /// Opens and migrates. Refuses a file that is no Relaas database, a damaged one, one made by a newer
    /// program and one that cannot be written. Makes a new one only where `path` does not exist yet and
    /// `mayCreate` is set.
    static Result<Database> open(const QString &path, bool mayCreate);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&) = delete;
    ~Database();

    QSqlDatabase connection() const;

    /// The schema this program writes: the number of its last migration.
    static int programVersion();

private:
    explicit Database(QString name);

    Result<void> configure();
    Result<void> checkIdentity(const QString &path);
    Result<int> version() const;
    Result<void> migrate();
    Result<void> apply(const QString &file, int number);

    QString m_name;
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
