#include "support/testprogram.h"
#include "workflow/decisiontext.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_decisiontext {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

Citation someCitation(bool hasEnd)
{
    Citation citation;
    citation.id = CitationId{5};
    citation.interview = InterviewId{2};
    citation.report = ReportId{3};
    citation.reportVersion = 2;
    citation.line = LineId{131};
    citation.lineNumber = 17;
    citation.quote = u"Mijn „zwager”\nzei: \"nu\"."_s;
    citation.quoteSha256 = textSha256(citation.quote);
    citation.anchor = Anchor{RecordingId{4}, (qint64(1) << 53) + 1, {}};
    if (hasEnd)
        citation.anchor->toFrame = (qint64(1) << 53) + 8000;
    return citation;
}

Decision someDecision()
{
    Decision decision;
    decision.outcome = u"G1"_s;
    decision.country = u"ET"_s;
    decision.reasons = u"Gegronde vrees.\n\n  قال لي صهري \U0001F600"_s;
    Citation unheard = someCitation(false);
    unheard.anchor.reset();
    Ground first;
    first.title = u"Dienstplicht"_s;
    first.summary = u"Opgeroepen."_s;
    first.conclusion = Conclusion::BenefitOfDoubt;
    first.reasons = u"Omdat."_s;
    first.findings = {
        {{}, Direction::For, u"Gedetailleerd."_s, {someCitation(true), someCitation(false), unheard}},
        {{}, Direction::Against, u""_s, {}}};
    decision.grounds = {first, {}};
    return decision;
}

/// Rows in the store have ids of their own, which a draft does not keep.
Decision withoutIds(Decision decision)
{
    for (Ground &ground : decision.grounds) {
        ground.id = {};
        for (Finding &finding : ground.findings) {
            finding.id = {};
            for (Citation &citation : finding.citations)
                citation.id = {};
        }
    }
    return decision;
}

} // namespace

class tst_DecisionText : public QObject
{
    Q_OBJECT

private slots:
    void givesBackAllThatIsWritten_data();
    void givesBackAllThatIsWritten();
    void leavesAloneWhatIsNotWritten();
    void isTheSameForTheSameWords();
    void refusesOtherText_data();
    void refusesOtherText();
};

void tst_DecisionText::givesBackAllThatIsWritten_data()
{
    QTest::addColumn<Decision>("decision");

    QTest::newRow("nothing") << Decision();
    QTest::newRow("everything") << someDecision();
    Decision other = someDecision();
    other.grounds[1].conclusion = Conclusion::NotCredible;
    other.grounds[0].conclusion = Conclusion::Credible;
    QTest::newRow("other conclusions") << other;
}

void tst_DecisionText::givesBackAllThatIsWritten()
{
    QFETCH(Decision, decision);
    const auto read = withDecisionText({}, decisionText(decision));
    QVERIFY(read);
    QCOMPARE(*read, withoutIds(decision));
}

void tst_DecisionText::leavesAloneWhatIsNotWritten()
{
    Decision stored = someDecision();
    stored.id = DecisionId{9};
    stored.caseFile = CaseFileId{8};
    stored.state = DecisionState::Returned;
    stored.revision = 12;
    stored.authorName = u"A. Bos"_s;
    const auto read = withDecisionText(stored, decisionText(someDecision()));
    QVERIFY(read);
    QCOMPARE(*read, withoutIds(stored));
}

void tst_DecisionText::isTheSameForTheSameWords()
{
    Decision stored = someDecision();
    stored.revision = 12;
    stored.grounds[0].id = GroundId{77};
    QCOMPARE(decisionText(stored), decisionText(someDecision()));
}

void tst_DecisionText::refusesOtherText_data()
{
    QTest::addColumn<QString>("text");

    const QString whole = decisionText(someDecision());
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("words") << u"Gegronde vrees."_s;
    QTest::newRow("a list") << u"[]"_s;
    QTest::newRow("an empty object") << u"{}"_s;
    QTest::newRow("cut off") << whole.left(whole.size() / 2);
    QTest::newRow("a later format") << QString(whole).replace(u"\"format\":1"_s, u"\"format\":2"_s);
    QTest::newRow("no grounds") << QString(whole).replace(u"\"grounds\""_s, u"\"gronden\""_s);
    QTest::newRow("an unknown conclusion")
        << QString(whole).replace(conclusionName(Conclusion::BenefitOfDoubt), u"perhaps"_s);
    QTest::newRow("an unknown direction")
        << QString(whole).replace(directionName(Direction::Against), u"sideways"_s);
    QTest::newRow("a number for words") << QString(whole).replace(u"\"Opgeroepen.\""_s, u"7"_s);
    QTest::newRow("words for a number") << QString(whole).replace(u"\"number\":17"_s, u"\"number\":\"17\""_s);
    QTest::newRow("a ground that is none")
        << QString(whole).replace(u"\"grounds\":["_s, u"\"grounds\":[3,"_s);
}

void tst_DecisionText::refusesOtherText()
{
    QFETCH(QString, text);
    QVERIFY(text != decisionText(someDecision()));
    const auto read = withDecisionText(someDecision(), text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Invalid);
    QVERIFY(!read.error().text.isEmpty());
}

RELAAS_TEST(QCoreApplication, tst_DecisionText);

} // namespace tst_decisiontext

#include "tst_decisiontext.moc"
