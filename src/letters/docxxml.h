#pragma once

// Private to this module: the vocabulary of WordprocessingML.

#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace relaas::docx {

inline constexpr char16_t mainNamespace[] = u"http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr char16_t strictNamespace[] = u"http://purl.oclc.org/ooxml/wordprocessingml/main";
inline constexpr char16_t mainContentType[] =
    u"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
inline constexpr char16_t lineStylePrefix[] = u"Relaas"; ///< of the style of a report line, before its code

/// Twentieths of a point, in which the format measures.
constexpr int twips(double millimetres)
{
    return int(millimetres * 1440 / 25.4 + 0.5);
}

/// Writes elements whose names and attributes all are in the namespace "w".
class Xml
{
public:
    using Attributes = std::initializer_list<std::pair<QStringView, QString>>;

    explicit Xml(QXmlStreamWriter &writer) : m_writer(writer) { }

    void begin(QStringView name, Attributes attributes = {});
    void end() { m_writer.writeEndElement(); }
    void empty(QStringView name, Attributes attributes = {});
    /// <w:name w:val="value"/>
    void value(QStringView name, const QString &value) { empty(name, {{u"val", value}}); }
    void text(const QString &text) { m_writer.writeCharacters(text); }
    void preserveSpace() { m_writer.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve")); }

private:
    void attributes(Attributes attributes);

    QXmlStreamWriter &m_writer;
};

} // namespace relaas::docx
