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
/// went in after the lead: the stretcher's own delay is cut away.
///
/// The engine is Rubber Band 3, "finer" (R3). bench_stretch compares, at 0.5 to 2 times the speed (how far a
/// word lies from its place at worst; 440 Hz; share of a core, mono at 0.5): R3 1.6 ms, 440.0 Hz, 5.8 %; R3
/// with a short window 6.7 ms, 440.0 Hz, 1.2 %; R2 18 ms, 437 to 442.6 Hz, 1.2 %; sonic 0.2 3.8 ms, 439 to
/// 440.5 Hz, 0.2 %; SoundTouch 2.3 23 ms, 440 Hz, 0.3 %. Only R3 holds both pitch and place with room to
/// spare, and it is the one made for voices. Of several channels each costs as much again: there the short
/// window keeps playing under a tenth of a core.
class Stretcher
{
public:
    Stretcher(int sampleRate, int channels, double speed);
    ~Stretcher();
    Q_DISABLE_COPY_MOVE(Stretcher)

    /// How many frames it has to be given before the first that counts: the sound that comes before it, or
    /// silence. About 50 ms.
    qint64 leadFrames() const { return m_leadFrames; }

    /// Takes sound, interleaved, the lead first. Then take all there is.
    void put(std::span<const float> interleaved);

    /// What is ready, interleaved; valid until the next call.
    std::span<const float> take();

private:
    static constexpr int mostFrames = 1024; ///< given to the engine at once

    int m_channels;
    std::unique_ptr<RubberBand::RubberBandStretcher> m_engine;
    std::vector<std::vector<float>> m_planes; ///< one per channel
    std::vector<float> m_out;
    qint64 m_leadFrames;
    qint64 m_delayFrames; ///< still to be dropped
};

} // namespace relaas
