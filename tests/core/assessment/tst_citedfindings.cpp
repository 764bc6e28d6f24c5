#include "core/assessment/completeness.h"
#include "core/report/recordingfindings.h"
#include "support/checks.h"
#include "support/findings.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_citedfindings {

using namespace relaas;
using namespace Qt::StringLiterals;

/// Where a finding says that the recording prevails over a line, its words are quoted and not the line's.
class tst_CitedFindings : public QObject
{
    Q_OBJECT

private slots:
    void quotesWhatIsHeard();
    void refusesTheWordsOfTheLine();
    void refusesWhereNothingPrevails_data();
    void refusesWhereNothingPrevails();
    void tellsWhetherItStillHolds_data();
    void tellsWhetherItStillHolds();
    void tellsWhatTheNextVersionSays_data();
    void tellsWhatTheNextVersionSays();
    void takesThePlaceOfAQuotation_data();
    void takesThePlaceOfAQuotation();
    void leavesNoGapOfItsOwn();
};

namespace {

Report sayingTwo()
{
    Line line;
    line.id = LineId{5};
    line.number = 12;
    line.text = u"Ik heb twee broers."_s;
    line.anchor = Anchor{RecordingId{3}, 100, 200};
    Report report;
    report.id = ReportId{1};
    report.interview = InterviewId{2};
    report.version = 3;
    report.lines = {line};
    return report;
}

void find(Report &report, int number, RecordingConclusion conclusion = RecordingConclusion::RecordingPrevails)
{
    report.recordingFindings.append(test::findingOn(report.lines.at(0), number, conclusion));
}

Report found()
{
    Report report = sayingTwo();
    find(report, 1);
    return report;
}

Report nextOf(Report report)
{
    report.id = ReportId{9};
    report.version = 4;
    report.lines[0].id = LineId{505};
    return report;
}

Decision citing(const Citation &citation)
{
    Decision decision;
    decision.outcome = u"G1"_s;
    decision.reasons = u"Omdat het zo is."_s;
    decision.grounds = {{{},
                         u"Broers"_s,
                         u"Drie."_s,
                         Conclusion::Credible,
                         {},
                         {{{}, Direction::For, u"Noemt er drie."_s, {citation}}}}};
    return decision;
}

} // namespace

void tst_CitedFindings::quotesWhatIsHeard()
{
    Report report = found();
    report.lines[0].check = test::checkOf(report.lines.at(0), Verdict::Deviates); // does not stand in the way
    const auto citation = citedAsHeard(report, report.lines.at(0));
    QVERIFY(citation);
    QCOMPARE(citation->quote, u"Drie broers."_s);
    QCOMPARE(citation->quoteSha256, textSha256(u"Drie broers."_s));
    QCOMPARE(citation->recordingFinding, 1);
    QCOMPARE(citation->lineNumber, 12);
    QCOMPARE(citation->reportVersion, 3);
    QCOMPARE(citation->anchor, (Anchor{RecordingId{3}, 100, 200}));
    QCOMPARE(stateOf(*citation, report), CitationState::Exact);
}

void tst_CitedFindings::refusesTheWordsOfTheLine()
{
    Report report = found();
    const auto refused = cited(report, report.lines.at(0));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::NotAllowed);
    QVERIFY(refused.error().text.contains(u"B1"_s));
    find(report, 2, RecordingConclusion::ReportStands);
    QVERIFY(cited(report, report.lines.at(0)));
}

void tst_CitedFindings::refusesWhereNothingPrevails_data()
{
    QTest::addColumn<Report>("report");
    QTest::newRow("no finding") << sayingTwo();
    Report report = sayingTwo();
    find(report, 1, RecordingConclusion::ReportStands);
    QTest::newRow("stands") << report;
    report = found();
    find(report, 2, RecordingConclusion::CannotBeMadeOut);
    QTest::newRow("superseded") << report;
    report = found();
    report.lines[0].text = u"Ik heb drie broers."_s;
    QTest::newRow("mended since") << report;
}

void tst_CitedFindings::refusesWhereNothingPrevails()
{
    QFETCH(Report, report);
    const auto refused = citedAsHeard(report, report.lines.at(0));
    QVERIFY(!refused);
    QVERIFY(refused.error().text.contains(u"12"_s));
    QVERIFY(cited(report, report.lines.at(0)));
}

