#include "letters/docxtext.h"
#include "support/testprogram.h"
#include "support/why.h"
#include "zip/zipwriter.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QMap>
#include <QStringConverter>
#include <QTest>

namespace tst_docxtext {

using namespace relaas;
using namespace Qt::StringLiterals;

using Parts = QMap<QString, QByteArray>;

class tst_DocxText : public QObject
{
    Q_OBJECT

private slots:
    void readsWords_data();
    void readsWords();
    void countsWhatHasNoWords();
    void knowsOurOwnStyles();
    void readsAStrictDocumentElsewhere();
    void refusesWhatIsNoDocument_data();
    void refusesWhatIsNoDocument();
    void takesWhatManyPicturesDeclare();
    void readsEveryEncodingThereIs();
    void refusesHarm_data();
    void refusesHarm();
    void stops();
};

namespace {

const QByteArray documentType =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

QByteArray typesOf(const QByteArray &type, const QByteArray &part = "/word/document.xml")
{
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override "
           "PartName=\""
        + part + "\" ContentType=\"" + type + "\"/></Types>";
}

QByteArray typesByEnding(const QByteArray &more = {})
{
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
           "Extension=\"xml\" ContentType=\""
        + documentType + "\"/>" + more + "</Types>";
}

QByteArray relationsTo(const QByteArray &target, const QByteArray &more = {})
{
    return "<Relationships "
           "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
           "Id=\"rId1\" "
           "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
           "Target=\""
        + target + "\"" + more + "/></Relationships>";
}

QByteArray documentOf(const QByteArray &body, const QByteArray &before = {})
{
    return before
        + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
          "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>"
        + body + "</w:body></w:document>";
}

Parts partsWith(const QByteArray &document)
{
    return {{u"[Content_Types].xml"_s, typesOf(documentType)},
            {u"_rels/.rels"_s, relationsTo("word/document.xml")},
            {u"word/document.xml"_s, document}};
}

QByteArray packed(const Parts &parts)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ZipWriter writer(buffer);
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (!writer.add(part.key(), part.value()))
            qFatal("A part could not be added.");
    }
    if (!writer.finish())
        qFatal("The document could not be finished.");
    return buffer.data();
}

QByteArray encoded(const QByteArray &part, QStringConverter::Encoding order = QStringConverter::Utf16LE)
{
    QStringEncoder encoder(order, QStringConverter::Flag::WriteBom);
    return encoder(QString::fromUtf8(part));
}

QByteArray docx(const QByteArray &body)
{
    return packed(partsWith(documentOf(body)));
}

QString textsIn(const Result<DocumentText> &text)
{
    if (!text)
        return text.error().text;
    QStringList texts;
    for (const DocumentParagraph &each : text->paragraphs)
        texts += QString(each.text).replace(u'\n', u'/').replace(u'\t', u'>');
    return texts.join(u'|');
}

} // namespace

