#pragma once

#include "gui/report/overviewpicture.h"
#include "gui/report/waveformaccess.h"

#include <QWidget>

namespace relaas {

/// The whole hearing in one strip: its parts and breaks, the lines by what was found, marks, what has been
/// listened to, and what the waveform shows as a frame that can be dragged. A click asks for that moment; so
/// do Left, Right, Page Up, Page Down, Home and End. To a screen reader it is a slider whose value is a time.
class OverviewStrip : public QWidget, public TimeSlider
{
    Q_OBJECT

public:
    explicit OverviewStrip(QWidget *parent = nullptr);

    /// Parts are counted from 0 in this order. What was told of other parts is forgotten.
    void setParts(const QList<HearingPart> &parts);
    void setOutline(int part, const Peaks &outline);
    void setSpans(int part, const QList<WaveSpan> &spans);
    void setListened(int part, const QList<FrameSpan> &listened);
    void setMarks(const QList<OverviewMark> &marks);
    /// What the waveform shows.
    void setWindow(int part, FrameSpan frames);
    /// Repaints two thin strips only.
    void setPlayhead(int part, qint64 frame);

    const OverviewTimeline &timeline() const { return m_timeline; }
    double pixelOf(const OverviewTimeline::Place &place) const;

    qint64 sliderMs() const override;
    qint64 sliderMostMs() const override;
    void moveSlider(qint64 ms) override;
    QString sliderText() const override;
    QString sliderDescription() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void seekRequested(int part, qint64 frame);
    /// The frame was dragged: this should be the first one shown.
    void windowMoved(int part, qint64 firstFrame);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    OverviewPicture picture() const;
    void redraw();
    void ask(qint64 ms);
    QRectF windowRect() const;
    QRect playheadStrip() const;
    QString tipAt(double pixel) const;
    const WaveSpan *spanAt(const OverviewTimeline::Place &place) const;

    OverviewTimeline m_timeline;
    QList<OverviewPart> m_parts;
    QList<OverviewMark> m_marks;
    WaveformColors m_colors;
    QPixmap m_cache; ///< null when something changed
    OverviewTimeline::Place m_playhead;
    int m_windowPart = -1;
    FrameSpan m_window;
    QPointF m_pressedAt;
    double m_grabOffset = 0; ///< from the left edge of the frame to the pointer
    bool m_isPressed = false;
    bool m_isDragging = false;
    bool m_wasAsked = false; ///< the next place of the playhead answers the user: say it
};

} // namespace relaas
