#pragma once

#include "core/clock.h"
#include "workflow/backups.h"

namespace relaas {

struct Backup;

/// What putting a backup back has done.
struct RescueReport
{
    BackupInfo backup;
    QString asideFolder; ///< where what was replaced is kept
    int filesPutBack = 0;
    QStringList filesLost; ///< names of stored files that the backup has not either
};

/// The way out of a damaged case file, before anybody has signed in. The order: finishInterrupted() at every
/// start; where Authenticator::state() is Unreadable or Missing and there are backups, putBackKeyFile();
/// where Office::open() says Damaged, restore() with the keys that the door gave. Looking without repairing
/// is Office::open(…, ReadOnly). Nothing here is deleted: what is replaced is kept aside.
class Rescue
{
public:
    Rescue(QString storeFolder, Clock clock);

    /// Finishes or undoes a restore that a crash interrupted. Cheap where there is nothing to do.
    Result<void> finishInterrupted() const;

    QString backupFolder() const;

    /// The backups of this case file in a folder, the usual one where it is empty, newest first. Needs no
    /// password: only restoring tells whether the keys open them.
    QList<BackupInfo> backups(const QString &folder = {}) const;

    /// Puts back a key file that is gone or cannot be read, from a backup. Passwords are those of that
    /// moment.
    Result<void> putBackKeyFile(const BackupInfo &backup) const;

    /// Restores a backup, which is verified before and after, and writes it to the log in the name of the one
    /// whose keys these are. Who may: anybody who works here while the case file does not open; an
    /// administrator otherwise. The office must be closed. On any thread.
    Result<RescueReport> restore(const KeysPtr &keys, const BackupInfo &backup, const std::stop_token &stop,
                                 const BackupProgressText &progress) const;

    /// The same with the newest that is sound; damaged ones are passed over.
    Result<RescueReport> restoreNewest(const KeysPtr &keys, const std::stop_token &stop,
                                       const BackupProgressText &progress) const;

    /// A sentence for each fault of the case file, without opening it for work. On any thread.
    Result<CheckReport> check(const KeysPtr &keys, bool readsFiles, const std::stop_token &stop,
                              const BackupProgressText &progress) const;

private:
    Result<void> mayRestore(const KeysPtr &keys, const Backup &backup) const;
    Result<void> note(const KeysPtr &keys, const Backup &backup) const;

    QString m_folder;
    Clock m_clock;
};

} // namespace relaas
