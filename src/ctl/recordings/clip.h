#pragma once

#include "ctl/command.h"

namespace relaas::ctl {

/// `recording clip`: a passage of a sound file as a file of its own. Needs no store.
Command clipCommand();

} // namespace relaas::ctl
