#include "core/report/coverage.h"
#include "core/review/auditentry.h"
#include "support/decisiondesk.h"
#include "support/testprogram.h"
#include "support/why.h"
#include "workflow/decisions.h"
#include "workflow/interviews.h"
#include "workflow/reports.h"

#include <QGuiApplication>
#include <QTest>

namespace tst_checks {

using namespace relaas;
using namespace Qt::StringLiterals;

/// Comparing lines by ear, with the proof that goes with it.
class tst_Checks : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<test::DecisionDesk>(); }
    void tellsHowItWasHeard_data();
    void tellsHowItWasHeard();
    void takesNobodyElsesEars();
    void stoodForWhatWasHeardThen();
    void wantsInaudibleToBeTriedBothWays();
    void bindsEachCheckToTheLog();
    void keepsTheHistoryOfALine();
    void meetsAColleagueWhoJudgesToo();
    void saysWhichLinesTheDecisionRestsOn();
    void refusesToSubmitWhatDoesNotAgree();
    void isNotForAnAdministrator();

private:
    Reports &reports() { return m_desk->office().reports(); }
    Interviews &interviews() { return m_desk->office().interviews(); }
    Report report() { return m_desk->report(); }
    Line line(int number) { return *report().lineWithNumber(number); }
    void hear(qint64 from, qint64 to, const QString &aids = {}, int speed = 1000)
    {
        const auto kept = interviews().keepHeard(m_desk->recording().id,
                                                 {{{}, from, to, speed, aids, {}, {}, QDateTime()}});
        QVERIFY2(bool(kept), qPrintable(why(kept)));
    }
    void hearLine(int number, double share = 1, const QString &aids = {})
    {
        const Anchor place = m_desk->anchorOf(number);
        hear(place.fromFrame,
             place.fromFrame + qint64(share * double(place.toFrame.value() - place.fromFrame)), aids);
    }
    Result<Report> judge(int number, const Judgement &found)
    {
        return reports().judge(report(), line(number).id, found);
    }
    QList<AuditEntry> logged(const QString &action)
    {
        m_desk->signIn(u"visser"_s); // may read it
        QList<AuditEntry> entries = m_desk->office().log(m_desk->caseFile(), 100).value();
        m_desk->signIn(u"bos"_s);
        entries.removeIf([&](const AuditEntry &entry) { return entry.action != action; });
        return entries;
    }

    std::unique_ptr<test::DecisionDesk> m_desk;
};

void tst_Checks::tellsHowItWasHeard_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("permille");
    QTest::addColumn<QString>("row");
    QTest::newRow("all of it") << 1.0 << 1000 << u"check"_s;
    QTest::newRow("nearly") << 0.9 << 900 << u"check"_s;
    QTest::newRow("not wholly") << 0.85 << 850 << u"check unheard"_s;
    QTest::newRow("not at all") << 0.0 << 0 << u"check unheard"_s;
}

void tst_Checks::tellsHowItWasHeard()
{
    QFETCH(double, share);
    QFETCH(int, permille);
    QFETCH(QString, row);
    m_desk->signIn(u"bos"_s);
    const auto before = logged(row).size();
    if (share > 0)
        hearLine(2, share);
    const auto judged = judge(2, {Verdict::Agrees});
    QVERIFY2(bool(judged), qPrintable(why(judged)));
    const Check check = *line(2).check;
    QCOMPARE(judged->lineWithNumber(2)->check, check); // what is returned is what is kept
    QVERIFY(check.heard);
    QCOMPARE(check.heard->permille, permille);
    QCOMPARE(check.heard->aidedPermille, 0);
    QCOMPARE(check.heard->slowestPermille, share > 0 ? 1000 : 0);
    QCOMPARE(check.anchor, m_desk->anchorOf(2));
    QCOMPARE(check.endFrame, m_desk->anchorOf(2).toFrame);
    QCOMPARE(isHeard(check), permille >= 900);
    QCOMPARE(logged(row).size(), before + 1);
}

void tst_Checks::takesNobodyElsesEars()
{
    m_desk->signIn(u"visser"_s);
    hearLine(2);
    m_desk->signIn(u"bos"_s);
    QVERIFY(judge(2, {Verdict::Agrees}));
    QCOMPARE(line(2).check->heard, HowHeard());
    QCOMPARE(coverage(report()).unheard, 2); // and line 5 of the desk
}

void tst_Checks::stoodForWhatWasHeardThen()
{
    m_desk->signIn(u"bos"_s);
    QVERIFY(judge(2, {Verdict::Agrees}));
    hearLine(2);
    QCOMPARE(line(2).check->heard->permille, 0); // what is heard later proves nothing about it
    QVERIFY(judge(2, {Verdict::Agrees}));
    QCOMPARE(line(2).check->heard->permille, 1000);
}

void tst_Checks::wantsInaudibleToBeTriedBothWays()
{
    m_desk->signIn(u"bos"_s);
    const Judgement inaudible{Verdict::Inaudible, u"Gekraak."_s};
    hearLine(2);
    const auto refused = judge(2, inaudible);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::NotAllowed);
    QVERIFY(!line(2).check);
    hearLine(2, 1, u"levelling"_s);
    const auto judged = judge(2, inaudible);
    QVERIFY2(bool(judged), qPrintable(why(judged)));
    QCOMPARE(line(2).check->heard->aids, QStringList({QString(), u"levelling"_s}));
}

