#pragma once

#include "audio/aids.h"

#include <QtGlobal>

#include <memory>
#include <span>
#include <vector>

namespace relaas {

/// One listening aid at work. Sound goes in and comes out of the same buffer, exactly delayFrames() late.
///
/// They are small filters of our own: libavfilter has the like, but brings a speech recogniser, a speech
/// synthesiser and three dozen libraries more into the program, and several of its filters do not say by how
/// much they are late. Here the place of every sample stays known.
class AidFilter
{
public:
    AidFilter() = default;
    virtual ~AidFilter() = default;
    Q_DISABLE_COPY_MOVE(AidFilter)

    virtual qint64 delayFrames() const { return 0; }
    virtual void process(std::span<float> interleaved) = 0;
};

using AidFilterPtr = std::unique_ptr<AidFilter>;

/// Butterworth of fourth order at 80 Hz, as two of the biquads of R. Bristow-Johnson's "Audio EQ Cookbook".
AidFilterPtr highPass(int sampleRate, int channels);

/// A burst above 1.2 kHz that stands out by 12 dB from what was there and is over within 30 ms is brought
/// down to what was there. Speech sounds last longer, or are no louder than the speech around them.
AidFilterPtr transientReduction(int sampleRate, int channels);

/// Short-time spectra; the noise in each band is the least of the last seconds (R. Martin, "Noise power
/// spectral density estimation based on optimal smoothing and minimum statistics", 2001, without the optimal
/// smoothing), the gain that of Wiener with the decision-directed estimate of Ephraim and Malah (1984), at
/// least -14 dB.
AidFilterPtr noiseReduction(int sampleRate, int channels);

/// Brings speech to -20 dBFS by at most +24 and -12 dB; pauses do not rise.
AidFilterPtr speechLevelling(int sampleRate, int channels);

/// Nothing above -1 dBFS. Looks 5 ms ahead, so that the gain is down when the peak comes.
AidFilterPtr limiter(int sampleRate, int channels);

/// The aids that are on, in their order, with their delay cut away: the n-th frame that comes out belongs to
/// the n-th that went in, and comes when delayFrames() more have gone in.
class AidChain
{
public:
    /// `isLimited`: with the limiter, whatever aids there are.
    AidChain(Aids aids, bool isLimited, int sampleRate, int channels);

    qint64 delayFrames() const;
    bool isEmpty() const { return m_filters.empty(); }

    /// Changes the sound in place and returns the part of it that is not delay.
    std::span<float> process(std::span<float> interleaved);

private:
    std::vector<AidFilterPtr> m_filters;
    size_t m_channels;
    qint64 m_toDrop = 0;
};

} // namespace relaas
