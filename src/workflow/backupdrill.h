#pragma once

// Private to workflow.

#include "storage/backupfolder.h"
#include "workflow/backups.h"

namespace relaas {

/// Puts the newest backup up in a hidden folder below the case file's own, encrypted as it is; opens it as
/// the program would, reads every page, opens every stored file of it to its last byte, and removes it again.
/// NotFound where there is no backup. A stored file that is damaged in the backup is thrown away there, so
/// that the next backup takes it in anew.
Result<DrillReport> drillNewest(const QString &storeFolder, const BackupFolder &folder, const KeysPtr &keys,
                                const std::stop_token &stop, const BackupProgress &progress);

} // namespace relaas
