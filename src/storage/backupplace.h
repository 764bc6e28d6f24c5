#pragma once

#include "core/result.h"

#include <QString>

namespace relaas {

/// Where the backups of a case file go: what stands in backup.json beside its database, else a folder beside
/// its own. Not a row of the database, because it must be known when that cannot be read.
QString backupFolderOf(const QString &storeFolder);

/// Remembers another folder; empty: the usual one again. JSON: {"format": 1, "folder"}; no secret.
Result<void> setBackupFolder(const QString &storeFolder, const QString &path);

/// Whether both lie on the same file system, so that one broken disk takes both.
bool isOnSameDisk(const QString &folder, const QString &other);

} // namespace relaas
