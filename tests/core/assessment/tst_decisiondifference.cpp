#include "core/assessment/decisiondifference.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <functional>

namespace tst_decisiondifference {

using namespace relaas;
using namespace Qt::StringLiterals;

using Change = std::function<void(Decision &)>;
namespace {

Citation someCitation(int number)
{
    Citation citation;
    citation.lineNumber = number;
    citation.quote = u"Mijn zwager."_s;
    return citation;
}

Decision someDecision()
{
    Decision decision;
    decision.outcome = u"G1"_s;
    decision.reasons = u"Gegronde vrees."_s;
    Ground first;
    first.id = GroundId{3};
    first.title = u"Dienstplicht"_s;
    first.summary = u"Opgeroepen."_s;
    first.findings = {{FindingId{7}, Direction::For, u"Gedetailleerd."_s, {someCitation(4)}},
                      {FindingId{8}, Direction::Against, u"Wisselt."_s, {}}};
    Ground second;
    second.title = u"Detentie"_s;
    decision.grounds = {first, second};
    return decision;
}

} // namespace

class tst_DecisionDifference : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatDiffersAndTakesItOver_data();
    void namesWhatDiffersAndTakesItOver();
    void takesOverOneFieldAndNoOther();
    void aWholeOverlapsItsParts_data();
    void aWholeOverlapsItsParts();
    void readsAGroundAsAWhole();
    void doesNothingWhereThereIsNoSuchPlace();
};

void tst_DecisionDifference::namesWhatDiffersAndTakesItOver_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("titles");

    const auto row = [](const char *name, const Change &change, const QStringList &titles) {
        QTest::newRow(name) << change << titles;
    };
    row("nothing", [](Decision &) {}, {});
    row("other rows",
        [](Decision &d) {
            d.revision = 9;
            d.grounds[0].id = GroundId{30};
            d.grounds[0].findings[0].id = FindingId{70};
            d.grounds[0].findings[0].citations[0].id = CitationId{5};
        },
        {});
    row("a space that saving takes away", [](Decision &d) { d.grounds[0].title += u' '; }, {});
    row("the outcome", [](Decision &d) { d.outcome = u"A1"_s; }, {u"Outcome"_s});
    row("the country", [](Decision &d) { d.country = u"ET"_s; }, {u"Country"_s});
    row("the reasons", [](Decision &d) { d.reasons += u" En meer."_s; }, {u"Reasons"_s});
    row("a title", [](Decision &d) { d.grounds[1].title = u"Arrestatie"_s; }, {u"Ground 2 · title"_s});
    row("a summary", [](Decision &d) { d.grounds[0].summary.clear(); }, {u"Ground 1 · summary"_s});
    row("a conclusion", [](Decision &d) { d.grounds[0].conclusion = Conclusion::Credible; },
        {u"Ground 1 · conclusion"_s});
    row("reasons of a ground", [](Decision &d) { d.grounds[1].reasons = u"Omdat."_s; },
        {u"Ground 2 · reasons"_s});
    row("a finding", [](Decision &d) { d.grounds[0].findings[1].text = u"Wisselt niet."_s; },
        {u"Ground 1 · finding 2"_s});
    row("several",
        [](Decision &d) {
            d.reasons.clear();
            d.grounds[0].findings[0].text.clear();
            d.grounds[0].title = u"Oproep"_s;
        },
        {u"Ground 1 · title"_s, u"Ground 1 · finding 1"_s, u"Reasons"_s});
    row("one more finding", [](Decision &d) { d.grounds[1].findings.append(Finding()); },
        {u"Ground 2 as a whole"_s});
    row("a finding turned round",
        [](Decision &d) { d.grounds[0].findings[0].direction = Direction::Against; },
        {u"Ground 1 as a whole"_s});
    row("another citation", [](Decision &d) { d.grounds[0].findings[0].citations[0].lineNumber = 5; },
        {u"Ground 1 as a whole"_s});
    row("one more ground", [](Decision &d) { d.grounds.append(Ground()); }, {u"All grounds"_s});
    row("no grounds", [](Decision &d) { d.grounds.clear(); }, {u"All grounds"_s});
}

