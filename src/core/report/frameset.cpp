#include "core/report/frameset.h"

#include <algorithm>

namespace relaas {

void FrameSet::add(qint64 from, qint64 to)
{
    if (from >= to)
        return;
    auto at = m_spans.upper_bound(from);
    if (at != m_spans.begin() && std::prev(at)->second >= from)
        --at;
    while (at != m_spans.end() && at->first <= to) {
        from = std::min(from, at->first);
        to = std::max(to, at->second);
        at = m_spans.erase(at);
    }
    m_spans.emplace(from, to);
}

QList<FrameSet::Span> FrameSet::spans() const
{
    QList<Span> all;
    for (const auto &[from, to] : m_spans)
        all.append({from, to});
    return all;
}

qint64 FrameSet::length() const
{
    qint64 sum = 0;
    for (const auto &[from, to] : m_spans)
        sum += to - from;
    return sum;
}

qint64 FrameSet::lengthWithin(qint64 from, qint64 to) const
{
    qint64 sum = 0;
    auto at = m_spans.upper_bound(from);
    if (at != m_spans.begin())
        --at;
    for (; at != m_spans.end() && at->first < to; ++at)
        sum += std::max<qint64>(0, std::min(at->second, to) - std::max(at->first, from));
    return sum;
}

} // namespace relaas
