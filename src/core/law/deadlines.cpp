#include "core/law/deadlines.h"

#include "core/law/explain.h"
#include "core/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

constexpr NameTable<DeadlineState, 4> stateNames = {{
    {DeadlineState::Running, u"running"},
    {DeadlineState::Met, u"met"},
    {DeadlineState::Missed, u"missed"},
    {DeadlineState::Superseded, u"superseded"},
}};

/// A procedure that a case was in, until the day it left it; the present one has no end.
struct Stay
{
    Procedure procedure = Procedure::Regular;
    QDate until;
};

std::optional<Procedure> namedProcedure(const Event &event, QLatin1StringView key)
{
    return procedureFromName(event.details.value(key).toString());
}

const Event *latestOf(const QList<Event> &events, EventType type)
{
    const Event *latest = nullptr;
    for (const Event &event : events) {
        if (event.type == type && (!latest || event.on >= latest->on))
            latest = &event;
    }
    return latest;
}

/// The earliest event of one of the types, on or after `from`, other than the one that started the term.
QDate firstOf(const QList<Event> &events, const QList<EventType> &types, QDate from, const Event *started)
{
    QDate first;
    for (const Event &event : events) {
        if (types.contains(event.type) && event.on >= from && &event != started
            && (!first.isValid() || event.on < first)) {
            first = event.on;
        }
    }
    return first;
}

QList<const Event *> changesByDate(const QList<Event> &events)
{
    QList<const Event *> changes;
    for (const Event &event : events) {
        if (event.type == EventType::ProcedureChanged && namedProcedure(event, "to"_L1))
            changes.append(&event);
    }
    std::stable_sort(changes.begin(), changes.end(), [](auto *a, auto *b) { return a->on < b->on; });
    return changes;
}

/// All procedures a case went through, the present one last.
QList<Stay> stays(const CaseFacts &facts)
{
    QList<Stay> all;
    Procedure procedure = facts.procedure;
    for (const Event *change : changesByDate(facts.events)) {
        const Procedure to = *namedProcedure(*change, "to"_L1);
        const Procedure from = namedProcedure(*change, "from"_L1).value_or(procedure);
        if (from != to)
            all.append({from, change->on});
        procedure = to;
    }
    all.append({procedure, QDate()});
    return all;
}

bool holds(const EventCondition &condition, const Event &event)
{
    const QJsonValue value = event.details.value(condition.key);
    return condition.values.contains(value.isUndefined() ? QJsonValue(false) : value);
}

bool concerns(const DeadlineRule &rule, Regime regime, Procedure procedure, const CaseFacts &facts)
{
    return rule.regimes.contains(regime) && (rule.procedures.isEmpty() || rule.procedures.contains(procedure))
        && (!rule.unaccompaniedMinorOnly || facts.unaccompaniedMinor)
        && (rule.inadmissibilityGrounds.isEmpty()
            || rule.inadmissibilityGrounds.contains(facts.inadmissibilityGround));
}

/// The length after an extension: the start plus the total, not the former end plus more. An extension
/// without ground and reason, or beyond what the article allows, moves nothing.
Term extendedTerm(const DeadlineRule &rule, const QList<Event> &events, QDate start)
{
    Term term = rule.term;
    if (!rule.extension)
        return term;
    for (const Event &event : events) {
        if (event.type != EventType::Extended || event.on < start)
            continue;
        const int months = event.details.value("months"_L1).toInt(rule.extension->length);
        const bool reasoned = !event.details.value("ground"_L1).toString().isEmpty()
            && !(event.details.value("reason"_L1).toString().isEmpty() && event.note.isEmpty());
        if (reasoned && months > 0 && months <= rule.extension->length) {
            term.length += months;
            break;
        }
    }
    return term;
}

Term termFor(const DeadlineRule &rule, const QList<Event> &events, const Event *started, QDate start)
{
    Term term = extendedTerm(rule, events, start);
    if (started && !rule.lengthDetail.isEmpty()) {
        if (const int length = started->details.value(rule.lengthDetail).toInt(); length > 0)
            term.length = length;
    }
    return term;
}

/// European law leaves open whether equated days are holidays; the national Act does not.
Calendar::EquatedDays equatedDays(const DeadlineRule &rule, const LawPack &pack)
{
    return rule.rolling == Rolling::Forward && !pack.equatedDaysCountInEuLaw ? Calendar::EquatedDays::Work
                                                                             : Calendar::EquatedDays::Rest;
}

