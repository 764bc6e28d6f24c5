#pragma once

#include "audio/decoder.h"
#include "audio/peaks.h"
#include "gui/widgets/task.h"

#include <QCache>
#include <QSet>

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

    bool covers(FrameSpan span) const;
    /// Of frames that are covered.
    Extent extent(int channel, FrameSpan frames) const;

signals:
    /// More samples are there.
    void grown();

private:
    void readNext();
    void take(qint64 block, const Result<QList<qint16>> &samples);
    FrameSpan framesOf(qint64 block) const;
    qint64 nextWanted() const; ///< -1 where nothing is missing

    FineSource m_source;
    int m_channels = 0;
    qint64 m_frames = 0;
    qint64 m_blockFrames = 1;
    FrameSpan m_wanted;
    QCache<qint64, QList<qint16>> m_blocks;
    QSet<qint64> m_unreadable;
    QPointer<Task> m_task;
    int m_order = 0; ///< what was read for another recording is dropped
};

} // namespace relaas
