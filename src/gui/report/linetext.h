#pragma once

#include <QPointF>

class QFont;
class QPainter;
class QString;

namespace relaas {

/// Words as the report shows them: wrapped, with a line height of 1.4. Painting, measuring and editing share
/// these numbers, so that nothing moves when a line is opened for editing.
namespace linetext {

inline constexpr int LineHeightPercent = 140;

/// The height of the words in a column of that width, in pixels. An empty text is one line high.
int height(const QString &text, const QFont &font, int width);

/// Paints them with the pen of the painter.
void paint(QPainter &painter, QPointF topLeft, const QString &text, const QFont &font, int width);

} // namespace linetext

} // namespace relaas