/// State and openness from the days on which the term was met and on which it lost its object.
void settle(Deadline &deadline, const DeadlineRule &rule, QDate ended, QDate asOf)
{
    const QDate met = deadline.metOn;
    const bool endedFirst = ended.isValid() && ended <= deadline.lastDay && (!met.isValid() || ended < met);
    if (endedFirst) {
        deadline.state = DeadlineState::Superseded;
        deadline.metOn = QDate();
    } else if (met.isValid()) {
        deadline.state = met <= deadline.lastDay ? DeadlineState::Met : DeadlineState::Missed;
    } else {
        deadline.state = deadline.lastDay < asOf ? DeadlineState::Missed : DeadlineState::Running;
    }
    const bool authorityCanStillAct =
        rule.who == Party::Authority && !rule.metBy.isEmpty() && !met.isValid() && !ended.isValid();
    deadline.open = deadline.state == DeadlineState::Running
        || (deadline.state == DeadlineState::Missed && authorityCanStillAct);
}

/// The day on which the term lost its object: by an event, or because the case left the procedure.
QDate endOf(const DeadlineRule &rule, const QList<Event> &events, QDate start, const Event *started,
            QDate left)
{
    const QDate ended = firstOf(events, rule.endedBy, start, started);
    if (!ended.isValid() || !left.isValid())
        return ended.isValid() ? ended : left;
    return std::min(ended, left);
}

std::optional<Deadline> deadlineOf(const DeadlineRule &rule, const CaseFacts &facts, const LawPack &pack,
                                   QDate left, QDate asOf)
{
    const Event *started = rule.startEvent ? latestOf(facts.events, *rule.startEvent) : nullptr;
    const QDate start = started ? started->on : rule.startDate;
    if (!start.isValid() || (rule.appliesFrom.isValid() && start < rule.appliesFrom))
        return std::nullopt;
    if (started
        && !std::all_of(rule.when.begin(), rule.when.end(), [&](auto &c) { return holds(c, *started); }))
        return std::nullopt;
    if (rule.onlyAfter && !latestOf(facts.events, *rule.onlyAfter))
        return std::nullopt;

    Deadline deadline;
    deadline.ruleId = rule.id;
    deadline.name = rule.name;
    deadline.legalBasis = rule.legalBasis;
    deadline.startEvent = rule.startEvent;
    deadline.start = start;
    deadline.term = termFor(rule, facts.events, started, start);
    const TermDays days =
        termDays(start, deadline.term, rule.rolling, rule.who, pack.calendar, equatedDays(rule, pack));
    deadline.raw = days.raw;
    deadline.lastDay = days.lastDay;
    deadline.safe = days.safe;
    deadline.assumed = rule.assumed;
    deadline.metOn = firstOf(facts.events, rule.metBy, start, started);
    settle(deadline, rule, endOf(rule, facts.events, start, started, left), asOf);
    return deadline;
}

/// The last stay under which a rule concerns the case, if any: the present procedure before former ones.
const Stay *concernedStay(const DeadlineRule &rule, Regime regime, const QList<Stay> &all,
                          const CaseFacts &facts)
{
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const Stay &stay) {
        return concerns(rule, regime, stay.procedure, facts);
    });
    return found == all.rend() ? nullptr : &*found;
}

} // namespace

QString deadlineStateName(DeadlineState state)
{
    return nameIn(stateNames, state);
}

Procedure procedureNow(const CaseFacts &facts)
{
    return stays(facts).constLast().procedure;
}

QDate lodgingDate(const QList<Event> &events)
{
    return firstOf(events, {EventType::Lodged}, QDate(), nullptr);
}

QList<Deadline> derived(const CaseFacts &facts, const LawPack &pack, QDate asOf, Explain explain)
{
    const QList<Stay> all = stays(facts);
    const Regime regime = regimeOf(all.constLast().procedure, lodgingDate(facts.events));
    QList<Deadline> deadlines;
    for (const DeadlineRule &rule : pack.rules) {
        const Stay *stay = concernedStay(rule, regime, all, facts);
        if (!stay)
            continue;
        std::optional<Deadline> deadline = deadlineOf(rule, facts, pack, stay->until, asOf);
        if (!deadline)
            continue;
        if (explain == Explain::Yes)
            deadline->explanation = explained(*deadline, rule, pack);
        deadlines.append(*std::move(deadline));
    }
    return deadlines;
}

std::optional<Deadline> nextDeadline(const QList<Deadline> &deadlines)
{
    const Deadline *next = nullptr;
    for (const Deadline &deadline : deadlines) {
        if (deadline.open && (!next || deadline.safe < next->safe))
            next = &deadline;
    }
    return next ? std::optional(*next) : std::nullopt;
}

} // namespace relaas