void tst_CitedFindings::tellsWhetherItStillHolds_data()
{
    QTest::addColumn<Report>("now");
    QTest::addColumn<CitationState>("state");
    QTest::newRow("as it was") << found() << CitationState::Exact;
    Report now = found();
    now.lines[0].anchor->fromFrame += 1; // it has its own place in the sound
    QTest::newRow("line moved in the sound") << now << CitationState::Exact;
    now = found();
    find(now, 2);
    QTest::newRow("superseded") << now << CitationState::Stale;
    now = found();
    now.lines[0].text += u'!';
    QTest::newRow("other words in the line") << now << CitationState::Stale;
    QTest::newRow("finding gone") << sayingTwo() << CitationState::Broken;
    now = found();
    now.recordingFindings[0].statement.dutch += u'!';
    QTest::newRow("finding tampered with") << now << CitationState::Broken;
    now = found();
    now.lines.clear();
    QTest::newRow("line gone") << now << CitationState::Broken;
}

void tst_CitedFindings::tellsWhetherItStillHolds()
{
    QFETCH(Report, now);
    const Report then = found();
    QTEST(stateOf(citedAsHeard(then, then.lines.at(0)).value(), now), "state");
}

void tst_CitedFindings::tellsWhatTheNextVersionSays_data()
{
    QTest::addColumn<Report>("newest");
    QTest::addColumn<LaterState>("state");
    QTest::newRow("the same words") << nextOf(found()) << LaterState::Same;
    Report next = nextOf(found());
    next.lines[0].text = u"Ik heb drie broers."_s;
    QTest::newRow("mended") << next << LaterState::Changed;
    next = nextOf(found());
    find(next, 2, RecordingConclusion::ReportStands);
    QTest::newRow("found otherwise") << next << LaterState::Changed;
    next = nextOf(found());
    next.lines.clear();
    QTest::newRow("removed") << next << LaterState::Gone;
    QTest::newRow("the version that is cited") << found() << LaterState::Same;
}

void tst_CitedFindings::tellsWhatTheNextVersionSays()
{
    QFETCH(Report, newest);
    const Report then = found();
    QTEST(laterStateOf(citedAsHeard(then, then.lines.at(0)).value(), then, newest), "state");
}

void tst_CitedFindings::takesThePlaceOfAQuotation_data()
{
    QTest::addColumn<Report>("now"); ///< the version that is cited
    QTest::addColumn<Report>("newest");
    QTest::addColumn<int>("finding"); ///< 0: none
    const Report plain = sayingTwo();
    QTest::newRow("nothing found") << plain << plain << 0;
    QTest::newRow("found since") << found() << found() << 1;
    QTest::newRow("found in the next version") << plain << nextOf(found()) << 1;
    Report overruled = nextOf(found());
    find(overruled, 2, RecordingConclusion::ReportStands);
    QTest::newRow("and overruled there") << found() << overruled << 0;
    Report mended = nextOf(plain);
    mended.lines[0].text = u"Ik heb drie broers."_s;
    QTest::newRow("mended there") << found() << mended << 1;
}

void tst_CitedFindings::takesThePlaceOfAQuotation()
{
    QFETCH(Report, now);
    QFETCH(Report, newest);
    QFETCH(int, finding);
    const Report then = sayingTwo();
    const Citation citation = cited(then, then.lines.at(0)).value();
    const RecordingFinding *against = findingAgainst(citation, now, newest);
    QCOMPARE(against ? against->number : 0, finding);
    QList<Report> all{now};
    if (newest.id != now.id)
        all.append(newest);
    const QList<Gap> gaps = gapsIn(citing(citation), all, true);
    const bool isOther = laterStateOf(citation, now, newest) != LaterState::Same;
    QCOMPARE(gaps.size(), finding > 0 || isOther ? 1 : 0);
    if (finding > 0 && !isOther)
        QVERIFY(gaps.constFirst().text.contains(u"B1"_s));
}

void tst_CitedFindings::leavesNoGapOfItsOwn()
{
    Report report = found();
    const Citation citation = citedAsHeard(report, report.lines.at(0)).value();
    QVERIFY(!findingAgainst(citation, report, report));
    report.lines[0].check = test::checkOf(report.lines.at(0), Verdict::Deviates);
    QVERIFY(gapsIn(citing(citation), {report}, true).isEmpty());
    find(report, 2, RecordingConclusion::ReportStands);
    QCOMPARE(gapsIn(citing(citation), {report}, true).size(), 1);
}

RELAAS_TEST(QCoreApplication, tst_CitedFindings);

} // namespace tst_citedfindings

#include "tst_citedfindings.moc"
