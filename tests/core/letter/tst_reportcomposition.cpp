#include "core/letter/reportcomposition.h"
#include "support/letterfactssample.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <functional>

namespace tst_reportcomposition {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

/// What stands beside a label of the cover sheet.
QString coverText(const Letter &report, const QString &label)
{
    for (const Block &block : report.blocks) {
        const auto *table = std::get_if<FieldTable>(&block);
        for (const Field &row : table ? table->rows : std::vector<Field>()) {
            if (row.label == label)
                return plainText(row.text);
        }
    }
    return {};
}

} // namespace

class tst_ReportComposition : public QObject
{
    Q_OBJECT

private slots:
    void printsTheOfficerInItalics();
    void printsHeadingsWithTheirNumber();
    void namesTheSectionOfAHeading_data();
    void namesTheSectionOfAHeading();
    void quotesTheOriginalWordsBeneathTheirLine();
    void saysThatSomethingWasRefused();
    void listsTheRecordingsWithTheirChecksum();
    void opensWithACoverSheet();
    void keepsTheRowsOfTheCoverSheet_data();
    void keepsTheRowsOfTheCoverSheet();
    void printsWhatWasSentAsItWasSent();
    void saysInWhichVersionItWasFound();
    void neverClaimsThatASentenceWasSaid();
    void countsRowsOnlyWhereALetterNamesThem();
    void saysWhatWasFoundAndWhetherItWasHeard_data();
    void saysWhatWasFoundAndWhetherItWasHeard();
    void refusesAnIncompleteReport_data();
    void refusesAnIncompleteReport();
};

void tst_ReportComposition::printsTheOfficerInItalics()
{
    ReportFacts facts = sample::reportOf(0);
    facts.lines = {{4, u"V"_s, u"Wie\nwas dat?"_s, 61000, u"deviates"_s, u"hij zegt zes"_s},
                   {5, u"A"_s, u"Mijn oom."_s, std::nullopt, {}, {}},
                   {6, u"TI"_s, u"Storing."_s, std::nullopt, {}, {}}};
    const auto report = composed(facts, Language::English);
    QVERIFY2(report, qPrintable(why(report)));
    const NumberedLines *lines = nullptr;
    for (const Block &block : report->blocks) {
        if (const auto *found = std::get_if<NumberedLines>(&block))
            lines = found;
    }
    QVERIFY(lines && lines->lines.size() == 3);
    const NumberedLine question = {4,
                                   u"Q"_s,
                                   {{u"Wie\nwas dat?"_s, Run::Style::Emphasis}},
                                   u"00:01:01"_s,
                                   u"Recording heard: deviates: hij zegt zes"_s,
                                   {},
                                   {},
                                   false,
                                   u"V"_s};
    QCOMPARE(lines->lines.at(0), question);
    QCOMPARE(lines->lines.at(1),
             (NumberedLine{5, u"A"_s, {{u"Mijn oom."_s}}, {}, {}, {}, {}, false, u"A"_s}));
    QCOMPARE(lines->lines.at(2).mark, u"Recording interrupted"_s);
}

void tst_ReportComposition::printsHeadingsWithTheirNumber()
{
    const auto report = composed(sample::reportOf(45), Language::Dutch);
    QVERIFY2(report, qPrintable(why(report)));
    QList<int> numbers;
    for (const Block &block : report->blocks) {
        if (const auto *heading = std::get_if<Heading>(&block); heading && heading->number > 0)
            numbers += heading->number;
    }
    QCOMPARE(numbers, QList<int>({1, 41}));
    QCOMPARE(report->title, u"Rapport van het gehoor"_s);
}

void tst_ReportComposition::namesTheSectionOfAHeading_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    QTest::newRow("none") << QString() << u"Vrij relaas"_s << u"Vrij relaas"_s;
    QTest::newRow("not in the words") << u"3"_s << u"Vrij relaas"_s << u"3 Vrij relaas"_s;
    QTest::newRow("in the words") << u"3"_s << u"3 Vrij relaas"_s << u"3 Vrij relaas"_s;
    QTest::newRow("in the words with a dot") << u"3"_s << u"3. Vrij relaas"_s << u"3. Vrij relaas"_s;
    QTest::newRow("a number that is none") << u"3"_s << u"30 vragen"_s << u"3 30 vragen"_s;
    QTest::newRow("alone") << u"4.X"_s << u"4.X"_s << u"4.X"_s;
}

