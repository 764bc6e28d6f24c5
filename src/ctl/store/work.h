#pragma once

#include "ctl/command.h"
#include "ctl/interruption.h"
#include "workflow/backups.h"

namespace relaas::ctl {

/// Tells on standard error how far the work is, a line for each tenth of a step.
BackupProgressText toldProgress();

/// Runs long work here and now; Ctrl+C stops it.
template<typename T>
Result<T> runWork(const LongWork<T> &work)
{
    const Interruption interruption;
    return work(interruption.token(), toldProgress());
}

QJsonObject jsonOf(const BackupInfo &backup);

} // namespace relaas::ctl
