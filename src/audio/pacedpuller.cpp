#include "audio/pacedpuller.h"

#include <chrono>
#include <vector>

namespace relaas {

using Clock = std::chrono::steady_clock;

namespace {
constexpr int blocksPerSecond = 100;
constexpr auto idleWait = std::chrono::microseconds(200);
} // namespace

PacedPuller::PacedPuller(Pace pace, Listener listener) : m_pace(pace), m_listener(std::move(listener)) { }

PacedPuller::~PacedPuller()
{
    stop();
}

void PacedPuller::start(OutputFormat format, Pull pull)
{
    stop();
    m_pulled = 0;
    m_thread = std::jthread(
        [this, format, pull = std::move(pull)](const std::stop_token &stop) { run(stop, format, pull); });
}

void PacedPuller::stop()
{
    m_thread = {}; // asks to stop and joins; the wait below ends at once
}

void PacedPuller::run(const std::stop_token &stop, OutputFormat format, const Pull &pull)
{
    const auto begin = Clock::now();
    const qint64 blockFrames = std::max(1, format.sampleRate / blocksPerSecond);
    std::vector<float> block(size_t(blockFrames) * size_t(format.channels));
    while (!stop.stop_requested()) {
        const qint64 sounding = pull(block);
        m_pulled += blockFrames;
        if (m_listener)
            m_listener(std::span(block).first(size_t(sounding) * size_t(format.channels)));
        auto until = Clock::now();
        if (m_pace == Pace::RealTime)
            until = begin + std::chrono::microseconds(m_pulled * 1'000'000 / format.sampleRate);
        else if (sounding == 0)
            until += idleWait;
        std::unique_lock lock(m_mutex);
        m_wake.wait_until(lock, stop, until, [] { return false; });
    }
}

} // namespace relaas
