#include "gui/report/waveformview.h"

#include "gui/report/waveformaccess.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <cmath>
#include <utility>

namespace relaas {

namespace {
constexpr int playheadWidth = 2;
constexpr double zoomStep = 1.5;
constexpr double pageMargin = 0.1; // of the width, left of the playhead after a page turn
constexpr int shortStepSeconds = 1;
constexpr int longStepSeconds = 10;
} // namespace

WaveformView::WaveformView(QWidget *parent) : QWidget(parent)
{
    installWaveformAccess();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Recording"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void WaveformView::setRecording(qint64 frames, int sampleRate)
{
    m_picture.peaks = {};
    m_picture.spans.clear();
    m_picture.frames = frames;
    m_sampleRate = sampleRate;
    m_playhead = 0;
    m_follows = true;
    showWhole();
    redraw();
}

void WaveformView::setPeaks(const Peaks &peaks)
{
    m_picture.peaks = peaks;
    redraw();
}

void WaveformView::setSpans(const QList<WaveSpan> &spans)
{
    if (std::exchange(m_picture.spans, spans) != spans)
        redraw();
}

void WaveformView::setPlayhead(qint64 frame)
{
    if (frame == m_playhead)
        return;
    update(playheadStrip());
    m_playhead = frame;
    turnPage();
    update(playheadStrip());
    if (std::exchange(m_wasAsked, false))
        announceWaveformTime(*this);
}

void WaveformView::turnPage()
{
    const double pixel = scale().pixelOf(m_playhead);
    const bool isShown = pixel >= 0 && pixel < width();
    if (m_wasAsked || isShown)
        m_follows = true;
    if (!isShown && m_follows) {
        TimeScale turned = scale();
        turned.firstFrame = m_playhead - qint64(pageMargin * double(scale().framesIn(width())));
        setScale(turned);
    }
}

void WaveformView::setScale(const TimeScale &scale)
{
    const TimeScale wanted = scale.within(m_picture.frames, width());
    m_isWhole = wanted == TimeScale::whole(m_picture.frames, width());
    if (std::exchange(m_picture.scale, wanted) == wanted)
        return;
    redraw();
    emit scaleChanged();
}

void WaveformView::showWhole()
{
    setScale(TimeScale::whole(m_picture.frames, width()));
}

void WaveformView::redraw()
{
    m_cache = {};
    update();
}

QRect WaveformView::playheadStrip() const
{
    const double pixel = std::clamp(scale().pixelOf(m_playhead), -10.0, width() + 10.0);
    return {int(std::floor(pixel)) - playheadWidth, 0, 2 * playheadWidth + 2, height()};
}

void WaveformView::paintEvent(QPaintEvent *event)
{
    if (m_cache.isNull() || m_cache.devicePixelRatio() != devicePixelRatioF()) {
        m_picture.size = size();
        m_cache = m_picture.drawn(palette(), devicePixelRatioF());
    }
    QPainter painter(this);
    painter.setClipRect(event->rect());
    painter.drawPixmap(0, 0, m_cache);
    const QRectF head(scale().pixelOf(m_playhead) - playheadWidth / 2.0, 0, playheadWidth, height());
    painter.fillRect(head.adjusted(-1, 0, 1, 0),
                     palette().color(QPalette::Base)); // seen on loud sound as well
    painter.fillRect(head, palette().color(QPalette::Highlight));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.backgroundColor = palette().color(QPalette::Base);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void WaveformView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_isWhole)
        showWhole();
    else
        setScale(scale());
    redraw();
}

void WaveformView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::EnabledChange)
        redraw();
}

void WaveformView::zoom(double factor, double pixel)
{
    setScale(scale().zoomed(factor, pixel));
}

void WaveformView::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    const double notches = (turn.y() ? turn.y() : turn.x()) / 120.0;
    if (event->modifiers() & Qt::ControlModifier) {
        zoom(std::pow(zoomStep, notches), event->position().x());
    } else {
        TimeScale scrolled = scale();
        scrolled.firstFrame -= qint64(notches * double(scale().framesIn(width())) / 10);
        setScale(scrolled);
        const double pixel = scale().pixelOf(m_playhead);
        m_follows = pixel >= 0 && pixel < width();
    }
    event->accept();
}

void WaveformView::keyPressEvent(QKeyEvent *event)
{
    const int seconds = event->modifiers() & Qt::ShiftModifier ? longStepSeconds : shortStepSeconds;
    const qint64 step = qint64(seconds) * m_sampleRate;
    const double middle = std::clamp(scale().pixelOf(m_playhead), 0.0, double(width()));
    switch (event->key()) {
    case Qt::Key_Left:
        ask(m_playhead - step);
        break;
    case Qt::Key_Right:
        ask(m_playhead + step);
        break;
    case Qt::Key_Home:
        ask(0);
        break;
    case Qt::Key_End:
        ask(frames());
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(zoomStep, middle);
        break;
    case Qt::Key_Minus:
        zoom(1 / zoomStep, middle);
        break;
    case Qt::Key_0:
        showWhole();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void WaveformView::ask(qint64 frame)
{
    m_wasAsked = true;
    emit seekRequested(std::clamp<qint64>(frame, 0, frames()));
}

const WaveSpan *WaveformView::spanAt(QPointF place) const
{
    if (place.y() >= WaveformPicture::spanLane)
        return nullptr;
    const qint64 frame = scale().frameAt(place.x());
    const auto &spans = m_picture.spans;
    const auto found = std::ranges::find_if(
        spans, [frame](const WaveSpan &span) { return span.frames.from <= frame && frame < span.frames.to; });
    return found == spans.end() ? nullptr : &*found;
}

void WaveformView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    if (const WaveSpan *span = spanAt(event->position()))
        emit spanClicked(span->id);
    else
        ask(scale().frameAt(event->position().x()));
}

void WaveformView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton && event->position().y() >= WaveformPicture::spanLane)
        ask(scale().frameAt(event->position().x()));
}

} // namespace relaas
