#include "gui/report/overviewstrip.h"

#include "core/timecode.h"
#include "gui/report/waveformcontent.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {
constexpr qint64 stepMs = 10'000;
constexpr qint64 pageMs = 300'000;
constexpr int headReach = 3; // of the playhead to either side
constexpr double leastWindow = 6; // pixels, so that the hand finds it
} // namespace

OverviewStrip::OverviewStrip(QWidget *parent) : QWidget(parent)
{
    installWaveformAccess();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setAccessibleName(tr("Whole hearing"));
    setAccessibleDescription(
        tr("Left, Right: ten seconds. Page Up, Page Down: five minutes. Home, End: to the "
           "ends"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_colors = WaveformColors::of(palette());
}

void OverviewStrip::setParts(const QList<HearingPart> &parts)
{
    if (parts == m_timeline.parts())
        return;
    m_timeline = OverviewTimeline(parts);
    m_parts = QList<OverviewPart>(parts.size());
    m_marks.clear();
    m_playhead = {parts.isEmpty() ? -1 : 0, 0};
    m_windowPart = -1;
    redraw();
}

void OverviewStrip::setOutline(int part, const Peaks &outline)
{
    if (part < 0 || part >= m_parts.size())
        return;
    m_parts[part].outline = outline;
    redraw();
}

void OverviewStrip::setSpans(int part, const QList<WaveSpan> &spans)
{
    if (part < 0 || part >= m_parts.size() || std::exchange(m_parts[part].spans, spans) == spans)
        return;
    redraw();
}

void OverviewStrip::setListened(int part, const QList<FrameSpan> &listened)
{
    if (part < 0 || part >= m_parts.size() || std::exchange(m_parts[part].listened, listened) == listened)
        return;
    redraw();
}

void OverviewStrip::setMarks(const QList<OverviewMark> &marks)
{
    if (std::exchange(m_marks, marks) != marks)
        redraw();
}

void OverviewStrip::setWindow(int part, FrameSpan frames)
{
    if (std::exchange(m_windowPart, part) == part && std::exchange(m_window, frames) == frames)
        return;
    m_window = frames;
    update();
}

void OverviewStrip::setPlayhead(int part, qint64 frame)
{
    const OverviewTimeline::Place place{part, frame};
    if (place == m_playhead)
        return;
    const QRect before = playheadStrip();
    m_playhead = place;
    // At this scale most moments of playing lie on the pixel of the one before.
    if (before != playheadStrip()) {
        update(before);
        update(playheadStrip());
    }
    if (std::exchange(m_wasAsked, false))
        announceSlider(*this, sliderText());
}

OverviewPicture OverviewStrip::picture() const
{
    return {m_timeline, m_parts, m_marks, m_colors, font(), size()};
}

void OverviewStrip::redraw()
{
    m_cache = {};
    update();
}

double OverviewStrip::pixelOf(const OverviewTimeline::Place &place) const
{
    return picture().pixelOf(m_timeline.msOf(place));
}

QRectF OverviewStrip::windowRect() const
{
    if (m_windowPart < 0 || m_windowPart >= m_parts.size())
        return {};
    const double left = pixelOf({m_windowPart, m_window.from});
    const double right = pixelOf({m_windowPart, m_window.to});
    const double spare = std::max(0.0, leastWindow - (right - left)) / 2;
    return {left - spare, 0, right - left + 2 * spare, double(height())};
}

QRect OverviewStrip::playheadStrip() const
{
    return {int(std::floor(pixelOf(m_playhead))) - headReach, 0, 2 * headReach + 1, height()};
}

void OverviewStrip::paintEvent(QPaintEvent *event)
{
    if (m_cache.isNull() || m_cache.devicePixelRatio() != devicePixelRatioF())
        m_cache = picture().drawn(devicePixelRatioF());
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.drawPixmap(0, 0, m_cache);
    const QRectF window = windowRect();
    if (window.width() > 0 && window.width() < width() - 1) {
        QColor tint = m_colors.accent;
        tint.setAlphaF(0.14F);
        painter.setPen(QPen(m_colors.accent, 1.5));
        painter.setBrush(tint);
        painter.drawRect(window.adjusted(0.75, 0.75, -0.75, -0.75));
    }
    if (m_playhead.part >= 0) {
        const QRectF head(pixelOf(m_playhead) - 1, 0, 2, height());
        painter.fillRect(head.adjusted(-1, 0, 1, 0), m_colors.ground);
        painter.fillRect(head, m_colors.accent);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.backgroundColor = m_colors.ground;
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void OverviewStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::FontChange) {
        m_colors = WaveformColors::of(palette());
        redraw();
    }
}

void OverviewStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    redraw();
}

bool OverviewStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), tipAt(help->pos().x()), this);
    return true;
}

