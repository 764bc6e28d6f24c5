#include "audio/renderqueue.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace relaas {

namespace {
constexpr auto firstSoundWait = std::chrono::milliseconds(25);
}

RenderQueue::RenderQueue(int channels, qint64 capacityFrames, Place start)
    : m_channels(channels)
    , m_ring(size_t(capacityFrames * channels))
    , m_capacity(capacityFrames)
    , m_next(start)
{
}

bool RenderQueue::isWanted(Ticket ticket) const
{
    const std::scoped_lock lock(m_mutex);
    return ticket == m_ticket && !m_isAbandoned;
}

bool RenderQueue::mark(Ticket ticket, Section section)
{
    const std::scoped_lock lock(m_mutex);
    if (ticket != m_ticket || m_isAbandoned)
        return false;
    m_sections.push_back({std::move(section), m_written, false});
    m_next.reset();
    return true;
}

bool RenderQueue::push(Ticket ticket, std::span<const float> interleaved)
{
    std::unique_lock lock(m_mutex);
    const auto isOver = [this, ticket] { return m_isAbandoned || ticket != m_ticket; };
    while (!interleaved.empty()) {
        m_room.wait(lock, [&] { return isOver() || m_written - m_read < m_capacity; });
        if (isOver())
            return false;
        const qint64 at = m_written % m_capacity;
        const qint64 frames = std::min(
            {qint64(interleaved.size()) / m_channels, m_capacity - (m_written - m_read), m_capacity - at});
        const auto part = interleaved.first(size_t(frames * m_channels));
        std::ranges::copy(part, m_ring.begin() + at * m_channels);
        fadeHead(at, frames);
        interleaved = interleaved.subspan(part.size());
        m_written += frames;
        m_ready.notify_one();
    }
    return !isOver();
}

void RenderQueue::finish(Ticket ticket)
{
    const std::scoped_lock lock(m_mutex);
    if (ticket != m_ticket)
        return;
    m_isFinished = true;
    m_ready.notify_one();
}

void RenderQueue::noteDamage(FrameSpan frames)
{
    const std::scoped_lock lock(m_mutex);
    m_damage.push_back(frames);
}

std::vector<FrameSpan> RenderQueue::takeDamage()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_damage, {});
}

void RenderQueue::abandon()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isAbandoned = true;
    }
    m_room.notify_all();
    m_ready.notify_all();
}

void RenderQueue::breakAt(bool isSound)
{
    if (m_breakpoints.back().isSound != isSound)
        m_breakpoints.push_back({m_pulled, m_read, isSound});
}

qint64 RenderQueue::pull(std::span<float> interleaved)
{
    qint64 sounding = 0;
    {
        std::unique_lock lock(m_mutex);
        const qint64 wanted = qint64(interleaved.size()) / m_channels;
        // A device that is given silence first lets its whole buffer of it be heard before the sound.
        if (!std::exchange(m_hasWaited, true))
            m_ready.wait_for(lock, firstSoundWait, [&] {
                return m_isAbandoned || m_isFinished || m_written >= std::min(wanted, m_capacity);
            });
        sounding = copyReady(interleaved, m_isAbandoned ? 0 : std::min(wanted, m_written - m_read));
        if (sounding < wanted)
            breakAt(false);
        m_pulled += wanted - sounding;
    }
    std::ranges::fill(interleaved.subspan(size_t(sounding * m_channels)), 0.0F);
    m_room.notify_one();
    return sounding;
}

qint64 RenderQueue::copyReady(std::span<float> interleaved, qint64 ready)
{
    if (ready > 0)
        breakAt(true);
    for (qint64 done = 0; done < ready;) {
        const qint64 at = m_read % m_capacity;
        const qint64 frames = std::min(ready - done, m_capacity - at);
        std::copy_n(m_ring.begin() + at * m_channels, frames * m_channels,
                    interleaved.begin() + done * m_channels);
        m_read += frames;
        m_pulled += frames;
        done += frames;
    }
    return ready;
}

