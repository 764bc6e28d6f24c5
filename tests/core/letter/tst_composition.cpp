#include "core/letter/composition.h"
#include "support/letterfactssample.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_composition {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

TextBlock block(const QString &id, TextBlock::Kind kind, const QString &text)
{
    TextBlock made;
    made.id = id;
    made.kind = kind;
    made.nl = text;
    made.en = u"EN "_s + text;
    return made;
}

LetterPack packOf(std::vector<TextBlock> blocks)
{
    blocks.insert(blocks.begin(), block(u"title"_s, TextBlock::Kind::Title, u"Besluit"_s));
    return {u"In het kort"_s, u"In brief"_s, std::move(blocks)};
}

LetterFacts facts()
{
    Outcome outcome;
    outcome.code = u"R1"_s;
    outcome.legalBasisNl = u"artikel 39"_s;
    outcome.legalBasisEn = u"Article 39"_s;
    outcome.regimes = {u"apr2026"_s};
    return sample::factsFor(outcome);
}

QString paragraphText(const Letter &letter, size_t index)
{
    return plainText(std::get<Paragraph>(letter.blocks.at(index)).runs);
}

} // namespace

class tst_Composition : public QObject
{
    Q_OBJECT

private slots:
    void fillsSlotsInTheLanguage();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void leavesInjectedTextAsText();
    void beginsAParagraphAtALineEnd();
    void saysABlockOnlyWhenItApplies();
    void picksTheBlockInForceOnTheDayOfTheDecision();
    void repeatsTheBlocksOfAGround();
    void leavesOutFindingsThereAreNone();
    void joinsSentencesUnderOneLabelOfTheSummary();
    void citesLineAndTime();
    void refusesALetterThatSaysNothing();
};

void tst_Composition::fillsSlotsInTheLanguage()
{
    const LetterPack pack = packOf({block(
        u"a"_s, TextBlock::Kind::Paragraph,
        u"{case_number} **{appeal_term}** {lodged_on} {interview_dates} {nationality} {legal_basis}"_s)});
    const auto dutch = composed(facts(), pack, Language::Dutch);
    QVERIFY2(dutch, qPrintable(why(dutch)));
    QCOMPARE(
        paragraphText(*dutch, 0),
        u"Z26-0000431 vier weken 6 juli 2026 14 september 2026 en 12 oktober 2026 Eritrese artikel 39"_s);
    QCOMPARE(std::get<Paragraph>(dutch->blocks.front()).runs.at(2),
             (Run{u"vier weken"_s, Run::Style::Strong}));
    QCOMPARE(dutch->documentId, u"Z26-0000431-B1"_s);
    const auto english = composed(facts(), pack, Language::English);
    QVERIFY2(english, qPrintable(why(english)));
    QCOMPARE(
        paragraphText(*english, 0),
        u"EN Z26-0000431 four weeks 6 July 2026 14 September 2026 and 12 October 2026 Eritrean Article 39"_s);
}

void tst_Composition::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("empty fact") << u"Door {signer}"_s << u"signer"_s;
    QTest::newRow("only spaces") << u"Door {officer}"_s << u"officer"_s;
    QTest::newRow("null date") << u"Op {withdrawn_on}"_s << u"withdrawn_on"_s;
    QTest::newRow("no such slot") << u"{schoenmaat}"_s << u"schoenmaat"_s;
    QTest::newRow("ground slot outside a ground") << u"{ground_title}"_s << u"ground_title"_s;
    QTest::newRow("open brace") << u"{case_number"_s << u"{"_s;
    QTest::newRow("closing brace") << u"case_number}"_s << u"}"_s;
    QTest::newRow("empty slot") << u"{}"_s << u"{"_s;
}