void tst_DecisionDifference::namesWhatDiffersAndTakesItOver()
{
    QFETCH(Change, change);
    QFETCH(QStringList, titles);
    Decision stored = someDecision();
    Decision typed = stored;
    change(typed);
    const QList<DecisionField> fields = differingFields(stored, typed);
    QStringList found;
    for (const DecisionField &field : fields)
        found += fieldTitle(field);
    QCOMPARE(found, titles);
    for (const DecisionField &field : fields)
        stored = withField(stored, typed, field);
    QVERIFY(differingFields(stored, typed).isEmpty());
}

void tst_DecisionDifference::takesOverOneFieldAndNoOther()
{
    const Decision stored = someDecision();
    Decision typed = stored;
    typed.reasons = u"Anders."_s;
    typed.grounds[0].title = u"Oproep"_s;
    const Decision taken = withField(stored, typed, {DecisionPart::Title, 0});
    QCOMPARE(taken.grounds[0].title, u"Oproep"_s);
    QCOMPARE(taken.reasons, stored.reasons);
    QCOMPARE(fieldText(taken, {DecisionPart::Title, 0}), u"Oproep"_s);
}

void tst_DecisionDifference::aWholeOverlapsItsParts_data()
{
    QTest::addColumn<int>("a");
    QTest::addColumn<int>("aGround");
    QTest::addColumn<int>("b");
    QTest::addColumn<int>("bGround");
    QTest::addColumn<bool>("expected");

    const auto row = [](const char *name, DecisionField a, DecisionField b, bool expected) {
        QTest::newRow(name) << int(a.part) << a.ground << int(b.part) << b.ground << expected;
    };
    row("the same", {DecisionPart::Title, 1}, {DecisionPart::Title, 1}, true);
    row("another ground", {DecisionPart::Title, 1}, {DecisionPart::Title, 0}, false);
    row("another part", {DecisionPart::Title, 1}, {DecisionPart::Summary, 1}, false);
    row("a ground and its title", {DecisionPart::Ground, 1}, {DecisionPart::Title, 1}, true);
    row("a ground and another's title", {DecisionPart::Ground, 1}, {DecisionPart::Title, 0}, false);
    row("all grounds and a title", {DecisionPart::Grounds}, {DecisionPart::Title, 0}, true);
    row("all grounds and one", {DecisionPart::Grounds}, {DecisionPart::Ground, 0}, true);
    row("all grounds and the reasons", {DecisionPart::Grounds}, {DecisionPart::Reasons}, false);
    row("a ground and the outcome", {DecisionPart::Ground, 0}, {DecisionPart::Outcome}, false);
}

void tst_DecisionDifference::aWholeOverlapsItsParts()
{
    QFETCH(int, a);
    QFETCH(int, aGround);
    QFETCH(int, b);
    QFETCH(int, bGround);
    QFETCH(bool, expected);
    const DecisionField left{static_cast<DecisionPart>(a), aGround};
    const DecisionField right{static_cast<DecisionPart>(b), bGround};
    QCOMPARE(overlap(left, right), expected);
    QCOMPARE(overlap(right, left), expected);
}

void tst_DecisionDifference::readsAGroundAsAWhole()
{
    QCOMPARE(fieldText(someDecision(), {DecisionPart::Ground, 0}),
             u"Dienstplicht\nOpgeroepen.\n%1\n%2: Gedetailleerd.\nline 4: “Mijn zwager.”\n%3: Wisselt."_s.arg(
                 conclusionText(Conclusion::None), directionText(Direction::For),
                 directionText(Direction::Against)));
}

void tst_DecisionDifference::doesNothingWhereThereIsNoSuchPlace()
{
    const Decision stored = someDecision();
    for (const DecisionField field :
         {DecisionField{DecisionPart::Title, 2}, DecisionField{DecisionPart::Ground, -1},
          DecisionField{DecisionPart::FindingText, 0, 2}, DecisionField{DecisionPart::FindingText, 1, 0}}) {
        QCOMPARE(withField(stored, stored, field), stored);
        QVERIFY(fieldText(stored, field).isEmpty());
    }
    Decision longer = stored;
    longer.grounds.append(Ground());
    QCOMPARE(withField(stored, longer, {DecisionPart::Title, 2}), stored);
}

RELAAS_TEST(QCoreApplication, tst_DecisionDifference);

} // namespace tst_decisiondifference

#include "tst_decisiondifference.moc"
