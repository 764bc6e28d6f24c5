#include "letters/docxtext.h"

#include "letters/docxpackage.h"
#include "letters/docxxml.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 400; // documents nest a few dozen
constexpr qsizetype mostParagraphs = 4 * mostImportedTurns;
constexpr int tokensBetweenStops = 512;

/// What holds formatting as it was before a tracked change of it.
constexpr std::array formerFormatting{u"pPrChange",     u"rPrChange",     u"tblPrChange",
                                      u"tblPrExChange", u"tblGridChange", u"trPrChange",
                                      u"tcPrChange",    u"sectPrChange",  u"numberingChange"};

/// Reads the body in one pass, without calling itself however deep it goes.
class BodyReader
{
public:
    /// From a device: of bytes the reader would make a copy that is three times as large.
    explicit BodyReader(const QByteArray &bytes)
    {
        m_device.setData(bytes);
        m_device.open(QIODevice::ReadOnly);
        m_xml.setDevice(&m_device);
        m_xml.setEntityExpansionLimit(0);
    }

    Result<DocumentText> read(const std::stop_token &stop);

private:
    Result<void> take(QXmlStreamReader::TokenType token);
    bool isOfWord() const;
    bool isLeftOut(QStringView name);
    void begin(QStringView name);
    void end(QStringView name);
    void beginText(QStringView name);
    void beginCell();
    QString value() const;
    void style();

    QBuffer m_device;
    QXmlStreamReader m_xml;
    DocumentText m_text;
    DocumentParagraph m_paragraph;
    int m_depth = 0;
    int m_leftOutAt = 0; ///< depth of an element that is passed over, 0: none
    int m_cell = 0; ///< of the row that is being read, from 1; 0: not in a table
    bool m_joins = false; ///< the next paragraph goes on with the row
    bool m_isOpen = false; ///< within a paragraph
    bool m_isRun = false;
    bool m_isProperties = false; ///< of a paragraph
    bool m_isWords = false;
    bool m_hasBody = false;
};

Error wrongDocument(const char *sentence)
{
    return {Error::Code::Invalid, QCoreApplication::translate("Docx", sentence)};
}

bool BodyReader::isOfWord() const
{
    return m_xml.namespaceUri() == QStringView(docx::mainNamespace)
        || m_xml.namespaceUri() == QStringView(docx::strictNamespace);
}

/// What has no words of the text, counted where a reader would miss it.
bool BodyReader::isLeftOut(QStringView name)
{
    if (name == u"AlternateContent" || name == u"drawing" || name == u"pict" || name == u"object") {
        ++m_text.pictures;
        return true;
    }
    if (!isOfWord())
        return false;
    if (name == u"del" || name == u"moveFrom") {
        m_text.deletions +=
            m_isOpen && !m_isProperties ? 1 : 0; // else it is about the end of a paragraph or a row
        return true;
    }
    return name == u"instrText" || name == u"delText" || name == u"sectPr"
        || std::ranges::any_of(formerFormatting, [&](QStringView each) { return each == name; });
}

/// Of the element that begins here.
QString BodyReader::value() const
{
    return m_xml.attributes().value(m_xml.namespaceUri().toString(), u"val"_s).toString();
}

void BodyReader::style()
{
    const QString id = value();
    if (id.startsWith(QStringView(docx::lineStylePrefix)))
        m_paragraph.type = lineTypeFromCode(QStringView(id).mid(QStringView(docx::lineStylePrefix).size()));
}

void BodyReader::beginCell()
{
    m_joins = ++m_cell > 1;
}

void BodyReader::beginText(QStringView name)
{
    if (name == u"t")
        m_isWords = true;
    else if (name == u"tab" || name == u"ptab")
        m_paragraph.text += u'\t';
    else if (name == u"br" || name == u"cr")
        m_paragraph.text += u'\n';
    else if (name == u"noBreakHyphen")
        m_paragraph.text += QChar(0x2011);
    else if (name == u"footnoteReference" || name == u"endnoteReference" || name == u"commentReference")
        ++m_text.notes;
    else if (name == u"vanish")
        ++m_text.hidden;
    else if (name == u"sym")
        ++m_text.symbols;
}

void BodyReader::begin(QStringView name)
{
    if (name == u"body")
        m_hasBody = true;
    else if (name == u"tr")
        m_cell = 0;
    else if (name == u"tc")
        beginCell();
    else if (name == u"p") {
        m_paragraph = {};
        m_isOpen = m_hasBody;
    } else if (name == u"pPr")
        m_isProperties = true;
    else if (name == u"pStyle")
        style();
    else if (name == u"numId" && m_isProperties)
        m_text.numbered += value() == u"0" ? 0 : 1; // 0 takes the number of a style away
    else if (name == u"r")
        m_isRun = true;
    else if (m_isOpen && m_isRun)
        beginText(name);
}

void BodyReader::end(QStringView name)
{
    if (name == u"t") {
        m_isWords = false;
    } else if (name == u"r") {
        m_isRun = false;
    } else if (name == u"pPr") {
        m_isProperties = false;
    } else if (name == u"p" && m_isOpen) {
        if (std::exchange(m_joins, false) && !m_text.paragraphs.isEmpty())
            m_text.paragraphs.last().text += u'\t' + m_paragraph.text;
        else
            m_text.paragraphs.append(std::exchange(m_paragraph, {}));
        m_isOpen = false;
    }
}

Result<void> BodyReader::take(QXmlStreamReader::TokenType token)
{
    if (token == QXmlStreamReader::StartElement) {
        if (++m_depth > deepest)
            return wrongDocument(QT_TRANSLATE_NOOP("Docx",
                                                   "The document is nested deeper than any text; it was "
                                                   "not opened."));
        if (m_leftOutAt == 0 && isLeftOut(m_xml.name()))
            m_leftOutAt = m_depth;
        else if (m_leftOutAt == 0 && isOfWord())
            begin(m_xml.name());
    } else if (token == QXmlStreamReader::EndElement) {
        if (m_leftOutAt == 0 && isOfWord())
            end(m_xml.name());
        if (m_leftOutAt == m_depth--)
            m_leftOutAt = 0;
    } else if (m_isWords && m_leftOutAt == 0 && token == QXmlStreamReader::Characters) {
        m_paragraph.text += m_xml.text();
    }
    if (m_text.paragraphs.size() > mostParagraphs)
        return wrongDocument(QT_TRANSLATE_NOOP("Docx",
                                               "The document is longer than any report. Split it and "
                                               "import its parts."));
    return {};
}

Result<DocumentText> BodyReader::read(const std::stop_token &stop)
{
    for (int tokens = 0; !m_xml.atEnd(); ++tokens) {
        if (tokens % tokensBetweenStops == 0 && stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        if (const auto taken = take(m_xml.readNext()); !taken)
            return taken.error();
    }
    if (m_xml.hasError() || !m_hasBody)
        return wrongDocument(
            QT_TRANSLATE_NOOP("Docx",
                              "The document is damaged or not written as Word documents are. "
                              "Save it anew as .docx."));
    return std::move(m_text);
}

} // namespace

bool isPackage(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

Result<DocumentText> docxText(const QByteArray &bytes, const std::stop_token &stop)
{
    const auto part = docx::mainPartOf(bytes, stop);
    if (!part)
        return part.error();
    return BodyReader(*part).read(stop);
}

} // namespace relaas
