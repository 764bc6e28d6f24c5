#pragma once

#include "audio/peaks.h"
#include "gui/report/timescale.h"

#include <QPalette>
#include <QPixmap>

namespace relaas {

/// A marked part of a recording, e.g. that of one line of a report.
struct WaveSpan
{
    enum class State {
        Open, ///< outlined
        Agrees, ///< filled
        Differs, ///< hatched
        Current, ///< filled, with the accent
    };

    FrameSpan frames;
    qint64 id = 0;
    State state = State::Open;

    bool operator==(const WaveSpan &) const = default;
};

/// All that the picture of the sound depends on; the playhead is not part of it.
struct WaveformPicture
{
    static constexpr int spanLane = 12; ///< pixels at the top, where spans are drawn

    Peaks peaks;
    qint64 frames = 0; ///< length of the recording, of which peaks may be only the beginning
    QList<WaveSpan> spans;
    TimeScale scale;
    QSize size;

    /// Drawn in the palette's colours, at the screen's own resolution.
    QPixmap drawn(const QPalette &palette, double devicePixelRatio) const;

private:
    void drawChannel(QPainter &painter, const QPalette &palette, int channel, double devicePixelRatio) const;
    void drawUnknown(QPainter &painter, const QPalette &palette, FrameSpan span) const;
    void drawSpan(QPainter &painter, const QPalette &palette, const WaveSpan &span) const;
    QRectF area(FrameSpan span) const;
};

} // namespace relaas