void tst_DocxText::readsWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("texts");
    const auto row = [](const char *name, const QByteArray &body, const QString &texts) {
        QTest::newRow(name) << body << texts;
    };
    row("paragraphs",
        "<w:p><w:r><w:t>V: Waar?</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>A: Daar.</w:t></w:r></w:p>",
        u"V: Waar?||A: Daar."_s);
    row("runs",
        "<w:p><w:r><w:t>V:</w:t></w:r> <w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\"> Wa</w:t></w:r>"
        "<w:r><w:t>ar?</w:t></w:r></w:p>",
        u"V: Waar?"_s);
    row("breaks and tabs",
        "<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:cr/><w:noBreakHyphen/></w:r></w:p>",
        u"a/b>c/\u2011"_s);
    row("tabs of a style are none",
        "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" "
        "w:pos=\"9\"/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r></w:p>",
        u"a"_s);
    row("entities", "<w:p><w:r><w:t>a &amp; b &lt;c&gt; &#233;</w:t></w:r></w:p>", u"a & b <c> é"_s);
    row("a link",
        "<w:p><w:hyperlink r:id=\"x\" xmlns:r=\"urn:r\"><w:r><w:t>a</w:t></w:r></w:hyperlink></w:p>", u"a"_s);
    row("a field", "<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>3</w:t></w:r></w:p>", u"3"_s);
    row("a form", "<w:sdt><w:sdtContent><w:p><w:r><w:t>a</w:t></w:r></w:p></w:sdtContent></w:sdt>", u"a"_s);
    row("a table",
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>V:</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Waar?</w:t></"
        "w:r></w:p>"
        "<w:p><w:r><w:t>Nou?</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>A:</w:t></w:r></w:p></"
        "w:tc>"
        "</w:tr></w:tbl><w:p><w:r><w:t>Eind</w:t></w:r></w:p>",
        u"V:>Waar?|Nou?|A:|Eind"_s);
    row("tracked changes",
        "<w:p><w:ins><w:r><w:t>nieuw</w:t></w:r></w:ins><w:del><w:r><w:delText>oud</w:delText></w:r></"
        "w:del></w:p>",
        u"nieuw"_s);
    row("formatting as it was",
        "<w:p><w:r><w:rPr><w:b/><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></"
        "w:r>"
        "<w:pPr><w:pPrChange><w:pPr/></w:pPrChange><w:sectPr><w:sectPrChange/></w:sectPr></w:pPr></w:p>",
        u"a"_s);
    row("a frame",
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:p><w:r><w:t>kader</w:t></w:r></w:p></mc:Choice>"
        "</mc:AlternateContent><w:t>tekst</w:t></w:r></w:p>",
        u"tekst"_s);
    row("words of another vocabulary",
        "<w:p><w:r><x:t xmlns:x=\"urn:x\">vreemd</x:t><w:t>eigen</w:t></w:r></w:p>", u"eigen"_s);
}

void tst_DocxText::readsWords()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, texts);
    QCOMPARE(textsIn(docxText(docx(body))), texts);
}

void tst_DocxText::countsWhatHasNoWords()
{
    const auto text = docxText(docx(
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:drawing/><w:pict/><w:footnoteReference/></w:r>"
        "<w:r><w:commentReference/></w:r><w:del><w:r/></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></"
        "w:r></w:p>"));
    QVERIFY2(text, qPrintable(why(text)));
    QCOMPARE(text->pictures, 2);
    QCOMPARE(text->notes, 2);
    QCOMPARE(text->deletions, 1);
    QCOMPARE(text->hidden, 1);
    const auto made = docxText(docx("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId "
                                    "w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>a</w:t><w:sym "
                                    "w:font=\"Wingdings\" w:char=\"F0E0\"/></w:r></w:p>"
                                    "<w:p><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr></w:p>"));
    QVERIFY2(made, qPrintable(why(made)));
    QCOMPARE(made->numbered, 1);
    QCOMPARE(made->symbols, 1);
}

