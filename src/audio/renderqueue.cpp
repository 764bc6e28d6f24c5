#include "audio/renderqueue.h"

#include <algorithm>
#include <cmath>

namespace relaas {

RenderQueue::RenderQueue(int channels, qint64 fromFrame, double speed, qint64 capacityFrames)
    : m_channels(channels)
    , m_fromFrame(fromFrame)
    , m_speed(speed)
    , m_ring(size_t(capacityFrames * channels))
    , m_capacity(capacityFrames)
{
}

bool RenderQueue::push(std::span<const float> interleaved)
{
    std::unique_lock lock(m_mutex);
    while (!interleaved.empty()) {
        m_room.wait(lock, [this] { return m_isAbandoned || m_written - m_read < m_capacity; });
        if (m_isAbandoned)
            return false;
        const qint64 at = m_written % m_capacity;
        const qint64 frames = std::min(
            {qint64(interleaved.size()) / m_channels, m_capacity - (m_written - m_read), m_capacity - at});
        const auto part = interleaved.first(size_t(frames * m_channels));
        std::ranges::copy(part, m_ring.begin() + at * m_channels);
        interleaved = interleaved.subspan(part.size());
        m_written += frames;
    }
    return !m_isAbandoned;
}

void RenderQueue::finish(qint64 toFrame)
{
    const std::scoped_lock lock(m_mutex);
    m_toFrame = toFrame;
}

void RenderQueue::abandon()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isAbandoned = true;
    }
    m_room.notify_all();
}

void RenderQueue::mark(bool isSound)
{
    if (m_breakpoints.back().isSound != isSound)
        m_breakpoints.push_back({m_pulled, m_read, isSound});
}

qint64 RenderQueue::pull(std::span<float> interleaved)
{
    qint64 sounding = 0;
    {
        const std::scoped_lock lock(m_mutex);
        const qint64 wanted = qint64(interleaved.size()) / m_channels;
        const qint64 ready = m_isAbandoned ? 0 : std::min(wanted, m_written - m_read);
        if (ready > 0)
            mark(true);
        while (sounding < ready) {
            const qint64 at = m_read % m_capacity;
            const qint64 frames = std::min(ready - sounding, m_capacity - at);
            std::copy_n(m_ring.begin() + at * m_channels, frames * m_channels,
                        interleaved.begin() + sounding * m_channels);
            m_read += frames;
            m_pulled += frames;
            sounding += frames;
        }
        if (sounding < wanted)
            mark(false);
        m_pulled += wanted - sounding;
    }
    std::ranges::fill(interleaved.subspan(size_t(sounding * m_channels)), 0.0F);
    m_room.notify_one();
    return sounding;
}

RenderQueue::Heard RenderQueue::heard(qint64 playedFrames)
{
    const std::scoped_lock lock(m_mutex);
    while (m_breakpoints.size() > 1 && m_breakpoints[1].pulled <= playedFrames)
        m_breakpoints.pop_front();
    const Breakpoint &last = m_breakpoints.front();
    const qint64 since = last.isSound ? playedFrames - last.pulled : 0;
    const qint64 rendered = std::clamp<qint64>(last.rendered + since, 0, m_read);
    if (m_toFrame >= 0 && rendered == m_written)
        return {m_toFrame, true};
    return {m_fromFrame + std::llround(double(rendered) * m_speed), false};
}

} // namespace relaas
