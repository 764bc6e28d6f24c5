#pragma once

#include "core/report/report.h"

namespace relaas {

// What every rule about writing a report refuses, in one sentence each.

Error frozenError(const Report &report);
Error noSuchLine();

} // namespace relaas
