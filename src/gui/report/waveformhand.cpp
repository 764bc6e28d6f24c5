#include "gui/report/waveformhand.h"

#include "gui/report/waveformtips.h"
#include "gui/report/waveformview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace relaas {

namespace {
constexpr double wheelZoom = 1.5;
constexpr double wheelScroll = 0.1; // of the width
constexpr double pageScroll = 0.9;
constexpr int farSteps = 10;
} // namespace

WaveformHand::WaveformHand(WaveformView &view) : m_view(view) { }

void WaveformHand::press(const QMouseEvent &event)
{
    const QPointF place = event.position();
    m_pressedAt = place;
    m_pressedFrame = m_view.scale().frameAt(place.x());
    m_pressedFirst = m_view.scale().firstFrame;
    if (event.button() == Qt::MiddleButton) {
        m_doing = Doing::Pulling;
        m_view.setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event.button() != Qt::LeftButton)
        return;
    if (m_view.edgeAt(place)) {
        takeEdge(place);
        return;
    }
    if (place.y() < m_view.laneHeight()) {
        if (const WaveSpan *span = m_view.spans().at(m_pressedFrame)) {
            emit m_view.spanClicked(span->id);
            return;
        }
    }
    if (event.modifiers() & Qt::ShiftModifier) {
        m_doing = Doing::Selecting;
        const bool hasSelection = m_view.selection().length() > 0;
        m_view.select(hasSelection ? m_view.selectionAnchor() : m_view.playhead(), m_pressedFrame);
        return;
    }
    m_doing = Doing::Clicking;
    m_view.select(m_pressedFrame, m_pressedFrame);
    m_view.ask(m_pressedFrame); // on the press: hearing it must not wait for the finger
}

void WaveformHand::takeEdge(const QPointF &place)
{
    const SpanEdge edge = *m_view.edgeAt(place);
    m_doing = Doing::MovingEdge;
    m_grabOffset = m_view.spans().frameOf(edge).value_or(m_pressedFrame) - m_pressedFrame;
    m_view.hold(edge);
    const WaveSpan *span = m_view.spans().span(edge.id);
    if (span && !span->isCurrent)
        emit m_view.spanClicked(edge.id);
}

void WaveformHand::move(const QMouseEvent &event)
{
    const QPointF place = event.position();
    switch (m_doing) {
    case Doing::Nothing:
        showCursor(place);
        return;
    case Doing::Clicking:
        if (std::abs(place.x() - m_pressedAt.x()) < QApplication::startDragDistance())
            return;
        m_doing = Doing::Selecting;
        m_view.select(m_pressedFrame, m_view.scale().frameAt(place.x()));
        return;
    case Doing::Selecting:
        scrollUnder(place.x());
        m_view.select(m_view.selectionAnchor(), m_view.scale().frameAt(place.x()));
        return;
    case Doing::MovingEdge:
        scrollUnder(place.x());
        m_view.moveHeld(m_view.scale().frameAt(place.x()) + m_grabOffset);
        return;
    case Doing::Pulling:
        const double pulled = (place.x() - m_pressedAt.x()) * m_view.scale().framesPerPixel;
        m_view.scrollTo(m_pressedFirst - qint64(pulled));
        return;
    }
}

void WaveformHand::release(const QMouseEvent &event)
{
    const Doing done = std::exchange(m_doing, Doing::Nothing);
    if (done == Doing::MovingEdge)
        m_view.finishMove();
    showCursor(event.position());
}

/// Past the rim of the view the sound comes along, the faster the farther.
void WaveformHand::scrollUnder(double pixel)
{
    const double over = pixel < 0 ? pixel : std::max(0.0, pixel - m_view.width());
    if (over != 0)
        m_view.scrollTo(m_view.scale().scrolled(over).firstFrame);
}

void WaveformHand::showCursor(const QPointF &place)
{
    m_view.setCursor(m_view.edgeAt(place) ? Qt::SizeHorCursor : Qt::ArrowCursor);
}

void WaveformHand::wheel(QWheelEvent &event)
{
    const QPoint turn = event.angleDelta();
    const double notches = (turn.y() ? turn.y() : turn.x()) / 120.0;
    if (event.modifiers() & Qt::ControlModifier)
        m_view.setScale(m_view.scale().zoomed(std::pow(wheelZoom, notches), event.position().x()));
    else
        m_view.scrollTo(m_view.scale().scrolled(-notches * wheelScroll * m_view.width()).firstFrame);
    event.accept();
}

bool WaveformHand::pressKey(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (goByKey(event))
        return true;
    const bool isCommand = event.modifiers() & Qt::ControlModifier; // of the window, not of the waveform
    return !isCommand && (zoomByKey(event.key()) || edgeByKey(event));
}

