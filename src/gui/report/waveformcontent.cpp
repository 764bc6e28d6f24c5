#include "gui/report/waveformcontent.h"

#include <algorithm>

namespace relaas {

std::span<const FrameSpan> spansTouching(const QList<FrameSpan> &spans, FrameSpan within)
{
    const auto first =
        std::ranges::partition_point(spans, [&](const FrameSpan &span) { return span.to <= within.from; });
    const auto last = std::partition_point(first, spans.end(),
                                           [&](const FrameSpan &span) { return span.from < within.to; });
    return {spans.constData() + (first - spans.begin()), size_t(last - first)};
}

qint64 framesCovered(const QList<FrameSpan> &spans, FrameSpan within)
{
    qint64 covered = 0;
    for (const FrameSpan &span : spansTouching(spans, within))
        covered += std::min(span.to, within.to) - std::max(span.from, within.from);
    return covered;
}

QList<FrameSpan> WaveformContent::unknown(FrameSpan within) const
{
    within.to = std::min(within.to, frames);
    if (within.from >= within.to)
        return {};
    const QList<FrameSpan> known =
        peaks.complete && peaks.known.isEmpty() ? QList<FrameSpan>{{0, peaks.frames}} : peaks.known;
    QList<FrameSpan> holes;
    qint64 at = within.from;
    for (const FrameSpan &span : spansTouching(known, within)) {
        if (span.from > at)
            holes.append({at, span.from});
        at = std::max(at, span.to);
    }
    if (at < within.to)
        holes.append({at, within.to});
    return holes;
}

} // namespace relaas
