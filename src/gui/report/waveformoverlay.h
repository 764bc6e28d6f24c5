#pragma once

#include "gui/report/waveformcolors.h"
#include "gui/report/waveformspans.h"

#include <QRectF>

class QPainter;

namespace relaas {

/// What lies over the drawn sound: the spans of lines, the selection, the playhead. Drawn anew each time, but
/// only what touches `clip`.
struct WaveformOverlay
{
    TimeScale scale;
    QRectF area; ///< of the whole view
    double laneHeight = 12; ///< at the top, where the spans are
    WaveformColors colors;
    QRectF clip;

    void drawSpans(QPainter &painter, const WaveformSpans &spans) const;
    /// The voices of the current span, and its edges, through the sound as well; with grips where it may be
    /// moved.
    void drawCurrent(QPainter &painter, const WaveSpan &span, const std::optional<SpanEdge> &held,
                     bool isMovable) const;
    void drawSelection(QPainter &painter, FrameSpan selection) const;
    void drawPlayhead(QPainter &painter, qint64 frame) const;
    /// The numbers of the channels, each in its lane.
    void drawChannels(QPainter &painter, int channels) const;

    /// How far the playhead's mark reaches to either side, in pixels.
    static constexpr int playheadReach = 6;

private:
    QRectF laneOf(FrameSpan frames) const;
    void drawSpan(QPainter &painter, const WaveSpan &span) const;
    /// Where the voices of the current span are heard: bars beneath the spans, each with its name where it
    /// fits.
    void drawVoices(QPainter &painter, const QList<WaveVoice> &voices) const;
    void drawLabel(QPainter &painter, const WaveSpan &span, const QRectF &rect) const;
};

} // namespace relaas