QString OverviewStrip::tipAt(double pixel) const
{
    const qint64 ms = picture().msAt(pixel);
    QStringList lines;
    if (const OverviewTimeline::Break *gap = m_timeline.breakAt(ms)) {
        lines << tr("Break of %1: nothing was recorded.").arg(timecode(gap->lengthMs));
    } else {
        const OverviewTimeline::Place place = m_timeline.placeAt(ms);
        if (place.part < 0)
            return {};
        const HearingPart &part = m_timeline.parts()[place.part];
        const qint64 inPart = msFromFrames(place.frame, part.sampleRate);
        lines << (m_parts.size() > 1 ? tr("%1 in %2").arg(timecode(inPart), part.name) : timecode(inPart));
        if (part.startedAt.isValid())
            lines << tr("By the clock: %1").arg(part.startedAt.addMSecs(inPart).toString(u"HH:mm:ss"_s));
        if (const WaveSpan *span = spanAt(place))
            lines << span->name;
        if (!spansTouching(m_parts[place.part].listened, {place.frame, place.frame + 1}).empty())
            lines << tr("Has been listened to.");
        for (const OverviewMark &mark : m_marks) {
            if (std::abs(pixelOf(mark.place) - pixel) <= 4)
                lines << mark.name;
        }
    }
    lines << QString()
          << tr("Lines: high where the words differ, middle where they agree, low where nobody compared.")
          << accessibleDescription();
    return lines.join(u'\n');
}

const WaveSpan *OverviewStrip::spanAt(const OverviewTimeline::Place &place) const
{
    if (place.part < 0 || place.part >= m_parts.size())
        return nullptr;
    const auto &spans = m_parts[place.part].spans;
    const auto found = std::ranges::find_if(spans, [&](const WaveSpan &span) {
        return span.frames.from <= place.frame && place.frame < span.frames.to;
    });
    return found == spans.end() ? nullptr : &*found;
}

void OverviewStrip::ask(qint64 ms)
{
    const OverviewTimeline::Place place =
        m_timeline.placeAt(std::clamp<qint64>(ms, 0, m_timeline.lengthMs()));
    if (place.part < 0)
        return;
    m_wasAsked = true;
    emit seekRequested(place.part, place.frame);
}

void OverviewStrip::keyPressEvent(QKeyEvent *event)
{
    const qint64 at = sliderMs();
    // Backwards out of a part one must leave the break before it as well.
    const auto back = [&](qint64 ms) {
        const OverviewTimeline::Break *gap = m_timeline.breakAt(at - ms);
        ask(gap ? gap->fromMs - 1 : at - ms);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return back(stepMs);
    case Qt::Key_Right:
        return ask(at + stepMs);
    case Qt::Key_PageUp:
        return back(pageMs);
    case Qt::Key_PageDown:
        return ask(at + pageMs);
    case Qt::Key_Home:
        return ask(0);
    case Qt::Key_End:
        return ask(m_timeline.lengthMs());
    default:
        QWidget::keyPressEvent(event);
    }
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_isPressed = true;
    m_isDragging = false;
    m_pressedAt = event->position();
    const QRectF window = windowRect();
    const bool isInside = window.contains(m_pressedAt);
    m_grabOffset = isInside ? m_pressedAt.x() - window.left() : window.width() / 2;
    if (!isInside || window.width() >= width() - 1)
        ask(picture().msAt(m_pressedAt.x()));
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF window = windowRect();
    const bool canDrag = window.width() > 0 && window.width() < width() - 1;
    if (!m_isPressed) {
        const bool isOver = canDrag && window.contains(event->position());
        setCursor(isOver ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    const double x = event->position().x();
    if (!canDrag)
        return ask(picture().msAt(x));
    if (!m_isDragging && std::abs(x - m_pressedAt.x()) < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    setCursor(Qt::ClosedHandCursor);
    const HearingPart &part = m_timeline.parts()[m_windowPart];
    const qint64 ms = picture().msAt(x - m_grabOffset) - m_timeline.startMs(m_windowPart);
    emit windowMoved(m_windowPart, std::max<qint64>(0, framesFromMs(ms, part.sampleRate)));
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasPressed = std::exchange(m_isPressed, false);
    const bool wasDragging = std::exchange(m_isDragging, false);
    const QRectF window = windowRect();
    setCursor(Qt::ArrowCursor);
    // A click into the frame asks on the release, for it might have become a drag.
    if (wasPressed && !wasDragging && event->button() == Qt::LeftButton && window.contains(m_pressedAt)
        && window.width() < width() - 1)
        ask(picture().msAt(event->position().x()));
}

qint64 OverviewStrip::sliderMs() const
{
    return m_timeline.msOf(m_playhead);
}

qint64 OverviewStrip::sliderMostMs() const
{
    return m_timeline.lengthMs();
}

void OverviewStrip::moveSlider(qint64 ms)
{
    ask(ms);
}

QString OverviewStrip::sliderText() const
{
    if (m_playhead.part < 0 || m_playhead.part >= m_parts.size())
        return timecode(0);
    const HearingPart &part = m_timeline.parts()[m_playhead.part];
    const QString time = timecode(msFromFrames(m_playhead.frame, part.sampleRate));
    return m_parts.size() > 1
        ? tr("%1 in part %2 of %3, %4").arg(time).arg(m_playhead.part + 1).arg(m_parts.size()).arg(part.name)
        : time;
}

QString OverviewStrip::sliderDescription() const
{
    const WaveSpan *span = spanAt(m_playhead);
    return span ? span->name : QString();
}

QSize OverviewStrip::sizeHint() const
{
    return {640,
            fontMetrics().height() + 16 + OverviewPicture::linesHeight + OverviewPicture::listenedHeight
                + 2 * OverviewPicture::rowGap};
}

QSize OverviewStrip::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

} // namespace relaas
