#pragma once

#include "core/report/heard.h"

namespace relaas {

class Statement;

// How the sound was heard stands in the same seven columns of every kind of check: heard_permille,
// unaided_permille, aided_permille, slowest_permille, fastest_permille, aids, channels.

/// From those columns, the first of which is `column`.
HowHeard howHeardIn(const Statement &row, int column);

/// Manners of hearing, or ways through the channels, as one column has them.
QString mannersText(const QStringList &manners);

} // namespace relaas
