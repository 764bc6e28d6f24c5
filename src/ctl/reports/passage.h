#pragma once

#include "ctl/command.h"

namespace relaas::ctl {

Command passageCommand();

} // namespace relaas::ctl
