#pragma once

#include "ctl/command.h"

namespace relaas::ctl {

/// The whole main job without a window.
QList<Command> demoCommands();

} // namespace relaas::ctl
