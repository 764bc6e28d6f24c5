#pragma once

#include "audio/pacedpuller.h"

#include <vector>

namespace relaas {

/// What a FileOutput would have let people hear; shared with whoever wants to look.
class HeardSound
{
public:
    void append(std::span<const float> interleaved)
    {
        const std::scoped_lock lock(m_mutex);
        m_samples.insert(m_samples.end(), interleaved.begin(), interleaved.end());
    }
    std::vector<float> taken()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_samples, {});
    }

private:
    std::mutex m_mutex;
    std::vector<float> m_samples;
};

/// Collects the sound (not the silence while nothing is ready) instead of playing it: for tests.
class FileOutput final : public Output
{
public:
    FileOutput(std::shared_ptr<HeardSound> heard, Pace pace)
        : m_puller(pace, [heard = std::move(heard)](std::span<const float> sound) { heard->append(sound); })
    {
    }

    void start(OutputFormat format, Pull pull) override { m_puller.start(format, std::move(pull)); }
    void stop() override { m_puller.stop(); }
    qint64 playedFrames() const override { return m_puller.pulledFrames(); }
    bool isAudible() const override { return true; }
    QString problem() const override { return {}; }

private:
    PacedPuller m_puller;
};

} // namespace relaas
