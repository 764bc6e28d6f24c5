#include "core/letter/letter.h"
#include "letters/pdf.h"
#include "support/letterfactssample.h"
#include "support/testprogram.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace tst_pdf {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

Letter letterOf(std::vector<Block> blocks)
{
    Letter letter;
    letter.title = u"Besluit op uw asielaanvraag"_s;
    letter.documentId = u"Z26-0000431-B1"_s;
    letter.sender = u"Immigratie- en Naturalisatiedienst"_s;
    letter.addressee = {u"Selam Tesfay"_s};
    letter.reference = {{{u"V-nummer"_s, {{u"000.412.7719"_s}}}}};
    letter.blocks = std::move(blocks);
    return letter;
}

Paragraph paragraph(const QString &text)
{
    return {{{text}}};
}

/// What a command-line tool prints, and its exit code; the packaging installs these tools for the tests.
struct Ran
{
    int code = -1;
    QString output;
};

Ran run(const QString &program, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        qWarning("%s is missing; install the packages qpdf and poppler-utils.", qPrintable(program));
        return {};
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(120000);
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

} // namespace

class tst_Pdf : public QObject
{
    Q_OBJECT

private slots:
    void writesArchivablePdf();
    void keepsTheWordsReadable();
    void printsScriptsFromTheRightAndBeyondLatin();
    void printsHostileTextAsText();
    void breaksLongTextOverPages();
    void keepsAHeadingWithItsText();
    void printsAReportOfThreeHundredPages();
    void laysOutTheSameLetterTheSameWay();
    void refusesAnEmptyLetter();
    void leavesNothingWhereItCannotWrite();
    void leavesTheOldFileWhereItCannotWrite();

private:
    QString written(const Letter &letter)
    {
        const QString path = m_dir.filePath(u"%1.pdf"_s.arg(++m_count));
        const auto done = writePdf(letter, path);
        return done ? path : QString();
    }
    static QString textIn(const QString &path, const QStringList &more = {})
    {
        return run(u"pdftotext"_s, QStringList(more) << path << u"-"_s).output;
    }
    static int pagesIn(const QString &path)
    {
        return run(u"qpdf"_s, {u"--show-npages"_s, path}).output.trimmed().toInt();
    }

    QTemporaryDir m_dir;
    int m_count = 0;
};

