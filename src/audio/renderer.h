#pragma once

#include "audio/decoder.h"
#include "audio/renderqueue.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace relaas {

/// Decodes and stretches in a thread of its own. Always works on the newest order only.
class Renderer
{
public:
    struct Order
    {
        quint64 generation = 0;
        ByteSource source; ///< opened anew when the index is another than before
        SoundIndexPtr index;
        std::shared_ptr<RenderQueue> queue; ///< null: only open the recording
        qint64 fromFrame = 0;
        qint64 toFrame = 0;
        double speed = 1.0;
    };
    using Failed =
        std::function<void(quint64 generation, const Error &error)>; ///< called on the renderer's thread

    explicit Renderer(Failed failed);
    ~Renderer();
    Q_DISABLE_COPY_MOVE(Renderer)

    void take(Order order);

private:
    void run(const std::stop_token &stop);
    Result<void> carryOut(const Order &order);
    Result<void> render(const Order &order);
    Result<void> renderStretched(const Order &order);

    Failed m_failed;
    std::optional<Decoder> m_decoder;
    SoundIndexPtr m_decoderIndex;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Order> m_next;
    std::shared_ptr<RenderQueue> m_newestQueue;
    std::jthread m_thread; ///< last: ends before what it uses
};

} // namespace relaas
