#include "letters/xmlcheck.h"

#include <QCoreApplication>
#include <QList>
#include <QStringDecoder>

#include <algorithm>

namespace relaas::docx {

namespace {

// Word declares some forty namespaces in its first tag, and a few more in a picture.
constexpr int mostAttributes = 128;
constexpr int mostNamespaces = 128;
constexpr qsizetype longestDeclaration = 200;
constexpr int tagsBetweenStops = 4096;

Error refusedXml(const char *sentence)
{
    return {Error::Code::Invalid, QCoreApplication::translate("Docx", sentence)};
}

Error notReadable()
{
    return refusedXml(QT_TRANSLATE_NOOP("Docx",
                                        "The document is damaged or not written as Word documents are. "
                                        "Save it anew as .docx."));
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Goes over the tags once, without reading them.
class TagScan
{
public:
    TagScan(QByteArrayView bytes, const std::stop_token &stop) : m_bytes(bytes), m_stop(stop) { }

    Result<void> run();

private:
    /// A tag that declares namespaces, as long as it is open.
    struct Scope
    {
        qint64 depth = 0;
        int namespaces = 0;
    };

    struct Counts
    {
        int attributes = 0;
        int namespaces = 0;
    };

    bool stands(QByteArrayView sign) const { return m_bytes.sliced(m_at).startsWith(sign); }
    void skip(QByteArrayView end);
    bool isTaken(); ///< whether what stands here may be read by others
    Counts counted();
    bool takeTag();
    void open(int namespaces);
    void close();

    QByteArrayView m_bytes;
    const std::stop_token &m_stop;
    qsizetype m_at = 0;
    qint64 m_depth = 0;
    QList<Scope> m_scopes; ///< never more than there are namespaces in scope
    int m_namespaces = 0; ///< in scope
    bool m_hasDefinitions = false;
};

void TagScan::skip(QByteArrayView end)
{
    const qsizetype found = m_bytes.indexOf(end, m_at);
    m_at = found < 0 ? m_bytes.size() : found + end.size();
}

void TagScan::open(int namespaces)
{
    ++m_depth;
    m_namespaces += namespaces;
    if (namespaces > 0)
        m_scopes.append({m_depth, namespaces});
}

void TagScan::close()
{
    if (!m_scopes.isEmpty() && m_scopes.constLast().depth == m_depth)
        m_namespaces -= m_scopes.takeLast().namespaces;
    --m_depth;
}

/// Goes to the end of a tag that begins an element: what stands in quotes are values.
TagScan::Counts TagScan::counted()
{
    Counts counts;
    char quote = 0;
    for (; m_at < m_bytes.size(); ++m_at) {
        const char c = m_bytes.at(m_at);
        if (quote != 0)
            quote = c == quote ? char(0) : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '=')
            ++counts.attributes;
        else if (c == 'x' && stands("xmlns"))
            ++counts.namespaces;
        else if (c == '>')
            break;
    }
    return counts;
}

bool TagScan::takeTag()
{
    const Counts counts = counted();
    if (counts.attributes > mostAttributes || m_namespaces + counts.namespaces > mostNamespaces)
        return false;
    open(counts.namespaces);
    if (m_at < m_bytes.size() && m_bytes.at(m_at - 1) == '/')
        close();
    return true;
}

bool TagScan::isTaken()
{
    if (stands("<?"))
        skip("?>");
    else if (stands("<!--"))
        skip("-->");
    else if (stands("<![CDATA["))
        skip("]]>");
    else if (stands("<!"))
        m_hasDefinitions = true;
    else if (stands("</")) {
        close();
        skip(">");
    } else {
        return takeTag();
    }
    return !m_hasDefinitions;
}

Result<void> TagScan::run()
{
    for (int tags = 0;; ++tags) {
        m_at = m_bytes.indexOf('<', m_at);
        if (m_at < 0)
            return {};
        if (tags % tagsBetweenStops == 0 && m_stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        if (isTaken())
            continue;
        return m_hasDefinitions
            ? refusedXml(QT_TRANSLATE_NOOP("Docx",
                                           "The document brings definitions of its own (a DTD), which "
                                           "no Word document does; it was not opened."))
            : refusedXml(QT_TRANSLATE_NOOP("Docx",
                                           "The document has more attributes or namespaces in one place "
                                           "than any word processor writes; it was not opened."));
    }
}

/// Without its mark, in UTF-8: UTF-16 always has a mark (Unicode 15, 23.8; XML 1.0, 4.3.3).
QByteArray inUtf8(const QByteArray &part)
{
    const auto encoding = QStringDecoder::encodingForData(part);
    if (!encoding || *encoding == QStringDecoder::Utf8)
        return part.startsWith("\xEF\xBB\xBF") ? part.mid(3) : part;
    QStringDecoder decoder(*encoding);
    const QString text = decoder(part);
    return text.toUtf8();
}

/// The declaration is cut off, for it could have the reader take the bytes for others than those seen here.
Result<QByteArray> withoutDeclaration(const QByteArray &part)
{
    QByteArray bytes = inUtf8(part);
    if (bytes.startsWith("<?xml") && bytes.size() > 5 && isBlank(bytes.at(5))) {
        const qsizetype end = bytes.first(std::min(longestDeclaration, bytes.size())).indexOf("?>");
        const QByteArray declaration = bytes.first(std::max<qsizetype>(end, 0)).toLower();
        const bool isKnown = !declaration.contains("encoding") || declaration.contains("\"utf-8\"")
            || declaration.contains("'utf-8'") || declaration.contains("\"utf-16\"")
            || declaration.contains("'utf-16'");
        if (end < 0 || !isKnown)
            return notReadable();
        bytes.remove(0, end + 2);
    }
    // Nothing that the reader could take for the mark of another encoding, or for another declaration.
    const bool isPlain =
        bytes.size() > 1 && (bytes.at(0) == '<' || isBlank(bytes.at(0))) && bytes.at(1) != '\0';
    return isPlain && !bytes.startsWith("<?xml") ? Result<QByteArray>(bytes) : notReadable();
}

} // namespace

Result<QByteArray> checkedXml(const QByteArray &part, const std::stop_token &stop)
{
    const auto bytes = withoutDeclaration(part);
    if (!bytes)
        return bytes.error();
    if (const auto scanned = TagScan(*bytes, stop).run(); !scanned)
        return scanned.error();
    return bytes;
}

} // namespace relaas::docx
