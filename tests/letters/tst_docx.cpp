#include "core/letter/cleantext.h"
#include "core/letter/reportcomposition.h"
#include "letters/docx.h"
#include "letters/docxtext.h"
#include "support/letterfactssample.h"
#include "support/testprogram.h"
#include "support/why.h"
#include "zip/zipreader.h"

#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace tst_docx {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Docx : public QObject
{
    Q_OBJECT

private slots:
    void isMadeOfWellFormedParts();
    void namesEveryPartAndLeadsToIt();
    void tellsItsStructure();
    void writesWordsFromTheRight();
    void writesQuotationsByTheirLanguage();
    void namesItsLanguage();
    void saysNothingOfWhoWroteIt();
    void writesTheSameBytesAgain();
    void keepsHostileTextAsText_data();
    void keepsHostileTextAsText();
    void givesItsLinesBack_data();
    void givesItsLinesBack();
    void givesTheLongestReportBack();
    void refusesAnEmptyLetter();
    void leavesNothingWhereItCannotWrite();
};

namespace {

Letter letterOf(std::vector<Block> blocks)
{
    Letter letter;
    letter.title = u"Rapport van het gehoor"_s;
    letter.documentId = u"Z26-0000431-R2-v1"_s;
    letter.sender = u"Immigratie- en Naturalisatiedienst"_s;
    letter.reference = {{{u"V-nummer"_s, {{u"000.412.7719"_s}}}}};
    letter.blocks = std::move(blocks);
    return letter;
}

ZipReader opened(const Letter &letter)
{
    const auto bytes = docxOf(letter);
    if (!bytes)
        qFatal("%s", qPrintable(bytes.error().text));
    const auto reader = ZipReader::open(*bytes);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().text));
    return *reader;
}

QString partOf(const Letter &letter, const QString &name)
{
    return QString::fromUtf8(opened(letter).read(name).value());
}

QString bodyOf(const Letter &letter)
{
    return partOf(letter, u"word/document.xml"_s);
}

Letter everything()
{
    ReportFacts facts = sample::reportOf(60);
    facts.lines.at(3).note = u"hij zegt zes"_s;
    facts.lines.at(3).verdict = u"deviates"_s;
    facts.lines.at(1).isUnsaid = true;
    auto letter = composed(facts, Language::Dutch).value();
    letter.blocks.insert(letter.blocks.end(),
                         {SummaryBox{u"In het kort"_s, {{u"Wat"_s, {{u"U mag blijven."_s}}}}},
                          List{{{{u"een"_s}}, {{u"twee"_s}}}, true}, List{{{{u"punt"_s}}}, false},
                          List{{{{u"opnieuw een"_s}}}, true}, Signature{{{{u"A. Visser"_s}}}}});
    return letter;
}

/// The values of an attribute of all elements of a name, in order.
QStringList valuesIn(const QString &part, const QString &element, const QString &attribute)
{
    QStringList values;
    QXmlStreamReader reader(part);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement() || reader.qualifiedName() != element)
            continue;
        for (const QXmlStreamAttribute &each : reader.attributes()) {
            if (each.qualifiedName() == attribute)
                values += each.value().toString();
        }
    }
    return values;
}

} // namespace

void tst_Docx::isMadeOfWellFormedParts()
{
    const ZipReader zip = opened(everything());
    QVERIFY(zip.names().constFirst() == u"[Content_Types].xml"_s); // some readers want it there
    for (const QString &name : zip.names()) {
        QXmlStreamReader reader(zip.read(name).value());
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(name + u": " + reader.errorString()));
    }
}

void tst_Docx::namesEveryPartAndLeadsToIt()
{
    const ZipReader zip = opened(everything());
    const QString types = QString::fromUtf8(zip.read(u"[Content_Types].xml"_s).value());
    const QStringList named = valuesIn(types, u"Override"_s, u"PartName"_s);
    for (const QString &name : zip.names()) {
        const bool isGeneral = name.endsWith(u".rels") || name == u"[Content_Types].xml";
        QVERIFY2(isGeneral || named.contains(u'/' + name), qPrintable(name));
    }
    for (const QString &name : named)
        QVERIFY2(zip.contains(name.mid(1)), qPrintable(name));
    QStringList led;
    for (const QString &target :
         valuesIn(QString::fromUtf8(zip.read(u"_rels/.rels"_s).value()), u"Relationship"_s, u"Target"_s))
        led += target;
    const QString rels = QString::fromUtf8(zip.read(u"word/_rels/document.xml.rels"_s).value());
    for (const QString &target : valuesIn(rels, u"Relationship"_s, u"Target"_s))
        led += u"word/"_s + target;
    QCOMPARE(led.size(), named.size());
    for (const QString &target : led)
        QVERIFY2(zip.contains(target), qPrintable(target));
    const QStringList ids = valuesIn(rels, u"Relationship"_s, u"Id"_s);
    for (const QString &element : {u"w:headerReference"_s, u"w:footerReference"_s}) {
        const QString id = valuesIn(bodyOf(everything()), element, u"r:id"_s).value(0);
        const QString target = valuesIn(rels, u"Relationship"_s, u"Target"_s).value(ids.indexOf(id));
        QVERIFY2(target.startsWith(element.mid(2, 6)), qPrintable(target));
    }
}

