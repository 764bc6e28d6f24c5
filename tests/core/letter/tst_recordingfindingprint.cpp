#include "core/letter/recordingfindingprint.h"
#include "support/findings.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_recordingfindingprint {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_RecordingFindingPrint : public QObject
{
    Q_OBJECT

private slots:
    void saysAllThatWasFound();
    void keepsTheOriginalWordsInTheirDirection();
    void saysWhatBecameOfIt_data();
    void saysWhatBecameOfIt();
    void printsWhatCannotBeMadeOut();
    void isSafeWithHostileText();
    void standsWithTheReport();
    void refusesWhatIsNoFinding();
};

namespace {

RecordingFindingFacts factsOf(RecordingConclusion conclusion = RecordingConclusion::RecordingPrevails)
{
    Line line;
    line.number = 12;
    line.text = u"Ik heb twee broers."_s;
    line.anchor = Anchor{RecordingId{1}, 8000, 20000};
    Recording recording;
    recording.id = RecordingId{1};
    recording.fileName = u"gehoor.wav"_s;
    recording.sampleRate = 8000;
    recording.sha256 = QByteArray(64, 'c');
    RecordingFindingFacts facts;
    facts.documentId = u"Z26-0000901-B3"_s;
    facts.caseNumber = u"Z26-0000901"_s;
    facts.vNumber = u"000.000.0901"_s;
    facts.applicantName = u"Yousif, Salma"_s;
    facts.heldOn = QDate(2026, 10, 12);
    facts.finding = test::findingOn(line, 3, conclusion);
    facts.lineCode = u"A"_s;
    facts.languageName = u"Dari"_s;
    facts.recordings = {recording};
    facts.madeOn = QDate(2026, 11, 22);
    return facts;
}

/// All words of it, block by block.
QString wordsOf(const Letter &letter)
{
    QStringList words{letter.title, letter.documentId};
    const auto addFields = [&](const std::vector<Field> &fields) {
        for (const Field &field : fields)
            words << field.label + u": "_s + plainText(field.text);
    };
    addFields(letter.reference.rows);
    for (const Block &block : letter.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            words << plainText(heading->runs);
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            words << plainText(paragraph->runs);
        else if (const auto *table = std::get_if<FieldTable>(&block))
            addFields(table->rows);
        else if (const auto *lines = std::get_if<NumberedLines>(&block))
            for (const NumberedLine &line : lines->lines)
                words << QString::number(line.number) + u' ' + line.mark + u' ' + plainText(line.runs)
                      << line.quotation;
    }
    return words.join(u'\n');
}

} // namespace

void tst_RecordingFindingPrint::saysAllThatWasFound()
{
    for (const Language language : {Language::Dutch, Language::English}) {
        const auto letter = composed(factsOf(), language);
        QVERIFY2(bool(letter), qPrintable(why(letter)));
        QCOMPARE(letter->language, language);
        const QString words = wordsOf(*letter);
        for (const QString &part :
             {u"B3"_s, u"000.000.0901"_s, u"2024/1348"_s, u"mr. T. van Loon"_s,
              u"Cliënt zei drie, niet twee."_s, u"12 A Ik heb twee broers."_s,
              QString::fromLatin1(textSha256(u"Ik heb twee broers."_s)), u"00:00:01.000 – 00:00:02.500"_s,
              u"gehoor.wav"_s, QString(64, u'c'), u"100 %"_s, u"12 A Drie broers."_s, u"سه برادر"_s,
              u"Dari (prs)"_s, u"Het besluit gaat uit van drie broers."_s, u"A. Bos"_s})
            QVERIFY2(words.contains(part), qPrintable(part));
    }
    QVERIFY(wordsOf(*composed(factsOf(), Language::Dutch)).contains(u"gaat voor"_s));
    QVERIFY(wordsOf(*composed(factsOf(), Language::English)).contains(u"prevails"_s));
}

