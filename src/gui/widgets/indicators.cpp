#include "gui/widgets/indicators.h"

#include "gui/widgets/style.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <array>

namespace relaas {

namespace {

struct Inks
{
    QColor ground;
    QColor line;
    QColor sign;
};

Inks inksOf(const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    if (!(option.state & QStyle::State_Enabled))
        return {palette.color(QPalette::Window), palette.color(QPalette::Mid), palette.color(QPalette::Dark)};
    const bool isPressed = option.state & QStyle::State_Sunken;
    const bool isMarked =
        option.state & (QStyle::State_On | QStyle::State_MouseOver | QStyle::State_HasFocus);
    const QColor accent = toneColor(Tone::Accent, palette);
    return {palette.color(isPressed ? QPalette::Midlight : QPalette::Base),
            isMarked ? accent : toneColor(Tone::Neutral, palette), accent};
}

/// The largest square in the middle, so that a line of one pixel falls on whole pixels.
QRectF squareIn(const QRect &rect)
{
    const int side = std::min(rect.width(), rect.height()) - 1;
    return {rect.left() + (rect.width() - side) / 2 + 0.5, rect.top() + (rect.height() - side) / 2 + 0.5,
            side - 1.0, side - 1.0};
}

} // namespace

void drawRadio(QPainter &painter, const QStyleOption &option)
{
    const Inks inks = inksOf(option);
    const QRectF circle = squareIn(option.rect);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(inks.line, 1.4));
    painter.setBrush(inks.ground);
    painter.drawEllipse(circle);
    if (!(option.state & QStyle::State_On))
        return;
    const qreal inset = circle.width() * 0.28;
    painter.setPen(Qt::NoPen);
    painter.setBrush(inks.sign);
    painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
}

void drawCheck(QPainter &painter, const QStyleOption &option)
{
    const Inks inks = inksOf(option);
    const QRectF box = squareIn(option.rect);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(inks.line, 1.4));
    painter.setBrush(inks.ground);
    painter.drawRoundedRect(box, 2, 2);
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter.setPen(QPen(inks.sign, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (option.state & QStyle::State_NoChange) {
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    } else if (option.state & QStyle::State_On) {
        const std::array tick{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.28)};
        painter.drawPolyline(tick.data(), int(tick.size()));
    }
}

QStyleOptionViewItem withIconLikeItsWords(const QStyleOptionViewItem &item, double devicePixelRatio)
{
    const auto group = !(item.state & QStyle::State_Enabled) ? QPalette::Disabled
        : item.state & QStyle::State_Active                  ? QPalette::Active
                                                             : QPalette::Inactive;
    QPixmap pixmap = item.icon.pixmap(item.decorationSize, devicePixelRatio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF(QPointF(), pixmap.deviceIndependentSize()),
                     item.palette.color(group, QPalette::HighlightedText));
    painter.end();
    QStyleOptionViewItem quiet(item);
    quiet.icon = QIcon();
    quiet.icon.addPixmap(pixmap, QIcon::Normal);
    quiet.icon.addPixmap(pixmap, QIcon::Selected);
    return quiet;
}

} // namespace relaas
