#include "gui/report/reportgutter.h"

#include "gui/report/paragraphlayout.h"
#include "gui/report/reportmodel.h"
#include "gui/report/reportview.h"
#include "gui/report/verdictlook.h"
#include "gui/report/voicelook.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

constexpr int signSize = 16;
constexpr int signRoom = signSize + ParagraphLayout::Padding + space::Tight;
constexpr int columnGap = 2 * ParagraphLayout::Padding + space::Tight;

} // namespace

ReportGutter::ReportGutter(ReportView &view) : QWidget(&view), m_view(view)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setCursor(Qt::ArrowCursor);
}

void ReportGutter::fit(int whole, int leastWords)
{
    const QFontMetrics figures(tabularFont(m_view.font()));
    const ReportModel *model = m_view.model();
    const Line *last = model ? model->lineAt(model->rowCount() - 1) : nullptr;
    // Numbers are given in order: where the last one has six figures there is room for all.
    const QString widest = last && last->number > 99999 ? u"9999999"_s : u"99999"_s;
    m_widths = {figures.horizontalAdvance(widest),
                QFontMetrics(semibold(m_view.font())).horizontalAdvance(u"OR"_s),
                figures.horizontalAdvance(u"≈ 00:00:00"_s),
                m_showsVoices ? voicesWidth(m_view.font(), false) : 0,
                verdictWidth(m_view.font()),
                model && model->showsReadBack() ? signSize : 0};
    static_assert(ReportModel::Text == 6, "every column before the words has its width");
    if (whole - fittedWidth() < leastWords)
        m_widths[ReportModel::Checked] = signSize; // its words are in the panel and in the tooltip
    m_isNarrow = m_showsVoices && whole - fittedWidth() < leastWords;
    if (m_isNarrow)
        m_widths[ReportModel::Voices] = voicesWidth(m_view.font(), true);
    resize(fittedWidth(), height());
    update();
}

int ReportGutter::gapBehind(int column) const
{
    return m_widths.at(column) > 0 ? columnGap : 0;
}

int ReportGutter::fittedWidth() const
{
    return widthTo(int(m_widths.size()));
}

int ReportGutter::widthTo(int column) const
{
    int width = signRoom;
    for (int before = 0; before < column; ++before)
        width += m_widths.at(before) + gapBehind(before);
    return width;
}

QRect ReportGutter::columnRect(int column, int top, int height) const
{
    return {widthTo(column), top, m_widths.at(column), height};
}

std::optional<int> ReportGutter::columnAt(int x) const
{
    for (int column = 0; column < m_widths.size(); ++column) {
        if (m_widths.at(column) == 0)
            continue;
        // The sign of the line belongs to its number.
        const QRect rect =
            columnRect(column, 0, 1).adjusted(column == 0 ? -signRoom : 0, 0, gapBehind(column), 0);
        if (rect.width() > 0 && x >= rect.left() && x <= rect.right())
            return column;
    }
    return {};
}

bool ReportGutter::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto column = columnAt(help->pos().x());
    const int row = m_view.rowAt(help->pos().y());
    QString tip =
        column && row >= 0 ? m_view.model()->index(row, *column).data(Qt::ToolTipRole).toString() : QString();
    if (const Line *line = m_view.model()->lineAt(row); column == 0 && line && m_view.isUnsaved(line->id))
        tip = tr("%1, not saved yet").arg(tip);
    QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

void ReportGutter::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    for (const ReportView::ShownLine &line : m_view.shownLines(event->rect().top(), event->rect().bottom()))
        paintLine(painter, line.row, QRect(0, line.top, width(), line.height));
}

void ReportGutter::paintLine(QPainter &painter, int row, const QRect &rect) const
{
    const ReportModel &model = *m_view.model();
    const Line *line = model.lineAt(row);
    if (!line)
        return;
    m_view.paintGround(painter, row, rect);
    paintSign(painter, row, rect);
    const int top = rect.top() + ParagraphLayout::Padding;
    const int height = QFontMetrics(m_view.font()).height();
    const auto write = [&](ReportModel::Column column, const QFont &font, QPalette::ColorRole role,
                           int side) {
        painter.setFont(font);
        painter.setPen(palette().color(QPalette::Active, role));
        painter.drawText(columnRect(column, top, height), side | Qt::AlignVCenter,
                         model.index(row, column).data().toString());
    };
    write(ReportModel::Number, tabularFont(m_view.font()), QPalette::PlaceholderText, Qt::AlignRight);
    write(ReportModel::Type, semibold(m_view.font()), QPalette::Text, Qt::AlignLeft);
    write(ReportModel::Time, tabularFont(m_view.font()), QPalette::PlaceholderText, Qt::AlignRight);
    if (m_showsVoices)
        paintVoices(painter, columnRect(ReportModel::Voices, top, height), *line, m_view.font(), palette(),
                    m_isNarrow);
    paintVerdict(painter, columnRect(ReportModel::Checked, top, height), *line, m_view.font(), palette());
    if (const ReportModel::ReadBack read = model.readBackOf(*line); !read.iconName.isEmpty())
        paintIcon(
            painter, read.iconName,
            QRectF(columnRect(ReportModel::ReadBackSign, rect.top() + ParagraphLayout::Padding, signSize)),
            toneColor(read.tone, palette()));
}

/// One sign for each line at most: that its beginning is awaited, else that it sounds now, else that its
/// words are not saved yet, else that a finding on the recording stands about it.
void ReportGutter::paintSign(QPainter &painter, int row, const QRect &rect) const
{
    const ReportModel &model = *m_view.model();
    const Line *line = model.lineAt(row);
    const QRectF sign(ParagraphLayout::Padding, rect.top() + ParagraphLayout::Padding, signSize, signSize);
    if (line->id == m_view.awaited())
        paintIcon(painter, u"ear", sign, toneColor(Tone::Accent, palette()));
    else if (line->id == model.spoken())
        paintIcon(painter, u"volume-up", sign, toneColor(Tone::Warning, palette()));
    else if (m_view.isUnsaved(line->id))
        paintIcon(painter, u"pencil", sign, toneColor(Tone::Accent, palette()));
    else if (!model.index(row, ReportModel::Text).data(ReportModel::FindingRole).toString().isEmpty())
        paintIcon(painter, u"ear", sign, toneColor(Tone::Warning, palette()));
    if (line->id == m_view.currentLine())
        painter.fillRect(QRect(0, rect.top(), 3, rect.height()), toneColor(Tone::Accent, palette()));
}

void ReportGutter::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    const Line *line = m_view.model()->lineAt(m_view.rowAt(m_pressedAt.y()));
    m_pressedLine = line && event->button() == Qt::LeftButton ? line->id : LineId();
    if (!m_pressedLine.isValid())
        return;
    m_view.setFocus(Qt::MouseFocusReason);
    m_view.setCurrentLine(m_pressedLine);
}

void ReportGutter::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const LineId pressed = std::exchange(m_pressedLine, {});
    if (!pressed.isValid() || (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        return;
    const auto column = columnAt(at.x());
    if (column == ReportModel::ReadBackSign)
        return emit markClicked(pressed);
    emit clicked(pressed, column == ReportModel::Number || column == ReportModel::Time);
}

void ReportGutter::wheelEvent(QWheelEvent *event)
{
    QApplication::sendEvent(m_view.viewport(), event);
}

} // namespace relaas
