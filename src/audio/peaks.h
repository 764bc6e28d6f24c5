#pragma once

#include "audio/soundindex.h"

#include <QList>

#include <span>

namespace relaas {

/// The lowest and highest sample of a stretch of sound, full scale ±32767.
struct Extent
{
    qint16 min = 0;
    qint16 max = 0;
    quint16 rms = 0; ///< root of the mean square, on the same scale

    bool operator==(const Extent &) const = default;
};

/// The outline of a recording at every zoom: min/max per 256 frames and channel, then each level four times
/// as coarse. Cheap to copy (shared until written).
struct Peaks
{
    static constexpr qint64 baseFrames = 256;
    static constexpr qint64 levelFactor = 4;

    int sampleRate = 0;
    int channels = 0;
    qint64 frames = 0; ///< frames summarised; the exact length once complete
    bool complete = false;
    QList<QList<Extent>> levels; ///< levels[n][bin * channels + channel]
    QList<FrameSpan> gaps; ///< parts that could not be decoded
    QList<FrameSpan> known; ///< what is summarised so far, sorted and disjoint

    /// Extent of the base bins that touch [fromFrame, toFrame); {0, 0} outside what is summarised.
    Extent range(int channel, qint64 fromFrame, qint64 toFrame) const;

    bool operator==(const Peaks &) const = default;
};

/// Collects samples into Peaks; for those who have samples already. One thread.
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
    QList<Extent> m_open; ///< the base bin being filled, per channel
    QList<double> m_squares; ///< of its samples, summed per channel
    qint64 m_openFrames = 0;
};

/// Called about four times a second on the summarising thread; copy partial to keep it.
using PeaksProgress = std::function<void(qint64 doneFrames, qint64 totalFrames, const Peaks &partial)>;

/// Decodes the whole recording once, on the calling thread. Errors as for indexed() and Decoder::read().
Result<Peaks> summarised(const ByteSource &source, SoundIndexPtr index, const std::stop_token &stop = {},
                         const PeaksProgress &progress = {});

/// The same, indexing first.
Result<Peaks> summarised(const ByteSource &source, const std::stop_token &stop = {},
                         const PeaksProgress &progress = {});

} // namespace relaas
