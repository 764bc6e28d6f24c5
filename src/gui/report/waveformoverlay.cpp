#include "gui/report/waveformoverlay.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

namespace relaas {

namespace {
constexpr double narrowSpan = 5; // pixels; below that, a hatch or a frame shows nothing
constexpr double playheadWidth = 2;
constexpr double gripWidth = 6;
constexpr double voiceBar = 3;

/// What part of the lane a span fills: height tells the state where there is no room for a pattern.
double heightShare(WaveSpan::State state)
{
    switch (state) {
    case WaveSpan::State::Deviates:
        return 1;
    case WaveSpan::State::Inaudible:
        return 0.8;
    case WaveSpan::State::Agrees:
        return 0.6;
    case WaveSpan::State::Stale:
        return 0.4;
    case WaveSpan::State::Open:
        break;
    }
    return 0.25;
}

QColor spanColor(const WaveformColors &colors, WaveSpan::State state)
{
    switch (state) {
    case WaveSpan::State::Deviates:
    case WaveSpan::State::Inaudible:
        return colors.deviates;
    case WaveSpan::State::Agrees:
        return colors.agrees;
    case WaveSpan::State::Stale:
    case WaveSpan::State::Open:
        break;
    }
    return colors.open;
}

QBrush spanBrush(const WaveformColors &colors, WaveSpan::State state)
{
    switch (state) {
    case WaveSpan::State::Deviates:
        return {colors.deviates, Qt::BDiagPattern};
    case WaveSpan::State::Inaudible:
        return {colors.deviates, Qt::DiagCrossPattern};
    case WaveSpan::State::Agrees:
        return colors.agreesFill;
    case WaveSpan::State::Stale:
    case WaveSpan::State::Open:
        break;
    }
    return Qt::NoBrush;
}
} // namespace

QRectF WaveformOverlay::laneOf(FrameSpan frames) const
{
    const double left = std::max(area.left() - 4, scale.pixelOf(frames.from));
    const double right = std::min(area.right() + 4, scale.pixelOf(frames.to));
    return {left, area.top() + 1, std::max(0.0, right - left), laneHeight - 2};
}

void WaveformOverlay::drawSpans(QPainter &painter, const WaveformSpans &spans) const
{
    painter.fillRect(QRectF(clip.left(), area.top(), clip.width(), laneHeight), colors.ground);
    const qint64 from = scale.frameAt(clip.left() - 1);
    const qint64 to = scale.frameAt(clip.right() + 1);
    for (const WaveSpan &span : spans.all()) {
        if (span.frames.from >= to)
            break; // they are in order of their beginnings
        if (span.frames.to > from)
            drawSpan(painter, span);
    }
}

void WaveformOverlay::drawSpan(QPainter &painter, const WaveSpan &span) const
{
    QRectF rect = laneOf(span.frames);
    const QColor color = spanColor(colors, span.state);
    if (rect.width() < narrowSpan) {
        rect.setTop(rect.bottom() - rect.height() * (span.isCurrent ? 1 : heightShare(span.state)));
        rect.setWidth(std::max(1.0, rect.width() - 1));
        painter.fillRect(rect, span.isCurrent ? colors.accent : color);
        return;
    }
    rect.adjust(0.5, 0.5, -1.5, -0.5); // a pixel of ground between neighbours
    const bool agrees = span.state == WaveSpan::State::Agrees;
    painter.setPen(QPen(color, 1, span.state == WaveSpan::State::Stale ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(spanBrush(colors, span.state));
    painter.drawRect(rect);
    if (agrees) // underlined: without colours, a fill alone is too quiet
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 3, rect.width(), 3), color);
    if (span.isCurrent) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    drawLabel(painter, span, rect);
}

void WaveformOverlay::drawLabel(QPainter &painter, const WaveSpan &span, const QRectF &rect) const
{
    const double width = painter.fontMetrics().horizontalAdvance(span.label);
    const double room = 4;
    if (span.label.isEmpty() || rect.width() < width + 4 * room)
        return;
    // A span that begins left of the view keeps its number in sight.
    const double left = std::max(rect.left(), area.left()) + 2 * room;
    if (left + width + 2 * room > rect.right())
        return;
    const QRectF place(left, rect.top(), width, rect.height());
    if (span.state == WaveSpan::State::Deviates || span.state == WaveSpan::State::Inaudible)
        painter.fillRect(place.adjusted(-room, 1, room, -1), colors.ground);
    painter.setPen(span.isCurrent ? colors.accent : colors.text);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, span.label);
}

