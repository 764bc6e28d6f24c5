#include "letters/preview.h"

#include "letters/typography.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

/// Writes a letter into a document through a cursor: text goes in as text, never as markup.
class Writer
{
public:
    Writer(QTextDocument &document, const QPalette &palette) : m_cursor(&document), m_palette(palette) { }

    void write(const Letter &letter);

private:
    void add(const Heading &heading);
    void add(const Paragraph &paragraph);
    void add(const List &list);
    void add(const FieldTable &table) { fields(table.rows, m_palette.color(QPalette::PlaceholderText)); }
    void add(const SummaryBox &box);
    void add(const NumberedLines &lines);
    void add(const Signature &signature);
    void add(const PageBreak &) { }

    void startBlock(double above, double below, double indent = 0);
    void startTitle(double points, int level);
    void insert(const Runs &runs);
    void insert(const QString &text, const QTextCharFormat &format = {});
    void insertQuotation(const NumberedLine &line);
    void fields(const std::vector<Field> &rows, const QColor &labelColour);
    QTextTable *table(int rows, const QList<double> &percentages);
    void fill(QTextTable *table, int row, int column, const Runs &runs, const QTextCharFormat &format = {});

    QTextCursor m_cursor;
    const QPalette &m_palette;
    QTextCharFormat m_format; ///< of the block being written
    bool m_isFirst = true;
};

QTextCharFormat coloured(const QColor &colour)
{
    QTextCharFormat format;
    format.setForeground(colour);
    return format;
}

void Writer::startBlock(double above, double below, double indent)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setLeftMargin(indent);
    format.setLayoutDirection(Qt::LeftToRight); // quotations from the right are isolated within the line
    format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    m_format = {};
    if (std::exchange(m_isFirst, false))
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
}

void Writer::startTitle(double points, int level)
{
    startBlock(level == 1 ? 18 : 12, 4);
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setHeadingLevel(level); // screen readers announce it
    m_cursor.setBlockFormat(format);
    m_format.setFontPointSize(points);
    m_format.setFontWeight(QFont::DemiBold);
}

void Writer::insert(const QString &text, const QTextCharFormat &format)
{
    QTextCharFormat merged = m_format;
    merged.merge(format);
    m_cursor.insertText(typography::printable({text, Run::Style::Plain}), merged);
}

void Writer::insert(const Runs &runs)
{
    for (const Run &run : runs) {
        QTextCharFormat format;
        if (run.style == Run::Style::Strong)
            format.setFontWeight(QFont::DemiBold);
        else if (run.style == Run::Style::Emphasis)
            format.setFontItalic(true);
        else if (run.style == Run::Style::Citation)
            format.setForeground(m_palette.color(QPalette::Link));
        else if (run.style == Run::Style::Faint) {
            format.setFontItalic(true);
            format.setForeground(m_palette.color(QPalette::PlaceholderText));
        }
        insert(run.text, format);
    }
}

void Writer::add(const Heading &heading)
{
    // The number of a heading that is a line of a report stands before it.
    startTitle(heading.level == 1 ? 13 : heading.level == 2 ? 11.5 : 10.5, heading.level + 1);
    if (heading.number > 0)
        insert(QString::number(heading.number) + u"  "_s,
               coloured(m_palette.color(QPalette::PlaceholderText)));
    insert(heading.runs);
}

void Writer::add(const Paragraph &paragraph)
{
    startBlock(0, 8, paragraph.role == Paragraph::Role::Quotation ? 24 : 0);
    if (paragraph.role == Paragraph::Role::Note)
        m_format.setForeground(m_palette.color(QPalette::PlaceholderText));
    insert(paragraph.runs);
}

void Writer::add(const List &list)
{
    for (size_t i = 0; i < list.items.size(); ++i) {
        startBlock(0, 4, 16);
        insert(list.numbered ? QString::number(i + 1) + u". "_s : u"•  "_s);
        insert(list.items.at(i));
    }
}

QTextTable *Writer::table(int rows, const QList<double> &percentages)
{
    QList<QTextLength> widths;
    for (const double share : percentages)
        widths += QTextLength(QTextLength::PercentageLength, share);
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(2);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(widths);
    m_isFirst = false;
    return m_cursor.insertTable(rows, int(widths.size()), format);
}

void Writer::fill(QTextTable *table, int row, int column, const Runs &runs, const QTextCharFormat &format)
{
    m_cursor = table->cellAt(row, column).firstCursorPosition();
    m_format = format;
    insert(runs);
}

