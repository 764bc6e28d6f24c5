#pragma once

#include "storage/backupfolder.h"

namespace relaas {

/// What putting a backup back has done.
struct Restored
{
    QString asideFolder; ///< where all that was replaced lies now; nobody removes it but a person
    int filesPutBack = 0; ///< sealed files that were gone or damaged
    QList<QByteArray> filesLost; ///< that the backup has not either
};

/// Puts a backup in the place of a case file. First it is verified, copied and verified again; only then, by
/// renames, does what is there step aside into `damaged-<moment>` in the same folder, and the copy into its
/// place. A crash before that leaves everything as it was; one in the middle is finished by finishRestore().
/// A key file that is there and belongs to the same case file stays, because its passwords are newer. Every
/// sealed file is read, and put back from the backup where it is not what was sealed.
///
/// Error Busy: the case file is open, here or elsewhere; Damaged: the backup is. Takes as long as reading
/// everything; any thread.
Result<Restored> restoreBackup(const QString &storeFolder, const BackupFolder &folder, const Backup &backup,
                               const KeysPtr &keys, const QDateTime &now, const std::stop_token &stop = {},
                               const BackupProgress &progress = {});

/// Finishes what a crash interrupted, and removes what was only prepared. Before anything is read in the
/// folder, at every start; cheap where there is nothing to do.
Result<void> finishRestore(const QString &storeFolder);

/// Copies the database and the key file of a backup into a folder, and verifies the copy. Keeps the key file
/// out where `withKeyFile` is false.
Result<void> copyBackup(const Backup &backup, const QString &target, bool withKeyFile,
                        const std::stop_token &stop, const BackupProgress &progress);

/// Puts back the key file alone, where the present one is gone or cannot be read; what is there steps aside.
/// Passwords are then those of the moment of the backup.
Result<void> restoreKeyFile(const QString &storeFolder, const Backup &backup, const QDateTime &now);

} // namespace relaas
