#include "letters/docxbody.h"

#include "core/letter/cleantext.h"
#include "letters/docxxml.h"

#include <optional>
#include <vector>

namespace relaas::docx {

using namespace Qt::StringLiterals;

namespace {

constexpr int textTwips = twips(210 - 25 - 22);

/// A stretch of words in one direction.
struct DirectedText
{
    QString text;
    bool isFromRight = false;
};

/// The first sign of a text: how long it is, and from which side it is read where it is a letter.
struct Sign
{
    qsizetype size = 1;
    std::optional<bool> isFromRight;
};

Sign firstSign(QStringView text)
{
    const bool isPair = text.size() > 1 && text[0].isHighSurrogate() && text[1].isLowSurrogate();
    const auto direction =
        isPair ? QChar::direction(QChar::surrogateToUcs4(text[0], text[1])) : text[0].direction();
    Sign sign{isPair ? 2 : 1, std::nullopt};
    if (direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirL)
        sign.isFromRight = direction != QChar::DirL;
    return sign;
}

/// Signs and digits go with the letters before them, those at the beginning with the first letters (UAX #9,
/// P2).
std::vector<DirectedText> directed(const QString &text)
{
    std::vector<DirectedText> pieces;
    std::optional<bool> isFromRight;
    qsizetype begun = 0;
    for (qsizetype at = 0; at < text.size();) {
        const Sign sign = firstSign(QStringView(text).sliced(at));
        if (isFromRight && sign.isFromRight && *isFromRight != *sign.isFromRight) {
            pieces.push_back({text.mid(begun, at - begun), *isFromRight});
            begun = at;
        }
        if (sign.isFromRight)
            isFromRight = sign.isFromRight;
        at += sign.size;
    }
    if (!text.isEmpty())
        pieces.push_back({text.mid(begun), isFromRight.value_or(false)});
    return pieces;
}

bool beginsFromRight(const Runs &runs)
{
    const auto pieces = directed(cleanText(plainText(runs)));
    return !pieces.empty() && pieces.front().isFromRight;
}

/// Writes the body of one letter.
class BodyWriter
{
public:
    explicit BodyWriter(const Letter &letter) : m_letter(letter), m_writer(&m_body.document), m_xml(m_writer)
    {
    }

    Body written() &&;

private:
    void add(const Heading &heading);
    void add(const Paragraph &paragraph);
    void add(const List &list);
    void add(const FieldTable &table) { fields(table.rows, {}); }
    void add(const SummaryBox &box);
    void add(const NumberedLines &lines);
    void add(const Signature &signature);
    void add(const PageBreak &) { m_breaksPage = true; }

    void head();
    void line(const NumberedLine &line);
    void lineHead(int number, const QString &time, const QString &mark);
    void fields(const std::vector<Field> &rows, const QString &title);
    void headerRow();
    void row(const Runs &left, const Runs &right, bool isHeader);
    void cell(int width, const Runs &runs, bool isHeader);
    void beginParagraph(const QString &style, bool isFromRight = false, int list = 0);
    void paragraph(const QString &style, const Runs &runs, int list = 0);
    void runs(const Runs &runs);
    void run(const Run &run);
    void piece(const DirectedText &piece, Run::Style style);
    void tab();
    void section();

