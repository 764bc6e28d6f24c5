#pragma once

#include "ctl/command.h"

namespace relaas::ctl {

/// `report versions` and `report begin`: the versions of a report, and the next one.
QList<Command> versionCommands();

} // namespace relaas::ctl
