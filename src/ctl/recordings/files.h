#pragma once

#include "ctl/command.h"

namespace relaas::ctl {

/// What can be asked of a recording that is a plain file, without any store.
QList<Command> recordingFileCommands();

} // namespace relaas::ctl
