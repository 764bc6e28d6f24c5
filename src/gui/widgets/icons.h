#pragma once

#include <QIcon>
#include <QStringView>

class QColor;
class QPainter;

namespace relaas {

/// The line icon of that name in the icon set, e.g. icon(u"gear"). Drawn from its SVG in the colour of the
/// application's palette at the moment of painting, so it follows a change of theme and is sharp on any
/// screen. The name must be in the list in src/gui/CMakeLists.txt; an unknown one gives an empty icon and a
/// warning.
QIcon icon(QStringView name);

/// The same drawing in a colour of one's own, for state signs in delegates and bars.
void paintIcon(QPainter &painter, QStringView name, const QRectF &rect, const QColor &color);

/// As paintIcon, into a pixmap of `size` logical pixels.
QPixmap iconPixmap(QStringView name, int size, qreal devicePixelRatio, const QColor &color);

} // namespace relaas
