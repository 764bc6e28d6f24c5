#include "gui/report/paragraphlayout.h"

#include "gui/report/linetext.h"
#include "gui/widgets/style.h"

#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace relaas {

namespace {

qreal rowHeight(const QTextLine &row)
{
    return std::ceil(row.ascent() + row.descent() + row.leading()) * linetext::LineHeightPercent / 100.0;
}

ParagraphData *dataOf(const QTextBlock &paragraph)
{
    return static_cast<ParagraphData *>(paragraph.userData());
}

} // namespace

LineId lineOf(const QTextBlock &paragraph)
{
    const ParagraphData *data = dataOf(paragraph);
    return data ? data->line : LineId();
}

ParagraphLayout::ParagraphLayout(QTextDocument *document) : QPlainTextDocumentLayout(document) { }

QRectF ParagraphLayout::blockBoundingRect(const QTextBlock &paragraph) const
{
    if (!paragraph.isValid())
        return {};
    if (paragraph.layout()->lineCount() == 0)
        lay(paragraph);
    const ParagraphData *data = dataOf(paragraph);
    const int height = wordsBottom(paragraph) + (data ? data->below : 0) + Padding;
    return {0, 0, qreal(m_width + 2 * Padding), qreal(std::max(height, space::RowHeight))};
}

int ParagraphLayout::wordsBottom(const QTextBlock &paragraph)
{
    const QTextLayout *words = paragraph.layout();
    if (words->lineCount() == 0)
        return Padding;
    const QTextLine last = words->lineAt(words->lineCount() - 1);
    return int(std::ceil(last.y() + rowHeight(last)));
}

void ParagraphLayout::lay(const QTextBlock &paragraph) const
{
    QTextLayout *words = paragraph.layout();
    QTextOption option = document()->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    words->setTextOption(option);
    qreal y = Padding;
    words->beginLayout();
    for (QTextLine row = words->createLine(); row.isValid(); row = words->createLine()) {
        row.setLeadingIncluded(true);
        row.setLineWidth(m_width);
        row.setPosition({qreal(Padding), y});
        y += rowHeight(row);
    }
    words->endLayout();
    if (ParagraphData *data = dataOf(paragraph); data && m_below)
        data->below = m_below(paragraph, m_width);
    const int before = document()->lineCount();
    QTextBlock(paragraph).setLineCount(words->lineCount());
    if (document()->lineCount() != before)
        tellSize();
}

/// Who hears it asks for the size of more paragraphs, which are laid out by that: once is enough.
void ParagraphLayout::tellSize() const
{
    if (m_isTelling)
        return;
    const QScopedValueRollback telling(m_isTelling, true);
    emit const_cast<ParagraphLayout *>(this)->documentSizeChanged(documentSize());
}

void ParagraphLayout::layAgain(const QTextBlock &paragraph)
{
    QTextBlock(paragraph).clearLayout();
    tellSize();
    emit update();
}

void ParagraphLayout::documentChanged(int from, int removed, int added)
{
    const QTextBlock first = document()->findBlock(from);
    const QTextBlock last = document()->findBlock(std::max(0, from + removed + added - 1));
    if (!first.isValid())
        return;
    const bool isWithin = document()->blockCount() == std::exchange(m_paragraphs, document()->blockCount());
    if (isWithin && first == last && first.layout()->lineCount() > 0) {
        // Typing: what lies below moves only where the number of rows or their height changes.
        const QRectF before = blockBoundingRect(first);
        first.layout()->clearLayout();
        lay(first);
        if (blockBoundingRect(first) == before)
            return emit updateBlock(first);
    } else {
        for (QTextBlock block = first; block.isValid(); block = block.next()) {
            block.clearLayout();
            if (block == last)
                break;
        }
    }
    tellSize();
    emit update();
}

} // namespace relaas