void tst_Docx::tellsItsStructure()
{
    const QString body = bodyOf(everything());
    const QStringList used = valuesIn(body, u"w:pStyle"_s, u"w:val"_s);
    for (const QString &style : {u"Title"_s, u"Heading1"_s, u"Heading2"_s, u"RelaasV"_s, u"RelaasA"_s,
                                 u"RelaasOR"_s, u"RelaasK"_s, u"LineNote"_s, u"ListParagraph"_s})
        QVERIFY2(used.contains(style), qPrintable(style));
    const QString styles = partOf(everything(), u"word/styles.xml"_s);
    const QStringList defined = valuesIn(styles, u"w:style"_s, u"w:styleId"_s);
    for (const QString &style : used)
        QVERIFY2(defined.contains(style), qPrintable(style));
    QVERIFY(defined.contains(valuesIn(body, u"w:tblStyle"_s, u"w:val"_s).value(0)));
    QVERIFY(styles.contains(u"<w:name w:val=\"heading 2\"/>"));
    QCOMPARE(valuesIn(styles, u"w:outlineLvl"_s, u"w:val"_s).size(),
             4); // three headings, and that of a report
    QCOMPARE(body.count(u"<w:tblHeader/>"), body.count(u"<w:tbl>"));
    QVERIFY(body.contains(u"<w:i/><w:iCs/>")); // the officer
    QCOMPARE(body.count(u"<w:i/><w:iCs/><w:color w:val=\"5A636E\"/>"), 1); // nobody knows it was said
    QCOMPARE(valuesIn(body, u"w:numId"_s, u"w:val"_s), QStringList({u"2"_s, u"2"_s, u"1"_s, u"3"_s}));
    QCOMPARE(valuesIn(partOf(everything(), u"word/numbering.xml"_s), u"w:num"_s, u"w:numId"_s),
             QStringList({u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(body.count(u"<w:pageBreakBefore/>"), 1); // behind the cover sheet
    QVERIFY(body.contains(u"<w:t xml:space=\"preserve\">[00:00:14]</w:t>"));
}

void tst_Docx::writesWordsFromTheRight()
{
    const QString body = bodyOf(
        letterOf({Paragraph{{{u"“قال إنه سيجدني”"_s, Run::Style::Quotation}}, Paragraph::Role::Quotation},
                  Paragraph{{{u"Hij zei: שלום, en ging."_s}}}, Paragraph{{{u"ʘ 𞤀𞤣"_s}}}}));
    QCOMPARE(body.count(u"<w:bidi/>"), 1); // of the paragraph that begins so
    QVERIFY(body.contains(u"<w:noProof/><w:rtl/></w:rPr><w:t xml:space=\"preserve\">שלום, </w:t>"));
    QVERIFY(body.contains(u"preserve\">Hij zei: </w:t>"));
    QVERIFY(body.contains(u"preserve\">en ging.</w:t>"));
    QVERIFY(body.contains(u"𞤀𞤣"));
}

void tst_Docx::writesQuotationsByTheirLanguage()
{
    for (const bool isFromRight : {true, false}) {
        NumberedLine line{7, u"A"_s, {{u"Ja."_s}}, {}, {}};
        line.code = u"A"_s;
        line.quotation = u"2024: (vind je) 3"_s;
        line.isQuotationRightToLeft = isFromRight;
        const QString body = bodyOf(letterOf({NumberedLines{{line}}}));
        QCOMPARE(body.count(u"<w:pStyle w:val=\"LineQuote\"/><w:bidi/>"), int(isFromRight));
    }
    // Signs and digits before the first letters go with them.
    const QString body = bodyOf(letterOf({Paragraph{{{u"«12: قال» ok"_s}}}}));
    QVERIFY2(body.contains(u"<w:rtl/></w:rPr><w:t xml:space=\"preserve\">«12: قال» </w:t>"),
             qPrintable(body));
    QVERIFY(body.contains(u"<w:rPr></w:rPr><w:t xml:space=\"preserve\">ok</w:t>")
            || body.contains(u"<w:rPr/><w:t xml:space=\"preserve\">ok</w:t>"));
}

void tst_Docx::namesItsLanguage()
{
    Letter letter = everything();
    QVERIFY(partOf(letter, u"word/styles.xml"_s).contains(u"<w:lang w:val=\"nl-NL\""));
    QVERIFY(partOf(letter, u"docProps/core.xml"_s).contains(u"<dc:language>nl</dc:language>"));
    letter.language = Language::English;
    QVERIFY(partOf(letter, u"word/styles.xml"_s).contains(u"<w:lang w:val=\"en-GB\""));
}

void tst_Docx::saysNothingOfWhoWroteIt()
{
    const Letter letter = everything();
    const QByteArray bytes = docxOf(letter).value();
    const ZipReader zip = ZipReader::open(bytes).value();
    // Word dates, authors, and the sessions in which something was typed.
    for (const QString &name : zip.names()) {
        const QString part = QString::fromUtf8(zip.read(name).value());
        for (const QString &word :
             {u"dc:creator"_s, u"lastModifiedBy"_s, u"dcterms:"_s, u"Company"_s, u"Manager"_s, u"TotalTime"_s,
              u"w:rsid"_s, u"w:author"_s, u"w:date"_s, u"attachedTemplate"_s})
            QVERIFY2(!part.contains(word), qPrintable(name + u' ' + word));
    }
    for (const QString &name : {u"docProps/core.xml"_s, u"docProps/app.xml"_s, u"word/settings.xml"_s,
                                u"word/styles.xml"_s, u"word/numbering.xml"_s}) {
        for (const QString &word : {u"Selam"_s, u"Visser"_s})
            QVERIFY2(!partOf(letter, name).contains(word), qPrintable(name + u' ' + word));
    }
    QVERIFY(partOf(letter, u"docProps/core.xml"_s).contains(letter.documentId));
    // Every entry, in both of its headers, is of the first moment that a ZIP file can tell.
    int headers = 0;
    for (const auto &[sign, at] :
         {std::pair(QByteArray("PK\x03\x04", 4), 10), std::pair(QByteArray("PK\x01\x02", 4), 12)}) {
        for (qsizetype head = bytes.indexOf(sign); head >= 0; head = bytes.indexOf(sign, head + 1)) {
            QCOMPARE(bytes.mid(head + at, 4), QByteArray("\x00\x00\x21\x00", 4));
            ++headers;
        }
    }
    QCOMPARE(headers, 2 * int(zip.names().size()));
}

void tst_Docx::writesTheSameBytesAgain()
{
    QCOMPARE(docxOf(everything()).value(), docxOf(everything()).value());
}

void tst_Docx::keepsHostileTextAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"</w:t><w:p/> <b>vet</b> &amp; ]]> <!-- x"_s;
    QTest::newRow("quotes") << u"\"a\" 'b' <![CDATA[c]]>"_s;
    QTest::newRow("control characters") << QString(u"a\u0000b\u0007c\u001bd\u0085e\u000bf"_s);
    QTest::newRow("no characters") << QString(u"a"_s + QChar(0xfffe) + QChar(0xffff) + u'b');
    QTest::newRow("lone surrogates") << QString(u"a"_s + QChar(0xd800) + u'b' + QChar(0xdc00));
    QTest::newRow("turned round") << u"a\u202edcb\u202c e"_s;
    QTest::newRow("line ends") << u"een\r\ntwee\rdrie\n\nvijf"_s;
    QTest::newRow("blanks") << u"  vooraan  midden\tachter "_s;
    QTest::newRow("an entity") << u"&#x0; &lol; %foo;"_s;
    QTest::newRow("beyond the first plane") << u"😀 𞤀𞤣𞤤𞤢𞤥 العربية עברית"_s;
    QTest::newRow("long") << u"woord "_s.repeated(2'000);
}

void tst_Docx::keepsHostileTextAsText()
{
    QFETCH(QString, text);
    Letter letter = letterOf({Heading{1, {{text}}}, Paragraph{{{text}}},
                              NumberedLines{{{7, u"A"_s, {{text}}, {}, {}, {}, {}, false, u"A"_s}}},
                              FieldTable{{{text, {{text}}}}}});
    letter.title = letter.documentId = letter.runningHead = text;
    const auto bytes = docxOf(letter);
    QVERIFY2(bytes, qPrintable(why(bytes)));
    const ZipReader zip = ZipReader::open(*bytes).value();
    for (const QString &name : zip.names()) {
        QXmlStreamReader reader(zip.read(name).value());
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(name + u": " + reader.errorString()));
    }
    const auto read = docxText(*bytes);
    QVERIFY2(read, qPrintable(why(read)));
    const auto hasText = [&](const QString &wanted) {
        return std::any_of(read->paragraphs.cbegin(), read->paragraphs.cend(),
                           [&](const DocumentParagraph &each) { return each.text == wanted; });
    };
    QVERIFY(hasText(cleanText(text)));
    QVERIFY(hasText(u"7\t\tA:\t"_s + cleanText(text)));
}

void tst_Docx::givesItsLinesBack_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("Dutch") << Language::Dutch;
    QTest::newRow("English") << Language::English;
}

void tst_Docx::givesItsLinesBack()
{
    QFETCH(Language, language);
    ReportFacts facts = sample::reportOf(120);
    facts.lines[1].isUnsaid = true;
    int number = 200;
    for (const QString &type : {u"P"_s, u"T"_s, u"D"_s, u"TI"_s, u"L"_s, u"A"_s, u"V"_s})
        facts.lines.push_back(
            {++number, type, u"V: %1. 12:00\nen verder\n\nA: nee"_s.arg(type), std::nullopt, {}, {}});
    facts.lines.push_back(
        {++number, u"A"_s, u"قال إنه سيجدني (“vind je”)."_s, 3'600'000, u"deviates"_s, u"noot"_s});
    const auto bytes = docxOf(composed(facts, language).value());
    QVERIFY2(bytes, qPrintable(why(bytes)));
    const auto text = docxText(*bytes);
    QVERIFY2(text, qPrintable(why(text)));
    const auto report = importedDocument(*text);
    QVERIFY2(report, qPrintable(why(report)));
    QCOMPARE(size_t(report->turns.size()), facts.lines.size());
    for (size_t i = 0; i < facts.lines.size(); ++i) {
        const ReportFactsLine &line = facts.lines.at(i);
        const ImportedTurn &turn = report->turns.at(qsizetype(i));
        QCOMPARE(lineTypeCode(turn.type), line.type);
        QCOMPARE(turn.text, line.text);
        // A heading is printed without its time, and times without their milliseconds.
        const bool hasTime = line.atMs && line.type != u"K";
        QCOMPARE(turn.span.has_value(), hasTime);
        if (hasTime)
            QCOMPARE(turn.span->fromMs, *line.atMs / 1000 * 1000);
    }
}

void tst_Docx::refusesAnEmptyLetter()
{
    const auto done = docxOf(letterOf({}));
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Invalid);
}

