#include "audio/framespans.h"

#include <algorithm>

namespace relaas {

namespace {

void bridge(QList<FrameSpan> &runs, FrameSpan run, qint64 bridgedFrames)
{
    if (!runs.isEmpty() && run.from - runs.constLast().to < bridgedFrames)
        runs.last().to = std::max(runs.constLast().to, run.to);
    else
        runs.append(run);
}

} // namespace

QList<FrameSpan> united(QList<FrameSpan> spans)
{
    std::ranges::sort(spans, {}, &FrameSpan::from);
    QList<FrameSpan> result;
    for (const FrameSpan &span : std::as_const(spans))
        if (span.length() > 0)
            bridge(result, span, 1);
    return result;
}

QList<FrameSpan> gaps(const QList<FrameSpan> &spans, qint64 frames)
{
    QList<FrameSpan> between;
    qint64 from = 0;
    for (const FrameSpan &span : spans) {
        if (span.from > from)
            between.append({from, std::min(span.from, frames)});
        from = std::max(from, span.to);
    }
    if (from < frames)
        between.append({from, frames});
    return between;
}

bool areSpansOf(const QList<FrameSpan> &spans, qint64 frames)
{
    qint64 end = -1;
    for (const FrameSpan &span : spans) {
        if (span.from <= end || span.from < 0 || span.to <= span.from || span.to > frames)
            return false;
        end = span.to;
    }
    return true;
}

FrameRuns::FrameRuns(qint64 leastFrames, qint64 bridgedFrames)
    : m_leastFrames(leastFrames)
    , m_bridgedFrames(bridgedFrames)
{
}

void FrameRuns::add(FrameSpan piece)
{
    auto &open = m_last ? m_last : m_first;
    if (open && open->to == piece.from) {
        open->to = piece.to;
        return;
    }
    if (m_last)
        close(*m_last);
    (m_first ? m_last : m_first) = piece;
}

void FrameRuns::append(const FrameRuns &next)
{
    if (next.m_first)
        add(*next.m_first);
    if (!next.m_closed.isEmpty() && m_last) {
        close(*m_last);
        m_last.reset();
    }
    for (const FrameSpan &run : next.m_closed)
        close(run);
    if (!next.m_last)
        return;
    if (m_last)
        close(*m_last);
    m_last = next.m_last;
}

void FrameRuns::close(FrameSpan run)
{
    if (run.length() >= m_leastFrames)
        bridge(m_closed, run, m_bridgedFrames);
}

QList<FrameSpan> FrameRuns::found() const
{
    QList<FrameSpan> result;
    const auto take = [&](const std::optional<FrameSpan> &run) {
        if (run && run->length() >= m_leastFrames)
            bridge(result, *run, m_bridgedFrames);
    };
    take(m_first);
    for (const FrameSpan &run : m_closed)
        bridge(result, run, m_bridgedFrames);
    take(m_last);
    return result;
}

} // namespace relaas
