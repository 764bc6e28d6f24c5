#pragma once

#include "audio/output.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace relaas {

enum class Pace {
    RealTime, ///< as a device would
    Fastest, ///< as soon as there is something
};

/// Pulls sound in a thread of its own without a device, and counts it as heard at once.
class PacedPuller
{
public:
    using Listener = std::function<void(std::span<const float> interleaved)>;

    explicit PacedPuller(Pace pace, Listener listener = {});
    ~PacedPuller();
    Q_DISABLE_COPY_MOVE(PacedPuller)

    void start(OutputFormat format, Pull pull);
    void stop();
    qint64 pulledFrames() const { return m_pulled; }

private:
    void run(const std::stop_token &stop, OutputFormat format, const Pull &pull);

    Pace m_pace;
    Listener m_listener;
    std::atomic<qint64> m_pulled = 0;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_thread;
};

} // namespace relaas
