#include "core/law/deadlines.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_deadlines {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Deadlines : public QObject
{
    Q_OBJECT

private slots:
    void isRunningMetOrMissed_data();
    void isRunningMetOrMissed();
    void isExtendedFromTheStart_data();
    void isExtendedFromTheStart();
    void restoresTheFormerDatesWhenAnEventIsRemoved();
    void supersedesTheRuleOfTheProcedureLeft();
    void endsWithoutBeingMet();
    void asksForConditionsOnTheStartingEvent_data();
    void asksForConditionsOnTheStartingEvent();
    void takesTheLatestStart();
    void choosesByRegime();
    void takesTheLengthFromTheEvent();
    void countsEquatedDaysAsThePackSays();
    void namesTheNextOpenDeadline();
    void explainsStartLengthResultAndRoll();
    void doesNotDependOnTheOrderOfEvents();
};

namespace {

const QDate today(2026, 11, 22);

Event happened(EventType type, QDate on, QJsonObject details = {})
{
    return {{}, type, on, {}, std::move(details)};
}

DeadlineRule decide(const QString &id, Procedure procedure, int months)
{
    DeadlineRule rule;
    rule.id = id;
    rule.name = {u"Beslissen"_s, u"Decide"_s};
    rule.legalBasis = u"APR 35"_s;
    rule.regimes = {Regime::Apr2026};
    rule.procedures = {procedure};
    rule.startEvent = EventType::Lodged;
    rule.term = {months, TermUnit::Months};
    rule.metBy = {EventType::DecisionNotified};
    rule.endedBy = {EventType::Withdrawn};
    return rule;
}

DeadlineRule views(const QString &id, bool withdrawal)
{
    DeadlineRule rule;
    rule.id = id;
    rule.regimes = {Regime::VwLegacy};
    rule.startEvent = EventType::IntentionServed;
    rule.when = {{u"withdrawal_of_status"_s, {withdrawal}}};
    rule.term = {4, TermUnit::Weeks};
    rule.rolling = Rolling::Atw;
    rule.who = Party::Applicant;
    rule.metBy = {EventType::ViewsReceived};
    return rule;
}

LawPack pack()
{
    LawPack pack;
    pack.version = u"test"_s;
    pack.calendar = Calendar({{2027, 5, 7}});
    pack.rules = {decide(u"REGULAR"_s, Procedure::Regular, 6), decide(u"ACC"_s, Procedure::Accelerated, 3),
                  views(u"VIEW"_s, false), views(u"VIEW-WITHDRAW"_s, true)};
    pack.rules[0].extension = Term{6, TermUnit::Months};
    DeadlineRule remit = decide(u"REMIT"_s, Procedure::Regular, 0);
    remit.startEvent = EventType::CourtJudgment;
    remit.term = {8, TermUnit::Weeks};
    remit.lengthDetail = u"weeks"_s;
    pack.rules.append(remit);
    return pack;
}

QHash<QString, Deadline> byRule(const CaseFacts &facts, QDate asOf = today, const LawPack &law = pack())
{
    QHash<QString, Deadline> all;
    for (const Deadline &deadline : derived(facts, law, asOf))
        all.insert(deadline.ruleId, deadline);
    return all;
}

CaseFacts lodged(QDate on, Procedure procedure = Procedure::Regular)
{
    return {procedure, {happened(EventType::Lodged, on)}, false, {}};
}

} // namespace

void tst_Deadlines::isRunningMetOrMissed_data()
{
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QDate>("notified");
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("open");
    const QDate last(2027, 1, 4); // lodged 2 July 2026: 2 January is a Saturday
    QTest::newRow("running") << today << QDate() << u"running"_s << true;
    QTest::newRow("the last day still runs") << last << QDate() << u"running"_s << true;
    QTest::newRow("missed the day after") << last.addDays(1) << QDate() << u"missed"_s << true;
    QTest::newRow("met") << today << QDate(2026, 11, 9) << u"met"_s << false;
    QTest::newRow("met on the last day") << last.addDays(9) << last << u"met"_s << false;
    QTest::newRow("too late") << last.addDays(9) << last.addDays(1) << u"missed"_s << false;
    QTest::newRow("a decision before the lodging meets nothing")
        << today << QDate(2026, 7, 1) << u"running"_s << true;
}

