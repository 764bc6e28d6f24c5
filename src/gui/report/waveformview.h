#pragma once

#include "gui/report/waveformaccess.h"
#include "gui/report/waveformcontent.h"
#include "gui/report/waveformfine.h"
#include "gui/report/waveformhand.h"
#include "gui/report/waveformoverlay.h"
#include "gui/report/waveformspans.h"
#include "gui/report/waveformtiles.h"

#include <QDateTime>
#include <QWidget>

namespace relaas {

/// The outline of a recording with the spans of its lines, a selection and the playhead. Shows and asks; the
/// player and the report decide. The keys are those waveformKeys() tells; by pointer: click to go, drag to
/// select, drag the edge of a span to move it, wheel to scroll, Ctrl+wheel to zoom, middle button to pull.
/// To a screen reader it is a slider whose value is a time.
class WaveformView : public QWidget, public TimeSlider
{
    Q_OBJECT

public:
    explicit WaveformView(QWidget *parent = nullptr);

    /// Length and rate, known before the peaks are. Shows everything; nothing of another recording stays.
    void setRecording(qint64 frames, int sampleRate);
    void setPeaks(const Peaks &peaks);
    void setActivity(const Activity &activity);
    /// Where samples come from when it is looked at closely; without one the peaks are drawn.
    void setFineSource(const FineSource &source, int channels);
    /// When the recording began, by the clock; invalid where nobody knows.
    void setStartedAt(const QDateTime &startedAt) { m_startedAt = startedAt; }
    void setSpans(const QList<WaveSpan> &spans);
    void setSpansMovable(bool movable);

    /// Repaints two thin strips only. Turns the page when the playhead leaves it, unless the user has
    /// scrolled away.
    void setPlayhead(qint64 frame);

    qint64 frames() const { return m_content.frames; }
    int sampleRate() const { return m_content.sampleRate; }
    qint64 playhead() const { return m_playhead; }
    const WaveformSpans &spans() const { return m_spans; }
    bool areSpansMovable() const { return m_areSpansMovable; }
    const WaveformTiles &tiles() const { return m_tiles; }
    bool isFine() const; ///< whether samples are drawn in all of what is shown

    const TimeScale &scale() const { return m_scale; }
    void setScale(const TimeScale &scale);
    void showWhole();
    /// Around the playhead where that is shown, else around the middle.
    void zoomBy(double factor);
    void zoomToSelection();
    /// Scrolled by hand: the page does not turn with the playhead until the user asks for a place.
    void scrollTo(qint64 firstFrame);

    /// [from, to) in order; empty where nothing is selected.
    FrameSpan selection() const;
    /// From where the selection began to where it is pulled; equal for none.
    void select(qint64 anchor, qint64 caret);
    qint64 selectionAnchor() const { return m_anchor; }
    qint64 selectionCaret() const { return m_caret; }
    void reveal(qint64 frame);

    /// Asks for a place to play from.
    void ask(qint64 frame);
    /// Has a text said as the value of the slider, until the playhead moves.
    void say(const QString &text);

    double laneHeight() const;
    std::optional<SpanEdge> edgeAt(QPointF place) const;
    void hold(const std::optional<SpanEdge> &edge);
    const std::optional<SpanEdge> &held() const { return m_held; }
    /// Moves the held edge for the eye; finishMove() tells it to the report, dropMove() takes it back.
    void moveHeld(qint64 frame);
    void finishMove();
    void dropMove();

    qint64 sliderMs() const override;
    qint64 sliderMostMs() const override;
    void moveSlider(qint64 ms) override;
    QString sliderText() const override;
    QString sliderDescription() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void seekRequested(qint64 frame);
    void spanClicked(qint64 id);
    /// The hand moved an edge of a span: this is where it should lie.
    void spanMoved(qint64 id, relaas::FrameSpan frames);
    void selectionChanged(relaas::FrameSpan frames);
    /// Play or pause.
    void playRequested();
    /// What is selected should be heard; where nothing is, the current line.
    void hearingRequested(relaas::FrameSpan frames);
    void scaleChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override { m_hand.wheel(*event); }
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override { m_hand.press(*event); }
    void mouseMoveEvent(QMouseEvent *event) override { m_hand.move(*event); }
    void mouseReleaseEvent(QMouseEvent *event) override { m_hand.release(*event); }

private:
    void turnPage();
    FrameSpan fineSpan() const; ///< whose samples are drawn: nothing where the peaks do
    void updateKeys();
    QRect playheadStrip() const;
    WaveformOverlay overlay(const QRectF &clip) const;
    void drawFocus(QPainter &painter);

    WaveformContent m_content;
    WaveformSpans m_spans;
    WaveformTiles m_tiles;
    WaveformFine m_fine;
    WaveformHand m_hand;
    WaveformColors m_colors;
    TimeScale m_scale;
    QDateTime m_startedAt;
    std::optional<SpanEdge> m_held;
    QString m_said; ///< instead of the time, until the playhead moves
    qint64 m_playhead = 0;
    qint64 m_anchor = 0;
    qint64 m_caret = 0;
    bool m_areSpansMovable = false;
    bool m_isWhole = true; ///< stays whole when the widget is resized
    bool m_follows = true; ///< the page turns with the playhead
    bool m_wasAsked = false; ///< the next place of the playhead answers the user: say it
};

} // namespace relaas
