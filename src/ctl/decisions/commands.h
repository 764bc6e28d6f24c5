#pragma once

#include "ctl/command.h"

namespace relaas::ctl {

/// Exporting decisions.
QList<Command> decisionCommands();

} // namespace relaas::ctl
