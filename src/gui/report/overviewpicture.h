#pragma once

#include "audio/peaks.h"
#include "gui/report/overviewtimeline.h"
#include "gui/report/waveformcolors.h"
#include "gui/report/waveformspans.h"

#include <QFont>
#include <QPixmap>

class QPainter;

namespace relaas {

/// A remark or bookmark at a moment of a hearing.
struct OverviewMark
{
    OverviewTimeline::Place place;
    QString name;
    bool operator==(const OverviewMark &) const = default;
};

/// All that an overview shows of one part.
struct OverviewPart
{
    Peaks outline; ///< empty where it was not read yet
    QList<WaveSpan> spans;
    QList<FrameSpan> listened; ///< sorted and disjoint
};

/// Draws a whole hearing, from top to bottom: outline and breaks, the lines by what was found, what has been
/// listened to. States differ in height and not in colour alone.
struct OverviewPicture
{
    const OverviewTimeline &timeline;
    const QList<OverviewPart> &parts; ///< as many as the timeline has
    const QList<OverviewMark> &marks;
    WaveformColors colors;
    QFont font;
    QSize size;

    static constexpr int linesHeight = 10;
    static constexpr int listenedHeight = 5;
    static constexpr int rowGap = 2;

    QPixmap drawn(double devicePixelRatio) const;

    double pixelOf(qint64 ms) const;
    qint64 msAt(double pixel) const;
    int outlineHeight() const { return size.height() - linesHeight - listenedHeight - 2 * rowGap; }

private:
    void drawOutline(QPainter &painter, int part, double step) const;
    void drawLines(QPainter &painter, int part) const;
    void drawListened(QPainter &painter, int part) const;
    void drawMarks(QPainter &painter) const;
    void drawName(QPainter &painter, int part) const;
    QRectF partRect(int part) const;
};

} // namespace relaas
