#include "gui/report/waveformpicture.h"

#include <QPainter>

namespace relaas {

QPixmap WaveformPicture::drawn(const QPalette &palette, double devicePixelRatio) const
{
    QPixmap pixmap(size * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(palette.color(QPalette::Base));
    QPainter painter(&pixmap);
    for (int channel = 0; channel < peaks.channels; ++channel)
        drawChannel(painter, palette, channel, devicePixelRatio);
    for (const FrameSpan &gap : peaks.gaps)
        drawUnknown(painter, palette, gap);
    if (!peaks.complete)
        drawUnknown(painter, palette, {peaks.frames, frames});
    for (const WaveSpan &span : spans)
        drawSpan(painter, palette, span);
    return pixmap;
}

QRectF WaveformPicture::area(FrameSpan span) const
{
    const double left = std::max(-2.0, scale.pixelOf(span.from));
    const double right = std::min(size.width() + 2.0, scale.pixelOf(span.to));
    return {left, 0.0, std::max(0.0, right - left), double(size.height())};
}

// One line per screen pixel, from the lowest to the highest sample under it.
void WaveformPicture::drawChannel(QPainter &painter, const QPalette &palette, int channel,
                                  double devicePixelRatio) const
{
    const double laneHeight = double(size.height() - spanLane) / peaks.channels;
    const double middle = spanLane + laneHeight * (channel + 0.5);
    const double step = 1.0 / devicePixelRatio;
    const auto columns = int(std::ceil(size.width() * devicePixelRatio));
    QList<QLineF> lines;
    lines.reserve(columns);
    for (int column = 0; column < columns; ++column) {
        const double x = column * step;
        const Extent extent = peaks.range(channel, scale.frameAt(x), scale.frameAt(x + step));
        if (scale.frameAt(x) >= peaks.frames)
            break;
        const double perUnit = laneHeight / 2 / 32768;
        const double top = middle - extent.max * perUnit;
        const double bottom = middle - extent.min * perUnit;
        lines.append(QLineF(x + step / 2, top - step / 2, x + step / 2, bottom + step / 2));
    }
    painter.setPen(QPen(palette.color(QPalette::Text), step, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines);
}

// What is not known is never drawn like silence.
void WaveformPicture::drawUnknown(QPainter &painter, const QPalette &palette, FrameSpan span) const
{
    const QRectF rect = area(span);
    if (rect.width() <= 0)
        return;
    painter.fillRect(rect, palette.color(QPalette::Base));
    painter.fillRect(rect, QBrush(palette.color(QPalette::Mid), Qt::BDiagPattern));
}

void WaveformPicture::drawSpan(QPainter &painter, const QPalette &palette, const WaveSpan &span) const
{
    QRectF rect = area(span.frames);
    if (rect.width() <= 0)
        return;
    rect.setHeight(spanLane - 2);
    rect.adjust(0.5, 1.5, -0.5, -0.5);
    const bool isCurrent = span.state == WaveSpan::State::Current;
    const QColor colour = palette.color(isCurrent ? QPalette::Highlight : QPalette::Text);
    const Qt::BrushStyle fill = span.state == WaveSpan::State::Open ? Qt::NoBrush
        : span.state == WaveSpan::State::Differs                    ? Qt::FDiagPattern
                                                                    : Qt::SolidPattern;
    painter.setPen(QPen(colour, 1));
    painter.setBrush(QBrush(colour, fill));
    painter.drawRect(rect);
}

} // namespace relaas
