#include "letters/docxparts.h"

#include "core/letter/cleantext.h"
#include "letters/docxstyles.h"
#include "letters/docxxml.h"
#include "letters/letterfile.h"

#include <functional>

namespace relaas::docx {

using namespace Qt::StringLiterals;

namespace {

const QString packageNamespace = u"http://schemas.openxmlformats.org/package/2006/"_s;
const QString officeNamespace = u"http://schemas.openxmlformats.org/officeDocument/2006/"_s;
const QString wordType = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;

using Fill = std::function<void(QXmlStreamWriter &, Xml &)>;

/// A document of its own with this root.
QByteArray xmlPart(const QString &root, const QString &nameSpace, const Fill &fill)
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    Xml xml(writer);
    writer.writeStartDocument(u"1.0"_s, true);
    writer.writeStartElement(root);
    const qsizetype colon = root.indexOf(u':');
    writer.writeAttribute(colon > 0 ? u"xmlns:"_s + root.left(colon) : u"xmlns"_s, nameSpace);
    fill(writer, xml);
    writer.writeEndDocument();
    return bytes;
}

QByteArray wordPart(const QString &root, const Fill &fill)
{
    return xmlPart(u"w:"_s + root, QString::fromUtf16(mainNamespace), fill);
}

QByteArray contentTypes()
{
    return xmlPart(u"Types"_s, packageNamespace + u"content-types"_s, [](QXmlStreamWriter &writer, Xml &) {
        const auto add = [&](const QString &element, const QString &key, const QString &what,
                             const QString &type) {
            writer.writeEmptyElement(element);
            writer.writeAttribute(key, what);
            writer.writeAttribute(u"ContentType"_s, type);
        };
        add(u"Default"_s, u"Extension"_s, u"rels"_s,
            u"application/vnd.openxmlformats-package.relationships+xml"_s);
        add(u"Default"_s, u"Extension"_s, u"xml"_s, u"application/xml"_s);
        add(u"Override"_s, u"PartName"_s, u"/word/document.xml"_s, QString::fromUtf16(mainContentType));
        for (const auto &[part, type] :
             {std::pair(u"styles"_s, u"styles"_s), std::pair(u"numbering"_s, u"numbering"_s),
              std::pair(u"settings"_s, u"settings"_s), std::pair(u"header1"_s, u"header"_s),
              std::pair(u"footer1"_s, u"footer"_s)})
            add(u"Override"_s, u"PartName"_s, u"/word/%1.xml"_s.arg(part), wordType + type + u"+xml"_s);
        add(u"Override"_s, u"PartName"_s, u"/docProps/core.xml"_s,
            u"application/vnd.openxmlformats-package.core-properties+xml"_s);
        add(u"Override"_s, u"PartName"_s, u"/docProps/app.xml"_s,
            u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s);
    });
}

QByteArray relationships(const QList<std::pair<QString, QString>> &typesAndTargets)
{
    return xmlPart(u"Relationships"_s, packageNamespace + u"relationships"_s,
                   [&](QXmlStreamWriter &writer, Xml &) {
                       int number = 0;
                       for (const auto &[type, target] : typesAndTargets) {
                           writer.writeEmptyElement(u"Relationship"_s);
                           writer.writeAttribute(u"Id"_s, u"rId%1"_s.arg(++number));
                           writer.writeAttribute(u"Type"_s, type);
                           writer.writeAttribute(u"Target"_s, target);
                       }
                   });
}

/// What the document says of itself, and no more: no author, no moment, no machine.
QByteArray coreProperties(const Letter &letter)
{
    return xmlPart(u"cp:coreProperties"_s, packageNamespace + u"metadata/core-properties"_s,
                   [&](QXmlStreamWriter &writer, Xml &) {
                       writer.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
                       writer.writeTextElement(u"dc:identifier"_s, cleanLine(letter.documentId));
                       writer.writeTextElement(u"dc:language"_s, languageCode(letter.language));
                       writer.writeTextElement(u"dc:title"_s, cleanLine(letter.title));
                   });
}

QByteArray appProperties()
{
    return xmlPart(
        u"Properties"_s, officeNamespace + u"extended-properties"_s,
        [](QXmlStreamWriter &writer, Xml &) { writer.writeTextElement(u"Application"_s, u"Relaas"_s); });
}

QByteArray settings()
{
    return wordPart(u"settings"_s, [](QXmlStreamWriter &, Xml &xml) {
        xml.value(u"defaultTabStop", QString::number(twips(12.5)));
        xml.begin(u"compat");
        xml.empty(u"compatSetting",
                  {{u"name", u"compatibilityMode"_s},
                   {u"uri", u"http://schemas.microsoft.com/office/word"_s},
                   {u"val", u"15"_s}});
        xml.end();
    });
}

/// Instance 1 has dots; each numbered list from 2 on begins at 1.
QByteArray numbering(int numberedLists)
{
    return wordPart(u"numbering"_s, [&](QXmlStreamWriter &, Xml &xml) {
        for (const bool isNumbered : {false, true}) {
            xml.begin(u"abstractNum", {{u"abstractNumId", QString::number(int(isNumbered))}});
            xml.value(u"multiLevelType", u"singleLevel"_s);
            xml.begin(u"lvl", {{u"ilvl", u"0"_s}});
            xml.value(u"start", u"1"_s);
            xml.value(u"numFmt", isNumbered ? u"decimal"_s : u"bullet"_s);
            xml.value(u"lvlText", isNumbered ? u"%1."_s : u"•"_s);
            xml.value(u"lvlJc", u"left"_s);
            xml.begin(u"pPr");
            xml.empty(u"ind",
                      {{u"left", QString::number(twips(7))}, {u"hanging", QString::number(twips(5))}});
            xml.end();
            xml.end();
            xml.end();
        }
        for (int instance = 1; instance <= numberedLists + 1; ++instance) {
            xml.begin(u"num", {{u"numId", QString::number(instance)}});
            xml.value(u"abstractNumId", instance == 1 ? u"0"_s : u"1"_s);
            if (instance > 1) {
                xml.begin(u"lvlOverride", {{u"ilvl", u"0"_s}});
                xml.value(u"startOverride", u"1"_s);
                xml.end();
            }
            xml.end();
        }
    });
}

void addText(Xml &xml, const QString &text)
{
    xml.begin(u"r");
    xml.begin(u"t");
    xml.preserveSpace();
    xml.text(text);
    xml.end();
    xml.end();
}

void addField(Xml &xml, const QString &instruction)
{
    xml.begin(u"fldSimple", {{u"instr", instruction}});
    addText(xml, u"1"_s);
    xml.end();
}

/// One line with something at each side.
QByteArray marginPart(const QString &root, const QString &left, const std::function<void(Xml &)> &right)
{
    return wordPart(root, [&](QXmlStreamWriter &, Xml &xml) {
        xml.begin(u"p");
        xml.begin(u"pPr");
        xml.value(u"pStyle", u"Margin"_s);
        xml.end();
        addText(xml, left);
        xml.begin(u"r");
        xml.empty(u"tab");
        xml.end();
        right(xml);
        xml.end();
    });
}

QByteArray header(const Letter &letter)
{
    return marginPart(u"hdr"_s, cleanLine(letter.title),
                      [&](Xml &xml) { addText(xml, runningHeadOf(letter)); });
}

QByteArray footer(const Letter &letter)
{
    const bool isDutch = letter.language == Language::Dutch;
    return marginPart(u"ftr"_s, cleanLine(letter.documentId), [&](Xml &xml) {
        addText(xml, isDutch ? u"pagina "_s : u"page "_s);
        addField(xml, u"PAGE"_s);
        addText(xml, isDutch ? u" van "_s : u" of "_s);
        addField(xml, u"NUMPAGES"_s);
    });
}

} // namespace