void tst_ReportComposition::namesTheSectionOfAHeading()
{
    QFETCH(QString, section);
    QFETCH(QString, text);
    QFETCH(QString, printed);
    ReportFacts facts = sample::reportOf(0);
    ReportFactsLine line{4, u"K"_s, text, std::nullopt, {}, {}};
    line.section = section;
    line.quotation = {u"Ez nizanim."_s, {}};
    facts.lines = {line};
    const auto report = composed(facts, Language::Dutch);
    QVERIFY2(report, qPrintable(why(report)));
    const auto heading = std::ranges::find(report->blocks, Block(Heading{2, {{printed}}, 4}));
    QVERIFY(heading != report->blocks.end());
    const auto *quoted = std::get_if<Paragraph>(&*(heading + 1));
    QVERIFY(quoted && plainText(quoted->runs) == u"Ez nizanim."_s);
}

void tst_ReportComposition::quotesTheOriginalWordsBeneathTheirLine()
{
    ReportFacts facts = sample::reportOf(0);
    ReportFactsLine dari{4, u"A"_s, u"Ik weet het niet."_s, std::nullopt, {}, {}};
    dari.quotation = {u"\u0646\u0645\u06CC\u062F\u0627\u0646\u0645\u202E"_s, {}};
    ReportFactsLine kurmanji{5, u"A"_s, u"Ik weet het niet."_s, std::nullopt, u"agrees"_s, {}, 1000};
    kurmanji.quotation = {u"Ez nizanim."_s, u"kmr"_s};
    kurmanji.quotationLanguage = {u"Koerdisch (Kurmanji)"_s, u"Kurdish (Kurmanji)"_s};
    facts.lines = {dari, kurmanji};
    const auto report = composed(facts, Language::Dutch);
    QVERIFY2(report, qPrintable(why(report)));
    const NumberedLines *lines = nullptr;
    for (const Block &block : report->blocks) {
        if (const auto *found = std::get_if<NumberedLines>(&block))
            lines = found;
    }
    QVERIFY(lines && lines->lines.size() == 2);
    QCOMPARE(lines->lines.at(0).quotation, u"\u0646\u0645\u06CC\u062F\u0627\u0646\u0645"_s); // no override
    QVERIFY(lines->lines.at(0).isQuotationRightToLeft);
    QCOMPARE(lines->lines.at(0).note, QString());
    QCOMPARE(lines->lines.at(1).quotation, u"Ez nizanim."_s);
    QVERIFY(!lines->lines.at(1).isQuotationRightToLeft);
    QCOMPARE(lines->lines.at(1).note,
             u"Oorspronkelijke woorden in het Koerdisch (Kurmanji). Opname beluisterd: komt overeen"_s);
}

void tst_ReportComposition::saysThatSomethingWasRefused()
{
    ReportFacts facts = sample::reportOf(0);
    ReportFactsLine line{4, u"V"_s, u"Gebruikt u medicijnen?"_s, std::nullopt, {}, {}};
    line.isRefused = true;
    facts.lines = {line};
    for (const auto &[language, says] : {std::pair(Language::Dutch, u"Door betrokkene geweigerd"_s),
                                         std::pair(Language::English, u"Refused by the applicant"_s)}) {
        const auto report = composed(facts, language);
        QVERIFY2(report, qPrintable(why(report)));
        const auto lines = std::ranges::find_if(
            report->blocks, [](const Block &block) { return std::holds_alternative<NumberedLines>(block); });
        QCOMPARE(std::get<NumberedLines>(*lines).lines.front().note, says);
    }
}

void tst_ReportComposition::listsTheRecordingsWithTheirChecksum()
{
    ReportFacts facts = sample::reportOf(3);
    facts.recordings.back().lengthMs = 8025000;
    facts.recordings.back().startedAt = QTime(9, 5);
    const auto report = composed(facts, Language::Dutch);
    QVERIFY2(report, qPrintable(why(report)));
    QCOMPARE(coverText(*report, u"Opname 1"_s),
             u"gehoor-1.flac, duur 02:13:45, begonnen om 09:05\nSHA-256 "_s + QString(64, u'a'));
}

