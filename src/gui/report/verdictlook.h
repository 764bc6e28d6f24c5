#pragma once

#include "core/report/line.h"
#include "gui/widgets/badge.h"

class QPainter;

namespace relaas {

/// A verdict as shape, word and colour.
BadgeContent verdictBadge(Verdict verdict);

/// The verdict of a line in a list. What cannot be compared yet shows nothing, what was not compared yet only
/// quietly.
void paintVerdict(QPainter &painter, const QRect &rect, const Line &line, const QFont &font,
                  const QPalette &palette);

} // namespace relaas