/// A second; a tenth or a hundredth of one where less than ten seconds or one are shown.
qint64 WaveformHand::stepFrames(bool isFar) const
{
    const double shown = m_view.width() * m_view.scale().framesPerPixel / std::max(1, m_view.sampleRate());
    const int parts = shown >= 10 ? 1 : shown >= 1 ? 10 : 100;
    return std::max<qint64>(1, m_view.sampleRate() / parts) * (isFar ? farSteps : 1);
}

bool WaveformHand::goByKey(const QKeyEvent &event)
{
    const bool isSelecting = event.modifiers() & Qt::ShiftModifier;
    const bool hasSelection = m_view.selection().length() > 0;
    const qint64 from = isSelecting && hasSelection ? m_view.selectionCaret() : m_view.playhead();
    const qint64 step = stepFrames(event.modifiers() & Qt::ControlModifier);
    qint64 wanted = 0;
    switch (event.key()) {
    case Qt::Key_Left:
        wanted = from - step;
        break;
    case Qt::Key_Right:
        wanted = from + step;
        break;
    case Qt::Key_Home:
        break;
    case Qt::Key_End:
        wanted = m_view.frames();
        break;
    default:
        return false;
    }
    if (!isSelecting) {
        m_view.ask(wanted);
        return true;
    }
    m_view.select(hasSelection ? m_view.selectionAnchor() : from, wanted);
    m_view.reveal(m_view.selectionCaret());
    m_view.say(selectionText(m_view.selection(), m_view.sampleRate()));
    return true;
}

bool WaveformHand::zoomByKey(int key)
{
    const double page = pageScroll * m_view.width();
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_view.zoomBy(wheelZoom);
        return true;
    case Qt::Key_Minus:
        m_view.zoomBy(1 / wheelZoom);
        return true;
    case Qt::Key_0:
        m_view.showWhole();
        return true;
    case Qt::Key_Z:
        m_view.zoomToSelection();
        return true;
    case Qt::Key_PageUp:
        m_view.scrollTo(m_view.scale().scrolled(-page).firstFrame);
        return true;
    case Qt::Key_PageDown:
        m_view.scrollTo(m_view.scale().scrolled(page).firstFrame);
        return true;
    default:
        return false;
    }
}

bool WaveformHand::edgeByKey(const QKeyEvent &event)
{
    const bool isFiner = event.modifiers() & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_BracketLeft:
    case Qt::Key_BraceLeft: // what Shift makes of it
        nudge(-1, isFiner);
        return true;
    case Qt::Key_BracketRight:
    case Qt::Key_BraceRight:
        nudge(1, isFiner);
        return true;
    case Qt::Key_B:
        holdCurrent(false);
        return true;
    case Qt::Key_E:
        holdCurrent(true);
        return true;
    case Qt::Key_Space:
        emit m_view.playRequested();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit m_view.hearingRequested(m_view.selection());
        return true;
    case Qt::Key_Escape:
        if (m_doing == Doing::Nothing && m_view.selection().length() == 0 && !m_view.held())
            return false; // not ours: the page may have something to close
        giveUp();
        return true;
    default:
        return false;
    }
}

void WaveformHand::holdCurrent(bool isEnd)
{
    const WaveSpan *span = m_view.spans().current();
    if (!span || !m_view.areSpansMovable())
        return;
    const auto side = isEnd ? SpanEdge::Side::To : SpanEdge::Side::From;
    m_view.hold(SpanEdge{span->id, side});
    m_view.reveal(isEnd ? span->frames.to : span->frames.from);
    m_view.say(edgeText(*span, side, m_view.sampleRate()));
}

void WaveformHand::nudge(int direction, bool isFiner)
{
    if (!m_view.held())
        holdCurrent(false);
    const auto &edge = m_view.held();
    const auto frame = edge ? m_view.spans().frameOf(*edge) : std::nullopt;
    if (!frame || !m_view.areSpansMovable())
        return;
    const qint64 step = std::max(1, m_view.sampleRate() / (isFiner ? 100 : 10));
    m_view.moveHeld(*frame + direction * step);
    m_view.reveal(m_view.spans().frameOf(*edge).value_or(*frame));
}

void WaveformHand::releaseKey(const QKeyEvent &event)
{
    // Held down, a key moves on and on: all that is one change.
    if (!event.isAutoRepeat() && m_doing != Doing::MovingEdge)
        m_view.finishMove();
}

void WaveformHand::leave()
{
    if (m_doing != Doing::MovingEdge)
        m_view.finishMove();
}

void WaveformHand::giveUp()
{
    const bool wasMoving = std::exchange(m_doing, Doing::Nothing) == Doing::MovingEdge;
    m_view.dropMove();
    m_view.hold(std::nullopt);
    if (!wasMoving)
        m_view.select(m_view.playhead(), m_view.playhead());
}

} // namespace relaas