void tst_RecordingFindingPrint::keepsTheOriginalWordsInTheirDirection()
{
    const auto direction = [](const RecordingFindingFacts &facts) {
        const auto letter = composed(facts, Language::Dutch);
        for (const Block &block : letter->blocks) {
            const auto *lines = std::get_if<NumberedLines>(&block);
            if (lines && !lines->lines.front().quotation.isEmpty())
                return lines->lines.front().isQuotationRightToLeft;
        }
        qFatal("There are no original words");
        return false;
    };
    RecordingFindingFacts facts = factsOf();
    QVERIFY(direction(facts));
    facts.finding.statement.original = {u"sê bira"_s, u"kmr"_s};
    QVERIFY(!direction(facts));
}

void tst_RecordingFindingPrint::saysWhatBecameOfIt_data()
{
    QTest::addColumn<RecordingFindingState>("state");
    QTest::addColumn<QString>("says"); ///< empty: nothing more
    QTest::newRow("stands") << RecordingFindingState::Standing << QString();
    QTest::newRow("superseded") << RecordingFindingState::Superseded << u"opnamebevinding B7"_s;
    QTest::newRow("other words") << RecordingFindingState::WordsChanged << u"luidt in de nieuwste versie"_s;
    QTest::newRow("gone") << RecordingFindingState::LineGone << u"luidt in de nieuwste versie"_s;
}

void tst_RecordingFindingPrint::saysWhatBecameOfIt()
{
    QFETCH(RecordingFindingState, state);
    QFETCH(QString, says);
    RecordingFindingFacts facts = factsOf();
    facts.state = state;
    facts.supersededBy = 7;
    const QString words = wordsOf(*composed(facts, Language::Dutch));
    QCOMPARE(words.contains(u"B7"_s) || words.contains(u"nieuwste versie"_s), !says.isEmpty());
    QVERIFY(words.contains(says));
}

void tst_RecordingFindingPrint::printsWhatCannotBeMadeOut()
{
    RecordingFindingFacts facts = factsOf(RecordingConclusion::CannotBeMadeOut);
    facts.finding.statement.dutch.clear();
    facts.finding.statement.consequence.clear();
    facts.finding.statement.renderedBy = RenderedBy::Interpreter;
    facts.finding.statement.interpreter = u"10234"_s;
    const QString words = wordsOf(*composed(facts, Language::Dutch));
    for (const QString &part : {u"[niet te verstaan]"_s, u"Gekraak"_s, u"tolk 10234"_s, u": geen"_s,
                                u"zonder luisterhulp 100 %, met luisterhulp 100 %"_s})
        QVERIFY2(words.contains(part), qPrintable(part));
}

void tst_RecordingFindingPrint::isSafeWithHostileText()
{
    RecordingFindingFacts facts = factsOf();
    const QString hostile = u"a\u202Eb\u0000c"_s + QChar(0xd800) + u"%1 %9"_s;
    facts.finding.statement.doubt.words = hostile;
    facts.finding.statement.doubt.name = hostile;
    facts.finding.statement.dutch = hostile;
    facts.finding.sentence = hostile;
    facts.recordings[0].fileName = hostile;
    const QString words = wordsOf(*composed(facts, Language::Dutch));
    QVERIFY(!words.contains(QChar(0x202e)));
    QVERIFY(!words.contains(QChar(0)));
    QVERIFY(!words.contains(QChar(0xd800)));
    QVERIFY(words.contains(u"%1 %9"_s));
}

void tst_RecordingFindingPrint::standsWithTheReport()
{
    const auto note = [](RecordingConclusion conclusion, Language language) {
        return plainText(findingNote(factsOf(conclusion).finding, language));
    };
    QCOMPARE(note(RecordingConclusion::RecordingPrevails, Language::Dutch),
             u"Opnamebevinding B3: de opname gaat voor; te horen is “Drie broers.”."_s);
    QCOMPARE(note(RecordingConclusion::ReportStands, Language::English),
             u"Finding on the recording B3: the report stands."_s);
}

void tst_RecordingFindingPrint::refusesWhatIsNoFinding()
{
    RecordingFindingFacts facts = factsOf();
    facts.finding.number = 0;
    QVERIFY(!composed(facts, Language::Dutch));
    facts = factsOf();
    facts.caseNumber.clear();
    QVERIFY(!composed(facts, Language::Dutch));
}

RELAAS_TEST(QCoreApplication, tst_RecordingFindingPrint);

} // namespace tst_recordingfindingprint

#include "tst_recordingfindingprint.moc"