void tst_Checks::bindsEachCheckToTheLog()
{
    m_desk->signIn(u"bos"_s);
    hearLine(2);
    QVERIFY(judge(2, {Verdict::Deviates, u"Vier."_s, {{DiscrepancyType::DateOrNumber, Weight::Material}}}));
    const AuditEntry entry = logged(u"check"_s).constFirst();
    QCOMPARE(entry.object, u"line"_s);
    QCOMPARE(entry.objectId, line(2).id.value);
    QCOMPARE(entry.digest, checkSha256(*line(2).check));
    const auto refused = judge(2, {Verdict::Deviates, {}});
    QVERIFY(!refused);
    QCOMPARE(logged(u"check"_s).size(), 1); // nothing was found
}

void tst_Checks::keepsTheHistoryOfALine()
{
    m_desk->signIn(u"bos"_s);
    QVERIFY(judge(2, {Verdict::Agrees}));
    const auto changed = reports().changeLine(report(), line(2).id, LineType::Answer, u"Anders."_s);
    QVERIFY(changed);
    QCOMPARE(checkStateOf(*changed->lineWithNumber(2)), CheckState::TextChanged);
    QCOMPARE(checkStateOf(line(2)), CheckState::TextChanged);
    m_desk->signIn(u"visser"_s);
    QVERIFY(judge(2, {Verdict::NotInReport, u"Hij zei meer."_s}));
    QVERIFY(judge(2, {}));
    const auto history = reports().checksOf(report(), line(2).id);
    QVERIFY2(bool(history), qPrintable(why(history)));
    QList<Verdict> verdicts;
    for (const Check &check : *history)
        verdicts << check.verdict;
    QCOMPARE(verdicts, QList<Verdict>({Verdict::Agrees, Verdict::NotInReport, Verdict::NotChecked}));
    QVERIFY(history->at(0).by != history->at(1).by);
    QVERIFY(history->at(0).textSha256 != history->at(1).textSha256);
    QCOMPARE(reports().checks(report()).value().size(), 4); // and line 5 of the desk
    QVERIFY(reports().checksOf(report(), LineId{999}).value().isEmpty());
}

void tst_Checks::meetsAColleagueWhoJudgesToo()
{
    m_desk->signIn(u"bos"_s);
    const Report seen = report();
    QVERIFY(reports().judge(seen, line(2).id, {Verdict::Agrees}));
    const auto late = reports().judge(seen, line(2).id, {Verdict::Deviates, u"Vier."_s});
    QVERIFY(!late);
    QCOMPARE(late.error().code, Error::Code::Conflict);
    QCOMPARE(verdictOf(line(2)), Verdict::Agrees);
    QCOMPARE(reports().checksOf(report(), line(2).id).value().size(), 1); // neither half of it was kept
}

void tst_Checks::saysWhichLinesTheDecisionRestsOn()
{
    m_desk->signIn(u"bos"_s);
    QCOMPARE(m_desk->office().decisions().citedLines(report()).value(), QSet<LineId>());
    m_desk->draft();
    const auto cited = m_desk->office().decisions().citedLines(report());
    QVERIFY2(bool(cited), qPrintable(why(cited)));
    QCOMPARE(*cited, QSet<LineId>({line(4).id, line(6).id, line(8).id, line(10).id}));
    QVERIFY(judge(4, {Verdict::Agrees}));
    QCOMPARE(coverage(report(), *cited).cited, 4);
    QCOMPARE(coverage(report(), *cited).citedChecked, 1);
    QVERIFY(reports().removeLine(report(), line(6).id));
    QCOMPARE(m_desk->office().decisions().citedLines(report()).value().size(), 3);
}

void tst_Checks::refusesToSubmitWhatDoesNotAgree()
{
    m_desk->signIn(u"bos"_s);
    const Decision draft = m_desk->draft();
    QVERIFY(judge(4, {Verdict::NotInRecording, u"Niets."_s}));
    QCOMPARE(m_desk->office().decisions().gaps(draft).value().size(), 1);
    QVERIFY(!m_desk->office().decisions().submit(draft));
    QVERIFY(judge(4, {}));
    QVERIFY(m_desk->office().decisions().submit(draft));
}

void tst_Checks::isNotForAnAdministrator()
{
    m_desk->signIn(u"bos"_s);
    const Report seen = report();
    auto other = m_desk->another(u"beheer"_s);
    QVERIFY(other);
    QVERIFY(!other->reports().judge(seen, seen.lines.at(1).id, {Verdict::Agrees}));
    QVERIFY(!other->reports().checks(seen));
    QVERIFY(!other->reports().checksOf(seen, seen.lines.at(1).id));
    QVERIFY(!other->decisions().citedLines(seen));
    QVERIFY(!other->interviews().heard(m_desk->recording().id));
}

RELAAS_TEST(QGuiApplication, tst_Checks);

} // namespace tst_checks

#include "tst_checks.moc"