void tst_Composition::refusesWhatItDoesNotKnow()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    LetterFacts unknown = facts();
    unknown.signerName.clear();
    unknown.officerName = u" \t"_s;
    unknown.withdrawnOn = {};
    const auto letter =
        composed(unknown, packOf({block(u"the-block"_s, TextBlock::Kind::Paragraph, text)}), Language::Dutch);
    QVERIFY(!letter);
    QCOMPARE(letter.error().code, Error::Code::Invalid);
    QVERIFY2(letter.error().text.contains(u"the-block"_s), qPrintable(why(letter)));
    QVERIFY2(letter.error().text.contains(named), qPrintable(why(letter)));
}

void tst_Composition::leavesInjectedTextAsText()
{
    LetterFacts hostile = facts();
    hostile.applicantName = u"**{case_number}** <b>x</b>"_s + QChar(0) + QChar(0x202e) + u"\nregel"_s;
    hostile.reasons = u"{v_number} <img src=x> **sterk** "_s + QChar(0xdc00);
    const auto letter = composed(hostile,
                                 packOf({block(u"a"_s, TextBlock::Kind::Paragraph, u"{applicant}"_s),
                                         block(u"b"_s, TextBlock::Kind::Paragraph, u"{reasons}"_s)}),
                                 Language::Dutch);
    QVERIFY2(letter, qPrintable(why(letter)));
    const Runs runs = std::get<Paragraph>(letter->blocks.at(0)).runs;
    QCOMPARE(runs, Runs({{u"**{case_number}** <b>x</b> regel"_s, Run::Style::Plain}}));
    QCOMPARE(paragraphText(*letter, 1), u"{v_number} <img src=x> **sterk** "_s + QChar(0xfffd));
}

void tst_Composition::beginsAParagraphAtALineEnd()
{
    const auto letter = composed(
        facts(), packOf({block(u"a"_s, TextBlock::Kind::Paragraph, u"Reden: {reasons}"_s)}), Language::Dutch);
    QVERIFY2(letter, qPrintable(why(letter)));
    QCOMPARE(letter->blocks.size(), size_t(2));
    QVERIFY(paragraphText(*letter, 0).startsWith(u"Reden: In Eritrea"_s));
    QVERIFY(paragraphText(*letter, 1).startsWith(u"Wij hebben"_s));
}

void tst_Composition::saysABlockOnlyWhenItApplies()
{
    TextBlock only = block(u"only"_s, TextBlock::Kind::Paragraph, u"alleen"_s);
    only.when = {{u"outcome"_s, {u"R1"_s, u"R2"_s}}, {u"lawyer"_s, {u"yes"_s}}};
    only.unless = {{u"procedure"_s, {u"border"_s}}};
    const TextBlock always = block(u"always"_s, TextBlock::Kind::Paragraph, u"altijd"_s);
    const auto count = [&](const LetterFacts &about) {
        const auto letter = composed(about, packOf({always, only}), Language::Dutch);
        return letter ? letter->blocks.size() : 0;
    };
    LetterFacts about = facts();
    QCOMPARE(count(about), size_t(2));
    about.procedure = Procedure::Border;
    QCOMPARE(count(about), size_t(1));
    about.procedure = Procedure::Regular;
    about.lawyerName = u" "_s;
    QCOMPARE(count(about), size_t(1));
    about = facts();
    about.outcome.code = u"R3"_s;
    QCOMPARE(count(about), size_t(1));
}

void tst_Composition::picksTheBlockInForceOnTheDayOfTheDecision()
{
    TextBlock old = block(u"old"_s, TextBlock::Kind::Paragraph, u"oud"_s);
    old.validTo = QDate(2026, 11, 16);
    TextBlock fresh = block(u"new"_s, TextBlock::Kind::Paragraph, u"nieuw"_s);
    fresh.validFrom = QDate(2026, 11, 17);
    LetterFacts about = facts();
    const auto before = composed(about, packOf({old, fresh}), Language::Dutch);
    QVERIFY(before && before->blocks.size() == 1 && paragraphText(*before, 0) == u"oud");
    about.decidedOn = QDate(2026, 11, 17);
    const auto after = composed(about, packOf({old, fresh}), Language::Dutch);
    QVERIFY(after && after->blocks.size() == 1 && paragraphText(*after, 0) == u"nieuw");
}

