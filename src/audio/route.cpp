#include "audio/route.h"

#include <algorithm>

namespace relaas {

const Leg *Route::leg(qint64 number) const
{
    if (legs.isEmpty() || (number >= legs.size() && !isEndless))
        return nullptr;
    return &legs[number % legs.size()];
}

QList<FrameSpan> without(FrameSpan span, const QList<FrameSpan> &holes)
{
    QList<FrameSpan> left;
    for (const FrameSpan &hole : holes) {
        if (hole.to <= span.from)
            continue;
        if (hole.from >= span.to)
            break;
        if (hole.from > span.from)
            left.append({span.from, hole.from});
        span.from = std::min(hole.to, span.to);
    }
    if (span.length() > 0)
        left.append(span);
    return left;
}

Route straightRoute(FrameSpan frames, const QList<FrameSpan> &silences)
{
    Route route;
    qint64 at = frames.from;
    for (const FrameSpan &part : without(frames, silences)) {
        route.legs.append({part, 0, {at, part.from}});
        at = part.to;
    }
    if (at < frames.to || route.legs.isEmpty())
        route.legs.append({{frames.to, frames.to}, 0, {at, frames.to}});
    return route;
}

Route loopRoute(FrameSpan frames, qint64 restFrames)
{
    return {{{frames, restFrames, {}}}, true};
}

Route walkRoute(FrameSpan frames, qint64 stepFrames, int times, qint64 overlapFrames)
{
    Route route;
    const qint64 step = std::max<qint64>(stepFrames, 1);
    const qint64 advance = std::max<qint64>(step - overlapFrames, std::max<qint64>(step / 10, 1));
    for (qint64 from = frames.from; from < frames.to; from += advance) {
        const FrameSpan part{from, std::min(from + step, frames.to)};
        for (int i = 0; i < times; ++i)
            route.legs.append({part, 0, {}});
        if (part.to == frames.to)
            break;
    }
    return route;
}

QList<FrameSpan> skippable(const QList<FrameSpan> &pauses, qint64 longerThan, qint64 margin,
                           const QList<FrameSpan> &unknown)
{
    QList<FrameSpan> spans;
    for (const FrameSpan &pause : pauses) {
        const FrameSpan inner{pause.from + margin, pause.to - margin};
        const bool isKnown = std::ranges::none_of(
            unknown, [&](const FrameSpan &span) { return span.from < pause.to && span.to > pause.from; });
        if (pause.length() > longerThan && inner.length() > 0 && isKnown)
            spans.append(inner);
    }
    return spans;
}

qint64 rewound(qint64 frame, qint64 back, qint64 reach, const QList<FrameSpan> &pauses)
{
    const qint64 target = std::max<qint64>(frame - back, 0);
    const auto after = std::ranges::upper_bound(pauses, target, {}, &FrameSpan::from);
    const bool isNear = after != pauses.begin() && target - std::prev(after)->from <= reach;
    return isNear ? std::max<qint64>(std::prev(after)->from, 0) : target;
}

} // namespace relaas
