#pragma once

#include "gui/report/waveformpicture.h"

#include <QWidget>

namespace relaas {

/// The outline of a recording with its spans and the playhead. Shows and asks; the player decides.
/// Ctrl+wheel, + and - zoom, 0 shows everything; the wheel scrolls. Left and Right ask for a second back or
/// on (with Shift ten), Home and End for the ends. To a screen reader it is a slider whose value is a time.
class WaveformView : public QWidget
{
    Q_OBJECT

public:
    explicit WaveformView(QWidget *parent = nullptr);

    /// Length and rate, known before the peaks are. Shows everything.
    void setRecording(qint64 frames, int sampleRate);
    void setPeaks(const Peaks &peaks);
    void setSpans(const QList<WaveSpan> &spans);

    /// Repaints two thin strips only. Turns the page when the playhead leaves it, unless the user has
    /// scrolled away.
    void setPlayhead(qint64 frame);

    qint64 frames() const { return m_picture.frames; }
    int sampleRate() const { return m_sampleRate; }
    qint64 playhead() const { return m_playhead; }
    const TimeScale &scale() const { return m_picture.scale; }
    void setScale(const TimeScale &scale);
    void showWhole();

    QSize sizeHint() const override { return {640, 96}; }
    QSize minimumSizeHint() const override { return {160, 48}; }

signals:
    void seekRequested(qint64 frame);
    void spanClicked(qint64 id);
    void scaleChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void redraw();
    void zoom(double factor, double pixel);
    void ask(qint64 frame);
    void turnPage();
    QRect playheadStrip() const;
    const WaveSpan *spanAt(QPointF place) const;

    WaveformPicture m_picture;
    QPixmap m_cache; ///< null when something changed
    int m_sampleRate = 0;
    qint64 m_playhead = 0;
    bool m_isWhole = true; ///< stays whole when the widget is resized
    bool m_follows = true; ///< the page turns with the playhead
    bool m_wasAsked = false; ///< the next place of the playhead answers the user: say it
};

} // namespace relaas
