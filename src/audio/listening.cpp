#include "audio/listening.h"

#include <algorithm>

namespace relaas {

Listening::Listening(Told told) : m_told(std::move(told)), m_log(m_told.heard) { }

void Listening::begin(int sampleRate)
{
    m_log.close();
    m_sampleRate = sampleRate;
    m_damage.clear();
    m_toldDamage.clear();
}

void Listening::addDamage(FrameSpan frames)
{
    QList<FrameSpan> merged;
    for (const FrameSpan &span : m_damage) {
        if (span.to < frames.from || span.from > frames.to)
            merged.append(span);
        else
            frames = {std::min(span.from, frames.from), std::max(span.to, frames.to)};
    }
    const auto after = std::ranges::upper_bound(merged, frames.from, {}, &FrameSpan::from);
    merged.insert(after, frames);
    m_damage = merged;
}

void Listening::take(const std::vector<RenderQueue::Passed> &passed, const std::vector<FrameSpan> &damage,
                     bool isAudible)
{
    for (const FrameSpan &span : damage)
        addDamage(span);
    for (const RenderQueue::Passed &part : passed) {
        if (part.isBegin && !part.isRest) {
            if (part.skipped.length() > 0)
                m_told.skipped(part.skipped);
            m_told.legBegun(part.leg);
        }
        if (isAudible && !part.isRest)
            takeSound(part);
        else
            m_log.close();
    }
}

void Listening::takeSound(const RenderQueue::Passed &passed)
{
    for (const FrameSpan &part : without(passed.frames, m_damage))
        m_log.add(part, passed.manner, m_sampleRate);
    tellDamage(passed.frames);
}

void Listening::tellDamage(FrameSpan heard)
{
    const auto touches = [](const FrameSpan &one, const FrameSpan &other) {
        return one.from < other.to && other.from < one.to;
    };
    for (const FrameSpan &span : std::as_const(m_damage)) {
        const auto isTold = [&](const FrameSpan &told) { return touches(told, span); };
        if (!touches(span, heard) || std::ranges::any_of(m_toldDamage, isTold))
            continue;
        m_toldDamage.append(span);
        m_told.damageHeard(span);
    }
}

} // namespace relaas
