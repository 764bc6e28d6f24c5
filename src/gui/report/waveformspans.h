#pragma once

#include "audio/soundinfo.h"
#include "gui/report/timescale.h"

#include <QList>

#include <optional>

namespace relaas {

/// Where one voice of a line is heard.
struct WaveVoice
{
    FrameSpan frames;
    QString label;

    bool operator==(const WaveVoice &) const = default;
};

/// A marked part of a recording, e.g. that of one line of a report.
struct WaveSpan
{
    /// Stale: was compared before it changed.
    enum class State { Open, Stale, Agrees, Deviates, Inaudible };

    FrameSpan frames;
    qint64 id = 0;
    State state = State::Open;
    bool isCurrent = false;
    QString label; ///< short, drawn where it fits, e.g. "131"
    QString name; ///< as it is said, e.g. "Line 131, agrees"
    QList<WaveVoice> voices = {}; ///< of the current one

    bool operator==(const WaveSpan &) const = default;
};

/// One end of a span, which can be taken and moved.
struct SpanEdge
{
    enum class Side { From, To };

    qint64 id = 0;
    Side side = Side::From;

    bool operator==(const SpanEdge &) const = default;
};

/// The spans over a waveform, and the one that is being moved. Knows frames, not what is done with them.
class WaveformSpans
{
public:
    /// Tells whether anything changed.
    bool set(const QList<WaveSpan> &spans);

    /// In order of their beginnings; one that is being moved is where it is now.
    const QList<WaveSpan> &all() const { return m_spans; }
    const WaveSpan *span(qint64 id) const;
    const WaveSpan *current() const;

    /// The current one where it is there, else the last that began: lines may overlap.
    const WaveSpan *at(qint64 frame) const;

    /// The edge within `tolerance` pixels, that of the current span first; of others only in spans wide
    /// enough to be taken in the middle as well.
    std::optional<SpanEdge> edgeAt(double pixel, const TimeScale &scale, double tolerance) const;
    /// The same of the current span alone.
    std::optional<SpanEdge> currentEdgeAt(double pixel, const TimeScale &scale, double tolerance) const;
    std::optional<qint64> frameOf(const SpanEdge &edge) const;

    /// Moves an edge for the eye, never over the other one or beyond [0, frames].
    void preview(const SpanEdge &edge, qint64 frame, qint64 frames, qint64 leastLength);
    /// The moved span, once, where it is not where it was; all are again as they were set.
    std::optional<WaveSpan> takePreview();

private:
    WaveSpan *find(qint64 id);

    QList<WaveSpan> m_spans;
    std::optional<WaveSpan> m_before; ///< the one being moved, as it was set
};

} // namespace relaas
