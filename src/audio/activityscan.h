#pragma once

// Private to this module.

#include "audio/activityspectrum.h"
#include "audio/framespans.h"
#include "audio/peaks.h"

#include <span>
#include <vector>

namespace relaas {

/// What the samples of a stretch of a recording tell by themselves. Stretches that begin at a multiple of
/// blockFrames give together what one pass over all gives.
struct ActivityScan
{
    ActivityScan(int sampleRate, int channels);

    void append(ActivityScan next);

    QList<Extent> extents; ///< [bin * channels + channel], bins of Peaks::baseFrames
    std::vector<quint8>
        bands; ///< [(frame * channels + channel) * BandLevels::bands + band], frames of BandLevels
    FrameRuns zeros; ///< digital zero on all channels
    std::vector<FrameRuns> fullScale; ///< [channel]
};

/// Fills an ActivityScan, block by block. One thread.
class ActivityScanner
{
public:
    /// A multiple of what Peaks and BandLevels take at a time.
    static constexpr qint64 blockFrames = 16384;

    /// The stretch begins at `fromFrame` of the recording.
    ActivityScanner(int sampleRate, int channels, qint64 fromFrame);

    /// Whole blocks, except for the last one of the recording.
    void add(std::span<const float> interleaved);

    ActivityScan finished() && { return std::move(m_scan); }

private:
    void addZeros(std::span<const float> interleaved);
    void addChannel(size_t channel, size_t frames);
    void addFullScale(size_t channel, std::span<const float> bin, qint64 from);

    int m_sampleRate;
    size_t m_channels;
    qint64 m_at;
    BandLevels m_levels;
    ActivityScan m_scan;
    std::vector<float> m_channel; ///< samples of one channel of the block
};

} // namespace relaas
