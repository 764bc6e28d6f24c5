#include "gui/report/overviewpicture.h"

#include "core/timecode.h"

#include <QPainter>

#include <array>

namespace relaas {

namespace {

/// What one look must find comes first: what deviates, then what nobody compared as it stands.
int urgency(WaveSpan::State state)
{
    switch (state) {
    case WaveSpan::State::Deviates:
        return 5;
    case WaveSpan::State::Inaudible:
        return 4;
    case WaveSpan::State::Stale:
        return 3;
    case WaveSpan::State::Open:
        return 2;
    case WaveSpan::State::Agrees:
        break;
    }
    return 1;
}

struct OverviewLook
{
    double height; // of the row
    QColor color;
};

OverviewLook lookOf(const WaveformColors &colors, int urgency)
{
    switch (urgency) {
    case 5:
        return {1.0, colors.deviates};
    case 4:
        return {0.8, colors.deviates};
    case 3:
        return {0.45, colors.open};
    case 2:
        return {0.3, colors.open};
    default:
        return {0.6, colors.agrees};
    }
}

} // namespace

double OverviewPicture::pixelOf(qint64 ms) const
{
    const qint64 length = timeline.lengthMs();
    return length > 0 ? double(ms) * size.width() / double(length) : 0;
}

qint64 OverviewPicture::msAt(double pixel) const
{
    const qint64 length = timeline.lengthMs();
    if (size.width() <= 0)
        return 0;
    return std::clamp<qint64>(qint64(pixel * double(length) / size.width()), 0, length);
}

QRectF OverviewPicture::partRect(int part) const
{
    const double left = pixelOf(timeline.startMs(part));
    return {left, 0, pixelOf(timeline.endMs(part)) - left, double(size.height())};
}

QPixmap OverviewPicture::drawn(double devicePixelRatio) const
{
    QPixmap pixmap(size * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(colors.ground);
    QPainter painter(&pixmap);
    painter.setFont(font);
    for (const OverviewTimeline::Break &each : timeline.breaks()) {
        const QRectF rect(pixelOf(each.fromMs), 0, pixelOf(each.toMs) - pixelOf(each.fromMs), size.height());
        painter.fillRect(rect, colors.lane);
        painter.fillRect(rect, QBrush(colors.hatch, Qt::FDiagPattern));
    }
    for (int part = 0; part < parts.size(); ++part) {
        drawOutline(painter, part, 1 / devicePixelRatio);
        drawLines(painter, part);
        drawListened(painter, part);
        drawName(painter, part);
        if (part > 0)
            painter.fillRect(QRectF(partRect(part).left(), 0, 1, size.height()), colors.text);
    }
    drawMarks(painter);
    return pixmap;
}

void OverviewPicture::drawOutline(QPainter &painter, int part, double step) const
{
    const QRectF rect = partRect(part);
    const Peaks &outline = parts[part].outline;
    const qint64 frames = timeline.parts()[part].frames;
    const double height = outlineHeight();
    const auto frameAt = [&](double x) {
        return qint64((x - rect.left()) / std::max(1e-9, rect.width()) * double(frames));
    };
    QList<QRectF> columns;
    // On whole pixels of the screen: between them there would be seams.
    for (auto column = qint64(rect.left() / step); double(column) * step < rect.right(); ++column) {
        const double x = double(column) * step;
        int loudest = 0;
        for (int channel = 0; channel < outline.channels; ++channel) {
            const Extent extent = outline.range(channel, std::max<qint64>(0, frameAt(x)), frameAt(x + step));
            loudest = std::max({loudest, int(extent.max), -int(extent.min)});
        }
        const double tall = std::max(step, height * loudest / 32768);
        columns.append(QRectF(x, (height - tall) / 2, step, tall));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.peak);
    painter.drawRects(columns);
    // What is not read is hatched, what cannot be read as well: neither is silence.
    const auto hatch = [&](FrameSpan span, Qt::BrushStyle style) {
        const double left =
            rect.left() + rect.width() * double(span.from) / double(std::max<qint64>(1, frames));
        const double right =
            rect.left() + rect.width() * double(span.to) / double(std::max<qint64>(1, frames));
        const QRectF where(left, 0, std::max(1.0, right - left), height);
        painter.fillRect(where, colors.ground);
        painter.fillRect(where, QBrush(colors.hatch, style));
    };
    for (const FrameSpan &gap : outline.gaps)
        hatch(gap, Qt::DiagCrossPattern);
    if (outline.complete)
        return;
    qint64 at = 0;
    for (const FrameSpan &known : outline.known) {
        if (known.from > at)
            hatch({at, known.from}, Qt::BDiagPattern);
        at = known.to;
    }
    if (at < frames)
        hatch({at, frames}, Qt::BDiagPattern);
}

void OverviewPicture::drawLines(QPainter &painter, int part) const
{
    const QRectF rect = partRect(part);
    const HearingPart &facts = timeline.parts()[part];
    QList<int> columns(size.width() + 1, 0);
    for (const WaveSpan &span : parts[part].spans) {
        const double perFrame = rect.width() / double(std::max<qint64>(1, facts.frames));
        const int from = std::max(0, int(rect.left() + double(span.frames.from) * perFrame));
        const int to = std::max(from + 1, int(rect.left() + double(span.frames.to) * perFrame));
        for (int column = from; column < std::min<int>(to, int(columns.size())); ++column)
            columns[column] = std::max(columns[column], urgency(span.state));
    }
    const int bottom = outlineHeight() + rowGap + linesHeight;
    for (int column = 0, end = 0; column < columns.size(); column = end) {
        for (end = column + 1; end < columns.size() && columns[end] == columns[column];)
            ++end;
        if (columns[column] == 0)
            continue;
        const OverviewLook look = lookOf(colors, columns[column]);
        const double height = linesHeight * look.height;
        painter.fillRect(QRectF(column, bottom - height, end - column, height), look.color);
    }
}

/// A thin line where nobody listened, a thick bar where somebody did.
void OverviewPicture::drawListened(QPainter &painter, int part) const
{
    const QRectF rect = partRect(part);
    const double top = size.height() - listenedHeight;
    const qint64 frames = std::max<qint64>(1, timeline.parts()[part].frames);
    painter.fillRect(QRectF(rect.left(), size.height() - 2, rect.width(), 1), colors.lane);
    for (const FrameSpan &span : parts[part].listened) {
        const double left = rect.left() + rect.width() * double(span.from) / double(frames);
        const double right = rect.left() + rect.width() * double(span.to) / double(frames);
        painter.fillRect(QRectF(left, top, std::max(1.0, right - left), listenedHeight - 1), colors.accent);
    }
}

void OverviewPicture::drawName(QPainter &painter, int part) const
{
    if (parts.size() < 2)
        return;
    const QFontMetricsF metrics(painter.font());
    const QRectF rect = partRect(part).adjusted(4, 1, -4, 0);
    const QString name = metrics.elidedText(timeline.parts()[part].name, Qt::ElideMiddle, rect.width() - 6);
    if (rect.width() < metrics.averageCharWidth() * 6)
        return;
    const QRectF place(rect.left(), rect.top(), metrics.horizontalAdvance(name) + 6, metrics.height());
    painter.fillRect(place, colors.ground);
    painter.setPen(colors.text);
    painter.drawText(place, Qt::AlignCenter, name);
}

void OverviewPicture::drawMarks(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.ground, 1));
    painter.setBrush(colors.text);
    for (const OverviewMark &mark : marks) {
        const double x = pixelOf(timeline.msOf(mark.place));
        const std::array<QPointF, 3> flag{QPointF(x - 4, 0), QPointF(x + 4, 0), QPointF(x, 8)};
        painter.drawPolygon(flag.data(), int(flag.size()));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace relaas
