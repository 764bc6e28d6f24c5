#pragma once

#include "audio/soundindex.h"

#include <QList>

#include <span>

namespace relaas {

/// The lowest and highest sample of a stretch of sound and its loudness as root mean square, in steps of 16
/// bit: 32768 is full scale, so that 16 bit sound is told exactly (its lowest sample is -32768, its highest
/// 32767).
struct Extent
{
    qint16 min = 0;
    qint16 max = 0;
    quint16 rms = 0;

    bool operator==(const Extent &) const = default;
};

/// The outline of a recording at every zoom: an Extent per 512 frames and channel, then each level four times
/// as coarse, as far as four bins are there to join. Cheap to copy (shared until written).
struct Peaks
{
    static constexpr qint64 baseFrames = 512;
    static constexpr qint64 levelFactor = 4;

    int sampleRate = 0;
    int channels = 0;
    qint64 frames = 0; ///< how far the levels reach; the exact length once complete
    bool complete = false;
    QList<QList<Extent>> levels; ///< levels[n][bin * channels + channel]
    QList<FrameSpan> known; ///< what is summarised so far, in order; elsewhere the levels say nothing
    QList<FrameSpan> gaps; ///< parts that could not be decoded

    /// Extent of the base bins that touch [fromFrame, toFrame); {} where nothing is known.
    Extent range(int channel, qint64 fromFrame, qint64 toFrame) const;

    bool operator==(const Peaks &) const = default;
};

/// Extent of one channel's samples, full scale ±1.
Extent extentOf(std::span<const float> samples);

/// Peaks of a known length with nothing known yet, to be filled by setBins().
Peaks unknownPeaks(int sampleRate, int channels, qint64 frames);

/// Complete peaks with these base bins, as [bin * channels + channel]: as many as the frames need.
Peaks peaksOf(int sampleRate, int channels, qint64 frames, QList<Extent> bins);

/// Sets base bins from `firstBin` on, as [bin * channels + channel], in all levels, and notes them as known.
void setBins(Peaks &peaks, qint64 firstBin, const QList<Extent> &extents);

/// Collects samples into Peaks from the start on; for those who have samples already. One thread.
class PeaksBuilder
{
public:
    PeaksBuilder(int sampleRate, int channels);
    void add(std::span<const float> interleaved);

    /// What is there so far, whole base bins only.
    const Peaks &partial() const { return m_peaks; }
    Peaks finished(QList<FrameSpan> gaps) &&;

private:
    void closeBin();
    void appendUp(int level);

    Peaks m_peaks;
    std::vector<float> m_open; ///< the base bin being filled, interleaved
};

/// Called about four times a second on the summarising thread; copy partial to keep it.
using PeaksProgress = std::function<void(qint64 doneFrames, qint64 totalFrames, const Peaks &partial)>;

/// Decodes the whole recording once, from the start on, on the calling thread: analysed() does it on all
/// cores. Errors as for indexed() and Decoder::read().
Result<Peaks> summarised(const ByteSource &source, SoundIndexPtr index, const std::stop_token &stop = {},
                         const PeaksProgress &progress = {});

/// The same, indexing first.
Result<Peaks> summarised(const ByteSource &source, const std::stop_token &stop = {},
                         const PeaksProgress &progress = {});

} // namespace relaas
