#include "audio/renderer.h"

#include "audio/soundchain.h"

#include <algorithm>
#include <cmath>

namespace relaas {

namespace {
constexpr qint64 blockFrames = 1024;
}

Renderer::Renderer(Failed failed)
    : m_failed(std::move(failed))
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

Renderer::~Renderer()
{
    m_thread.request_stop();
    take({}); // ends the wait for room in the queue being filled
}

void Renderer::take(Order order)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_newestQueue && m_newestQueue != order.queue)
            m_newestQueue->abandon();
        m_newestQueue = order.queue;
        m_next = std::move(order);
    }
    m_wake.notify_one();
}

void Renderer::run(const std::stop_token &stop)
{
    while (true) {
        Order order;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_next.has_value(); }) || stop.stop_requested())
                return;
            order = *std::exchange(m_next, std::nullopt);
        }
        if (const auto done = carryOut(order); !done)
            m_failed(order.generation, done.error());
    }
}

Result<void> Renderer::open(const Order &order)
{
    if (order.index != m_readerIndex) {
        m_reader.reset();
        m_readerIndex.reset();
    }
    if (!order.index || m_reader)
        return {};
    auto opened = Decoder::open(order.source, order.index);
    if (!opened)
        return opened.error();
    m_reader.emplace(std::move(opened).value());
    m_readerIndex = order.index;
    return {};
}

Result<void> Renderer::carryOut(const Order &order)
{
    if (const auto opened = open(order); !opened)
        return opened;
    if (!order.queue || !m_reader)
        return {};
    Place place = order.start;
    while (const Leg *leg = order.route.leg(place.leg)) {
        const bool isBegin = place.leg != order.start.leg || place.frame == leg->frames.from;
        const FrameSpan frames{isBegin ? leg->frames.from
                                       : std::clamp(place.frame, leg->frames.from, leg->frames.to),
                               leg->frames.to};
        const auto isWanted =
            renderLeg(order, place.leg, {frames, leg->restFrames, isBegin ? leg->skipped : FrameSpan()});
        if (!isWanted)
            return isWanted.error();
        if (!*isWanted)
            return {};
        ++place.leg;
    }
    order.queue->finish(order.ticket);
    return {};
}

Renderer::Wanted Renderer::renderLeg(const Order &order, qint64 number, const Leg &leg)
{
    const Place begin{number, leg.frames.from};
    if (!order.queue->mark(order.ticket, {begin, leg.frames.to, false, leg.skipped, order.manner}))
        return false;
    const auto isWanted =
        order.manner.isOriginal() ? renderOriginal(order, leg.frames) : renderChanged(order, leg.frames);
    if (!isWanted || !*isWanted || leg.restFrames == 0)
        return isWanted;
    return renderRest(order, {number, leg.frames.to}, leg.restFrames);
}

// The decoder's samples, untouched.
Renderer::Wanted Renderer::renderOriginal(const Order &order, FrameSpan frames)
{
    const auto channels = size_t(m_reader->info().channels);
    std::vector<float> block(size_t(blockFrames) * channels);
    while (frames.from < frames.to) {
        const auto count = std::min(blockFrames, frames.length());
        const auto part = std::span(block).first(size_t(count) * channels);
        if (const auto done = read(order, frames.from, part); !done)
            return done.error();
        if (!order.queue->push(order.ticket, part))
            return false;
        frames.from += count;
    }
    return true;
}

// The chain is fed with what really comes before and after, so that the edges of a span sound as they do
// within the recording.
Renderer::Wanted Renderer::renderChanged(const Order &order, FrameSpan frames)
{
    const SoundInfo &info = m_reader->info();
    const auto channels = size_t(info.channels);
    SoundChain chain(order.manner, info.sampleRate, info.channels);
    std::vector<float> block(size_t(blockFrames) * channels);
    auto due = size_t(std::llround(double(frames.length()) / order.manner.speed)) * channels;
    for (qint64 at = frames.from - chain.leadFrames(); due > 0; at += blockFrames) {
        if (!order.queue->isWanted(order.ticket))
            return false;
        if (const auto done = read(order, at, block); !done)
            return done.error();
        chain.put(block);
        const auto ready = chain.take();
        const auto part = ready.first(std::min(ready.size(), due));
        due -= part.size();
        if (!order.queue->push(order.ticket, part))
            return false;
    }
    return true;
}

bool Renderer::renderRest(const Order &order, Place place, qint64 frames)
{
    return order.queue->mark(order.ticket, {place, place.frame, true, {}, order.manner})
        && order.queue->push(order.ticket,
                             std::vector<float>(size_t(frames) * size_t(m_reader->info().channels), 0.0F));
}

Result<void> Renderer::read(const Order &order, qint64 frame, std::span<float> interleaved)
{
    const auto done = m_reader->read(frame, interleaved);
    for (const FrameSpan &damage : m_reader->damaged())
        order.queue->noteDamage(damage);
    return done;
}

} // namespace relaas
