#include "core/law/deadlines.h"
#include "packs/lawpack.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

namespace tst_lawscenarios {

using namespace relaas;
using namespace Qt::StringLiterals;

/// Worked cases with dates reckoned by hand, against the law as shipped.
class tst_LawScenarios : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fallsOnItsDay_data();
    void fallsOnItsDay();
    void picksTheAppealTermByOutcome_data();
    void picksTheAppealTermByOutcome();
    void marksWhatIsAssumed();

private:
    LawPack m_pack;
};

namespace {

Event happened(const char *type, const char *day, const char *outcome = nullptr)
{
    QJsonObject details;
    if (outcome)
        details[u"outcome"_s] = QString::fromLatin1(outcome);
    return {{},
            *eventTypeFromName(QString::fromLatin1(type)),
            QDate::fromString(QString::fromLatin1(day), Qt::ISODate),
            {},
            details};
}

Event extension(const char *day, int months)
{
    Event event = happened("extended", day);
    event.details = {{u"ground"_s, u"c"_s}, {u"reason"_s, u"absent"_s}, {u"months"_s, months}};
    return event;
}

} // namespace

void tst_LawScenarios::initTestCase()
{
    QFile file(QStringLiteral(RELAAS_PACKS "/law/timelimits.toml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto pack = readLawPack(file.readAll(), file.fileName());
    QVERIFY2(bool(pack), pack ? "" : qPrintable(pack.error().text));
    m_pack = std::move(pack).value();
}

void tst_LawScenarios::fallsOnItsDay_data()
{
    QTest::addColumn<CaseFacts>("facts");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *name, const CaseFacts &facts, const char *rule, const char *raw,
                        const char *last, const char *safe) {
        QTest::addRow("%s %s", name, rule) << facts << QString::fromLatin1(rule) << QString::fromLatin1(raw)
                                           << QString::fromLatin1(last) << QString::fromLatin1(safe);
    };
    const CaseFacts s01{Procedure::Regular,
                        {happened("made", "2026-06-15"), happened("registered", "2026-06-18"),
                         happened("lodged", "2026-07-02"), happened("decision_notified", "2026-11-09", "G1")},
                        false,
                        {}};
    row("grant", s01, "REG", "2026-06-20", "2026-06-22", "2026-06-19");
    row("grant", s01, "LODGE", "2026-07-09", "2026-07-09", "2026-07-09");
    row("grant", s01, "VULN", "2026-07-15", "2026-07-15", "2026-07-15");
    row("grant", s01, "REGULAR", "2027-01-02", "2027-01-04", "2026-12-31");
    row("grant", s01, "PERMIT-ISSUE", "2027-02-07", "2027-02-08", "2027-02-05");
    row("grant", s01, "PERMIT-PROV", "2026-11-24", "2026-11-24", "2026-11-24");

    const CaseFacts s02{Procedure::Accelerated,
                        {happened("lodged", "2026-08-27"), happened("decision_notified", "2026-10-20", "R3")},
                        false,
                        {}};
    row("safe country", s02, "ACC", "2026-11-27", "2026-11-27", "2026-11-27");
    row("safe country", s02, "APPEAL-SHORT-NL", "2026-10-27", "2026-10-27", "2026-10-27");
    row("safe country", s02, "STAYREQ", "2026-10-25", "2026-10-26", "2026-10-26");

    row("king's day", {Procedure::Accelerated, {happened("lodged", "2027-01-27")}, false, {}}, "ACC",
        "2027-04-27", "2027-04-28", "2027-04-26");
    row("easter monday", {Procedure::Regular, {happened("lodged", "2026-09-29")}, false, {}}, "REGULAR",
        "2027-03-29", "2027-03-30", "2027-03-25");

    CaseFacts s06{Procedure::Admissibility, {happened("lodged", "2026-10-14")}, false, u"c"_s};
    row("greece", s06, "ADM", "2026-12-14", "2026-12-14", "2026-12-14");
    s06.events += {extension("2026-11-16", 2), happened("decision_notified", "2026-11-26", "N3")};
    row("greece extended", s06, "ADM", "2027-02-14", "2027-02-15", "2027-02-12");
    row("greece", s06, "APPEAL-SHORT-NL", "2026-12-03", "2026-12-03", "2026-12-03");

    row("take charge", {Procedure::Ammr, {happened("registered", "2026-08-03")}, false, {}}, "AMMR-TC",
        "2026-10-03", "2026-10-05", "2026-10-02");
    row("no show", {Procedure::Regular, {happened("decision_notified", "2026-10-22", "W2")}, false, {}},
        "APPEAL-SHORT-NL", "2026-10-29", "2026-10-29", "2026-10-29");

    const CaseFacts s13{Procedure::Campaign2023,
                        {happened("campaign_letter_sent", "2023-03-24"),
                         happened("campaign_second_letter_sent", "2023-04-13")},
                        false,
                        {}};
    row("campaign", s13, "TPD-REPLY", "2023-04-07", "2023-04-11", "2023-04-11");
    row("campaign", s13, "TPD-REPLY2", "2023-04-27", "2023-05-01", "2023-05-01");
    row("campaign", s13, "TPD-END", "2023-09-04", "2023-09-04", "2023-09-04");
    row("campaign", s13, "TPD-DEPART", "2023-10-02", "2023-10-02", "2023-10-02");
    row("campaign", s13, "TPD-AID", "2023-07-31", "2023-07-31", "2023-07-31");

    row("minor alone", {Procedure::Regular, {happened("made", "2026-09-07")}, true, {}}, "UAM-REP",
        "2026-09-28", "2026-09-28", "2026-09-28");
    row("report sent", {Procedure::Regular, {happened("report_made_available", "2026-11-06")}, false, {}},
        "COMMENTS", "2026-11-13", "2026-11-13", "2026-11-13");

    const CaseFacts s18{Procedure::Legacy,
                        {happened("lodged", "2026-06-10"), happened("intention_served", "2026-11-09"),
                         happened("decision_notified", "2026-12-09", "R1")},
                        false,
                        {}};
    row("legacy", s18, "LEG-DEC", "2026-12-10", "2026-12-10", "2026-12-10");
    row("legacy", s18, "LEG-VIEW-VA", "2026-12-07", "2026-12-07", "2026-12-07");
    row("legacy", s18, "LEG-APPEAL", "2027-01-06", "2027-01-06", "2027-01-06");
    row("legacy on a saturday", {Procedure::Legacy, {happened("lodged", "2025-12-13")}, false, {}}, "LEG-DEC",
        "2026-06-13", "2026-06-13", "2026-06-12");

    const CaseFacts s19{Procedure::Regular,
                        {happened("lodged", "2026-07-15"), happened("decision_notified", "2026-11-16", "G2")},
                        false,
                        {}};
    row("subsidiary", s19, "REGULAR", "2027-01-15", "2027-01-15", "2027-01-15");
    row("subsidiary", s19, "APPEAL-LONG-NL", "2026-12-14", "2026-12-14", "2026-12-14");

    row("border never rolls", {Procedure::Border, {happened("registered", "2026-10-03")}, false, {}},
        "BORDER", "2026-12-26", "2026-12-26", "2026-12-24");
    row("ten years", {Procedure::Regular, {happened("decision_final", "2028-02-29")}, false, {}}, "RETAIN",
        "2038-02-28", "2038-03-01", "2038-02-26");
}

void tst_LawScenarios::fallsOnItsDay()
{
    QFETCH(CaseFacts, facts);
    QFETCH(QString, rule);
    QFETCH(QString, raw);
    QFETCH(QString, last);
    QFETCH(QString, safe);
    for (const Deadline &deadline : derived(facts, m_pack, {2026, 11, 22})) {
        if (deadline.ruleId != rule)
            continue;
        QCOMPARE(deadline.raw.toString(Qt::ISODate), raw);
        QCOMPARE(deadline.lastDay.toString(Qt::ISODate), last);
        QCOMPARE(deadline.safe.toString(Qt::ISODate), safe);
        QVERIFY(!deadline.explanation.isEmpty());
        QVERIFY(!deadline.explanation.join(u' ').contains(u'%'));
        return;
    }
    QFAIL("no such deadline");
}

void tst_LawScenarios::picksTheAppealTermByOutcome_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("rule");
    for (const char *code : {"R2", "R3", "R4", "R5", "N1", "N2", "N3", "N4", "N5", "N6", "W2"})
        QTest::newRow(code) << QString::fromLatin1(code) << u"APPEAL-SHORT-NL"_s;
    for (const char *code : {"G2", "R1", "B1"})
        QTest::newRow(code) << QString::fromLatin1(code) << u"APPEAL-LONG-NL"_s;
    for (const char *code : {"G1", "W1", "U1", ""})
        QTest::newRow(qPrintable(u"none for "_s + QString::fromLatin1(code)))
            << QString::fromLatin1(code) << QString();
}

void tst_LawScenarios::picksTheAppealTermByOutcome()
{
    QFETCH(QString, outcome);
    QFETCH(QString, rule);
    const CaseFacts facts{
        Procedure::Regular,
        {happened("lodged", "2026-07-15"), happened("decision_notified", "2026-11-16", qPrintable(outcome))},
        false,
        {}};
    QStringList appeals;
    for (const Deadline &deadline : derived(facts, m_pack, {2026, 11, 22}, Explain::No)) {
        if (deadline.ruleId.contains(u"APPEAL"))
            appeals.append(deadline.ruleId);
    }
    QCOMPARE(appeals, rule.isEmpty() ? QStringList() : QStringList{rule});
}

void tst_LawScenarios::marksWhatIsAssumed()
{
    QVERIFY(m_pack.rule(u"APPEAL-SHORT-NL")->assumed);
    QVERIFY(m_pack.rule(u"COMMENTS")->assumed);
    QVERIFY(!m_pack.rule(u"REGULAR")->assumed);
}

RELAAS_TEST(QCoreApplication, tst_LawScenarios);

} // namespace tst_lawscenarios

#include "tst_lawscenarios.moc"