void tst_ReportComposition::opensWithACoverSheet()
{
    ReportFacts facts = sample::reportOf(0);
    facts.lines = {{1, u"V"_s, u"Verstaat u de tolk?"_s, 0, {}, {}},
                   {4, u"P"_s, u"10:42 - 10:58"_s, 0, {}, {}},
                   {6, u"L"_s, u"Ik merk op dat…"_s, 0, {}, {}},
                   {9, u"P"_s, u"12:00 - 12:10"_s, 0, {}, {}},
                   {10, u"T"_s, u"Tolk 2"_s, 0, {}, {}},
                   {12, u"TI"_s, u"Storing"_s, 0, {}, {}}};
    facts.lawyer = u"mr. J. de Boer"_s;
    facts.breaks = {{QTime(10, 42), QTime(10, 58)}};
    facts.isRegistered = false;
    facts.version = 2;
    facts.frozenOn = QDate(2026, 10, 14);
    facts.sha256 = QString(64, u'b');
    const auto report = composed(facts, Language::Dutch);
    QVERIFY2(report, qPrintable(why(report)));
    QCOMPARE(coverText(*report, u"Tijd"_s), u"09:05 – 12:40"_s);
    QCOMPARE(coverText(*report, u"Onderbrekingen"_s),
             u"10:42 – 10:58; pauze: regels 4 en 9; opname onderbroken: regel 12"_s);
    QCOMPARE(coverText(*report, u"Taal"_s), u"Tigrinya; rapport in het Nederlands"_s);
    QCOMPARE(coverText(*report, u"Tolk"_s),
             u"4711, Rbtv C1, niet in het register (Rbtv); wisseling: regel 10"_s);
    QCOMPARE(coverText(*report, u"Gemachtigde"_s), u"mr. J. de Boer; opmerkingen: regel 6"_s);
    QCOMPARE(coverText(*report, u"Correcties en aanvullingen tot en met"_s), u"19 oktober 2026"_s);
    QCOMPARE(coverText(*report, u"Versie"_s), u"2, vastgesteld op 14 oktober 2026"_s);
    QCOMPARE(coverText(*report, u"SHA-256 van de tekst"_s), QString(64, u'b'));
    QCOMPARE(report->runningHead, u"V-nummer 000.412.7719, versie 2"_s);
    const auto breakAt = std::find(report->blocks.begin(), report->blocks.end(), Block(PageBreak{}));
    QVERIFY(breakAt != report->blocks.end());
    QVERIFY(
        std::holds_alternative<NumberedLines>(*std::next(breakAt))); // the lines begin on a page of their own
}

void tst_ReportComposition::keepsTheRowsOfTheCoverSheet_data()
{
    using Change = std::function<void(ReportFacts &)>;
    QTest::addColumn<Change>("known");
    QTest::newRow("the period") << Change([](ReportFacts &facts) { facts.commentsUntil = {2026, 12, 1}; });
    QTest::newRow("that it is frozen") << Change([](ReportFacts &facts) { facts.frozenOn = {2026, 12, 1}; });
}

void tst_ReportComposition::keepsTheRowsOfTheCoverSheet()
{
    QFETCH(std::function<void(ReportFacts &)>, known);
    ReportFacts facts = sample::reportOf(3);
    facts.commentsUntil = {};
    const auto rows = [&] {
        std::vector<size_t> counts;
        const auto report = composed(facts, Language::Dutch);
        for (const Block &block : report->blocks) {
            if (const auto *table = std::get_if<FieldTable>(&block))
                counts.push_back(table->rows.size());
        }
        return counts;
    };
    const auto before = rows();
    QVERIFY(!before.empty());
    known(facts);
    QCOMPARE(rows(), before);
}

void tst_ReportComposition::printsWhatWasSentAsItWasSent()
{
    ReportFacts facts = sample::reportOf(3);
    facts.layout = ReportLayout::Plain;
    facts.isAsSent = true;
    const auto report = composed(facts, Language::Dutch);
    QVERIFY2(report, qPrintable(why(report)));
    QVERIFY(!report->numbersRows);
    QVERIFY(report->runningHead.isEmpty());
    QVERIFY(std::find(report->blocks.begin(), report->blocks.end(), Block(PageBreak{}))
            == report->blocks.end());
    QVERIFY(std::holds_alternative<FieldTable>(report->blocks.front()));
    const auto *last = std::get_if<Paragraph>(&report->blocks.back());
    QVERIFY(last);
    QCOMPARE(plainText(last->runs), u"gehoor-1.flac\nSHA-256 "_s + QString(64, u'a'));
}

void tst_ReportComposition::saysInWhichVersionItWasFound()
{
    ReportFacts facts = sample::reportOf(3);
    facts.version = 2;
    facts.lines[1].verdict = u"deviates"_s;
    facts.lines[1].note = u"Drie weken"_s;
    facts.lines[1].foundInVersion = 1;
    facts.lines[2].verdict = u"agrees"_s;
    const auto notes = [&facts](Language language) {
        QStringList said;
        const auto report = composed(facts, language);
        for (const Block &block : report->blocks) {
            if (const auto *lines = std::get_if<NumberedLines>(&block)) {
                for (const NumberedLine &line : lines->lines)
                    said << line.note;
            }
        }
        return said;
    };
    QCOMPARE(notes(Language::Dutch),
             (QStringList{u"Opname beluisterd bij versie 1: wijkt af: Drie weken"_s,
                          u"Opname beluisterd: komt overeen"_s}));
    QVERIFY(notes(Language::English).at(0).startsWith(u"Recording heard for version 1: deviates"_s));
}

