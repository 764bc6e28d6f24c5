#include "audio/playback.h"

#include <algorithm>

namespace relaas {

namespace {
constexpr int queueMs = 500; // sound kept ready, so that a slow disk is not heard
constexpr int bridgeMs = 60; // what is kept at a cut: time enough to render what follows it…
constexpr int aidBridgeMs = 100; // …and to let the aids get to know the room
constexpr int fadeMs = 5;
} // namespace

Playback::Playback(OutputFactory output, Renderer::Failed failed)
    : m_makeOutput(std::move(output))
    , m_renderer(std::move(failed))
{
}

Playback::~Playback()
{
    stop();
}

void Playback::open(const ByteSource &source, SoundIndexPtr index)
{
    m_source = source;
    m_index = std::move(index);
    m_renderer.take({++m_generation, m_source, m_index, nullptr, 0, {}, {}, {}});
}

void Playback::close()
{
    stop();
    open(nullptr, nullptr);
}

void Playback::prepareOutput()
{
    if (!m_output || (!m_output->isAudible() && !isRunning()))
        m_output = m_makeOutput();
}

void Playback::dropOutput()
{
    m_output.reset();
}

void Playback::start(const Route &route, Place from, const Manner &manner)
{
    const SoundInfo &info = m_index->info;
    m_queue = std::make_shared<RenderQueue>(info.channels, framesFor(queueMs), from);
    order(RenderQueue::firstTicket, route, from, manner);
    m_output->start({info.sampleRate, info.channels},
                    [queue = m_queue](std::span<float> sound) { return queue->pull(sound); });
}

Playback::Played Playback::takePlayed()
{
    const qint64 played = m_output->playedFrames();
    auto passed = m_queue->takePassed(played);
    return {std::move(passed), m_queue->takeDamage(), m_queue->heard(played).place};
}

Playback::Played Playback::stop()
{
    if (!m_queue)
        return {};
    m_output->stop();
    Played played = takePlayed();
    m_queue->abandon();
    m_queue.reset();
    return played;
}

// The side of the seam that is the original stays so, to the last sample.
Place Playback::cut(const Manner &next)
{
    const int keptMs = next.aids ? aidBridgeMs : bridgeMs;
    const auto cut = m_queue->cut(framesFor(keptMs), m_manner.isOriginal() ? 0 : framesFor(fadeMs),
                                  next.isOriginal() ? 0 : framesFor(fadeMs));
    m_ticket = cut.ticket;
    return cut.place;
}

void Playback::goOn(const Route &route, Place from, const Manner &manner)
{
    order(m_ticket, route, from, manner);
}

void Playback::jump(const Route &route, Place from, const Manner &manner)
{
    const auto cut = m_queue->cut(framesFor(fadeMs), framesFor(fadeMs), framesFor(fadeMs), from);
    order(cut.ticket, route, from, manner);
}

RenderQueue::Heard Playback::heard() const
{
    return m_queue->heard(m_output->playedFrames());
}

qint64 Playback::framesFor(int ms) const
{
    return std::max<qint64>(1, qint64(m_index->info.sampleRate) * ms / 1000);
}

void Playback::order(RenderQueue::Ticket ticket, const Route &route, Place from, const Manner &manner)
{
    m_ticket = ticket;
    m_manner = manner;
    m_renderer.take({++m_generation, m_source, m_index, m_queue, ticket, route, from, manner});
}

} // namespace relaas