RenderQueue::Cut RenderQueue::cut(qint64 keepFrames, qint64 fadeOut, qint64 fadeIn, std::optional<Place> jump)
{
    Cut cut;
    {
        const std::scoped_lock lock(m_mutex);
        const qint64 end = std::min(m_written, m_read + keepFrames);
        cut.place = jump.value_or(placeAt(end));
        while (!m_sections.empty() && m_sections.back().rendered >= end)
            m_sections.pop_back();
        m_written = end;
        fadeTail(fadeOut);
        m_fadeFrom = end;
        m_fadeFrames = fadeIn;
        m_next = cut.place;
        m_isFinished = false;
        cut.ticket = ++m_ticket;
    }
    m_room.notify_all();
    return cut;
}

void RenderQueue::fadeTail(qint64 frames)
{
    const qint64 from = std::max(m_read, m_written - frames);
    for (qint64 i = from; i < m_written; ++i) {
        const auto gain = float(m_written - i) / float(frames);
        for (qint64 sample = 0; sample < m_channels; ++sample)
            m_ring[size_t(i % m_capacity * m_channels + sample)] *= gain;
    }
}

void RenderQueue::fadeHead(qint64 at, qint64 frames)
{
    const qint64 since = m_written - m_fadeFrom;
    for (qint64 i = 0; i < std::min(frames, m_fadeFrames - since); ++i) {
        const auto gain = float(since + i) / float(m_fadeFrames);
        for (qint64 sample = 0; sample < m_channels; ++sample)
            m_ring[size_t((at + i) * m_channels + sample)] *= gain;
    }
}

qint64 RenderQueue::renderedAt(qint64 playedFrames)
{
    while (m_breakpoints.size() > 1 && m_breakpoints[1].pulled <= playedFrames)
        m_breakpoints.pop_front();
    const Breakpoint &last = m_breakpoints.front();
    const qint64 since = last.isSound ? playedFrames - last.pulled : 0;
    return std::clamp<qint64>(last.rendered + since, 0, m_read);
}

qint64 RenderQueue::frameAt(const Entry &entry, qint64 rendered)
{
    if (entry.isRest)
        return entry.begin.frame;
    const auto moved = std::llround(double(rendered - entry.rendered) * entry.manner.speed);
    return std::min(entry.begin.frame + moved, entry.toFrame);
}

Place RenderQueue::placeAt(qint64 rendered) const
{
    if (m_next && (rendered == m_written || m_sections.empty()))
        return *m_next;
    const auto after = std::ranges::upper_bound(m_sections, rendered, {}, &Entry::rendered);
    if (after == m_sections.begin())
        return m_sections.front().begin;
    const Entry &entry = *std::prev(after);
    return {entry.begin.leg, frameAt(entry, rendered)};
}

RenderQueue::Heard RenderQueue::heard(qint64 playedFrames)
{
    const std::scoped_lock lock(m_mutex);
    const qint64 rendered = renderedAt(playedFrames);
    return {placeAt(rendered), m_isFinished && rendered == m_written};
}

std::vector<RenderQueue::Passed> RenderQueue::takePassed(qint64 playedFrames)
{
    const std::scoped_lock lock(m_mutex);
    const qint64 rendered = renderedAt(playedFrames);
    std::vector<Passed> passed;
    while (!m_sections.empty()) {
        Entry &entry = m_sections.front();
        const bool isLast = m_sections.size() == 1;
        const qint64 upTo = isLast ? rendered : std::min(rendered, m_sections[1].rendered);
        const bool isNew = !std::exchange(entry.isReported, true);
        if (isNew || upTo > m_passed)
            passed.push_back({{frameAt(entry, m_passed), frameAt(entry, upTo)},
                              entry.begin.leg,
                              isNew,
                              entry.isRest,
                              entry.skipped,
                              entry.manner});
        m_passed = upTo;
        if (isLast || rendered < m_sections[1].rendered)
            break;
        m_sections.pop_front();
    }
    return passed;
}

} // namespace relaas