void tst_Deadlines::isRunningMetOrMissed()
{
    QFETCH(QDate, asOf);
    QFETCH(QDate, notified);
    QFETCH(QString, state);
    QFETCH(bool, open);
    CaseFacts facts = lodged({2026, 7, 2});
    if (notified.isValid())
        facts.events.append(happened(EventType::DecisionNotified, notified));
    const Deadline deadline = byRule(facts, asOf).value(u"REGULAR"_s);
    QCOMPARE(deadline.raw, QDate(2027, 1, 2));
    QCOMPARE(deadline.lastDay, QDate(2027, 1, 4));
    QCOMPARE(deadline.safe, QDate(2026, 12, 31));
    QCOMPARE(deadlineStateName(deadline.state), state);
    QCOMPARE(deadline.open, open);
}

void tst_Deadlines::isExtendedFromTheStart_data()
{
    QTest::addColumn<QJsonObject>("details");
    QTest::addColumn<QDate>("raw");
    const QDate plain(2027, 2, 28);
    const auto with = [](const QString &ground, const QString &reason, int months) {
        return QJsonObject{{u"ground"_s, ground}, {u"reason"_s, reason}, {u"months"_s, months}};
    };
    // From 31 August: six months end on 28 February, twelve on 31 August again, not on the 28th.
    QTest::newRow("six more") << with(u"b"_s, u"complex"_s, 6) << QDate(2027, 8, 31);
    QTest::newRow("two more") << with(u"b"_s, u"complex"_s, 2) << QDate(2027, 4, 30);
    QTest::newRow("no months named") << QJsonObject{{u"ground"_s, u"b"_s}, {u"reason"_s, u"complex"_s}}
                                     << QDate(2027, 8, 31);
    QTest::newRow("more than allowed") << with(u"b"_s, u"complex"_s, 7) << plain;
    QTest::newRow("negative") << with(u"b"_s, u"complex"_s, -1) << plain;
    QTest::newRow("no ground") << with(u""_s, u"complex"_s, 6) << plain;
    QTest::newRow("no reason") << with(u"b"_s, u""_s, 6) << plain;
}

void tst_Deadlines::isExtendedFromTheStart()
{
    QFETCH(QJsonObject, details);
    QFETCH(QDate, raw);
    CaseFacts facts = lodged({2026, 8, 31});
    facts.events.append(happened(EventType::Extended, today, details));
    QCOMPARE(byRule(facts).value(u"REGULAR"_s).raw, raw);
    facts.events.append(happened(EventType::Extended, today.addDays(1), details));
    QCOMPARE(byRule(facts).value(u"REGULAR"_s).raw, raw); // a second one moves nothing
}

void tst_Deadlines::restoresTheFormerDatesWhenAnEventIsRemoved()
{
    CaseFacts facts = lodged({2026, 7, 15});
    const QList<Deadline> before = derived(facts, pack(), today);
    const QJsonObject reason{{u"ground"_s, u"a"_s}, {u"reason"_s, u"many"_s}, {u"months"_s, 3}};
    const QList<Event> later{
        happened(EventType::Extended, {2026, 10, 1}, reason),
        happened(EventType::ProcedureChanged, {2026, 10, 2}, {{u"to"_s, u"accelerated"_s}}),
        happened(EventType::DecisionNotified, {2026, 11, 2}), happened(EventType::Withdrawn, {2026, 11, 3})};
    for (const Event &event : later) {
        facts.events.append(event);
        QVERIFY(derived(facts, pack(), today) != before);
        facts.events.removeLast();
        QCOMPARE(derived(facts, pack(), today), before);
    }
}

