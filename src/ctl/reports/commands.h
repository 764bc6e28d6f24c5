#pragma once

#include "ctl/command.h"

namespace relaas::ctl {

/// Importing and exporting interview reports.
QList<Command> reportCommands();

} // namespace relaas::ctl
