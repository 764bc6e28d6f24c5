#include "audio/renderer.h"

#include "audio/stretcher.h"

#include <algorithm>
#include <cmath>

namespace relaas {

namespace {
constexpr qint64 blockFrames = 2048;
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
        if (m_newestQueue)
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

Result<void> Renderer::carryOut(const Order &order)
{
    if (order.index != m_decoderIndex) {
        m_decoder.reset();
        m_decoderIndex.reset();
    }
    if (!order.index)
        return {};
    if (!m_decoder) {
        auto opened = Decoder::open(order.source, order.index);
        if (!opened)
            return opened.error();
        m_decoder.emplace(std::move(opened).value());
        m_decoderIndex = order.index;
    }
    if (!order.queue)
        return {};
    if (const auto sought = m_decoder->seek(order.fromFrame); !sought)
        return sought;
    return order.speed == 1.0 ? render(order) : renderStretched(order);
}

// The decoder's samples, untouched.
Result<void> Renderer::render(const Order &order)
{
    const auto channels = size_t(m_decoder->info().channels);
    std::vector<float> block(size_t(blockFrames) * channels);
    while (m_decoder->position() < order.toFrame) {
        const auto wanted = size_t(std::min(blockFrames, order.toFrame - m_decoder->position()));
        const auto read = m_decoder->read(std::span(block).first(wanted * channels));
        if (!read)
            return read.error();
        if (*read == 0)
            break;
        if (!order.queue->push(std::span(block).first(size_t(*read) * channels)))
            return {};
    }
    order.queue->finish(order.toFrame);
    return {};
}

Result<void> Renderer::renderStretched(const Order &order)
{
    const auto channels = size_t(m_decoder->info().channels);
    Stretcher stretcher(m_decoder->info().sampleRate, int(channels), order.speed);
    std::vector<float> block(size_t(blockFrames) * channels);
    auto due = size_t(std::llround(double(order.toFrame - order.fromFrame) / order.speed)) * channels;
    bool isLast = false;
    while (!isLast) {
        const auto wanted = size_t(std::min(blockFrames, order.toFrame - m_decoder->position()));
        const auto read = m_decoder->read(std::span(block).first(wanted * channels));
        if (!read)
            return read.error();
        isLast = *read == 0 || m_decoder->position() >= order.toFrame;
        stretcher.put(std::span(block).first(size_t(*read) * channels), isLast);
        const auto ready = stretcher.take();
        const auto part = ready.first(std::min(ready.size(), due));
        due -= part.size();
        if (!order.queue->push(part))
            return {};
    }
    // What the engine still owes is its last few milliseconds, faded out.
    if (!order.queue->push(std::vector<float>(due, 0.0F)))
        return {};
    order.queue->finish(order.toFrame);
    return {};
}

} // namespace relaas
