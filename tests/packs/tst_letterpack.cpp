#include "core/letter/composition.h"
#include "packs/letterpack.h"
#include "packs/outcomespack.h"
#include "support/letterfactssample.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_letterpack {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

const char *const good = R"toml(format = 1
valid_from = 2026-06-12
summary_title_nl = "In het kort"
summary_title_en = "In brief"
[slots]
case_number = "text"
ground_title = "text"
[[block]]
id = "one"
kind = "paragraph"
when = { kind = ["grant"] }
nl = "Zaak {case_number}"
en = "Case {case_number}"
[[block]]
id = "two"
kind = "subheading"
scope = "ground"
nl = "Motief {ground_title}"
en = "Ground {ground_title}"
)toml";

QString allText(const Letter &letter)
{
    QStringList said = {letter.title, letter.sender};
    said += letter.addressee;
    for (const Field &field : letter.reference.rows)
        said += field.label + u' ' + plainText(field.text);
    for (const Block &block : letter.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            said += plainText(paragraph->runs);
        else if (const auto *heading = std::get_if<Heading>(&block))
            said += plainText(heading->runs);
        else if (const auto *box = std::get_if<SummaryBox>(&block))
            for (const Field &part : box->parts)
                said += part.label + u' ' + plainText(part.text);
    }
    return said.join(u'\n');
}

} // namespace

class tst_LetterPack : public QObject
{
    Q_OBJECT

private slots:
    void readsBlocks();
    void refusesABadPackWithItsPlace_data();
    void refusesABadPackWithItsPlace();
    void writesEveryOutcomeInBothLanguages_data();
    void writesEveryOutcomeInBothLanguages();
    void saysTheRemedyWhereThereIsOne_data();
    void saysTheRemedyWhereThereIsOne();
    void namesTheLastDayOnlyOnceNotified();
    void lettersStateTheOverridesOfADecision();
    void brokenFactsNameTheBlock();
};

void tst_LetterPack::readsBlocks()
{
    const auto read = readLetterPack(good, u"a.toml"_s);
    QVERIFY2(read, qPrintable(why(read)));
    QCOMPARE(read->blocks.size(), size_t(2));
    QCOMPARE(read->blocks.front().when, std::vector<Condition>({{u"kind"_s, {u"grant"_s}}}));
    QCOMPARE(read->blocks.back().scope, TextBlock::Scope::Ground);
}

void tst_LetterPack::refusesABadPackWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *from, const char *to, const QString &place,
                        const QString &why) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << place << why;
    };
    row("unknown key", "id = \"one\"", "id = \"one\"\ntekst = \"x\"", u"a.toml:10"_s, u"tekst"_s);
    row("missing translation", "en = \"Case {case_number}\"\n", "", u"a.toml:8"_s, u"\"en\""_s);
    row("unknown slot", "ground_title = \"text\"", "schoenmaat = \"text\"", u"a.toml:7"_s, u"schoenmaat"_s);
    row("slot of the wrong type", "case_number = \"text\"", "case_number = \"date\"", u"a.toml:6"_s,
        u"date"_s);
    row("slot not declared", "Zaak {case_number}", "Zaak {v_number}", u"a.toml:12"_s, u"v_number"_s);
    row("slot in one language only", "Case {case_number}", "Case", u"a.toml:8"_s, u"slots differ"_s);
    row("slot left open", "Zaak {case_number}", "Zaak {case_number", u"a.toml:12"_s, u"{"_s);
    row("strong left open", "Zaak {", "**Zaak {", u"a.toml:12"_s, u"**"_s);
    row("ground slot outside a ground", "scope = \"ground\"\n", "", u"a.toml:17"_s, u"ground_title"_s);
    row("unknown fact", "{ kind = [", "{ maan = [", u"a.toml:11"_s, u"maan"_s);
    row("unknown value of a fact", "[\"grant\"]", "[\"gift\"]", u"a.toml:11"_s, u"gift"_s);
    row("condition of the wrong type", "[\"grant\"]", "\"grant\"", u"a.toml:11"_s, u"kind"_s);
    row("unknown kind", "\"paragraph\"", "\"alinea\"", u"a.toml:10"_s, u"kind"_s);
    row("unknown scope", "\"ground\"", "\"world\"", u"a.toml:17"_s, u"scope"_s);
    row("same id twice", "id = \"two\"", "id = \"one\"", u"a.toml:15"_s, u"one"_s);
    row("label in one language", "id = \"one\"", "id = \"one\"\nlabel_nl = \"x\"", u"a.toml:8"_s, u"label"_s);
    row("no text", "nl = \"Zaak {case_number}\"", "nl = 3", u"a.toml:12"_s, u"text"_s);
    row("no TOML", "[slots]", "[slots", u"a.toml:5"_s, QString());
}

void tst_LetterPack::refusesABadPackWithItsPlace()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    QFETCH(QString, reason);
    const auto read = readLetterPack(QByteArray(good).replace(from, to), u"a.toml"_s);
    QVERIFY(!read);
    QVERIFY2(read.error().text.startsWith(place + u':'), qPrintable(read.error().text));
    QVERIFY2(read.error().text.contains(reason), qPrintable(read.error().text));
}

void tst_LetterPack::writesEveryOutcomeInBothLanguages_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("dutch");
    const auto outcomes = shippedOutcomes();
    QVERIFY2(outcomes, qPrintable(why(outcomes)));
    for (const Outcome &outcome : outcomes->all()) {
        QTest::addRow("%s nl", qPrintable(outcome.code)) << outcome.code << true;
        QTest::addRow("%s en", qPrintable(outcome.code)) << outcome.code << false;
    }
}

