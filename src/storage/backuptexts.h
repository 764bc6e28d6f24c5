#pragma once

// Private to this module: what it says of backups and of getting one back.

#include <QCoreApplication>

namespace relaas {

struct BackupTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::Backup)
};

} // namespace relaas