void Writer::fields(const std::vector<Field> &rows, const QColor &labelColour)
{
    if (rows.empty())
        return;
    QTextTable *grid = table(int(rows.size()), {24, 76});
    for (int i = 0; i < int(rows.size()); ++i) {
        const Field &field = rows.at(size_t(i));
        fill(grid, i, 0, {{field.label, Run::Style::Plain}}, coloured(labelColour));
        fill(grid, i, 1, field.text);
    }
    m_cursor = QTextCursor(m_cursor.document());
    m_cursor.setPosition(grid->lastPosition() + 1);
}

void Writer::add(const SummaryBox &box)
{
    QTextFrameFormat format;
    format.setBackground(m_palette.color(QPalette::AlternateBase));
    format.setPadding(10);
    format.setTopMargin(8);
    format.setBottomMargin(8);
    m_isFirst = true; // the frame brings its own first block
    QTextFrame *frame = m_cursor.insertFrame(format);
    startTitle(13, 2);
    QTextBlockFormat first = m_cursor.blockFormat();
    first.setTopMargin(0);
    m_cursor.setBlockFormat(first);
    insert(box.title);
    fields(box.parts, m_palette.color(QPalette::Text));
    m_cursor.setPosition(frame->lastPosition() + 1);
}

/// In a block of its own direction; what follows beneath the line goes on as before.
void Writer::insertQuotation(const NumberedLine &line)
{
    if (line.quotation.isEmpty())
        return;
    const QTextBlockFormat before = m_cursor.blockFormat();
    QTextBlockFormat quoted = before;
    quoted.setLayoutDirection(line.isQuotationRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_cursor.insertBlock(quoted);
    insert(line.quotation);
    if (!line.note.isEmpty() || !line.corrections.empty())
        m_cursor.insertBlock(before);
}

void Writer::add(const NumberedLines &lines)
{
    const QTextCharFormat faint = coloured(m_palette.color(QPalette::PlaceholderText));
    QTextTable *grid = table(int(lines.lines.size()), {7, 5, 75, 13});
    for (int i = 0; i < int(lines.lines.size()); ++i) {
        const NumberedLine &line = lines.lines.at(size_t(i));
        const bool isShort = line.mark.size() <= 2;
        Runs runs = line.runs;
        if (!isShort)
            runs.insert(runs.begin(), {line.mark + u". "_s, Run::Style::Strong});
        fill(grid, i, 0, {{QString::number(line.number), Run::Style::Plain}}, faint);
        fill(grid, i, 1, {{isShort ? line.mark : QString(), Run::Style::Strong}});
        fill(grid, i, 2, runs);
        insertQuotation(line);
        QString between = line.quotation.isEmpty() ? u"\n"_s : QString();
        if (!line.note.isEmpty())
            insert(std::exchange(between, u"\n"_s) + line.note, faint);
        for (const Runs &correction : line.corrections) {
            insert(std::exchange(between, u"\n"_s), faint);
            insert(correction);
        }
        fill(grid, i, 3, {{line.time, Run::Style::Plain}}, faint);
    }
    m_cursor.setPosition(grid->lastPosition() + 1);
}

void Writer::add(const Signature &signature)
{
    for (size_t i = 0; i < signature.lines.size(); ++i) {
        startBlock(i == 0 ? 20 : i + 2 == signature.lines.size() ? 40 : 0, 0);
        insert(signature.lines.at(i));
    }
}

void Writer::write(const Letter &letter)
{
    m_cursor.beginEditBlock();
    if (!letter.sender.isEmpty()) {
        startBlock(0, 16);
        m_format.setFontWeight(QFont::DemiBold);
        insert(letter.sender);
    }
    for (const QString &line : letter.addressee) {
        startBlock(0, 0);
        insert(line);
    }
    add(letter.reference);
    startTitle(17, 1);
    insert(letter.title);
    for (const Block &block : letter.blocks)
        std::visit([this](const auto &each) { add(each); }, block);
    m_cursor.endEditBlock();
}

} // namespace

std::unique_ptr<QTextDocument> previewDocument(const Letter &letter, const QPalette &palette)
{
    auto document = std::make_unique<QTextDocument>();
    QFont base(typography::family());
    base.setPointSizeF(10.5);
    document->setDefaultFont(base);
    document->setDocumentMargin(24);
    document->setUndoRedoEnabled(false);
    document->setMetaInformation(QTextDocument::DocumentTitle, letter.title);
    Writer(*document, palette).write(letter);
    return document;
}

} // namespace relaas