void tst_LetterPack::writesEveryOutcomeInBothLanguages()
{
    QFETCH(QString, code);
    QFETCH(bool, dutch);
    const auto pack = shippedLetterPack();
    QVERIFY2(pack, qPrintable(why(pack)));
    const Outcome outcome = *shippedOutcomes()->find(code);
    const auto letter =
        composed(sample::factsFor(outcome), *pack, dutch ? Language::Dutch : Language::English);
    QVERIFY2(letter, qPrintable(why(letter)));
    const auto *box = std::get_if<SummaryBox>(&letter->blocks.front());
    QVERIFY(box);
    QStringList labels;
    for (const Field &part : box->parts)
        labels += part.label;
    QCOMPARE(labels,
             dutch ? QStringList({u"Wat"_s, u"Waarom"_s, u"Wat nu"_s})
                   : QStringList({u"What"_s, u"Why"_s, u"What now"_s}));
    const QString text = allText(*letter);
    QVERIFY2(text.contains(dutch ? outcome.legalBasisNl : outcome.legalBasisEn), qPrintable(text));
    QVERIFY(!text.contains(u'{') && !text.contains(u"**"_s));
    QCOMPARE(text.contains(dutch ? u"Terugkeerbesluit"_s : u"Return decision"_s),
             outcome.needsReturnDecision);
    QCOMPARE(text.contains(u"Onttrekking aan de nationale dienst"_s), outcome.needsGrounds);
    QVERIFY(std::holds_alternative<Signature>(letter->blocks.back()));
}

void tst_LetterPack::saysTheRemedyWhereThereIsOne_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("hasRemedy");
    QTest::addColumn<QString>("stay");
    const QString may = u"U mag de uitkomst van het beroep in Nederland afwachten"_s;
    const QString mayNot = u"niet automatisch in Nederland afwachten"_s;
    QTest::newRow("G1") << u"G1"_s << false << QString();
    QTest::newRow("G2") << u"G2"_s << true << u"Uw verblijfsvergunning houdt u"_s;
    QTest::newRow("R1") << u"R1"_s << true << may;
    QTest::newRow("R2") << u"R2"_s << true << mayNot;
    QTest::newRow("R3") << u"R3"_s << true << mayNot;
    QTest::newRow("N1") << u"N1"_s << true << mayNot;
    QTest::newRow("N3") << u"N3"_s << true << may;
    QTest::newRow("W1") << u"W1"_s << false << u"die is definitief"_s;
    QTest::newRow("W2") << u"W2"_s << true << mayNot;
    QTest::newRow("D1") << u"D1"_s << true << u"de overdracht uit te stellen"_s;
    QTest::newRow("U1") << u"U1"_s << false << QString();
}

void tst_LetterPack::saysTheRemedyWhereThereIsOne()
{
    QFETCH(QString, code);
    QFETCH(bool, hasRemedy);
    QFETCH(QString, stay);
    const auto letter =
        composed(sample::factsFor(*shippedOutcomes()->find(code)), *shippedLetterPack(), Language::Dutch);
    QVERIFY(letter);
    const QString text = allText(*letter);
    QCOMPARE(text.contains(u"Bent u het niet eens met dit besluit?\n"_s), hasRemedy);
    QCOMPARE(text.contains(u"U kunt beroep instellen"_s), hasRemedy);
    QCOMPARE(text.contains(u"Raad voor Rechtsbijstand"_s), hasRemedy);
    QVERIFY2(text.contains(stay), qPrintable(text));
}

void tst_LetterPack::namesTheLastDayOnlyOnceNotified()
{
    LetterFacts facts = sample::factsFor(*shippedOutcomes()->find(u"R1"));
    const QString sentence = u"De laatste dag waarop u beroep kunt instellen"_s;
    const auto before = composed(facts, *shippedLetterPack(), Language::Dutch);
    QVERIFY(before && !allText(*before).contains(sentence));
    QVERIFY(allText(*before).contains(u"binnen vier weken"_s));
    facts.notifiedOn = QDate(2026, 11, 17);
    facts.appealLastDay = QDate(2026, 12, 15);
    const auto after = composed(facts, *shippedLetterPack(), Language::Dutch);
    QVERIFY(after && allText(*after).contains(sentence + u" is 15 december 2026."_s));
}

void tst_LetterPack::lettersStateTheOverridesOfADecision()
{
    LetterFacts facts = sample::factsFor(*shippedOutcomes()->find(u"R4"));
    const QString may = u"U mag de uitkomst van het beroep in Nederland afwachten"_s;
    const auto adult = composed(facts, *shippedLetterPack(), Language::Dutch);
    QVERIFY(adult && !allText(*adult).contains(may));
    facts.unaccompaniedMinor = true;
    const auto minor = composed(facts, *shippedLetterPack(), Language::Dutch);
    QVERIFY(minor && allText(*minor).contains(may));
    facts.rightToRemain = RightToRemain::None;
    const auto overridden = composed(facts, *shippedLetterPack(), Language::Dutch);
    QVERIFY(overridden && !allText(*overridden).contains(may));
    facts.departureTerm->length = 0;
    const auto atOnce = composed(facts, *shippedLetterPack(), Language::English);
    QVERIFY(atOnce && allText(*atOnce).contains(u"at once"_s));
}

void tst_LetterPack::brokenFactsNameTheBlock()
{
    LetterFacts facts = sample::factsFor(*shippedOutcomes()->find(u"R2"));
    facts.stayTerm.reset();
    const auto letter = composed(facts, *shippedLetterPack(), Language::Dutch);
    QVERIFY(!letter);
    QVERIFY(letter.error().text.contains(u"remedy-stay-no"_s)
            && letter.error().text.contains(u"stay_term"_s));
}

RELAAS_TEST(QCoreApplication, tst_LetterPack);

} // namespace tst_letterpack

#include "tst_letterpack.moc"