void tst_Pdf::writesArchivablePdf()
{
    const QString path = written(letterOf({paragraph(u"U mag blijven."_s)}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-1.4"));
    QVERIFY(pdf.contains("pdfaid:part"));
    QVERIFY(pdf.contains("OutputIntent"));
    QVERIFY(!pdf.contains("/SMask") || pdf.count("/SMask") == pdf.count("/SMask /None"));
    const Ran checked = run(u"qpdf"_s, {u"--check"_s, path});
    QVERIFY2(checked.code == 0 && !checked.output.contains(u"WARNING"_s), qPrintable(checked.output));
    const QStringList fonts = run(u"pdffonts"_s, {path}).output.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(fonts.size() > 2);
    for (const QString &font :
         fonts.mid(2)) { // below the table's head; a row ends: embedded, subset, unicode, id
        const QStringList cells = font.simplified().split(u' ');
        QVERIFY2(cells.size() > 5 && cells.at(cells.size() - 5) == u"yes"
                     && cells.at(cells.size() - 3) == u"yes",
                 qPrintable(font));
    }
}

void tst_Pdf::keepsTheWordsReadable()
{
    const QString text =
        textIn(written(letterOf({
                   SummaryBox{u"In het kort"_s, {{u"Wat"_s, {{u"U mag blijven."_s}}}}},
                   Heading{1, {{u"Het besluit"_s}}},
                   List{{{{u"eerste punt"_s}}, {{u"tweede punt"_s}}}, true},
                   Signature{{{{u"namens de minister"_s}}, {{u"M. Jansen"_s}}, {{u"IND"_s}}}},
               })),
               {u"-layout"_s});
    for (const QString &words :
         {u"Immigratie- en Naturalisatiedienst"_s, u"Selam Tesfay"_s, u"000.412.7719"_s, u"In het kort"_s,
          u"U mag blijven."_s, u"Het besluit"_s, u"2."_s, u"tweede punt"_s, u"M. Jansen"_s,
          u"pagina 1 van 1"_s, u"Z26-0000431-B1"_s}) {
        QVERIFY2(text.contains(words), qPrintable(words + u" is not in: "_s + text));
    }
}

void tst_Pdf::printsScriptsFromTheRightAndBeyondLatin()
{
    const QString path =
        written(letterOf({Paragraph{{{u"“قال إنه سيجدني”"_s, Run::Style::Quotation},
                                     {u" (rapport 12-10-2026, regel 7)"_s, Run::Style::Citation}},
                                    Paragraph::Role::Quotation},
                          paragraph(u"Привет, Ελλάδα, Ćosić"_s)}));
    const QString text = textIn(path);
    QVERIFY(text.contains(u"Привет"_s));
    QVERIFY(text.contains(u"Ćosić"_s));
    QVERIFY(text.contains(u"regel 7"_s));
    QVERIFY2(text.contains(QChar(0x0642)) || text.contains(QChar(0xfed7)),
             qPrintable(text)); // qaf, in either form
}

void tst_Pdf::printsHostileTextAsText()
{
    QString hostile = u"<b>vet</b> &amp; <img src=\"file:///etc/passwd\"> {slot}"_s;
    hostile += QChar(0) + u"\u0007\u202eomgekeerd\n\ttab "_s + QChar(0xd800) + u" einde"_s;
    const QString path = written(letterOf({paragraph(hostile)}));
    const QString text = textIn(path).simplified();
    QVERIFY2(text.contains(u"<b>vet</b> &amp; <img src=\"file:///etc/passwd\"> {slot}omgekeerd"_s),
             qPrintable(text));
    QVERIFY(text.contains(u"einde"_s));
    QCOMPARE(run(u"qpdf"_s, {u"--check"_s, path}).code, 0);
}

void tst_Pdf::breaksLongTextOverPages()
{
    QString words;
    for (int i = 0; i < 4000; ++i)
        words += u"woord%1 "_s.arg(i);
    const QString path = written(letterOf({paragraph(words), paragraph(QString(30000, u'x'))}));
    QVERIFY(pagesIn(path) > 5);
    const QString text = textIn(path);
    QVERIFY(text.contains(u"woord0 "_s));
    QVERIFY(text.contains(u"woord3999"_s));
    QVERIFY(text.count(u'x') >= 30000);
}

void tst_Pdf::keepsAHeadingWithItsText()
{
    std::vector<Block> blocks;
    for (int i = 0; i < 120; ++i) {
        blocks.emplace_back(Heading{1 + i % 3, {{u"Kopje %1"_s.arg(i)}}});
        for (int k = 0; k <= i % 4; ++k)
            blocks.emplace_back(paragraph(u"Tekst %1."_s.arg(i)));
    }
    const QStringList pages = textIn(written(letterOf(blocks))).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 3);
    for (const QString &page : pages) {
        QStringList lines = page.split(u'\n', Qt::SkipEmptyParts);
        lines.removeIf(
            [](const QString &line) { return line.contains(u"pagina"_s) || line.contains(u"Z26"_s); });
        QVERIFY2(!lines.isEmpty() && !lines.last().startsWith(u"Kopje"_s), qPrintable(page));
    }
}

void tst_Pdf::printsAReportOfThreeHundredPages()
{
    const auto report = composed(sample::reportOf(8000), Language::English);
    QVERIFY(report);
    const QString path = written(*report);
    const int pages = pagesIn(path);
    QVERIFY2(pages >= 300, qPrintable(QString::number(pages)));
    QCOMPARE(run(u"qpdf"_s, {u"--check"_s, path}).code, 0);
    const QString last = textIn(path, {u"-f"_s, QString::number(pages)});
    QVERIFY(last.contains(u"page %1 of %1"_s.arg(pages)));
    const QString whole = textIn(path, {u"-layout"_s});
    QVERIFY(whole.contains(u"7999"_s));
    static const QRegularExpression endsOnQuestion(u"(\\d+) +Q [^\\n]+\\s+Z26-0000431-R2"_s);
    for (auto all = endsOnQuestion.globalMatch(whole); all.hasNext();) {
        const int next = all.next().captured(1).toInt() + 1;
        QVERIFY2(next % 25 == 0 || next % 40 == 1, qPrintable(u"question parted from answer %1"_s.arg(next)));
    }
}

void tst_Pdf::laysOutTheSameLetterTheSameWay()
{
    const auto report = composed(sample::reportOf(200), Language::Dutch);
    QVERIFY(report);
    const auto places = [&] { return textIn(written(*report), {u"-bbox"_s}).section(u"<body>"_s, 1); };
    const QString once = places();
    QVERIFY(once.contains(u"xMin"_s));
    QCOMPARE(places(), once);
}

void tst_Pdf::refusesAnEmptyLetter()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const auto done = writePdf(letterOf({}), buffer);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Invalid);
    QCOMPARE(buffer.size(), 0);
}

void tst_Pdf::leavesNothingWhereItCannotWrite()
{
    const QString path = m_dir.filePath(u"geen/map/brief.pdf"_s);
    const auto done = writePdf(letterOf({paragraph(u"U mag blijven."_s)}), path);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::File);
    QVERIFY(done.error().text.contains(u"brief.pdf"_s));
    QVERIFY(!QFile::exists(path));
    QBuffer closed;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    QVERIFY(!writePdf(letterOf({paragraph(u"U mag blijven."_s)}), closed));
}

void tst_Pdf::leavesTheOldFileWhereItCannotWrite()
{
    const QString folder = m_dir.filePath(u"brief.pdf"_s);
    QVERIFY(QDir().mkpath(folder + u"/in"_s)); // a folder stands where the file should go
    QVERIFY(!writePdf(letterOf({paragraph(u"U mag blijven."_s)}), folder));
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList(u"in"_s));
}

RELAAS_TEST(QGuiApplication, tst_Pdf);

} // namespace tst_pdf

#include "tst_pdf.moc"
