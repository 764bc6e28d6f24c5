#pragma once

#include "ctl/command.h"

namespace relaas::ctl {

/// Exporting interview reports.
QList<Command> reportCommands();

} // namespace relaas::ctl
