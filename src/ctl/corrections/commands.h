#pragma once

#include "ctl/command.h"

namespace relaas::ctl {

/// Corrections and additions to reports: reading a letter in, listing, replying.
QList<Command> correctionCommands();

} // namespace relaas::ctl
