#pragma once

#include <QtGlobal>

#include <memory>
#include <span>
#include <vector>

namespace RubberBand {
class RubberBandStretcher;
}

namespace relaas {

/// Changes the speed of sound and keeps its pitch. Frame n that comes out belongs to frame n × speed that
/// went in: the stretcher's own delay is cut away.
class Stretcher
{
public:
    Stretcher(int sampleRate, int channels, double speed);
    ~Stretcher();
    Q_DISABLE_COPY_MOVE(Stretcher)

    /// Takes sound, interleaved. Then take all there is.
    void put(std::span<const float> interleaved);

    /// What is ready, interleaved; valid until the next call.
    std::span<const float> take();

private:
    static constexpr int mostFrames = 1024; ///< given to the engine at once

    void process(qint64 frames);

    int m_channels;
    std::unique_ptr<RubberBand::RubberBandStretcher> m_engine;
    std::vector<std::vector<float>> m_planes; ///< one per channel
    std::vector<float> m_out;
    qint64 m_delayFrames = 0; ///< still to be dropped
};

} // namespace relaas
