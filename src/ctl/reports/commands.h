#pragma once

#include "ctl/command.h"

namespace relaas::ctl {

/// Importing and exporting interview reports, and their versions.
QList<Command> reportCommands();

} // namespace relaas::ctl