void tst_Deadlines::supersedesTheRuleOfTheProcedureLeft()
{
    CaseFacts facts = lodged({2026, 8, 27}, Procedure::Accelerated);
    facts.events.append(happened(EventType::ProcedureChanged, {2026, 10, 1}, {{u"to"_s, u"regular"_s}}));
    auto all = byRule(facts);
    QCOMPARE(procedureNow(facts), Procedure::Regular);
    QCOMPARE(all[u"ACC"_s].state, DeadlineState::Superseded);
    QVERIFY(!all[u"ACC"_s].open);
    QCOMPARE(all[u"REGULAR"_s].raw, QDate(2027, 2, 27));

    // The facts may also give the procedure as it is now; the event then says where the case came from.
    facts.procedure = Procedure::Regular;
    facts.events.last().details[u"from"_s] = u"accelerated"_s;
    QCOMPARE(byRule(facts), all);

    facts.events.append(happened(EventType::ProcedureChanged, {2026, 10, 20}, {{u"to"_s, u"accelerated"_s}}));
    all = byRule(facts);
    QCOMPARE(all[u"ACC"_s].state, DeadlineState::Running);
    QCOMPARE(all[u"REGULAR"_s].state, DeadlineState::Superseded);
}

void tst_Deadlines::endsWithoutBeingMet()
{
    CaseFacts facts = lodged({2026, 7, 2});
    facts.events.append(happened(EventType::Withdrawn, {2026, 9, 1}));
    facts.events.append(happened(EventType::DecisionNotified, {2026, 9, 3}));
    const Deadline deadline = byRule(facts).value(u"REGULAR"_s);
    QCOMPARE(deadline.state, DeadlineState::Superseded);
    QVERIFY(!deadline.open);
    facts.events[1].on = {2027, 2, 1}; // long after the last day, which therefore stays missed
    facts.events.removeLast();
    QCOMPARE(byRule(facts, {2027, 3, 1}).value(u"REGULAR"_s).state, DeadlineState::Missed);
    QVERIFY(!byRule(facts, {2027, 3, 1}).value(u"REGULAR"_s).open);
}

void tst_Deadlines::asksForConditionsOnTheStartingEvent_data()
{
    QTest::addColumn<QJsonObject>("details");
    QTest::addColumn<QString>("rule");
    QTest::newRow("missing counts as false") << QJsonObject() << u"VIEW"_s;
    QTest::newRow("false") << QJsonObject{{u"withdrawal_of_status"_s, false}} << u"VIEW"_s;
    QTest::newRow("true") << QJsonObject{{u"withdrawal_of_status"_s, true}} << u"VIEW-WITHDRAW"_s;
    QTest::newRow("neither") << QJsonObject{{u"withdrawal_of_status"_s, u"yes"_s}} << QString();
}

void tst_Deadlines::asksForConditionsOnTheStartingEvent()
{
    QFETCH(QJsonObject, details);
    QFETCH(QString, rule);
    CaseFacts facts = lodged({2026, 6, 11});
    facts.events.append(happened(EventType::IntentionServed, {2026, 11, 9}, details));
    const auto all = byRule(facts);
    QCOMPARE(all.keys(), rule.isEmpty() ? QStringList() : QStringList{rule});
}

void tst_Deadlines::takesTheLatestStart()
{
    CaseFacts facts = lodged({2026, 6, 11});
    facts.events.append(happened(EventType::IntentionServed, {2026, 11, 9}));
    facts.events.append(happened(EventType::IntentionServed, {2026, 11, 2}));
    QCOMPARE(byRule(facts).value(u"VIEW"_s).start, QDate(2026, 11, 9));
}

