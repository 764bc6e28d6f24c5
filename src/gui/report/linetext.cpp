#include "gui/report/linetext.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace relaas::linetext {

namespace {

/// Lays the words out and returns their height.
int arrange(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    layout.setTextOption(option);
    layout.setCacheEnabled(false);
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        // As the toolkit's editor does it: the extra height stands below the words.
        y += std::ceil(line.ascent() + line.descent() + line.leading()) * LineHeightPercent / 100.0;
    }
    layout.endLayout();
    return int(std::ceil(y));
}

QString shown(const QString &text)
{
    QString copy = text.isEmpty() ? QString(u' ') : text;
    return copy.replace(u'\n', QChar::LineSeparator);
}

} // namespace

int height(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(shown(text), font);
    return arrange(layout, width);
}

void paint(QPainter &painter, QPointF topLeft, const QString &text, const QFont &font, int width)
{
    QTextLayout layout(shown(text), font);
    arrange(layout, width);
    layout.draw(&painter, topLeft);
}

} // namespace relaas::linetext
