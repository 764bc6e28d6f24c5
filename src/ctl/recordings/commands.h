#pragma once

#include "ctl/command.h"

namespace relaas::ctl {

/// Attaching recordings.
QList<Command> recordingCommands();

} // namespace relaas::ctl
