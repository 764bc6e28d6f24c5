#pragma once

#include "core/report/line.h"

#include <QFont>
#include <QPalette>
#include <QRect>
#include <QString>

class QPainter;

namespace relaas {

// Which voices of a line have their place in the sound, at one glance: one cell for each voice in their
// order, with its sign where it is placed and a dot where it is not. No colour tells anything by itself.

/// "Voices placed: officer, applicant. Without a place: …"
QString voicesText(const Line &line);

/// The same whatever a line has. Where there is little room the signs give way to filled and empty boxes.
int voicesWidth(const QFont &font, bool isNarrow);
void paintVoices(QPainter &painter, const QRect &rect, const Line &line, const QFont &font,
                 const QPalette &palette, bool isNarrow);

} // namespace relaas