    const Letter &m_letter;
    Body m_body;
    QXmlStreamWriter m_writer;
    Xml m_xml;
    bool m_breaksPage = false;
};

void BodyWriter::beginParagraph(const QString &style, bool isFromRight, int list)
{
    m_xml.begin(u"p");
    m_xml.begin(u"pPr"); // its parts in the order of the schema
    m_xml.value(u"pStyle", style);
    if (std::exchange(m_breaksPage, false))
        m_xml.empty(u"pageBreakBefore");
    if (list > 0) {
        m_xml.begin(u"numPr");
        m_xml.value(u"ilvl", u"0"_s);
        m_xml.value(u"numId", QString::number(list));
        m_xml.end();
    }
    if (isFromRight)
        m_xml.empty(u"bidi");
    m_xml.end();
}

void BodyWriter::paragraph(const QString &style, const Runs &words, int list)
{
    beginParagraph(style, beginsFromRight(words), list);
    runs(words);
    m_xml.end();
}

void BodyWriter::runs(const Runs &words)
{
    for (const Run &each : words)
        run(each);
}

void BodyWriter::run(const Run &run)
{
    for (const DirectedText &each : directed(cleanText(run.text)))
        piece(each, run.style);
}

void BodyWriter::piece(const DirectedText &piece, Run::Style style)
{
    m_xml.begin(u"r");
    m_xml.begin(u"rPr");
    if (style == Run::Style::Strong) {
        m_xml.empty(u"b");
        m_xml.empty(u"bCs");
    } else if (style == Run::Style::Emphasis || style == Run::Style::Faint) {
        m_xml.empty(u"i");
        m_xml.empty(u"iCs");
    }
    if (piece.isFromRight)
        m_xml.empty(u"noProof"); // its language is not known: nothing is to be checked in a wrong one
    if (style == Run::Style::Citation)
        m_xml.value(u"color", u"154273"_s);
    else if (style == Run::Style::Faint)
        m_xml.value(u"color", u"5A636E"_s);
    if (piece.isFromRight)
        m_xml.empty(u"rtl");
    m_xml.end();
    const QStringList rows = piece.text.split(u'\n');
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i > 0)
            m_xml.empty(u"br");
        if (rows.at(i).isEmpty())
            continue;
        m_xml.begin(u"t");
        m_xml.preserveSpace();
        m_xml.text(rows.at(i));
        m_xml.end();
    }
    m_xml.end();
}

void BodyWriter::tab()
{
    m_xml.begin(u"r");
    m_xml.empty(u"tab");
    m_xml.end();
}

void BodyWriter::add(const Heading &heading)
{
    if (heading.number <= 0)
        return paragraph(u"Heading%1"_s.arg(heading.level), heading.runs);
    beginParagraph(QString::fromUtf16(lineStylePrefix) + u'K');
    lineHead(heading.number, {}, {});
    runs(heading.runs);
    m_xml.end();
}

void BodyWriter::add(const Paragraph &given)
{
    const QString style = given.role == Paragraph::Role::Note ? u"Note"_s
        : given.role == Paragraph::Role::Quotation            ? u"Quote"_s
                                                              : u"BodyText"_s;
    paragraph(style, given.runs);
}

void BodyWriter::add(const List &list)
{
    const int instance = list.numbered ? 2 + m_body.numberedLists++ : 1;
    for (const Runs &item : list.items)
        paragraph(u"ListParagraph"_s, item, instance);
}

void BodyWriter::cell(int width, const Runs &words, bool isHeader)
{
    m_xml.begin(u"tc");
    m_xml.begin(u"tcPr");
    m_xml.empty(u"tcW", {{u"w", QString::number(width)}, {u"type", u"dxa"_s}});
    m_xml.end();
    paragraph(isHeader ? u"TableHeading"_s : u"TableContents"_s, words);
    m_xml.end();
}

void BodyWriter::row(const Runs &left, const Runs &right, bool isHeader)
{
    constexpr int labels = twips(52);
    m_xml.begin(u"tr");
    m_xml.begin(u"trPr");
    m_xml.empty(u"cantSplit");
    if (isHeader)
        m_xml.empty(u"tblHeader");
    m_xml.end();
    cell(labels, left, isHeader);
    cell(textTwips - labels, right, isHeader);
    m_xml.end();
}

void BodyWriter::headerRow()
{
    const bool isDutch = m_letter.language == Language::Dutch;
    row({{isDutch ? u"Onderwerp"_s : u"Subject"_s}}, {{isDutch ? u"Gegevens"_s : u"Particulars"_s}}, true);
}

void BodyWriter::fields(const std::vector<Field> &rows, const QString &title)
{
    if (rows.empty())
        return;
    m_xml.begin(u"tbl");
    m_xml.begin(u"tblPr");
    m_xml.value(u"tblStyle", u"RelaasTable"_s);
    m_xml.empty(u"tblW", {{u"w", QString::number(textTwips)}, {u"type", u"dxa"_s}});
    m_xml.empty(u"tblLayout", {{u"type", u"fixed"_s}});
    m_xml.empty(u"tblLook", {{u"val", u"04A0"_s}, {u"firstRow", u"1"_s}, {u"firstColumn", u"1"_s}});
    if (!title.isEmpty())
        m_xml.value(u"tblCaption", title);
    m_xml.end();
    m_xml.begin(u"tblGrid");
    m_xml.empty(u"gridCol", {{u"w", QString::number(twips(52))}});
    m_xml.empty(u"gridCol", {{u"w", QString::number(textTwips - twips(52))}});
    m_xml.end();
    headerRow();
    for (const Field &each : rows)
        row({{each.label}}, each.text, false);
    m_xml.end();
    paragraph(u"TableContents"_s, {}); // two tables in a row would become one
}

