#include "core/assessment/completeness.h"
#include "support/checks.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <functional>

namespace tst_completeness {

using namespace relaas;
using namespace Qt::StringLiterals;

using Change = std::function<void(Decision &, Report &)>;
class tst_Completeness : public QObject
{
    Q_OBJECT

private slots:
    void findsNoGapInACompleteDecision();
    void findsEveryGap_data();
    void findsEveryGap();
    void findsAllGapsOfAnEmptyDraft();
    void wantsNoGroundsForAWithdrawal();
    void looksAtTheNewestVersionToo_data();
    void looksAtTheNewestVersionToo();
};

namespace {

Report sampleReport()
{
    Line line;
    line.id = LineId{5};
    line.number = 12;
    line.text = u"In Wad Madani."_s;
    line.anchor = Anchor{RecordingId{3}, 100, 200};
    Report report;
    report.id = ReportId{1};
    report.lines = {line};
    return report;
}

Decision sampleDecision()
{
    const Report report = sampleReport();
    Decision decision;
    decision.outcome = u"G1"_s;
    decision.reasons = u"Omdat het zo is."_s;
    decision.grounds = {
        {{},
         u"Herkomst"_s,
         u"Uit Wad Madani."_s,
         Conclusion::Credible,
         {},
         {{{}, Direction::For, u"Kent de stad."_s, {cited(report, report.lines.at(0)).value()}}}}};
    return decision;
}

} // namespace

void tst_Completeness::findsNoGapInACompleteDecision()
{
    QVERIFY(gapsIn(sampleDecision(), {sampleReport()}, true).isEmpty());
}

void tst_Completeness::findsEveryGap_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("where");
    QTest::addColumn<int>("ground");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, Gap::Where where, int ground, const QString &says,
                        const Change &change) {
        QTest::newRow(name) << change << static_cast<int>(where) << ground << says;
    };
    using W = Gap::Where;
    row("no outcome", W::Outcome, -1, u"outcome"_s, [](Decision &d, Report &) { d.outcome.clear(); });
    row("no reasons", W::Outcome, -1, u"reasons"_s, [](Decision &d, Report &) { d.reasons = u" "_s; });
    row("no country of protection", W::Outcome, -1, u"country"_s,
        [](Decision &d, Report &) { d.outcome = u"N3"_s; });
    row("no ground", W::Grounds, -1, u"at least one"_s, [](Decision &d, Report &) { d.grounds.clear(); });
    row("no title", W::Grounds, 0, u"title"_s, [](Decision &d, Report &) { d.grounds[0].title.clear(); });
    row("no summary", W::Grounds, 0, u"summary"_s,
        [](Decision &d, Report &) { d.grounds[0].summary.clear(); });
    row("no conclusion", W::Findings, 0, u"conclusion"_s,
        [](Decision &d, Report &) { d.grounds[0].conclusion = Conclusion::None; });
    row("no finding", W::Findings, 0, u"no finding"_s,
        [](Decision &d, Report &) { d.grounds[0].findings.clear(); });
    row("finding without words", W::Findings, 0, u"without words"_s,
        [](Decision &d, Report &) { d.grounds[0].findings[0].text.clear(); });
    row("finding without citation", W::Findings, 0, u"without a citation"_s,
        [](Decision &d, Report &) { d.grounds[0].findings[0].citations.clear(); });
    row("stale citation", W::Findings, 0, u"stale"_s, [](Decision &, Report &r) { r.lines[0].text += u'!'; });
    row("broken citation", W::Findings, 0, u"broken"_s, [](Decision &, Report &r) { r.lines.clear(); });
    row("line found to differ since", W::Findings, 0, u"prevails"_s,
        [](Decision &, Report &r) { r.lines[0].check = test::checkOf(r.lines.at(0), Verdict::Deviates); });
    row("line that is not on the recording", W::Findings, 0, u"prevails"_s, [](Decision &, Report &r) {
        r.lines[0].check = test::checkOf(r.lines.at(0), Verdict::NotInRecording);
    });
}

void tst_Completeness::findsEveryGap()
{
    QFETCH(Change, change);
    QFETCH(int, where);
    QFETCH(int, ground);
    QFETCH(QString, says);
    Decision decision = sampleDecision();
    Report report = sampleReport();
    change(decision, report);
    const auto gaps = gapsIn(decision, {report}, true);
    QCOMPARE(gaps.size(), 1);
    QCOMPARE(static_cast<int>(gaps.constFirst().where), where);
    QCOMPARE(gaps.constFirst().ground, ground);
    QVERIFY2(gaps.constFirst().text.contains(says), qPrintable(gaps.constFirst().text));
}

void tst_Completeness::findsAllGapsOfAnEmptyDraft()
{
    QCOMPARE(gapsIn(Decision(), {}, true).size(), 3);
    Decision decision;
    decision.grounds = {Ground(), Ground()};
    QCOMPARE(gapsIn(decision, {}, true).size(), 2 + 2 * 4);
}

void tst_Completeness::wantsNoGroundsForAWithdrawal()
{
    Decision decision = sampleDecision();
    decision.outcome = u"W1"_s;
    decision.grounds.clear();
    QVERIFY(gapsIn(decision, {}, false).isEmpty());
}

void tst_Completeness::looksAtTheNewestVersionToo_data()
{
    using NextChange = std::function<void(Report &)>;
    QTest::addColumn<NextChange>("change");
    QTest::addColumn<QString>("says"); // empty: no gap
    QTest::newRow("the same") << NextChange([](Report &) {}) << QString();
    QTest::newRow("other words") << NextChange([](Report &next) { next.lines[0].text = u"In Kosti."_s; })
                                 << u"line 12 of version 1 of a report; version 2 says something else"_s;
    QTest::newRow("elsewhere in the sound")
        << NextChange([](Report &next) { next.lines[0].anchor->toFrame = 201; })
        << u"version 2 says something else there, or has somebody else say it, or places it elsewhere"_s;
    QTest::newRow("somebody else says it")
        << NextChange([](Report &next) { next.lines[0].type = LineType::OfficerRemark; })
        << u"or has somebody else say it"_s;
    QTest::newRow("gone") << NextChange([](Report &next) { next.lines.clear(); })
                          << u"version 2 does not have that line any more"_s;
    QTest::newRow("found to deviate there") << NextChange([](Report &next) {
        next.lines[0].check = test::checkOf(next.lines.at(0), Verdict::Deviates, u"Kosti."_s);
    }) << u"cites line 12, which was compared with the recording (deviates)"_s;
    QTest::newRow("another interview") << NextChange([](Report &next) {
        next.interview = InterviewId{77};
        next.lines.clear();
    }) << QString();
}

void tst_Completeness::looksAtTheNewestVersionToo()
{
    QFETCH(std::function<void(Report &)>, change);
    QFETCH(QString, says);
    Report next = sampleReport();
    next.id = ReportId{2};
    next.version = 2;
    next.lines[0].id = LineId{500};
    change(next);
    for (const QList<Report> &reports : {QList<Report>{sampleReport(), next}, {next, sampleReport()}}) {
        const auto gaps = gapsIn(sampleDecision(), reports, true);
        QCOMPARE(gaps.size(), says.isEmpty() ? 0 : 1);
        if (!gaps.isEmpty())
            QVERIFY2(gaps.at(0).text.contains(says), qPrintable(gaps.at(0).text));
    }
}

RELAAS_TEST(QCoreApplication, tst_Completeness);

} // namespace tst_completeness

#include "tst_completeness.moc"
