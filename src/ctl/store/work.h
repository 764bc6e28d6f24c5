#pragma once

#include "ctl/command.h"
#include "ctl/interruption.h"
#include "workflow/backups.h"

namespace relaas::ctl {

/// Tells on standard error how far the work is, a line for each tenth of a step.
BackupProgressText toldProgress();

Error stoppedByUser();

/// Runs long work here and now; Ctrl+C stops it, and says so.
template<typename T>
Result<T> runWork(const LongWork<T> &work)
{
    const Interruption interruption;
    auto done = work(interruption.token(), toldProgress());
    if (!done && done.error().code == Error::Code::Cancelled)
        return stoppedByUser();
    return done;
}

QJsonObject jsonOf(const BackupInfo &backup);

} // namespace relaas::ctl