void tst_ReportComposition::neverClaimsThatASentenceWasSaid()
{
    ReportFacts facts = sample::reportOf(3);
    facts.lines[1].isUnsaid = true;
    const auto first = [&facts] {
        const auto report = composed(facts, Language::Dutch);
        for (const Block &block : report->blocks) {
            if (const auto *lines = std::get_if<NumberedLines>(&block))
                return lines->lines.at(0);
        }
        return NumberedLine();
    };
    QVERIFY(first().note.contains(u"niet vastgesteld dat deze is uitgesproken"_s));
    QCOMPARE(first().runs.at(0).style, Run::Style::Faint);
    for (const ReportLayout sent : {ReportLayout::Plain, ReportLayout::CoverSheet}) { // stays as it was sent
        facts.layout = sent;
        QCOMPARE(first().note, QString());
        QCOMPARE(first().runs.at(0).style, Run::Style::Emphasis);
    }
}

void tst_ReportComposition::countsRowsOnlyWhereALetterNamesThem()
{
    ReportFacts facts = sample::reportOf(3);
    QVERIFY(!composed(facts, Language::Dutch)->numbersRows);
    facts.isAsSent = true;
    QVERIFY(composed(facts, Language::Dutch)->numbersRows);
}

void tst_ReportComposition::saysWhatWasFoundAndWhetherItWasHeard_data()
{
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<int>("permille"); // -1: nobody knows
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QString() << -1 << QString();
    QTest::newRow("heard") << u"agrees"_s << 900 << u"Recording heard: agrees"_s;
    QTest::newRow("heard somehow") << u"agrees_in_substance"_s << -1
                                   << u"Recording heard: agrees in substance"_s;
    QTest::newRow("heard partly") << u"not_in_recording"_s << 899
                                  << u"Recording heard for 89 %: not in the recording"_s;
    QTest::newRow("hardly heard") << u"not_in_report"_s << 9
                                  << u"Recording not heard: in the recording, not in the report"_s;
    QTest::newRow("not heard") << u"inaudible"_s << 0 << u"Recording not heard: inaudible"_s;
}

void tst_ReportComposition::saysWhatWasFoundAndWhetherItWasHeard()
{
    QFETCH(QString, verdict);
    QFETCH(int, permille);
    QFETCH(QString, says);
    ReportFacts facts = sample::reportOf(0);
    facts.lines = {{4, u"A"_s, u"Mijn oom."_s, 61000, verdict, {}}};
    if (permille >= 0)
        facts.lines.back().heardPermille = permille;
    const auto report = composed(facts, Language::English);
    QVERIFY2(report, qPrintable(why(report)));
    const auto lines = std::find_if(report->blocks.begin(), report->blocks.end(), [](const Block &block) {
        return std::holds_alternative<NumberedLines>(block);
    });
    QVERIFY(lines != report->blocks.end());
    QCOMPARE(std::get<NumberedLines>(*lines).lines.at(0).note, says);
}

void tst_ReportComposition::refusesAnIncompleteReport_data()
{
    using Break = std::function<void(ReportFacts &)>;
    QTest::addColumn<Break>("broken");
    QTest::newRow("no lines") << Break([](ReportFacts &facts) { facts.lines.clear(); });
    QTest::newRow("no case") << Break([](ReportFacts &facts) { facts.caseNumber = u" "_s; });
    QTest::newRow("no V-number") << Break([](ReportFacts &facts) { facts.vNumber.clear(); });
    QTest::newRow("no name") << Break([](ReportFacts &facts) { facts.applicantName.clear(); });
    QTest::newRow("no date") << Break([](ReportFacts &facts) { facts.heldOn = {}; });
    QTest::newRow("unknown type") << Break([](ReportFacts &facts) { facts.lines.back().type = u"Z"_s; });
    QTest::newRow("unknown verdict") << Break(
        [](ReportFacts &facts) { facts.lines.back().verdict = u"ok"_s; });
}

void tst_ReportComposition::refusesAnIncompleteReport()
{
    QFETCH(std::function<void(ReportFacts &)>, broken);
    ReportFacts facts = sample::reportOf(3);
    broken(facts);
    const auto report = composed(facts, Language::Dutch);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::Invalid);
    QVERIFY(!report.error().text.isEmpty());
}

RELAAS_TEST(QCoreApplication, tst_ReportComposition);

} // namespace tst_reportcomposition

#include "tst_reportcomposition.moc"
