#pragma once

#include "ctl/command.h"

namespace relaas::ctl {

/// Reading the log.
QList<Command> auditCommands();

} // namespace relaas::ctl
