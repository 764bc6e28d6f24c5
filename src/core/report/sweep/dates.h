#pragma once

#include "core/report/sweep/tokens.h"

namespace relaas {

/// Where the date or time that begins at token `i` ends: the token behind it, or `i` where none begins there.
/// `lastDateEnd` is where the date before it ended, for "tussen 2015 en 2017".
size_t endOfDate(const SweepText &text, size_t i, size_t lastDateEnd);

} // namespace relaas
