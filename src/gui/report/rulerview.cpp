#include "gui/report/rulerview.h"

#include "gui/report/rulerticks.h"
#include "gui/widgets/style.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

namespace relaas {

namespace {
constexpr int longMark = 7;
constexpr int shortMark = 4;
constexpr int textGap = 4;
} // namespace

RulerView::RulerView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::NoFocus);
    setToolTip(tr("Time in the recording. Click or drag to go there."));
}

void RulerView::setScale(const TimeScale &scale, int sampleRate)
{
    m_scale = scale;
    m_sampleRate = sampleRate;
    update();
}

void RulerView::setStartedAt(const QDateTime &startedAt)
{
    m_startedAt = startedAt;
    setToolTip(startedAt.isValid()
                   ? tr("Time in the recording, and by the clock below it. Click or drag to go there.")
                   : tr("Time in the recording. Click or drag to go there."));
    updateGeometry();
    update();
}

int RulerView::rowHeight() const
{
    return QFontMetrics(tabularFont(font())).height() + textGap;
}

QSize RulerView::sizeHint() const
{
    return {320, rowHeight() * (m_startedAt.isValid() ? 2 : 1)};
}

void RulerView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setFont(tabularFont(font()));
    const QFontMetricsF metrics(painter.font(), this);
    const auto textWidth = [&metrics](const QString &text) { return metrics.horizontalAdvance(text); };
    const bool hasClock = m_startedAt.isValid();
    drawRow(painter, 0, fileTicks(m_scale, m_sampleRate, width(), textWidth),
            hasClock ? tr("recording") : QString());
    if (hasClock)
        drawRow(painter, rowHeight(), clockTicks(m_scale, m_sampleRate, width(), textWidth, m_startedAt),
                tr("clock"));
}

void RulerView::drawRow(QPainter &painter, int top, const QList<RulerTick> &ticks,
                        const QString &caption) const
{
    const QFontMetricsF metrics(painter.font(), this);
    const int bottom = top + rowHeight();
    const double captionWidth = caption.isEmpty() ? 0 : metrics.horizontalAdvance(caption) + 2 * textGap;
    const double end = width() - captionWidth;
    const QColor text = palette().color(QPalette::Active, QPalette::WindowText);
    const QColor mark = palette().color(QPalette::Active, QPalette::Dark);
    for (const RulerTick &tick : ticks) {
        const bool isSmall = tick.text.isEmpty();
        const int length = isSmall ? shortMark : longMark;
        painter.fillRect(QRectF(std::floor(tick.pixel), bottom - length, 1, length), mark);
        const double left = tick.pixel + textGap;
        const double width = metrics.horizontalAdvance(tick.text);
        // A time is written whole or not at all.
        if (isSmall || left < 0 || left + width > end)
            continue;
        painter.setPen(text);
        painter.drawText(QPointF(left, top + metrics.ascent() + 1), tick.text);
    }
    if (caption.isEmpty())
        return;
    painter.setPen(palette().color(QPalette::Active, QPalette::PlaceholderText));
    painter.drawText(QRectF(end, top + 1, captionWidth - textGap, metrics.height()),
                     Qt::AlignRight | Qt::AlignTop, caption);
}

void RulerView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        update();
}

void RulerView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit seekRequested(m_scale.frameAt(event->position().x()));
}

void RulerView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        emit seekRequested(m_scale.frameAt(event->position().x()));
}

} // namespace relaas