void BodyWriter::add(const SummaryBox &box)
{
    paragraph(u"Heading1"_s, {{box.title}});
    fields(box.parts, cleanLine(box.title));
}

/// Three tabs before the words, whatever stands between them: that is how they are found again.
void BodyWriter::lineHead(int number, const QString &time, const QString &mark)
{
    run({QString::number(number), Run::Style::Plain});
    tab();
    if (!time.isEmpty())
        run({u'[' + time + u']', Run::Style::Plain});
    tab();
    if (!mark.isEmpty())
        run({mark + u':', Run::Style::Strong});
    tab();
}

void BodyWriter::line(const NumberedLine &line)
{
    beginParagraph(QString::fromUtf16(lineStylePrefix) + line.code);
    lineHead(line.number, line.time, line.mark);
    runs(line.runs);
    m_xml.end();
    if (!line.quotation.isEmpty()) {
        beginParagraph(u"LineQuote"_s, line.isQuotationRightToLeft); // by its language, as on paper
        run({line.quotation, Run::Style::Quotation});
        m_xml.end();
    }
    if (!line.note.isEmpty())
        paragraph(u"LineNote"_s, {{line.note}});
    for (const Runs &correction : line.corrections)
        paragraph(u"LineNote"_s, correction);
}

void BodyWriter::add(const NumberedLines &lines)
{
    for (const NumberedLine &each : lines.lines)
        line(each);
}

void BodyWriter::add(const Signature &signature)
{
    for (const Runs &each : signature.lines)
        paragraph(u"Signature"_s, each);
}

void BodyWriter::head()
{
    if (!m_letter.sender.isEmpty())
        paragraph(u"Sender"_s, {{m_letter.sender}});
    for (const QString &each : m_letter.addressee)
        paragraph(u"TableContents"_s, {{each}});
    paragraph(u"Title"_s, {{m_letter.title}});
    fields(m_letter.reference.rows, {});
}

void BodyWriter::section()
{
    m_xml.begin(u"sectPr");
    for (const auto &[part, id] :
         {std::pair(u"headerReference", u"rId3"), std::pair(u"footerReference", u"rId4")}) {
        m_writer.writeEmptyElement(u"w:"_s + QString::fromUtf16(part));
        m_writer.writeAttribute(u"w:type"_s, u"default"_s);
        m_writer.writeAttribute(u"r:id"_s, QString::fromUtf16(id));
    }
    m_xml.empty(u"pgSz", {{u"w", QString::number(twips(210))}, {u"h", QString::number(twips(297))}});
    m_xml.empty(u"pgMar",
                {{u"top", QString::number(twips(24))},
                 {u"right", QString::number(twips(22))},
                 {u"bottom", QString::number(twips(26))},
                 {u"left", QString::number(twips(25))},
                 {u"header", QString::number(twips(12))},
                 {u"footer", QString::number(twips(12))},
                 {u"gutter", u"0"_s}});
    m_xml.end();
}

Body BodyWriter::written() &&
{
    m_writer.writeStartDocument(u"1.0"_s, true);
    m_writer.writeStartElement(u"w:document"_s);
    m_writer.writeAttribute(u"xmlns:w"_s, QString::fromUtf16(mainNamespace));
    m_writer.writeAttribute(u"xmlns:r"_s,
                            u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s);
    m_xml.begin(u"body");
    head();
    for (const Block &block : m_letter.blocks)
        std::visit([this](const auto &each) { add(each); }, block);
    section();
    m_writer.writeEndDocument();
    return std::move(m_body);
}

} // namespace

Body bodyOf(const Letter &letter)
{
    return BodyWriter(letter).written();
}

} // namespace relaas::docx