void tst_DocxText::knowsOurOwnStyles()
{
    const auto text =
        docxText(docx("<w:p><w:pPr><w:pStyle w:val=\"RelaasTI\"/></w:pPr></w:p>"
                      "<w:p><w:pPr><w:pStyle w:val=\"RelaasTable\"/></w:pPr></w:p>"
                      "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr></w:p><w:p/>"
                      // A question that became an answer, as Word tracks it.
                      "<w:p><w:pPr><w:pStyle w:val=\"RelaasA\"/><w:pPrChange w:author=\"B\"><w:pPr>"
                      "<w:pStyle w:val=\"RelaasV\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                      "</w:pPrChange></w:pPr><w:del><w:r/></w:del></w:p>"));
    QVERIFY2(text, qPrintable(why(text)));
    QCOMPARE(text->paragraphs.size(), 5);
    QVERIFY(text->paragraphs.at(0).type == LineType::TechnicalInterruption);
    for (qsizetype i = 1; i < 4; ++i)
        QVERIFY(!text->paragraphs.at(i).type);
    QVERIFY(text->paragraphs.at(4).type == LineType::Answer);
    QCOMPARE(text->numbered, 0);
    QCOMPARE(text->deletions, 1); // the properties ended with themselves, not with the former ones
}

void tst_DocxText::readsAStrictDocumentElsewhere()
{
    const QByteArray body =
        "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body><w:p><w:pPr>"
        "<w:pStyle w:val=\"RelaasA\"/></w:pPr><w:r><w:t>ja</w:t></w:r></w:p></w:body></w:document>";
    const auto text = docxText(packed({{u"[Content_Types].xml"_s, typesOf(documentType, "/tekst/Hoofd.xml")},
                                       {u"_rels/.rels"_s, relationsTo("/tekst/Hoofd.xml")},
                                       {u"tekst/Hoofd.xml"_s, body}}));
    QCOMPARE(textsIn(text), u"ja"_s);
    QVERIFY(text->paragraphs.constFirst().type == LineType::Answer);

    Parts parts = partsWith(documentOf("<w:p><w:r><w:t>ja</w:t></w:r></w:p>"));
    parts[u"[Content_Types].xml"_s] = typesByEnding();
    QCOMPARE(textsIn(docxText(packed(parts))), u"ja"_s);
    parts[u"[Content_Types].xml"_s] =
        typesByEnding("<Override PartName=\"/word/document.xml\" ContentType=\"application/xml\"/>");
    QVERIFY(!docxText(packed(parts))); // what is said of the part itself goes before
}

void tst_DocxText::refusesWhatIsNoDocument_data()
{
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const Parts &parts, const QString &says) {
        QTest::newRow(name) << parts << says;
    };
    const auto with = [](const QString &name, const QByteArray &content) {
        Parts parts = partsWith(documentOf("<w:p/>"));
        parts.insert(name, content);
        return parts;
    };
    const auto without = [](const QString &name) {
        Parts parts = partsWith(documentOf("<w:p/>"));
        parts.remove(name);
        return parts;
    };
    const QString isNone = u"no Word document"_s;
    row("nothing", {}, isNone);
    row("another ZIP file", {{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}}, isNone);
    row("no types", without(u"[Content_Types].xml"_s), isNone);
    row("no relationships", without(u"_rels/.rels"_s), isNone);
    row("no main part", without(u"word/document.xml"_s), isNone);
    row("a sheet", with(u"[Content_Types].xml"_s, typesOf("application/vnd.ms-excel.sheet.main+xml")),
        isNone);
    row("a type for another part", with(u"[Content_Types].xml"_s, typesOf(documentType, "/x.xml")), isNone);
    row("macros",
        with(u"[Content_Types].xml"_s, typesOf("application/vnd.ms-word.document.macroEnabled.main+xml")),
        u"macros"_s);
    row("elsewhere", with(u"_rels/.rels"_s, relationsTo("http://elders/x", " TargetMode=\"External\"")),
        u"outside"_s);
    row("out of the file", with(u"_rels/.rels"_s, relationsTo("../../etc/passwd")), isNone);
    row("broken relationships", with(u"_rels/.rels"_s, "<Relationships"), u"damaged"_s);
    row("broken types", with(u"[Content_Types].xml"_s, "<Types><x></Types>"), u"damaged"_s);
    row("a type with definitions", with(u"[Content_Types].xml"_s, "<!DOCTYPE x [<!ENTITY a \"b\">]><Types/>"),
        u"DTD"_s);
}

void tst_DocxText::refusesWhatIsNoDocument()
{
    QFETCH(Parts, parts);
    QFETCH(QString, says);
    const auto text = docxText(packed(parts));
    QVERIFY(!text);
    QVERIFY2(text.error().text.contains(says), qPrintable(text.error().text));
}

void tst_DocxText::takesWhatManyPicturesDeclare()
{
    const QByteArray picture = "<w:r><w:drawing><a:x xmlns:a=\"urn:a\"><p:y xmlns:p=\"urn:p\" b='>='/></a:x>"
                               "</w:drawing><w:t>a</w:t></w:r>";
    const auto text = docxText(docx("<w:p>" + picture.repeated(2000) + "</w:p><!-- <x a=\"1\" -->"));
    QVERIFY2(text, qPrintable(why(text)));
    QCOMPARE(text->pictures, 2000);
}

void tst_DocxText::readsEveryEncodingThereIs()
{
    for (const auto encoding :
         {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf8}) {
        const QByteArray name = encoding == QStringConverter::Utf8 ? "UTF-8" : "utf-16";
        const QByteArray declaration = "<?xml version='1.0' encoding='" + name + "'?>\n";
        const QByteArray part =
            encoded(documentOf("<w:p><w:r><w:t>één</w:t></w:r></w:p>", declaration), encoding);
        QCOMPARE(textsIn(docxText(packed(partsWith(part)))), u"één"_s);
    }
}

void tst_DocxText::stops()
{
    std::stop_source stop;
    stop.request_stop();
    const QByteArray document = docx("<w:p/>");
    QVERIFY(docxText(document));
    const auto stopped = docxText(document, stop.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Error::Code::Cancelled);
}

void tst_DocxText::refusesHarm_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("says");
    const QByteArray lol =
        "<!DOCTYPE l [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c "
        "\"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    QTest::newRow("entities that grow")
        << documentOf("<w:p><w:r><w:t>&c;</w:t></w:r></w:p>", lol) << u"DTD"_s;
    QTest::newRow("a file of the machine") << documentOf(
        "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>", "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")
                                           << u"DTD"_s;
    QTest::newRow("an entity of nobody")
        << documentOf("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>") << u"damaged"_s;
    QTest::newRow("deep") << documentOf(QByteArray("<w:sdt>").repeated(9000)
                                        + QByteArray("</w:sdt>").repeated(9000))
                          << u"deeper"_s;
    QTest::newRow("deep in what is left out")
        << documentOf("<w:p><w:r><w:pict>" + QByteArray("<w:p>").repeated(5000)
                      + QByteArray("</w:p>").repeated(5000) + "</w:pict></w:r></w:p>")
        << u"deeper"_s;
    QTest::newRow("cut off") << documentOf("<w:p><w:r><w:t>Half").chopped(30) << u"damaged"_s;
    QTest::newRow("no body") << QByteArray(
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/"
        "2006/main\"/>") << u"damaged"_s;
    QTest::newRow("no XML") << QByteArray("PK, maar dan anders") << u"damaged"_s;
    QTest::newRow("a sign that XML forbids")
        << documentOf("<w:p><w:r><w:t>a\x01z</w:t></w:r></w:p>") << u"damaged"_s;
    QTest::newRow("a bomb") << documentOf(QByteArray("<w:p/>").repeated(3'000'000)) << u"far more"_s;
    const auto many = [](int count, const QByteArray &before, const QByteArray &after) {
        QByteArray bytes;
        for (int i = 0; i < count; ++i)
            bytes += before + QByteArray::number(i) + after;
        return bytes;
    };
    // The reader compares each with all before it: minutes for a megabyte.
    QTest::newRow("attributes") << documentOf("<w:p" + many(100'000, " a", "=\"\"") + "/>")
                                << u"attributes"_s;
    QTest::newRow("namespaces of a tag")
        << documentOf("<w:p" + many(100'000, " xmlns:n", "=\"urn:x\"") + "/>") << u"namespaces"_s;
    QTest::newRow("namespaces in each other")
        << documentOf(many(300, "<w:x xmlns:n", "=\"urn:x\">") + QByteArray("</w:x>").repeated(300))
        << u"namespaces"_s;
    QTest::newRow("attributes in UTF-16")
        << encoded(documentOf("<w:p" + many(1000, " a", "=\"\"") + "/>")) << u"attributes"_s;
    QTest::newRow("another encoding")
        << documentOf("<w:p/>", "<?xml version=\"1.0\" encoding=\"UTF-7\"?>") << u"damaged"_s;
    QTest::newRow("two declarations")
        << documentOf("<w:p/>", "<?xml version=\"1.0\"?><?xml version=\"1.0\" encoding=\"UTF-16\"?>")
        << u"damaged"_s;
    QTest::newRow("an encoding behind the declaration")
        << QByteArray("<?xml version=\"1.0\"?>" + encoded("<a/>").mid(2)) << u"damaged"_s;
    QTest::newRow("a long value that never ends")
        << documentOf("<w:p a=\"" + many(300'000, "x", {}) + "/>") << u"damaged"_s;
    QByteArray paragraphs; // each of them different, so that it is no bomb
    for (quint32 i = 0; i <= 800'000; ++i)
        paragraphs += "<w:p w:id=\"" + QByteArray::number(i * 2654435761U, 36) + "\"/>";
    QTest::newRow("long") << documentOf(paragraphs) << u"longer than any report"_s;
}

void tst_DocxText::refusesHarm()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, says);
    const auto text = docxText(packed(partsWith(document)));
    QVERIFY(!text);
    QVERIFY2(text.error().text.contains(says), qPrintable(text.error().text));
}

RELAAS_TEST(QGuiApplication, tst_DocxText);

} // namespace tst_docxtext

#include "tst_docxtext.moc"
