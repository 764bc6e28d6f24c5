#pragma once

#include "ctl/command.h"

namespace relaas::ctl {

/// Attaching recordings, and what can be asked of one that is a plain file.
QList<Command> recordingCommands();

} // namespace relaas::ctl
