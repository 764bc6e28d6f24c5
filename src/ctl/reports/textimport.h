#pragma once

#include "ctl/command.h"

namespace relaas::ctl {

/// `report import`: a text from elsewhere becomes lines of a report.
Command textImportCommand();

} // namespace relaas::ctl
