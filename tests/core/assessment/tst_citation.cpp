#include "core/assessment/citation.h"
#include "support/checks.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_citation {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Citation : public QObject
{
    Q_OBJECT

private slots:
    void quotesAWholeLine();
    void refusesToQuoteNothing();
    void quotesByWhatTheRecordingSays_data();
    void quotesByWhatTheRecordingSays();
    void tellsWhetherItStillHolds_data();
    void tellsWhetherItStillHolds();
    void breaksWhenTheQuotationWasTamperedWith();
    void tellsWhatTheNextVersionSays_data();
    void tellsWhatTheNextVersionSays();
};

namespace {

Report sample()
{
    Line line;
    line.id = LineId{5};
    line.number = 12;
    line.text = u"In Wad Madani."_s;
    line.anchor = Anchor{RecordingId{3}, 100, 200};
    Report report;
    report.id = ReportId{1};
    report.interview = InterviewId{2};
    report.version = 3;
    report.lines = {line};
    return report;
}

} // namespace

void tst_Citation::quotesAWholeLine()
{
    const Report report = sample();
    const auto citation = cited(report, report.lines.at(0));
    QVERIFY(citation);
    QCOMPARE(citation->interview, InterviewId{2});
    QCOMPARE(citation->report, ReportId{1});
    QCOMPARE(citation->reportVersion, 3);
    QCOMPARE(citation->lineNumber, 12);
    QCOMPARE(citation->quote, u"In Wad Madani."_s);
    QCOMPARE(citation->quoteSha256, textSha256(u"In Wad Madani."_s));
    QCOMPARE(citation->anchor, report.lines.at(0).anchor);
}

void tst_Citation::refusesToQuoteNothing()
{
    Report report = sample();
    report.lines[0].text = u" \n"_s;
    const auto refused = cited(report, report.lines.at(0));
    QVERIFY(!refused);
    QVERIFY(refused.error().text.contains(u"12"_s));
}

void tst_Citation::quotesByWhatTheRecordingSays_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<bool>("mayQuote");
    QTest::newRow("not checked") << Verdict::NotChecked << true;
    QTest::newRow("agrees") << Verdict::Agrees << true;
    QTest::newRow("agrees in substance") << Verdict::AgreesInSubstance << true;
    QTest::newRow("says more than the report") << Verdict::NotInReport << true;
    QTest::newRow("deviates") << Verdict::Deviates << false;
    QTest::newRow("does not say it") << Verdict::NotInRecording << false;
    QTest::newRow("nobody can tell") << Verdict::Inaudible << false;
}

void tst_Citation::quotesByWhatTheRecordingSays()
{
    QFETCH(Verdict, verdict);
    QFETCH(bool, mayQuote);
    Report report = sample();
    report.lines[0].check = test::checkOf(report.lines.at(0), verdict);
    const auto quoted = cited(report, report.lines.at(0));
    QCOMPARE(bool(quoted), mayQuote);
    if (!mayQuote) {
        QCOMPARE(quoted.error().code, Error::Code::NotAllowed);
        QVERIFY(quoted.error().text.contains(verdictText(verdict)));
    }
    report.lines[0].text += u" Ja."_s; // what was found is not about these words
    QVERIFY(cited(report, report.lines.at(0)));
}

void tst_Citation::tellsWhetherItStillHolds_data()
{
    QTest::addColumn<Report>("now");
    QTest::addColumn<CitationState>("state");
    Report report = sample();
    QTest::newRow("unchanged") << report << CitationState::Exact;
    report.lines[0].check = test::checkOf(report.lines.at(0), Verdict::Agrees);
    report.lines[0].number = 12;
    QTest::newRow("checked since") << report << CitationState::Exact;
    report.lines[0].text += u' ';
    QTest::newRow("one space more") << report << CitationState::Stale;
    report = sample();
    report.lines[0].anchor->fromFrame = 101;
    QTest::newRow("sound moved") << report << CitationState::Stale;
    report.lines[0].anchor.reset();
    QTest::newRow("sound gone") << report << CitationState::Stale;
    report.lines.clear();
    QTest::newRow("line gone") << report << CitationState::Broken;
    report = sample();
    report.id = ReportId{9};
    QTest::newRow("another version") << report << CitationState::Broken;
}

void tst_Citation::tellsWhetherItStillHolds()
{
    QFETCH(Report, now);
    QFETCH(CitationState, state);
    const Report then = sample();
    QCOMPARE(stateOf(cited(then, then.lines.at(0)).value(), now), state);
}

void tst_Citation::breaksWhenTheQuotationWasTamperedWith()
{
    const Report report = sample();
    Citation citation = cited(report, report.lines.at(0)).value();
    citation.quote = u"In Khartoem."_s;
    QCOMPARE(stateOf(citation, report), CitationState::Broken);
}

void tst_Citation::tellsWhatTheNextVersionSays_data()
{
    QTest::addColumn<Report>("newest");
    QTest::addColumn<LaterState>("state");
    Report next = sample();
    next.id = ReportId{9};
    next.version = 4;
    for (Line &line : next.lines)
        line.id = LineId{line.id.value + 500};
    QTest::newRow("the same words and sound") << next << LaterState::Same;
    Report changed = next;
    changed.lines[0].text += u'.';
    QTest::newRow("other words") << changed << LaterState::Changed;
    changed = next;
    changed.lines[0].anchor->fromFrame += 1;
    QTest::newRow("elsewhere in the sound") << changed << LaterState::Changed;
    changed = next;
    changed.lines[0].anchor.reset();
    QTest::newRow("no place any more") << changed << LaterState::Changed;
    changed = next;
    changed.lines[0].type = LineType::Answer;
    QTest::newRow("somebody else says it") << changed << LaterState::Changed;
    changed = next;
    changed.lines.removeFirst();
    QTest::newRow("removed") << changed << LaterState::Gone;
    QTest::newRow("the version that is cited") << sample() << LaterState::Same;
    changed = next;
    changed.version = 1;
    changed.lines.clear();
    QTest::newRow("not newer") << changed << LaterState::Same;
}

void tst_Citation::tellsWhatTheNextVersionSays()
{
    QFETCH(Report, newest);
    const Report then = sample();
    QTEST(laterStateOf(cited(then, then.lines.at(0)).value(), then, newest), "state");
}

RELAAS_TEST(QCoreApplication, tst_Citation);

} // namespace tst_citation

#include "tst_citation.moc"
