#pragma once

#include "audio/soundinfo.h"

#include <QList>

#include <optional>

namespace relaas {

/// All frames that are in any of the spans, in order, touching ones joined.
QList<FrameSpan> united(QList<FrameSpan> spans);

/// What lies between and around the spans in [0, frames); they are sorted and disjoint.
QList<FrameSpan> gaps(const QList<FrameSpan> &spans, qint64 frames);

/// Whether each span holds a frame, begins after the end of the one before and lies in [0, frames).
bool areSpansOf(const QList<FrameSpan> &spans, qint64 frames);

/// Finds runs of frames that have something in common, stretch by stretch: what the stretches of a recording
/// give one by one and appended is what one pass over it gives.
class FrameRuns
{
public:
    /// Shorter runs do not count; runs that are less than `bridgedFrames` apart count as one.
    FrameRuns(qint64 leastFrames, qint64 bridgedFrames);

    /// In order; a piece that begins where the last one ended continues it.
    void add(FrameSpan piece);

    /// The runs of the stretch that follows.
    void append(const FrameRuns &next);

    QList<FrameSpan> found() const;

private:
    void close(FrameSpan run);

    qint64 m_leastFrames;
    qint64 m_bridgedFrames;
    std::optional<FrameSpan> m_first; ///< held as it is: it may continue one of the stretch before
    std::optional<FrameSpan> m_last; ///< after m_first; held as it is: it may go on
    QList<FrameSpan> m_closed; ///< between the two
};

} // namespace relaas
