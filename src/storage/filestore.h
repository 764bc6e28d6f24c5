#pragma once

#include "core/result.h"
#include "crypto/keys.h"
#include "storage/derivedfile.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QIODevice>
#include <QMutex>
#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

namespace relaas {

class Database;

/// A file in the store, known by its contents.
struct StoredFile
{
    QByteArray sha256; ///< lower-case hexadecimal
    qint64 sizeBytes = 0;
};

/// What the database says of a stored file; the bytes themselves lie sealed under `name`.
struct StoredFileRow
{
    QByteArray sha256; ///< of the contents, lower-case hexadecimal
    QByteArray name; ///< crypto/ids.h
    qint64 sizeBytes = 0;
    QByteArray sealedSha256; ///< of the sealed bytes: verifies a copy without a key
    QByteArray wrappedKey; ///< nonce ‖ sealed key (crypto/filekey.h), lower-case hexadecimal
};

/// Called with bytes done and bytes in all, from the thread that works.
using CopyProgress = std::function<void(qint64 done, qint64 total)>;

/// Files of the case file, each sealed with a key of its own under a random name, never changed once there.
/// Known by the SHA-256 of their contents. A file is first sealed (`add`, on any thread) and then entered in
/// the database, in the transaction of what refers to it; until then only this program run knows its key, and
/// it is gone after it.
class FileStore
{
public:
    using Source = std::function<std::unique_ptr<QIODevice>()>;

    FileStore(QString folder, KeysPtr keys, const Database &database);

    /// Seals a copy of a file. It appears whole, written through to the disk, or not at all; the source is
    /// only read. Any thread.
    Result<StoredFile> add(const QString &path, const std::stop_token &stop,
                           const CopyProgress &progress) const;
    Result<StoredFile> add(const QByteArray &content) const;

    /// Writes what `add` made into the database, where it does not stand yet. The database's thread, inside a
    /// transaction.
    Result<void> enter(const QByteArray &sha256, const QDateTime &now) const;

    /// A function, for any thread, that opens a fresh device on the contents at each call: seekable,
    /// verifying what it reads. NotFound where there is no such file; Damaged where its key does not open.
    /// The function gives null where the sealed file is gone or is not what was sealed.
    Result<Source> source(const QByteArray &sha256) const;

    /// What may be kept beside such a file. Errors as `source`.
    Result<DerivedFile> derived(const QByteArray &sha256) const;

    /// Takes back what `add` made where it was not entered.
    void discard(const QByteArray &sha256) const;

    /// After a transaction has ended either way: removes what was entered in it where that was rolled back,
    /// and what was erased in it where that was committed.
    void settle() const;

    /// Forgets the key of a file, inside a transaction: from its commit on nobody can read it. Then `settle`,
    /// or `removeErased`.
    Result<QByteArray> erase(const QByteArray &sha256) const; ///< the name it lies under
    void removeErased(const QByteArray &name) const; ///< and what was derived from it

    Result<QList<StoredFileRow>> rows() const;
    QString pathOf(const QByteArray &name) const;

    /// Removes sealed files that no row knows and that are older than a day: what an interrupted run left.
    void sweep(const QDateTime &now) const;

private:
    Result<StoredFile> seal(QIODevice &source, const std::stop_token &stop,
                            const CopyProgress &progress) const;
    Result<StoredFileRow> find(const QByteArray &sha256) const;
    Result<StoredFileRow> pendingOrEntered(const QByteArray &sha256) const;
    Result<FileKeyPtr> keyOf(const StoredFileRow &row) const;
    QString derivedPathOf(const QByteArray &name) const;

    QString m_folder;
    KeysPtr m_keys;
    const Database &m_database;
    mutable QMutex m_mutex; ///< over m_pending
    mutable QHash<QByteArray, StoredFileRow> m_pending; ///< sealed, perhaps not entered; by contents
    mutable QList<StoredFileRow>
        m_unsettled; ///< entered or erased, perhaps not committed; the database's thread
};

} // namespace relaas
