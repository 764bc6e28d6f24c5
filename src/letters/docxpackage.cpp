#include "letters/docxpackage.h"

#include "letters/docxxml.h"
#include "letters/xmlcheck.h"
#include "zip/zipreader.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <functional>

namespace relaas::docx {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostElements = 20'000; // of relationships and types of content
constexpr qint64 mostBodyBytes = 192'000'000; // the longest report that we write has some 120 MB

Error noDocument(const char *sentence)
{
    return {Error::Code::Invalid, QCoreApplication::translate("Docx", sentence)};
}

Error notWellFormed()
{
    return noDocument(QT_TRANSLATE_NOOP("Docx",
                                        "The document is damaged or not written as Word documents are. "
                                        "Save it anew as .docx."));
}

/// Calls back for each element of a small part.
Result<void> forEachElement(const QByteArray &bytes,
                            const std::function<void(const QXmlStreamReader &)> &element)
{
    QXmlStreamReader reader(bytes);
    int count = 0;
    while (!reader.atEnd()) {
        if (++count > mostElements)
            return notWellFormed();
        if (reader.readNext() == QXmlStreamReader::StartElement)
            element(reader);
    }
    return reader.hasError() ? Result<void>(notWellFormed()) : Result<void>();
}

QString attribute(const QXmlStreamReader &reader, const char16_t *name)
{
    return reader.attributes().value(QString::fromUtf16(name)).toString();
}

Result<QByteArray> needed(const ZipReader &zip, const QString &name, const std::stop_token &stop = {})
{
    if (!zip.contains(name)) {
        return noDocument(QT_TRANSLATE_NOOP("Docx",
                                            "The file is no Word document (.docx): what every such document "
                                            "has is missing. Save it as .docx and import that."));
    }
    const auto part = zip.read(name);
    return part ? checkedXml(*part, stop) : part.error();
}

/// Where the package says that its document is.
Result<QString> mainPartName(const ZipReader &zip)
{
    const auto bytes = needed(zip, u"_rels/.rels"_s);
    if (!bytes)
        return bytes.error();
    QString target;
    bool leadsOut = false;
    const auto read = forEachElement(*bytes, [&](const QXmlStreamReader &reader) {
        if (reader.name() != u"Relationship" || !attribute(reader, u"Type").endsWith(u"/officeDocument"))
            return;
        target = attribute(reader, u"Target");
        leadsOut = leadsOut || attribute(reader, u"TargetMode") == u"External";
    });
    if (!read)
        return read.error();
    if (leadsOut) {
        return noDocument(QT_TRANSLATE_NOOP("Docx",
                                            "The document lies outside the file; it was not opened. Save it "
                                            "anew as .docx."));
    }
    return target.startsWith(u'/') ? target.mid(1) : target;
}

Result<void> checkType(const ZipReader &zip, const QString &name)
{
    const auto bytes = needed(zip, u"[Content_Types].xml"_s);
    if (!bytes)
        return bytes.error();
    const QString ending = name.section(u'.', -1);
    QString type;
    QString typeOfEnding;
    const auto is = [](const QString &given, const QString &wanted) {
        return given.compare(wanted, Qt::CaseInsensitive) == 0;
    };
    const auto read = forEachElement(*bytes, [&](const QXmlStreamReader &reader) {
        if (reader.name() == u"Override" && is(attribute(reader, u"PartName"), u'/' + name))
            type = attribute(reader, u"ContentType");
        else if (reader.name() == u"Default" && is(attribute(reader, u"Extension"), ending))
            typeOfEnding = attribute(reader, u"ContentType");
    });
    if (!read)
        return read.error();
    if (type.isEmpty())
        type = typeOfEnding;
    if (type.contains(u"macroEnabled", Qt::CaseInsensitive)) {
        return noDocument(QT_TRANSLATE_NOOP("Docx",
                                            "The document holds macros; it was not opened. Save it as .docx "
                                            "without them."));
    }
    if (type != QStringView(mainContentType)) {
        return noDocument(QT_TRANSLATE_NOOP("Docx",
                                            "The file is no Word document (.docx). Save it as .docx and "
                                            "import that."));
    }
    return {};
}

} // namespace

Result<QByteArray> mainPartOf(const QByteArray &file, const std::stop_token &stop)
{
    ZipLimits limits;
    limits.entryBytes = mostBodyBytes;
    const auto zip = ZipReader::open(file, limits);
    if (!zip)
        return zip.error();
    const auto name = mainPartName(*zip);
    if (!name)
        return name.error();
    if (const auto checked = checkType(*zip, *name); !checked)
        return checked.error();
    return needed(*zip, *name, stop);
}

} // namespace relaas::docx
