#pragma once

#include "ctl/command.h"

namespace relaas::ctl {

/// Backing up, restoring and checking the case file.
QList<Command> storeCommands();

/// Holding and erasing cases.
QList<Command> retentionCommands();

} // namespace relaas::ctl
