#include "gui/report/overviewtimeline.h"

#include "core/timecode.h"

#include <algorithm>

namespace relaas {

namespace {

/// Recorders' clocks differ by a little; parts that seem to overlap by no more follow one another.
constexpr qint64 clockSlackMs = 5000;
constexpr qint64 breakShare = 10; // of the sound, the most a break is drawn as

qint64 partMs(const HearingPart &part)
{
    return msFromFrames(part.frames, part.sampleRate);
}

bool areInOrderByClock(const QList<HearingPart> &parts)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!parts[i].startedAt.isValid())
            return false;
        if (i > 0
            && parts[i - 1].startedAt.addMSecs(partMs(parts[i - 1]) - clockSlackMs) > parts[i].startedAt)
            return false;
    }
    return !parts.isEmpty();
}

} // namespace

OverviewTimeline::OverviewTimeline(const QList<HearingPart> &parts)
    : m_parts(parts)
    , m_isByClock(areInOrderByClock(parts))
{
    qint64 soundMs = 0;
    for (const HearingPart &part : m_parts)
        soundMs += partMs(part);
    qint64 at = 0;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (m_isByClock && i > 0) {
            const QDateTime ended = m_parts[i - 1].startedAt.addMSecs(partMs(m_parts[i - 1]));
            const qint64 lengthMs = std::max<qint64>(0, ended.msecsTo(m_parts[i].startedAt));
            const qint64 shown = std::min(lengthMs, std::max<qint64>(1, soundMs / breakShare));
            if (lengthMs > 0)
                m_breaks.append({at, at + shown, lengthMs});
            at += lengthMs > 0 ? shown : 0;
        }
        m_startsMs.append(at);
        at += partMs(m_parts[i]);
    }
}

qint64 OverviewTimeline::lengthMs() const
{
    return m_parts.isEmpty() ? 0 : endMs(int(m_parts.size()) - 1);
}

qint64 OverviewTimeline::endMs(int part) const
{
    return part < 0 || part >= m_parts.size() ? 0 : m_startsMs[part] + partMs(m_parts[part]);
}

qint64 OverviewTimeline::msOf(const Place &place) const
{
    if (place.part < 0 || place.part >= m_parts.size())
        return 0;
    const HearingPart &part = m_parts[place.part];
    return m_startsMs[place.part]
        + msFromFrames(std::clamp<qint64>(place.frame, 0, part.frames), part.sampleRate);
}

OverviewTimeline::Place OverviewTimeline::placeAt(qint64 ms) const
{
    for (int part = 0; part < m_parts.size(); ++part) {
        const bool isLast = part + 1 == m_parts.size();
        if (ms >= endMs(part) && !isLast)
            continue;
        const qint64 into = std::max<qint64>(0, ms - m_startsMs[part]);
        return {part, std::min(framesFromMs(into, m_parts[part].sampleRate), m_parts[part].frames)};
    }
    return {};
}

const OverviewTimeline::Break *OverviewTimeline::breakAt(qint64 ms) const
{
    const auto found = std::ranges::find_if(
        m_breaks, [ms](const Break &each) { return each.fromMs <= ms && ms < each.toMs; });
    return found == m_breaks.end() ? nullptr : &*found;
}

} // namespace relaas