QList<Part> partsAround(const Letter &letter, int numberedLists)
{
    const QString of = officeNamespace + u"relationships/"_s;
    return {{u"[Content_Types].xml"_s, contentTypes()},
            {u"_rels/.rels"_s,
             relationships(
                 {{of + u"officeDocument"_s, u"word/document.xml"_s},
                  {packageNamespace + u"relationships/metadata/core-properties"_s, u"docProps/core.xml"_s},
                  {of + u"extended-properties"_s, u"docProps/app.xml"_s}})},
            {u"docProps/core.xml"_s, coreProperties(letter)},
            {u"docProps/app.xml"_s, appProperties()},
            {u"word/_rels/document.xml.rels"_s,
             relationships({{of + u"styles"_s, u"styles.xml"_s},
                            {of + u"numbering"_s, u"numbering.xml"_s},
                            {of + u"header"_s, u"header1.xml"_s}, // rId3 and rId4: the body names them
                            {of + u"footer"_s, u"footer1.xml"_s},
                            {of + u"settings"_s, u"settings.xml"_s}})},
            {u"word/styles.xml"_s, stylesOf(letter.language)},
            {u"word/numbering.xml"_s, numbering(numberedLists)},
            {u"word/settings.xml"_s, settings()},
            {u"word/header1.xml"_s, header(letter)},
            {u"word/footer1.xml"_s, footer(letter)}};
}

} // namespace relaas::docx
