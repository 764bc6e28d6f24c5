#include "core/report/finding.h"
#include "gui/report/linetext.h"
#include "gui/report/paragraphlayout.h"
#include "gui/report/reportgutter.h"
#include "gui/report/reportmodel.h"
#include "gui/report/reportview.h"
#include "gui/widgets/style.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// Where the lines stand, and what is painted behind and beneath their words.

namespace relaas {

namespace {

constexpr qsizetype mostLights =
    1000; ///< at once: all of them are looked through with each paragraph that is painted
constexpr int leastCharacters = 30; ///< of a line of the report, before anything beside it gives way

/// What is shown beneath the words of a line, with its tone.
std::array<std::pair<QString, Tone>, 4> textsBelow(const ReportModel &model, int row)
{
    const QModelIndex index = model.index(row, ReportModel::Text);
    const QString note = index.data(ReportModel::NoteRole).toString();
    return {{{note.isEmpty() ? QString() : ReportView::tr("Heard: %1").arg(note), Tone::Danger},
             {index.data(ReportModel::FindingRole).toString(), Tone::Warning},
             {index.data(ReportModel::CorrectionRole).toString(), Tone::Info},
             {index.data(ReportModel::ReadBackRole).toString(), Tone::Warning}}};
}

} // namespace

void ReportView::fit()
{
    if (!m_model)
        return;
    m_gutter->fit(contentsRect().width() - verticalScrollBar()->sizeHint().width(),
                  fontMetrics().averageCharWidth() * leastCharacters);
    m_fittedRows = m_model->rowCount();
    if (viewportMargins().left() != m_gutter->fittedWidth())
        setViewportMargins(m_gutter->fittedWidth(), 0, 0, 0);
    m_gutter->setGeometry(contentsRect().left(), viewport()->y(), m_gutter->fittedWidth(),
                          viewport()->height());
    // Words wrap at the width for reading.
    const int room = viewport()->width() - 2 * ParagraphLayout::Padding;
    m_layout->setWordsWidth(std::min(readingWidth(fontMetrics()), std::max(room, 40)));
}

void ReportView::setShowsVoices(bool shows)
{
    m_showsVoices = shows;
    m_gutter->setShowsVoices(shows && m_hasVoices);
    fit();
}

void ReportView::seeVoices()
{
    for (int row = 0; !m_hasVoices && row < m_model->rowCount(); ++row) {
        if (m_model->lineAt(row)->voices.isEmpty())
            continue;
        m_hasVoices = true;
        setShowsVoices(m_showsVoices);
    }
}

void ReportView::resizeEvent(QResizeEvent *event)
{
    fit();
    QPlainTextEdit::resizeEvent(event);
}

void ReportView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fit();
    QPlainTextEdit::changeEvent(event); // lays all out anew in the new font
    m_gutter->update();
}

QRect ReportView::lineRect(LineId id) const
{
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid())
        return {};
    const QRectF rect = blockBoundingGeometry(m_paragraphs->at(index.row())).translated(contentOffset());
    return {0, int(rect.top()), viewport()->width(), int(rect.height())};
}

int ReportView::rowAt(int y) const
{
    const auto lines = shownLines(y, y);
    return lines.isEmpty() ? -1 : lines.constFirst().row;
}

QList<ReportView::ShownLine> ReportView::shownLines(int top, int bottom) const
{
    QList<ShownLine> lines;
    QTextBlock paragraph = firstVisibleBlock();
    qreal y = blockBoundingGeometry(paragraph).translated(contentOffset()).top();
    for (; paragraph.isValid() && y <= bottom; paragraph = paragraph.next()) {
        const qreal height = blockBoundingRect(paragraph).height();
        if (y + height > top && lineOf(paragraph).isValid())
            lines.append({paragraph.blockNumber(), int(y), int(height)});
        y += height;
    }
    return lines;
}

void ReportView::updateLine(LineId id)
{
    const QRect rect = lineRect(id);
    viewport()->update(rect);
    m_gutter->update(0, rect.top(), m_gutter->width(), rect.height());
}

void ReportView::updateGutter(const QRect &rect, int dy)
{
    if (dy != 0)
        m_gutter->scroll(0, dy);
    else
        m_gutter->update(0, rect.top(), m_gutter->width(), rect.height());
}

void ReportView::paintGround(QPainter &painter, int row, const QRect &rect) const
{
    const LineId id = m_model->lineAt(row)->id;
    if (id == m_model->spoken())
        painter.fillRect(rect, toneFill(Tone::Warning, palette()));
    else if (id == m_current)
        painter.fillRect(rect, toneFill(Tone::Accent, palette()));
}

int ReportView::belowHeight(const QTextBlock &paragraph, int width) const
{
    int height = 0;
    for (const auto &[text, tone] : textsBelow(*m_model, paragraph.blockNumber()))
        height += text.isEmpty() ? 0 : linetext::height(text, font(), width);
    return height;
}

void ReportView::paintEvent(QPaintEvent *event)
{
    const auto lines = m_model ? shownLines(event->rect().top(), event->rect().bottom()) : QList<ShownLine>();
    {
        QPainter painter(viewport());
        for (const ShownLine &line : lines)
            paintGround(painter, line.row, QRect(0, line.top, viewport()->width(), line.height));
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    for (const ShownLine &line : lines)
        paintBelow(painter, line);
}

void ReportView::lightUp(const QList<Match> &words, qsizetype shown)
{
    QTextCharFormat quiet;
    quiet.setBackground(toneFill(Tone::Warning, palette()));
    quiet.setForeground(toneColor(Tone::Warning, palette()));
    QTextCharFormat bright;
    bright.setBackground(palette().highlight());
    bright.setForeground(palette().highlightedText());
    const qsizetype first =
        std::clamp(shown - mostLights / 2, qsizetype(0), std::max(words.size() - mostLights, qsizetype(0)));
    QList<QTextEdit::ExtraSelection> lights;
    for (qsizetype i = first; i < std::min(words.size(), first + mostLights); ++i) {
        const Match &match = words.at(i);
        const auto from = m_paragraphs->positionOf({match.line, int(match.from)});
        const auto to = m_paragraphs->positionOf({match.line, int(match.from + match.length)});
        if (!from || !to)
            continue;
        QTextCursor place(document());
        place.setPosition(*from);
        place.setPosition(*to, QTextCursor::KeepAnchor);
        lights.append({place, i == shown ? bright : quiet});
    }
    setExtraSelections(lights);
}

void ReportView::paintBelow(QPainter &painter, const ShownLine &line) const
{
    const QTextBlock paragraph = m_paragraphs->at(line.row);
    const int width = m_layout->wordsWidth();
    const QPointF place(ParagraphLayout::Padding, line.top + ParagraphLayout::Padding);
    if (paragraph.length() == 1) {
        painter.setPen(palette().color(QPalette::Active, QPalette::PlaceholderText));
        linetext::paint(painter, place, tr("No words yet"), font(), width);
    }
    int below = line.top + ParagraphLayout::wordsBottom(paragraph);
    for (const auto &[text, tone] : textsBelow(*m_model, line.row)) {
        if (text.isEmpty())
            continue;
        painter.setPen(toneColor(tone, palette()));
        linetext::paint(painter, QPointF(place.x(), below), text, font(), width);
        below += linetext::height(text, font(), width);
    }
}

} // namespace relaas
