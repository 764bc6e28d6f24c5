#pragma once

#include "audio/decoder.h"
#include "audio/peaks.h"
#include "gui/widgets/task.h"

#include <QCache>
#include <QSet>

#include <limits>

namespace relaas {

/// Reads the samples of a short stretch, interleaved, full scale ±32767; fewer where the recording ends.
/// Called in the background, by one caller at a time.
using FineSource = std::function<Result<QList<qint16>>(FrameSpan, const std::stop_token &)>;

/// The samples as they are decoded from the bytes of a recording.
FineSource decodedSamples(const ByteSource &bytes, const SoundIndexPtr &index);

/// The samples of what is looked at closely, read in the background a second at a time and kept for a while.
/// A second that cannot be read is not asked for again.
class WaveformFine : public QObject
{
    Q_OBJECT

public:
    explicit WaveformFine(QObject *parent = nullptr);

    /// Without a source nothing is ever there.
    void setSource(const FineSource &source, int sampleRate, int channels, qint64 frames);

    /// What is looked at now: its middle is read first. An empty span stops the reading.
    void want(FrameSpan span);

    /// Columns that begin at multiples of this many frames are quick to summarise.
    static constexpr qint64 binFrames = 16;

    bool covers(FrameSpan span) const;
    /// Of frames that are covered.
    Extent extent(int channel, FrameSpan frames) const;

signals:
    /// More samples are there.
    void grown();

private:
    /// Lowest, highest and squares of some frames of one channel.
    struct Sum
    {
        qint16 min = std::numeric_limits<qint16>::max();
        qint16 max = std::numeric_limits<qint16>::min();
        qint64 squares = 0;

        void add(qint16 value);
        void add(const Sum &other);
    };
    struct Block
    {
        QList<qint16> samples; ///< interleaved
        QList<Sum> bins; ///< bins[bin * channels + channel], whole ones only
    };

    static Block summed(const QList<qint16> &samples, int channels);
    void readNext();
    void take(qint64 block, const Result<Block> &read);
    FrameSpan framesOf(qint64 block) const;
    qint64 nextWanted() const; ///< -1 where nothing is missing

    FineSource m_source;
    int m_channels = 0;
    qint64 m_frames = 0;
    qint64 m_blockFrames = 1;
    FrameSpan m_wanted;
    QCache<qint64, Block> m_blocks;
    QSet<qint64> m_unreadable;
    QPointer<Task> m_task;
    int m_order = 0; ///< what was read for another recording is dropped
};

} // namespace relaas
