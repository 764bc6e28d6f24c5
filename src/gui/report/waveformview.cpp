#include "gui/report/waveformview.h"

#include "core/timecode.h"
#include "gui/report/waveformtips.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {
constexpr double pageMargin = 0.1; // of the width, left of the playhead after a page turn
constexpr double gripReach = 5; // pixels to either side of an edge
constexpr int leastSpanMs = 10;
} // namespace

WaveformView::WaveformView(QWidget *parent) : QWidget(parent), m_hand(*this)
{
    installWaveformAccess();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setAccessibleName(tr("Recording"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_colors = WaveformColors::of(palette());
    updateKeys();
    connect(&m_fine, &WaveformFine::grown, this, qOverload<>(&QWidget::update));
}

void WaveformView::updateKeys()
{
    setAccessibleDescription(waveformKeys(m_areSpansMovable));
}

void WaveformView::setRecording(qint64 frames, int sampleRate)
{
    m_content = {};
    m_content.frames = frames;
    m_content.sampleRate = sampleRate;
    m_scale.closest = TimeScale::closestAt(sampleRate);
    m_spans = {};
    m_held.reset();
    m_startedAt = {};
    m_playhead = 0;
    m_said.clear();
    m_follows = true;
    m_tiles.forget();
    m_fine.setSource({}, sampleRate, 0, frames);
    select(0, 0);
    showWhole();
    update();
    emit scaleChanged(); // the same scale of another recording
}

void WaveformView::setPeaks(const Peaks &peaks)
{
    const Peaks before = std::exchange(m_content.peaks, peaks);
    // Tiles know what of them was summarised; all else that changes makes them worthless.
    if (before.gaps != peaks.gaps || before.channels != peaks.channels || before.frames > peaks.frames)
        m_tiles.forget();
    update();
}

void WaveformView::setActivity(const Activity &activity)
{
    if (std::exchange(m_content.activity, activity) == activity)
        return;
    m_tiles.forget();
    update();
}

void WaveformView::setFineSource(const FineSource &source, int channels)
{
    m_fine.setSource(source, sampleRate(), channels, frames());
    m_tiles.forget();
    m_fine.want(fineSpan());
    update();
}

void WaveformView::setSpans(const QList<WaveSpan> &spans)
{
    if (!m_spans.set(spans))
        return;
    if (m_held && (!m_spans.current() || m_spans.current()->id != m_held->id) && !m_hand.isBusy())
        m_held.reset();
    update();
}

void WaveformView::setSpansMovable(bool movable)
{
    if (std::exchange(m_areSpansMovable, movable) == movable)
        return;
    if (!movable)
        dropMove();
    updateKeys();
    update();
}

void WaveformView::setPlayhead(qint64 frame)
{
    if (frame == m_playhead)
        return;
    update(playheadStrip());
    m_playhead = frame;
    turnPage();
    update(playheadStrip());
    if (m_wasAsked || !m_hand.isBusy())
        m_said.clear();
    if (std::exchange(m_wasAsked, false))
        announceSlider(*this, sliderText());
}

void WaveformView::turnPage()
{
    const double pixel = scale().pixelOf(m_playhead);
    const bool isShown = pixel >= 0 && pixel < width();
    if (m_wasAsked || isShown)
        m_follows = true;
    if (!isShown && m_follows && !m_hand.isBusy())
        setScale(scale().scrolled(pixel - pageMargin * width()));
}

void WaveformView::setScale(const TimeScale &scale)
{
    TimeScale wanted = scale;
    wanted.closest = m_scale.closest;
    wanted = wanted.within(frames(), width());
    m_isWhole = wanted == TimeScale::whole(frames(), width(), wanted.closest);
    if (std::exchange(m_scale, wanted) == wanted)
        return;
    m_fine.want(fineSpan());
    update();
    emit scaleChanged();
}

FrameSpan WaveformView::fineSpan() const
{
    if (scale().framesPerPixel >= double(Peaks::baseFrames))
        return {};
    // Whole tiles, also those that only begin or end in what is shown.
    const auto spare = qint64(WaveformTiles::columns * scale().framesPerPixel);
    return {std::max<qint64>(0, scale().firstFrame - spare), scale().frameAt(width()) + spare};
}

bool WaveformView::isFine() const
{
    return m_fine.covers(fineSpan());
}

void WaveformView::showWhole()
{
    setScale(TimeScale::whole(frames(), width(), m_scale.closest));
}

void WaveformView::zoomBy(double factor)
{
    const double pixel = scale().pixelOf(m_playhead);
    setScale(scale().zoomed(factor, pixel >= 0 && pixel <= width() ? pixel : width() / 2.0));
}

void WaveformView::zoomToSelection()
{
    const WaveSpan *current = m_spans.current();
    const FrameSpan wanted = selection().length() > 0 ? selection() : current ? current->frames : FrameSpan();
    if (wanted.length() <= 0)
        return;
    setScale(scale().showing(wanted.from, wanted.to, width()));
    m_follows = false;
}

void WaveformView::scrollTo(qint64 firstFrame)
{
    TimeScale scrolled = scale();
    scrolled.firstFrame = firstFrame;
    setScale(scrolled);
    const double pixel = scale().pixelOf(m_playhead);
    m_follows = pixel >= 0 && pixel < width();
}

void WaveformView::reveal(qint64 frame)
{
    const double pixel = scale().pixelOf(frame);
    if (pixel < 0)
        scrollTo(frame);
    else if (pixel > width())
        scrollTo(scale().scrolled(pixel - width()).firstFrame);
}

FrameSpan WaveformView::selection() const
{
    return {std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)};
}

void WaveformView::select(qint64 anchor, qint64 caret)
{
    const FrameSpan before = selection();
    m_anchor = std::clamp<qint64>(anchor, 0, frames());
    m_caret = std::clamp<qint64>(caret, 0, frames());
    if (before == selection() || (before.length() == 0 && selection().length() == 0))
        return;
    update();
    emit selectionChanged(selection());
}

void WaveformView::ask(qint64 frame)
{
    m_wasAsked = true;
    emit seekRequested(std::clamp<qint64>(frame, 0, frames()));
}

void WaveformView::say(const QString &text)
{
    m_said = text;
    announceSlider(*this, text);
}

double WaveformView::laneHeight() const
{
    return fontMetrics().height() + 4;
}

std::optional<SpanEdge> WaveformView::edgeAt(QPointF place) const
{
    if (!m_areSpansMovable)
        return std::nullopt;
    return place.y() < laneHeight() ? m_spans.edgeAt(place.x(), scale(), gripReach)
                                    : m_spans.currentEdgeAt(place.x(), scale(), gripReach);
}

void WaveformView::hold(const std::optional<SpanEdge> &edge)
{
    m_held = edge;
    update();
}

void WaveformView::moveHeld(qint64 frame)
{
    if (!m_held || !m_areSpansMovable)
        return;
    m_spans.preview(*m_held, frame, frames(), framesFromMs(leastSpanMs, sampleRate()));
    if (const WaveSpan *span = m_spans.span(m_held->id))
        say(edgeText(*span, m_held->side, sampleRate()));
    update();
}

void WaveformView::finishMove()
{
    if (const auto moved = m_spans.takePreview())
        emit spanMoved(moved->id, moved->frames);
    update();
}

void WaveformView::dropMove()
{
    m_spans.takePreview();
    update();
}

qint64 WaveformView::sliderMs() const
{
    return msFromFrames(m_playhead, sampleRate());
}

qint64 WaveformView::sliderMostMs() const
{
    return msFromFrames(frames(), sampleRate());
}

void WaveformView::moveSlider(qint64 ms)
{
    ask(framesFromMs(ms, sampleRate()));
}

QString WaveformView::sliderText() const
{
    return m_said.isEmpty() ? timecode(sliderMs()) : m_said;
}

QString WaveformView::sliderDescription() const
{
    const WaveSpan *span = m_spans.at(m_playhead);
    return span ? span->name : QString();
}

QSize WaveformView::sizeHint() const
{
    return {640, int(laneHeight()) + 96};
}

QSize WaveformView::minimumSizeHint() const
{
    return {160, int(laneHeight()) + 36};
}

QRect WaveformView::playheadStrip() const
{
    const double pixel = std::clamp(scale().pixelOf(m_playhead), -20.0, width() + 20.0);
    const int reach = WaveformOverlay::playheadReach + 1;
    return {int(std::floor(pixel)) - reach, 0, 2 * reach + 1, height()};
}

WaveformOverlay WaveformView::overlay(const QRectF &clip) const
{
    return {.scale = scale(), .area = rect(), .laneHeight = laneHeight(), .colors = m_colors, .clip = clip};
}

void WaveformView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    for (const QRect &part : event->region()) {
        painter.setClipRect(part);
        const int lane = int(laneHeight());
        m_tiles.paint(painter,
                      {.scale = scale(),
                       .top = lane,
                       .height = height() - lane,
                       .ratio = devicePixelRatioF(),
                       .fromPixel = part.left(),
                       .toPixel = part.right() + 1},
                      m_content, &m_fine, m_colors);
        const WaveformOverlay over = overlay(part);
        over.drawChannels(painter, m_content.peaks.channels);
        over.drawSpans(painter, m_spans);
        over.drawSelection(painter, selection());
        if (const WaveSpan *current = m_spans.current())
            over.drawCurrent(painter, *current, m_held, m_areSpansMovable);
        over.drawPlayhead(painter, m_playhead);
        if (hasFocus())
            drawFocus(painter);
    }
}

void WaveformView::drawFocus(QPainter &painter)
{
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.backgroundColor = m_colors.ground;
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void WaveformView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_isWhole)
        showWhole();
    else
        setScale(scale());
    m_fine.want(fineSpan());
    emit scaleChanged(); // what is shown of the recording is another part now
}

void WaveformView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_colors = WaveformColors::of(palette());
        update();
    } else if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

bool WaveformView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString tip = waveformTip(m_content, m_spans, scale().frameAt(help->pos().x()), m_startedAt);
    QToolTip::showText(help->globalPos(),
                       frames() > 0 ? tip + u"\n\n"_s + waveformKeys(m_areSpansMovable) : QString(), this);
    return true;
}

void WaveformView::focusOutEvent(QFocusEvent *event)
{
    m_hand.leave();
    QWidget::focusOutEvent(event);
}

void WaveformView::keyPressEvent(QKeyEvent *event)
{
    if (!m_hand.pressKey(*event))
        QWidget::keyPressEvent(event);
}

void WaveformView::keyReleaseEvent(QKeyEvent *event)
{
    m_hand.releaseKey(*event);
    QWidget::keyReleaseEvent(event);
}

} // namespace relaas
