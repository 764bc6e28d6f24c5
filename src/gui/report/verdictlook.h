#pragma once

#include "core/report/line.h"
#include "gui/widgets/badge.h"

class QPainter;

namespace relaas {

/// A verdict as shape, short word and colour.
BadgeContent verdictBadge(Verdict verdict);

/// What the newest check of a line is worth now, likewise: a stale one says that it is out of date.
BadgeContent checkBadge(const Line &line);
QList<BadgeContent> checkBadges(); ///< all there are

/// Whether its sound was heard for it, likewise.
BadgeContent heardBadge(const Check &check);

/// The state of a line in a list, with a sign beside it where a verdict stands on what was not wholly heard.
/// What cannot be compared yet shows nothing, what was not compared yet only quietly; where there is no room
/// for words, the sign stands alone.
void paintVerdict(QPainter &painter, const QRect &rect, const Line &line, const QFont &font,
                  const QPalette &palette);
/// How wide that is at most.
int verdictWidth(const QFont &font);

} // namespace relaas