void tst_Docx::leavesNothingWhereItCannotWrite()
{
    QTemporaryDir folder;
    const QDir inside(folder.path());
    const auto entries = [&] {
        return inside.entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    };
    QVERIFY(inside.mkdir(u"rapport.docx"_s)); // a folder has its name
    for (const QString &name : {u"rapport.docx"_s, u"geen/map/rapport.docx"_s}) {
        const auto done = writeDocx(everything(), folder.filePath(name));
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::File);
        QVERIFY2(done.error().text.contains(u"rapport.docx"_s), qPrintable(done.error().text));
        QCOMPARE(entries(), QStringList(u"rapport.docx"_s));
    }
    QVERIFY(QDir(folder.filePath(u"rapport.docx"_s)).isEmpty());
    QVERIFY(writeDocx(everything(), folder.filePath(u"ander.docx"_s)));
    QCOMPARE(entries(), QStringList({u"ander.docx"_s, u"rapport.docx"_s}));
}

/// As many lines as are taken in.
void tst_Docx::givesTheLongestReportBack()
{
    NumberedLines lines;
    lines.lines.reserve(mostImportedTurns);
    for (int number = 1; number <= mostImportedTurns; ++number) {
        const QString words = u"Ik liep van het ene dorp naar het andere, %1 keer."_s.arg(number % 977);
        lines.lines.push_back({number, u"A"_s, {{words}}, u"01:02:03"_s, {}});
        lines.lines.back().code = u"A"_s;
    }
    const auto bytes = docxOf(letterOf({std::move(lines)}));
    QVERIFY2(bytes, qPrintable(why(bytes)));
    const auto text = docxText(*bytes);
    QVERIFY2(text, qPrintable(why(text)));
    const auto report = importedDocument(*text);
    QVERIFY2(report, qPrintable(why(report)));
    QCOMPARE(report->turns.size(), qsizetype(mostImportedTurns));
}

RELAAS_TEST(QGuiApplication, tst_Docx);

} // namespace tst_docx

#include "tst_docx.moc"
