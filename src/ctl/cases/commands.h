#pragma once

#include "ctl/command.h"

namespace relaas::ctl {

/// Listing, showing and importing cases.
QList<Command> caseCommands();

} // namespace relaas::ctl
