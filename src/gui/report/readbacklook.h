#pragma once

#include "core/report/readback.h"
#include "gui/widgets/badge.h"

namespace relaas {

/// What is known of how a line was read back, as shape, short word and colour.
BadgeContent readBackBadge(const Line &line, const NewestMarks &marks);

/// "12 of 40 lines read back · 2 corrected · 1 refused · 1 in other words".
QString readBackProgressText(const ReadBackCoverage &done);

} // namespace relaas
