#pragma once

// Private to this module.

#include <QtGlobal>

#include <memory>
#include <span>
#include <vector>

namespace relaas {

/// How loud a short frame of sound is in each of eight bands of speech, up to 4 kHz.
class BandLevels
{
public:
    static constexpr size_t bands = 8;

    /// Levels are told in half decibels above this many decibels of full scale.
    static constexpr double lowestDecibels = -120;

    explicit BandLevels(int sampleRate);
    ~BandLevels();

    /// Samples measure() takes: a power of two, 11 to 24 ms of sound.
    static size_t framesAt(int sampleRate);
    size_t frames() const { return m_frames; }

    /// Frames do not overlap: a level depends on the samples of its own frame only.
    void measure(std::span<const float> samples, std::span<quint8, bands> levels);

private:
    struct Transform; // libav's
    size_t m_frames;
    size_t m_joined = 1; ///< samples that are one value before the transform
    std::vector<float> m_window;
    std::vector<size_t> m_edges; ///< m_edges[n] to m_edges[n + 1]: lines of the spectrum in band n
    std::unique_ptr<Transform> m_transform;
};

} // namespace relaas
