#include "gui/report/waveformspans.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace relaas {

namespace {
/// Edges nearer to one another cannot be told apart by the hand.
constexpr double leastGripPixels = 12;
} // namespace

bool WaveformSpans::set(const QList<WaveSpan> &spans)
{
    QList<WaveSpan> sorted = spans;
    std::ranges::stable_sort(sorted, {}, [](const WaveSpan &span) { return span.frames.from; });
    if (m_before) {
        // The hand still holds one: it stays under the hand, and what it was is what it is now in the report.
        const WaveSpan *held = span(m_before->id);
        const auto fresh = std::ranges::find(sorted, m_before->id, &WaveSpan::id);
        if (held && fresh != sorted.end()) {
            m_before = *fresh;
            fresh->frames = held->frames;
        } else {
            m_before.reset();
        }
    }
    return std::exchange(m_spans, sorted) != sorted;
}

const WaveSpan *WaveformSpans::span(qint64 id) const
{
    const auto found = std::ranges::find(m_spans, id, &WaveSpan::id);
    return found == m_spans.end() ? nullptr : &*found;
}

WaveSpan *WaveformSpans::find(qint64 id)
{
    const auto found = std::ranges::find(m_spans, id, &WaveSpan::id);
    return found == m_spans.end() ? nullptr : &*found;
}

const WaveSpan *WaveformSpans::current() const
{
    const auto found = std::ranges::find(m_spans, true, &WaveSpan::isCurrent);
    return found == m_spans.end() ? nullptr : &*found;
}

const WaveSpan *WaveformSpans::at(qint64 frame) const
{
    const WaveSpan *last = nullptr;
    for (const WaveSpan &span : m_spans) {
        if (frame < span.frames.from || frame >= span.frames.to)
            continue;
        if (span.isCurrent)
            return &span;
        last = &span;
    }
    return last;
}

std::optional<SpanEdge> WaveformSpans::currentEdgeAt(double pixel, const TimeScale &scale,
                                                     double tolerance) const
{
    const WaveSpan *span = current();
    if (!span)
        return std::nullopt;
    const double toFrom = std::abs(scale.pixelOf(span->frames.from) - pixel);
    const double toTo = std::abs(scale.pixelOf(span->frames.to) - pixel);
    if (std::min(toFrom, toTo) > tolerance)
        return std::nullopt;
    // Where both are in reach, the one on the side of the pointer.
    const bool isTo = toTo < toFrom || (toTo == toFrom && pixel > scale.pixelOf(span->frames.from));
    return SpanEdge{span->id, isTo ? SpanEdge::Side::To : SpanEdge::Side::From};
}

std::optional<SpanEdge> WaveformSpans::edgeAt(double pixel, const TimeScale &scale, double tolerance) const
{
    if (const auto edge = currentEdgeAt(pixel, scale, tolerance))
        return edge;
    for (const WaveSpan &span : m_spans) {
        const double from = scale.pixelOf(span.frames.from);
        const double to = scale.pixelOf(span.frames.to);
        if (to - from < leastGripPixels || pixel < from || pixel > to)
            continue;
        if (pixel - from <= tolerance)
            return SpanEdge{span.id, SpanEdge::Side::From};
        if (to - pixel <= tolerance)
            return SpanEdge{span.id, SpanEdge::Side::To};
    }
    return std::nullopt;
}

std::optional<qint64> WaveformSpans::frameOf(const SpanEdge &edge) const
{
    const WaveSpan *found = span(edge.id);
    if (!found)
        return std::nullopt;
    return edge.side == SpanEdge::Side::From ? found->frames.from : found->frames.to;
}

void WaveformSpans::preview(const SpanEdge &edge, qint64 frame, qint64 frames, qint64 leastLength)
{
    WaveSpan *moved = find(edge.id);
    if (!moved)
        return;
    if (!m_before)
        m_before = *moved;
    FrameSpan &span = moved->frames;
    if (edge.side == SpanEdge::Side::From)
        span.from = std::clamp<qint64>(frame, 0, std::max<qint64>(0, span.to - leastLength));
    else
        span.to = std::clamp<qint64>(frame, std::min(frames, span.from + leastLength), frames);
}

std::optional<WaveSpan> WaveformSpans::takePreview()
{
    const auto before = std::exchange(m_before, std::nullopt);
    WaveSpan *moved = before ? find(before->id) : nullptr;
    if (!moved || moved->frames == before->frames)
        return std::nullopt;
    const WaveSpan result = *moved;
    moved->frames = before->frames;
    return result;
}

} // namespace relaas
