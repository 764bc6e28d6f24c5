#pragma once

#include <QPointF>
#include <QtGlobal>

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace relaas {

class WaveformView;

/// What the hand does in a waveform: from pointer, wheel and keys to what the view is told.
class WaveformHand
{
public:
    /// The view owns the hand.
    explicit WaveformHand(WaveformView &view);

    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void wheel(QWheelEvent &event);

    /// Tells whether the key was meant for the waveform.
    bool pressKey(const QKeyEvent &event);
    void releaseKey(const QKeyEvent &event);

    /// The focus goes elsewhere: what was moved stays where it is.
    void leave();

    /// A button is down and does something: the page must not turn under it.
    bool isBusy() const { return m_doing != Doing::Nothing; }

private:
    enum class Doing { Nothing, Clicking, Selecting, MovingEdge, Pulling };

    void takeEdge(const QPointF &place);
    void scrollUnder(double pixel);
    bool goByKey(const QKeyEvent &event);
    bool zoomByKey(int key);
    bool edgeByKey(const QKeyEvent &event);
    void holdCurrent(bool isEnd);
    void nudge(int direction, bool isFiner);
    void giveUp();
    qint64 stepFrames(bool isFar) const;
    void showCursor(const QPointF &place);

    WaveformView &m_view;
    Doing m_doing = Doing::Nothing;
    QPointF m_pressedAt;
    qint64 m_pressedFrame = 0;
    qint64 m_pressedFirst = 0; ///< the frame at the left edge, when the pulling began
    qint64 m_grabOffset = 0; ///< from the pointer to the edge, so that it does not jump
};

} // namespace relaas
