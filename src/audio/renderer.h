#pragma once

#include "audio/markedreader.h"
#include "audio/renderqueue.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace relaas {

/// Decodes a route through a recording and makes it sound as wanted, in a thread of its own. Always works on
/// the newest order only.
class Renderer
{
public:
    struct Order
    {
        quint64 generation = 0;
        ByteSource source; ///< opened anew when the index is another than before
        SoundIndexPtr index;
        std::shared_ptr<RenderQueue> queue; ///< null: only open the recording
        RenderQueue::Ticket ticket = RenderQueue::firstTicket;
        Route route;
        Place start;
        Manner manner;
    };
    /// Called on the renderer's thread.
    using Failed = std::function<void(quint64 generation, const Error &error)>;

    explicit Renderer(Failed failed);
    ~Renderer();
    Q_DISABLE_COPY_MOVE(Renderer)

    void take(Order order);

private:
    /// False where the order is no longer wanted.
    using Wanted = Result<bool>;

    void run(const std::stop_token &stop);
    Result<void> carryOut(const Order &order);
    Result<void> open(const Order &order);
    Wanted renderLeg(const Order &order, qint64 number, const Leg &leg);
    Wanted renderOriginal(const Order &order, FrameSpan frames);
    Wanted renderChanged(const Order &order, FrameSpan frames);
    bool renderRest(const Order &order, Place place, qint64 frames);
    Result<void> read(const Order &order, qint64 frame, std::span<float> interleaved);

    Failed m_failed;
    std::optional<MarkedReader> m_reader;
    SoundIndexPtr m_readerIndex;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Order> m_next;
    std::shared_ptr<RenderQueue> m_newestQueue;
    std::jthread m_thread; ///< last: ends before what it uses
};

} // namespace relaas