void tst_Deadlines::choosesByRegime()
{
    QVERIFY(!byRule(lodged({2026, 6, 11})).contains(u"REGULAR"_s));
    QVERIFY(byRule(lodged({2026, 6, 12})).contains(u"REGULAR"_s));
    QVERIFY(byRule({}).isEmpty());
    QVERIFY(byRule(lodged(QDate())).isEmpty());
}

void tst_Deadlines::takesTheLengthFromTheEvent()
{
    CaseFacts facts = lodged({2026, 7, 2});
    facts.events.append(happened(EventType::CourtJudgment, {2026, 11, 2}));
    QCOMPARE(byRule(facts).value(u"REMIT"_s).raw, QDate(2026, 12, 28));
    facts.events.last().details[u"weeks"_s] = 4;
    QCOMPARE(byRule(facts).value(u"REMIT"_s).raw, QDate(2026, 11, 30));
}

void tst_Deadlines::countsEquatedDaysAsThePackSays()
{
    LawPack law = pack();
    const CaseFacts facts = lodged({2026, 11, 7}); // six months end on 7 May 2027, an equated Friday
    QCOMPARE(byRule(facts, today, law)[u"REGULAR"_s].lastDay, QDate(2027, 5, 10));
    law.equatedDaysCountInEuLaw = false;
    QCOMPARE(byRule(facts, today, law)[u"REGULAR"_s].lastDay, QDate(2027, 5, 7));
    QCOMPARE(byRule(facts, today, law)[u"REGULAR"_s].safe, QDate(2027, 5, 4));
}

void tst_Deadlines::namesTheNextOpenDeadline()
{
    QVERIFY(!nextDeadline({}).has_value());
    CaseFacts facts = lodged({2026, 7, 2});
    facts.events.append(happened(EventType::CourtJudgment, {2026, 11, 2}));
    QCOMPARE(nextDeadline(derived(facts, pack(), today))->ruleId, u"REMIT"_s);
    facts.events.append(happened(EventType::DecisionNotified, {2026, 11, 20}));
    QVERIFY(!nextDeadline(derived(facts, pack(), today)).has_value());

    CaseFacts expiredRight = lodged({2026, 6, 11});
    expiredRight.events.append(happened(EventType::IntentionServed, {2026, 7, 1}));
    QCOMPARE(byRule(expiredRight).value(u"VIEW"_s).state, DeadlineState::Missed);
    QVERIFY(!nextDeadline(derived(expiredRight, pack(), today)).has_value());
}

void tst_Deadlines::explainsStartLengthResultAndRoll()
{
    QLocale::setDefault(QLocale::English);
    const Deadline acc = byRule(lodged({2027, 1, 27}, Procedure::Accelerated)).value(u"ACC"_s);
    QCOMPARE(acc.explanation.join(u' '),
             u"3 month(s) from Wed 27 Jan 2027 is Tue 27 Apr 2027 (APR 35). "
             "Tue 27 Apr 2027 is no working day (King's Day): the last day is Wed 28 Apr 2027. "
             "Plan on Mon 26 Apr 2027 at the latest."_s);
    const auto bulk = derived(lodged({2027, 1, 27}), pack(), today, Explain::No);
    QVERIFY(bulk.constFirst().explanation.isEmpty());
    QCOMPARE(bulk.constFirst().raw, QDate(2027, 7, 27));
}

void tst_Deadlines::doesNotDependOnTheOrderOfEvents()
{
    CaseFacts facts = lodged({2026, 8, 27}, Procedure::Accelerated);
    facts.events.append(happened(EventType::ProcedureChanged, {2026, 10, 1}, {{u"to"_s, u"regular"_s}}));
    facts.events.append(happened(EventType::DecisionNotified, {2026, 11, 2}));
    const auto forward = derived(facts, pack(), today);
    std::reverse(facts.events.begin(), facts.events.end());
    QCOMPARE(derived(facts, pack(), today), forward);
}

RELAAS_TEST(QCoreApplication, tst_Deadlines);

} // namespace tst_deadlines

#include "tst_deadlines.moc"