void tst_Composition::repeatsTheBlocksOfAGround()
{
    TextBlock heading = block(u"h"_s, TextBlock::Kind::Subheading, u"{ground_number}. {ground_title}"_s);
    TextBlock refused = block(u"c"_s, TextBlock::Kind::Paragraph, u"niet geloofwaardig"_s);
    heading.scope = refused.scope = TextBlock::Scope::Ground;
    refused.when = {{u"conclusion"_s, {u"not_credible"_s}}};
    const auto letter = composed(facts(), packOf({heading, refused}), Language::Dutch);
    QVERIFY2(letter, qPrintable(why(letter)));
    QCOMPARE(letter->blocks.size(), size_t(3));
    QCOMPARE(plainText(std::get<Heading>(letter->blocks.at(1)).runs), u"2. Bedreiging door een familielid"_s);
    QCOMPARE(paragraphText(*letter, 2), u"niet geloofwaardig"_s);
}

void tst_Composition::leavesOutFindingsThereAreNone()
{
    TextBlock inFavour = block(u"for"_s, TextBlock::Kind::FindingsFor, u"Voor"_s);
    inFavour.scope = TextBlock::Scope::Ground;
    const auto letter = composed(facts(), packOf({inFavour}), Language::Dutch);
    QVERIFY2(letter, qPrintable(why(letter)));
    QCOMPARE(letter->blocks.size(), size_t(4)); // heading, finding, two citations; the second ground has none
    const auto &quotation = std::get<Paragraph>(letter->blocks.at(2));
    QCOMPARE(quotation.role, Paragraph::Role::Quotation);
    QCOMPARE(
        plainText(quotation.runs),
        u"“Wij stonden om vier uur op, nog voor het licht was.” (rapport 12-10-2026, regel 131, 00:41:12)"_s);
}

void tst_Composition::joinsSentencesUnderOneLabelOfTheSummary()
{
    TextBlock first = block(u"a"_s, TextBlock::Kind::Summary, u"Een."_s);
    TextBlock second = block(u"b"_s, TextBlock::Kind::Summary, u"Twee."_s);
    first.labelNl = second.labelNl = u"Wat nu"_s;
    const auto letter = composed(facts(), packOf({first, second}), Language::Dutch);
    QVERIFY2(letter, qPrintable(why(letter)));
    const auto &box = std::get<SummaryBox>(letter->blocks.front());
    QCOMPARE(box.parts.size(), size_t(1));
    QCOMPARE(plainText(box.parts.front().text), u"Een. Twee."_s);
}

void tst_Composition::citesLineAndTime()
{
    LetterCitation citation{QDate(2026, 10, 12), 131, 2472000, u"x"_s};
    QCOMPARE(citationText(citation, Language::Dutch), u"(rapport 12-10-2026, regel 131, 00:41:12)"_s);
    QCOMPARE(citationText(citation, Language::English), u"(report 12-10-2026, line 131, 00:41:12)"_s);
    citation.atMs.reset();
    QCOMPARE(citationText(citation, Language::Dutch), u"(rapport 12-10-2026, regel 131)"_s);
}

void tst_Composition::refusesALetterThatSaysNothing()
{
    const auto letter = composed(facts(), packOf({}), Language::Dutch);
    QVERIFY(!letter && letter.error().text.contains(u"R1"_s));
    LetterFacts unreasoned = facts();
    unreasoned.outcome.needsGrounds = true;
    unreasoned.grounds.clear();
    QVERIFY(
        !composed(unreasoned, packOf({block(u"a"_s, TextBlock::Kind::Paragraph, u"x"_s)}), Language::Dutch));
}

RELAAS_TEST(QCoreApplication, tst_Composition);

} // namespace tst_composition

#include "tst_composition.moc"
