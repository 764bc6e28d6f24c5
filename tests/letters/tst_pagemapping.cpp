#include "letters/pagemapping.h"
#include "letters/pdf.h"
#include "support/testprogram.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace tst_pagemapping {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_PageMapping : public QObject
{
    Q_OBJECT

private slots:
    void findsEveryLineOnThePageOfThePdf();
    void countsRowsAndParagraphs();
    void hasAPieceOnEachPageOfALongLine();
    void isEmptyForALetterWithoutLines();
    void countsAQuotationToItsLine();
};

namespace {

/// Every line says its own number in a word that occurs nowhere else; each tenth is a heading.
Letter report(int lines, int words = 12)
{
    Letter letter;
    letter.title = u"Rapport van het gehoor"_s;
    letter.documentId = u"Z26-0000901-R1-v1"_s;
    for (int number = 1; number <= lines; ++number) {
        const QString text = u"kenwoord%1x"_s.arg(number);
        if (number % 10 == 0) {
            letter.blocks.emplace_back(Heading{2, {{text}}, number});
            continue;
        }
        if (letter.blocks.empty() || !std::holds_alternative<NumberedLines>(letter.blocks.back()))
            letter.blocks.emplace_back(NumberedLines{});
        std::get<NumberedLines>(letter.blocks.back())
            .lines.push_back({number,
                              number % 2 ? u"V"_s : u"A"_s,
                              {{text + u" woord"_s.repeated(words + number % 7 * 9)}},
                              {},
                              {}});
    }
    return letter;
}

/// The words of each page, as a reader of the PDF finds them.
QStringList pagesOf(const Letter &letter)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    if (!writePdf(letter, path))
        return {};
    QProcess reader;
    reader.start(u"pdftotext"_s, {path, u"-"_s});
    reader.waitForFinished(60000);
    return QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
}

} // namespace

void tst_PageMapping::findsEveryLineOnThePageOfThePdf()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty(), "Install the package poppler-utils.");
    const Letter letter = report(160);
    const QStringList pages = pagesOf(letter);
    const PageMap map = pageMapOf(letter);
    QVERIFY(pages.size() > 5);
    QCOMPARE(map.pages, pages.size());
    for (int number = 1; number <= 160; ++number) {
        const int page = map.pageOf(number);
        QVERIFY2(page > 0 && pages.at(page - 1).contains(u"kenwoord%1x"_s.arg(number)),
                 qPrintable(QString::number(number)));
    }
}

void tst_PageMapping::countsRowsAndParagraphs()
{
    const PageMap map = pageMapOf(report(160));
    for (int page = 1; page <= map.pages; ++page) {
        int paragraph = 0;
        int row = 0;
        for (const PrintedPiece &piece : map.onPage(page)) {
            QVERIFY(piece.firstPrintedLine > row);
            row = piece.firstPrintedLine + piece.printedLines - 1;
            if (piece.number % 10 == 0)
                QCOMPARE(piece.paragraph, 0);
            else
                QCOMPARE(piece.paragraph, ++paragraph);
        }
        QVERIFY(paragraph > 0);
    }
}

void tst_PageMapping::hasAPieceOnEachPageOfALongLine()
{
    const PageMap map = pageMapOf(report(3, 2400));
    QVERIFY(map.pages > 2);
    QList<int> pages;
    for (const PrintedPiece &piece : map.pieces) {
        if (piece.number == 1)
            pages.append(piece.page);
    }
    QVERIFY(pages.size() >= 2);
    for (qsizetype i = 0; i < pages.size(); ++i)
        QCOMPARE(pages.at(i), int(i) + 1);
    QCOMPARE(paragraphOn(map.onPage(2), 1)->number, 1);
}

void tst_PageMapping::isEmptyForALetterWithoutLines()
{
    Letter letter;
    letter.blocks = {Paragraph{{{u"Niets."_s}}}};
    QVERIFY(pageMapOf(letter).isEmpty());
}

void tst_PageMapping::countsAQuotationToItsLine()
{
    Letter letter = report(2);
    const PageMap before = pageMapOf(letter);
    NumberedLine &first = std::get<NumberedLines>(letter.blocks.front()).lines.front();
    first.quotation = u"\u0646\u0645\u06CC\u062F\u0627\u0646\u0645 kenwoordvreemd"_s;
    first.isQuotationRightToLeft = true;
    const PageMap after = pageMapOf(letter);
    QCOMPARE(after.pieces.size(), before.pieces.size());
    QCOMPARE(after.pieces.at(0).printedLines, before.pieces.at(0).printedLines + 1);
    QCOMPARE(after.pieces.at(1).printedLines, before.pieces.at(1).printedLines);
    QVERIFY(pagesOf(letter).constFirst().contains(u"kenwoordvreemd"_s));
}

RELAAS_TEST(QGuiApplication, tst_PageMapping);

} // namespace tst_pagemapping

#include "tst_pagemapping.moc"
