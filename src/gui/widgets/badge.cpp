#include "gui/widgets/badge.h"

#include "gui/widgets/icons.h"

#include <QFontMetrics>
#include <QPainter>

#include <cmath>

namespace relaas {

namespace {
constexpr int IconSize = 12;
constexpr int Padding = 6;
} // namespace

QSize badgeSize(const BadgeContent &content, const QFont &font)
{
    const QFontMetrics metrics(font);
    // Rounded up: half a pixel too little shortens the word.
    const int words = int(std::ceil(QFontMetricsF(font).horizontalAdvance(content.text))) + 1;
    return {Padding + IconSize + space::Tight + words + Padding,
            std::max(metrics.height(), IconSize) + space::Tight};
}

void paintBadge(QPainter &painter, const QRect &rect, const BadgeContent &content, const QFont &font,
                const QPalette &palette)
{
    QRect chip({}, badgeSize(content, font));
    chip.setWidth(std::min(chip.width(), rect.width()));
    chip.moveCenter({0, rect.center().y()});
    chip.moveLeft(rect.left());
    const QColor color = toneColor(content.tone, palette);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneFill(content.tone, palette));
    painter.drawRoundedRect(chip, space::Tight, space::Tight);
    const QRect sign(chip.left() + Padding, chip.center().y() - IconSize / 2 + 1, IconSize, IconSize);
    paintIcon(painter, content.iconName, sign, color);
    painter.setPen(color);
    painter.setFont(font);
    const QRect words = chip.adjusted(Padding + IconSize + space::Tight, 0, -Padding, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(content.text, Qt::ElideRight, words.width()));
    painter.restore();
}

Badge::Badge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setContent(const BadgeContent &content)
{
    if (content == m_content)
        return;
    m_content = content;
    setAccessibleName(content.text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return m_content.text.isEmpty() ? QSize() : badgeSize(m_content, font());
}

void Badge::paintEvent(QPaintEvent *)
{
    if (m_content.text.isEmpty())
        return;
    QPainter painter(this);
    paintBadge(painter, rect(), m_content, font(), palette());
}

} // namespace relaas
