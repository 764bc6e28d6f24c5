#include "gui/report/reportparagraphs.h"

#include "gui/report/linewords.h"
#include "gui/report/paragraphlayout.h"
#include "gui/report/reportmodel.h"
#include "gui/widgets/style.h"

#include <QScopedValueRollback>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace relaas {

namespace {

/// One step for the layout, whatever is done to the document in between.
class DocumentEdit
{
public:
    explicit DocumentEdit(QTextDocument &document) : m_cursor(&document) { m_cursor.beginEditBlock(); }
    ~DocumentEdit() { m_cursor.endEditBlock(); }
    Q_DISABLE_COPY_MOVE(DocumentEdit)

    QTextCursor &cursor() { return m_cursor; }

private:
    QTextCursor m_cursor;
};

} // namespace

ReportParagraphs::ReportParagraphs(QTextDocument &document, const ReportModel &model)
    : m_document(document)
    , m_model(model)
{
}

QTextCharFormat ReportParagraphs::formatOf(int row) const
{
    const Line *line = m_model.lineAt(row);
    QTextCharFormat format;
    if (line && line->type == LineType::Question)
        format.setFontItalic(true);
    if (line && line->type == LineType::Heading)
        format.setFontWeight(semibold(m_document.defaultFont()).weight());
    return format;
}

void ReportParagraphs::bind(int row) const
{
    const Line *line = m_model.lineAt(row);
    if (QTextBlock paragraph = at(row); line && lineOf(paragraph) != line->id)
        paragraph.setUserData(new ParagraphData(line->id)); // the document owns it
}

void ReportParagraphs::fill()
{
    const QScopedValueRollback changing(m_isChanging, true);
    DocumentEdit edit(m_document);
    QTextCursor &cursor = edit.cursor();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    m_document.firstBlock().setUserData(nullptr);
    cursor.setBlockCharFormat(formatOf(0));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QTextCharFormat format = formatOf(row);
        if (row > 0)
            cursor.insertBlock({}, format);
        cursor.insertText(shownWords(m_model.lineAt(row)->text), format);
    }
    QTextBlock paragraph = m_document.firstBlock();
    for (int row = 0; row < m_model.rowCount(); ++row, paragraph = paragraph.next())
        paragraph.setUserData(new ParagraphData(m_model.lineAt(row)->id));
}

void ReportParagraphs::insert(int first, int last)
{
    if (m_model.rowCount() == last - first + 1)
        return fill();
    const QScopedValueRollback changing(m_isChanging, true);
    DocumentEdit edit(m_document);
    QTextCursor &cursor = edit.cursor();
    if (first > 0) {
        cursor.setPosition(at(first - 1).position() + at(first - 1).length() - 1);
        for (int row = first; row <= last; ++row) {
            cursor.insertBlock({}, formatOf(row));
            cursor.insertText(shownWords(m_model.lineAt(row)->text), formatOf(row));
        }
    } else {
        cursor.setPosition(0);
        for (int row = first; row <= last; ++row) {
            cursor.insertText(shownWords(m_model.lineAt(row)->text), formatOf(row));
            cursor.insertBlock({}, formatOf(row + 1)); // what stood there before goes on in its own manner
        }
        cursor.setPosition(0);
        cursor.setBlockCharFormat(formatOf(0));
    }
    for (int row = first; row <= std::min(last + 1, m_model.rowCount() - 1); ++row)
        bind(row);
}

void ReportParagraphs::remove(int first, int last)
{
    if (m_model.rowCount() == 0)
        return fill();
    const QScopedValueRollback changing(m_isChanging, true);
    DocumentEdit edit(m_document);
    QTextCursor &cursor = edit.cursor();
    if (first > 0) {
        cursor.setPosition(at(first - 1).position() + at(first - 1).length() - 1);
        cursor.setPosition(at(last).position() + at(last).length() - 1, QTextCursor::KeepAnchor);
    } else {
        cursor.setPosition(0);
        cursor.setPosition(at(last + 1).position(), QTextCursor::KeepAnchor);
    }
    cursor.removeSelectedText();
    // Which of two paragraphs lives on when they become one is the document's business.
    const int seam = std::max(first - 1, 0);
    bind(seam);
    style(seam);
}

void ReportParagraphs::style(int row)
{
    const QScopedValueRollback changing(m_isChanging, true);
    const QTextBlock paragraph = at(row);
    const QTextCharFormat format = formatOf(row);
    if (paragraph.charFormat() == format
        && (paragraph.length() == 1 || paragraph.begin().fragment().charFormat() == format))
        return;
    DocumentEdit edit(m_document);
    QTextCursor &cursor = edit.cursor();
    cursor.setPosition(paragraph.position());
    cursor.setBlockCharFormat(format);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.setCharFormat(format);
}

void ReportParagraphs::show(int row)
{
    const Line *line = m_model.lineAt(row);
    if (!line)
        return;
    style(row);
    write(row, line->text);
}

void ReportParagraphs::write(int row, const QString &words)
{
    replace(at(row), shownWords(words), formatOf(row));
}

void ReportParagraphs::replace(const QTextBlock &paragraph, const QString &shown,
                               const QTextCharFormat &format)
{
    const QString before = paragraph.text();
    if (before == shown)
        return;
    const auto [left, right] = std::mismatch(before.cbegin(), before.cend(), shown.cbegin(), shown.cend());
    const auto [leftEnd, rightEnd] = std::mismatch(before.crbegin(), std::make_reverse_iterator(left),
                                                   shown.crbegin(), std::make_reverse_iterator(right));
    const int from = int(left - before.cbegin());
    const int tail = int(leftEnd - before.crbegin());
    Q_ASSERT(tail == int(rightEnd - shown.crbegin()));
    const QScopedValueRollback changing(m_isChanging, true);
    DocumentEdit edit(m_document);
    QTextCursor &cursor = edit.cursor();
    cursor.setPosition(paragraph.position() + from);
    cursor.setPosition(paragraph.position() + int(before.size()) - tail, QTextCursor::KeepAnchor);
    cursor.insertText(shown.mid(from, shown.size() - from - tail), format);
}

QTextBlock ReportParagraphs::at(int row) const
{
    return m_document.findBlockByNumber(row);
}

QString ReportParagraphs::words(int row) const
{
    return plainWords(at(row).text());
}

std::optional<int> ReportParagraphs::positionOf(const TextPlace &place) const
{
    const QModelIndex index = m_model.indexOf(place.line);
    if (!index.isValid())
        return {};
    const QTextBlock paragraph = at(index.row());
    return paragraph.position() + std::clamp(place.offset, 0, paragraph.length() - 1);
}

TextPlace ReportParagraphs::placeOf(int position) const
{
    const QTextBlock paragraph = m_document.findBlock(position);
    return {lineOf(paragraph), position - paragraph.position()};
}

} // namespace relaas