void WaveformOverlay::drawCurrent(QPainter &painter, const WaveSpan &span,
                                  const std::optional<SpanEdge> &held, bool isMovable) const
{
    drawVoices(painter, span.voices);
    for (const SpanEdge::Side side : {SpanEdge::Side::From, SpanEdge::Side::To}) {
        const bool isFrom = side == SpanEdge::Side::From;
        const double x = scale.pixelOf(isFrom ? span.frames.from : span.frames.to);
        if (x < clip.left() - 2 * gripWidth || x > clip.right() + 2 * gripWidth)
            continue;
        const bool isHeld = held && held->id == span.id && held->side == side;
        const double width = isHeld ? 2.5 : 1;
        painter.fillRect(QRectF(x - width / 2, area.top() + laneHeight, width, area.height() - laneHeight),
                         colors.accent);
        if (!isMovable)
            continue;
        // A tab that points into its span.
        const double inward = isFrom ? gripWidth : -gripWidth;
        const double top = area.top() + laneHeight;
        QPainterPath grip;
        grip.moveTo(x, top);
        grip.lineTo(x + inward, top);
        grip.lineTo(x + inward, top + gripWidth);
        grip.lineTo(x, top + 2 * gripWidth);
        grip.closeSubpath();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors.ground, 1));
        painter.setBrush(colors.accent);
        painter.drawPath(grip);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void WaveformOverlay::drawVoices(QPainter &painter, const QList<WaveVoice> &voices) const
{
    const double top = area.top() + laneHeight + 1;
    for (const WaveVoice &voice : voices) {
        QRectF bar = laneOf(voice.frames);
        if (bar.right() < clip.left() || bar.left() > clip.right())
            continue;
        bar.setWidth(std::max(1.0, bar.width() - 1)); // a pixel of ground between neighbours
        bar.setTop(top);
        bar.setHeight(voiceBar);
        painter.fillRect(bar, colors.accent);
        const double left = std::max(bar.left(), area.left());
        const double width = painter.fontMetrics().horizontalAdvance(voice.label);
        if (left + width > bar.right())
            continue;
        const QRectF place(left, bar.bottom(), width, painter.fontMetrics().height());
        painter.fillRect(place, colors.ground);
        painter.setPen(colors.text);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, voice.label);
    }
}

void WaveformOverlay::drawSelection(QPainter &painter, FrameSpan selection) const
{
    if (selection.length() <= 0)
        return;
    const double top = area.top() + laneHeight;
    const double left = std::max(area.left() - 4, scale.pixelOf(selection.from));
    const double right = std::min(area.right() + 4, scale.pixelOf(selection.to));
    if (right < left)
        return;
    const QRectF rect(left, top, std::max(1.0, right - left), area.bottom() - top);
    QColor tint = colors.accent;
    tint.setAlphaF(0.2F);
    painter.fillRect(rect, tint);
    // A bracket, so that it is a shape and not a tint only.
    const double bar = 2;
    for (const QRectF &line : {QRectF(rect.left(), rect.top(), bar, rect.height()),
                               QRectF(rect.right() - bar, rect.top(), bar, rect.height()),
                               QRectF(rect.left(), rect.bottom() - bar, rect.width(), bar)})
        painter.fillRect(line, colors.accent);
}

void WaveformOverlay::drawPlayhead(QPainter &painter, qint64 frame) const
{
    const double x = scale.pixelOf(frame);
    if (x < clip.left() - playheadReach || x > clip.right() + playheadReach)
        return;
    const QRectF head(x - playheadWidth / 2, area.top(), playheadWidth, area.height());
    painter.fillRect(head.adjusted(-1, 0, 1, 0), colors.ground); // seen on loud sound as well
    painter.fillRect(head, colors.accent);
    const std::array<QPointF, 3> mark{QPointF(x - playheadReach + 1, area.top()),
                                      QPointF(x + playheadReach - 1, area.top()),
                                      QPointF(x, area.top() + playheadReach)};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accent);
    painter.drawPolygon(mark.data(), int(mark.size()));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void WaveformOverlay::drawChannels(QPainter &painter, int channels) const
{
    if (channels < 2)
        return;
    const QFontMetricsF metrics(painter.font());
    const double laneOfChannel = (area.height() - laneHeight) / channels;
    if (laneOfChannel < metrics.height() + 2)
        return;
    for (int channel = 0; channel < channels; ++channel) {
        const QString text = QString::number(channel + 1);
        const QRectF place(area.left() + 3, area.top() + laneHeight + laneOfChannel * channel + 2,
                           metrics.horizontalAdvance(text) + 6, metrics.height());
        if (!place.intersects(clip))
            continue;
        painter.fillRect(place, colors.ground);
        painter.setPen(colors.text);
        painter.drawText(place, Qt::AlignCenter, text);
    }
}

} // namespace relaas
