#pragma once

#include "core/retention/rotation.h"
#include "crypto/keys.h"
#include "storage/backup.h"

#include <QLockFile>

#include <optional>

namespace relaas {

class Database;

enum class BackupStep { Database, Files, Checking };

/// How far it is, in what the step counts: pages or bytes. From the thread that works.
using BackupProgress = std::function<void(BackupStep step, qint64 done, qint64 total)>;

/// A folder that holds backups of case files: `relaas-<moment>` for each, and `relaas-files` with the sealed
/// files of all of them. What else lies there is left alone. A backup is made under a hidden name and gets
/// its own only when it was opened with the key, read to its last page and found to end where the case file
/// ends; what an interrupted run left is removed by the next one. One at a time makes, drops or restores.
///
/// Everything here may be called from any thread and takes as long as the disk does.
class BackupFolder
{
public:
    explicit BackupFolder(const QString &path);

    const QString &path() const { return m_path; }

    /// The whole backups in it, newest first; of one case file where its id is given. Needs no key and reads
    /// no more than the manifests.
    QList<Backup> backups(const QByteArray &vaultId = {}) const;

    /// The newest of them that is not of later than `notAfter`: reads few manifests, often one.
    std::optional<Backup> newest(const QByteArray &vaultId, const QDateTime &notAfter) const;

    /// Refuses a folder inside that of the case file, and one that cannot be written. Makes it.
    Result<void> mayHold(const QString &storeFolder) const;

    /// Reads the open case file through a connection of its own, so that work goes on meanwhile. Refuses
    /// what mayHold() refuses, and a damaged case file. A stored file that is damaged or gone
    /// is named in `missing` and does not keep the rest from being saved.
    Result<Backup> make(const QString &storeFolder, const KeysPtr &keys, const QDateTime &now,
                        const std::stop_token &stop = {}, const BackupProgress &progress = {}) const;

    /// Opens a backup with the key and reads every page; `withFiles`: also every sealed file. Changes nothing
    /// and needs no right to write. Damaged names what is.
    Result<void> verify(const Backup &backup, const KeysPtr &keys, bool withFiles,
                        const std::stop_token &stop = {}, const BackupProgress &progress = {}) const;

    /// The same for the database alone: with a stored file missing, a backup is still better than none.
    Result<void> verifyDatabase(const Backup &backup, const KeysPtr &keys,
                                const std::stop_token &stop = {}) const;

    /// Drops the backups of a case file that the rule does not keep, and the sealed files that no backup
    /// knows any more. How many were dropped.
    Result<int> rotate(const QByteArray &vaultId, const QDateTime &now, const RotationRule &rule) const;

    FilePool pool() const;

    /// Held while something is done here. Busy where another run holds it.
    Result<std::unique_ptr<QLockFile>> lock() const;

private:
    Result<void> makeIn(Backup &backup, const QString &storeFolder, const KeysPtr &keys,
                        const std::stop_token &stop, const BackupProgress &progress) const;
    Result<void> takeFiles(Backup &backup, const QString &storeFolder, const QList<StoredFileRow> &rows,
                           const std::stop_token &stop, const BackupProgress &progress) const;
    Result<void> checkDatabase(const Backup &backup, const KeysPtr &keys, const std::stop_token &stop) const;
    Result<void> publish(Backup &backup) const;
    void removeLeftovers() const;

    QString m_path;
};

} // namespace relaas
