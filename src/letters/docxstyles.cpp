#include "letters/docxstyles.h"

#include "letters/docxxml.h"

namespace relaas::docx {

using namespace Qt::StringLiterals;

namespace {

/// A style of paragraphs; sizes in points, distances in twips.
struct Style
{
    QString id;
    QString name; ///< those that begin in lower case are built in
    double points = 9;
    int before = 0;
    int after = 0;
    int left = 0;
    int hanging = 0;
    bool isBold = false;
    bool isMuted = false;
    int outline = -1; ///< level of a heading, counted from 0
};

constexpr int timeAt = twips(10);
constexpr int markAt = twips(28);
constexpr int wordsAt = twips(36);
constexpr int textWidth = twips(210 - 25 - 22);

QString halfPoints(double points)
{
    return QString::number(int(points * 2));
}

void addFonts(Xml &xml)
{
    const QString family = u"Verdana"_s; // of the office's documents
    xml.empty(u"rFonts",
              {{u"ascii", family}, {u"hAnsi", family}, {u"eastAsia", family}, {u"cs", u"Arial"_s}});
}

void addDefaults(Xml &xml, Language language)
{
    const QString tag = language == Language::Dutch ? u"nl-NL"_s : u"en-GB"_s;
    xml.begin(u"docDefaults");
    xml.begin(u"rPrDefault");
    xml.begin(u"rPr");
    addFonts(xml);
    xml.value(u"sz", halfPoints(9));
    xml.value(u"szCs", halfPoints(10));
    xml.empty(u"lang", {{u"val", tag}, {u"eastAsia", tag}, {u"bidi", u"ar-SA"_s}});
    xml.end();
    xml.end();
    xml.begin(u"pPrDefault");
    xml.begin(u"pPr");
    xml.empty(u"spacing", {{u"after", u"80"_s}, {u"line", u"276"_s}, {u"lineRule", u"auto"_s}});
    xml.end();
    xml.end();
    xml.end();
}

/// `tabs` in twips, left ones unless `isRight`.
void add(Xml &xml, const Style &style, const QList<int> &tabs = {}, bool isRight = false)
{
    xml.begin(u"style", {{u"type", u"paragraph"_s}, {u"styleId", style.id}});
    xml.value(u"name", style.name);
    xml.value(u"basedOn", u"Normal"_s);
    xml.empty(u"qFormat");
    xml.begin(u"pPr");
    if (style.outline >= 0)
        xml.empty(u"keepNext");
    if (!tabs.isEmpty()) {
        xml.begin(u"tabs");
        for (const int at : tabs)
            xml.empty(u"tab", {{u"val", isRight ? u"right"_s : u"left"_s}, {u"pos", QString::number(at)}});
        xml.end();
    }
    xml.empty(u"spacing",
              {{u"before", QString::number(style.before)}, {u"after", QString::number(style.after)}});
    if (style.left > 0)
        xml.empty(u"ind",
                  {{u"left", QString::number(style.left)}, {u"hanging", QString::number(style.hanging)}});
    if (style.outline >= 0)
        xml.value(u"outlineLvl", QString::number(style.outline));
    xml.end();
    xml.begin(u"rPr");
    if (style.isBold) {
        xml.empty(u"b");
        xml.empty(u"bCs");
    }
    if (style.isMuted)
        xml.value(u"color", u"5A636E"_s);
    xml.value(u"sz", halfPoints(style.points));
    xml.value(u"szCs", halfPoints(style.points + 1));
    xml.end();
    xml.end();
}

void addLetterStyles(Xml &xml)
{
    xml.begin(u"style", {{u"type", u"paragraph"_s}, {u"default", u"1"_s}, {u"styleId", u"Normal"_s}});
    xml.value(u"name", u"Normal"_s);
    xml.empty(u"qFormat");
    xml.end();
    add(xml, {u"Title"_s, u"Title"_s, 18, 240, 160, 0, 0, true});
    add(xml, {u"Heading1"_s, u"heading 1"_s, 12, 320, 100, 0, 0, true, false, 0});
    add(xml, {u"Heading2"_s, u"heading 2"_s, 10, 240, 60, 0, 0, true, false, 1});
    add(xml, {u"Heading3"_s, u"heading 3"_s, 9, 160, 60, 0, 0, true, false, 2});
    add(xml, {u"BodyText"_s, u"Body Text"_s, 9, 0, 120});
    add(xml, {u"Quote"_s, u"Quote"_s, 9, 0, 120, twips(7), 0});
    add(xml, {u"ListParagraph"_s, u"List Paragraph"_s, 9, 0, 60});
    add(xml, {u"Signature"_s, u"Signature"_s, 9, 0, 0});
    add(xml, {u"Note"_s, u"Note"_s, 8, 0, 120, 0, 0, false, true});
    add(xml, {u"Sender"_s, u"Sender"_s, 12, 0, 240, 0, 0, true});
    add(xml, {u"TableContents"_s, u"Table Contents"_s, 9, 20, 20});
    add(xml, {u"TableHeading"_s, u"Table Heading"_s, 8, 20, 20, 0, 0, true, true});
    add(xml, {u"Margin"_s, u"Margin"_s, 7.5, 0, 0, 0, 0, false, true}, {textWidth}, true);
}

void addLineStyles(Xml &xml)
{
    const QString prefix = QString::fromUtf16(lineStylePrefix);
    for (const QString &code : {u"V"_s, u"A"_s, u"OR"_s, u"P"_s, u"T"_s, u"D"_s, u"TI"_s, u"L"_s})
        add(xml, {prefix + code, prefix + u' ' + code, 9, 0, 80, wordsAt, wordsAt},
            {timeAt, markAt, wordsAt});
    add(xml, {prefix + u'K', prefix + u" K"_s, 10, 240, 60, wordsAt, wordsAt, true, false, 1},
        {timeAt, markAt, wordsAt});
    add(xml, {u"LineQuote"_s, u"Line Quote"_s, 9, 0, 80, wordsAt, 0});
    add(xml, {u"LineNote"_s, u"Line Note"_s, 7.5, 0, 80, wordsAt, 0, false, true});
}

void addTableStyle(Xml &xml)
{
    xml.begin(u"style", {{u"type", u"table"_s}, {u"styleId", u"RelaasTable"_s}});
    xml.value(u"name", u"Relaas Table"_s);
    xml.begin(u"tblPr");
    xml.begin(u"tblBorders");
    for (const QStringView side : {u"top", u"bottom", u"insideH"}) {
        xml.empty(side,
                  {{u"val", u"single"_s}, {u"sz", u"4"_s}, {u"space", u"0"_s}, {u"color", u"C9D2DC"_s}});
    }
    xml.end();
    xml.end();
    xml.end();
}

} // namespace

QByteArray stylesOf(Language language)
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    Xml xml(writer);
    writer.writeStartDocument(u"1.0"_s, true);
    writer.writeStartElement(u"w:styles"_s);
    writer.writeAttribute(u"xmlns:w"_s, QString::fromUtf16(mainNamespace));
    addDefaults(xml, language);
    addLetterStyles(xml);
    addLineStyles(xml);
    addTableStyle(xml);
    writer.writeEndDocument();
    return bytes;
}

} // namespace relaas::docx
