#include "core/casefile/procedure.h"
#include "core/casefile/stage.h"
#include "core/shownday.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

enum class Times { Once, Often };

class EventTypes
{
public:
    constexpr EventTypes(std::initializer_list<EventType> types)
    {
        for (const EventType type : types)
            m_bits |= bitOf(type);
    }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr bool contains(EventType type) const { return m_bits & bitOf(type); }

private:
    static constexpr quint64 bitOf(EventType type) { return quint64(1) << int(type); }

    quint64 m_bits = 0;
};

/// What must have happened before an event, and why. `after` binds the dates only where both events exist,
/// `needs` asks for one of its types to exist.
struct Guard
{
    EventType type;
    Times times;
    EventTypes needs;
    EventTypes after;
    const char *reason; ///< said when `needs` is not met
};

using E = EventType;

constexpr std::array guards = {
    Guard{E::Made, Times::Once, {}, {}, nullptr},
    Guard{E::Registered, Times::Once, {}, {E::Made}, nullptr},
    Guard{E::Lodged, Times::Once, {}, {E::Made, E::Registered}, nullptr},
    Guard{E::Extended,
          Times::Often,
          {E::Lodged},
          {E::Lodged},
          QT_TRANSLATE_NOOP("relaas::Guard",
                            "An application that is not lodged has no term to extend (APR 35).")},
    Guard{E::Postponed,
          Times::Often,
          {E::Lodged},
          {E::Lodged},
          QT_TRANSLATE_NOOP("relaas::Guard",
                            "An application that is not lodged has no examination to postpone (APR 35(7)).")},
    Guard{E::ReportMadeAvailable,
          Times::Often,
          {E::InterviewHeld},
          {},
          QT_TRANSLATE_NOOP(
              "relaas::Guard",
              "Hold an interview first: without one there is no report to make available (APR 14(1)).")},
    Guard{E::CommentsReceived,
          Times::Often,
          {E::ReportMadeAvailable},
          {},
          QT_TRANSLATE_NOOP("relaas::Guard",
                            "Make the report available first: comments are comments on it (APR 14(3)).")},
    Guard{E::ViewsReceived,
          Times::Often,
          {E::IntentionServed},
          {},
          QT_TRANSLATE_NOOP("relaas::Guard", "Serve the intention first: views answer it (Vb 3.116).")},
    Guard{E::DecisionSubmitted,
          Times::Often,
          {E::DecisionStarted},
          {},
          QT_TRANSLATE_NOOP("relaas::Guard", "Start a decision first: there is nothing to submit.")},
    Guard{E::AppealLodged,
          Times::Often,
          {E::DecisionNotified},
          {},
          QT_TRANSLATE_NOOP("relaas::Guard",
                            "No decision has been notified that could be challenged (APR 67(1)).")},
    Guard{E::DecisionFinal,
          Times::Once,
          {E::DecisionNotified, E::Withdrawn},
          {E::DecisionNotified},
          QT_TRANSLATE_NOOP("relaas::Guard", "No decision has been notified that could become final.")},
};

QString ofGuard(const char *text)
{
    return QCoreApplication::translate("relaas::Guard", text);
}

Error refusal(const QString &text)
{
    return {Error::Code::NotAllowed, text};
}

bool hasBy(const QList<Event> &events, EventTypes types, QDate day)
{
    return std::any_of(events.begin(), events.end(),
                       [&](const Event &event) { return types.contains(event.type) && event.on <= day; });
}

const Guard *guardFor(EventType type)
{
    const auto found =
        std::find_if(guards.begin(), guards.end(), [type](auto &guard) { return guard.type == type; });
    return found == guards.end() ? nullptr : &*found;
}

bool mustComeAfter(EventType later, EventType earlier)
{
    const Guard *guard = guardFor(later);
    return guard && guard->after.contains(earlier);
}

/// The making of the application, or where that is not recorded its registration: nothing is earlier.
const Event *birthOf(const QList<Event> &events)
{
    for (const EventType type : {EventType::Made, EventType::Registered}) {
        for (const Event &event : events) {
            if (event.type == type)
                return &event;
        }
    }
    return nullptr;
}

Result<void> checkedDate(const QList<Event> &sofar, const Event &next, QDate today)
{
    if (!next.on.isValid())
        return Error{Error::Code::Invalid,
                     ofGuard(QT_TRANSLATE_NOOP("relaas::Guard", "Give the day of the event."))};
    if (next.on > today && next.type != EventType::InterviewPlanned) {
        return refusal(
            ofGuard(QT_TRANSLATE_NOOP("relaas::Guard", "%1 lies in the future: give the day it happened."))
                .arg(shownDay(next.on)));
    }
    const Event *birth = birthOf(sofar);
    for (const Event &event : sofar) {
        const bool tooEarly = mustComeAfter(next.type, event.type) && next.on < event.on;
        const bool tooLate = mustComeAfter(event.type, next.type) && event.on < next.on;
        const bool beforeBirth = &event == birth && next.type != EventType::Made && next.on < event.on;
        if (tooEarly || beforeBirth) {
            return refusal(
                ofGuard(QT_TRANSLATE_NOOP(
                            "relaas::Guard",
                            "%1 is before %2, the day of a step that must come first (APR 26 to 28): "
                            "correct the date."))
                    .arg(shownDay(next.on), shownDay(event.on)));
        }
        if (tooLate) {
            return refusal(
                ofGuard(QT_TRANSLATE_NOOP(
                            "relaas::Guard",
                            "%1 is after %2, the day of a step that can only follow (APR 26 to 28): "
                            "correct the date."))
                    .arg(shownDay(next.on), shownDay(event.on)));
        }
    }
    return {};
}

Result<void> checkedTable(const QList<Event> &sofar, const Event &next)
{
    const Guard *guard = guardFor(next.type);
    if (!guard)
        return {};
    const bool happened =
        std::any_of(sofar.begin(), sofar.end(), [&](const Event &event) { return event.type == next.type; });
    if (guard->times == Times::Once && happened)
        return refusal(ofGuard(
            QT_TRANSLATE_NOOP("relaas::Guard", "This is already recorded and can happen only once.")));
    if (!guard->needs.isEmpty() && !hasBy(sofar, guard->needs, next.on))
        return refusal(ofGuard(guard->reason));
    return {};
}

Result<void> checkedExtension(const QList<Event> &sofar, const Event &next)
{
    const QString ground = next.details.value("ground"_L1).toString();
    if (ground != u"a" && ground != u"b" && ground != u"c")
        return refusal(ofGuard(
            QT_TRANSLATE_NOOP("relaas::Guard", "Name the ground of the extension: a, b or c (APR 35(5)).")));
    if (next.details.value("reason"_L1).toString().isEmpty() && next.note.isEmpty())
        return refusal(
            ofGuard(QT_TRANSLATE_NOOP("relaas::Guard", "Give the reason of the extension (APR 35(5)).")));
    if (hasBy(sofar, {EventType::Extended}, next.on))
        return refusal(ofGuard(QT_TRANSLATE_NOOP(
            "relaas::Guard", "The term was extended before; it can be only once (APR 35(5)).")));
    return {};
}

/// Only a later step of one decision may follow the present one.
Result<void> checkedDecisionStep(const QList<Event> &sofar, const Event &next)
{
    const Stage stage = stageAfter(sofar);
    const bool submitted = stage == Stage::DecisionSubmitted;
    if ((next.type == EventType::DecisionReturned || next.type == EventType::DecisionSigned) && !submitted)
        return refusal(ofGuard(QT_TRANSLATE_NOOP(
            "relaas::Guard", "No decision waits to be signed or returned: submit it first.")));
    if (next.type == EventType::DecisionSubmitted && submitted)
        return refusal(ofGuard(QT_TRANSLATE_NOOP("relaas::Guard", "The decision is already submitted.")));
    // A decision taken outside the program leaves no steps; one begun here must be signed before it goes out.
    const bool unsignedHere = stage == Stage::DecisionDraft || stage == Stage::DecisionReturned || submitted;
    if (next.type == EventType::DecisionNotified && unsignedHere
        && hasBy(sofar, {EventType::DecisionStarted}, next.on)) {
        return refusal(ofGuard(
            QT_TRANSLATE_NOOP("relaas::Guard", "Have the decision signed before it is notified (APR 36).")));
    }
    return {};
}

/// Outcomes that are no decision on the merits or on admissibility.
bool needsNoInterview(const QString &outcome)
{
    return outcome == u"W1" || outcome == u"W2" || outcome == u"C1" || outcome == u"D1" || outcome == u"U1"
        || outcome == u"B1";
}

/// Article 13(11)(a) to (e) and 13(14), where the decision says which one it relies on.
bool mayOmitInterview(const QString &ground)
{
    return ground == u"14" || (ground.size() == 1 && ground >= u"a" && ground <= u"e");
}

Result<void> checkedInterview(const QList<Event> &sofar, const Event &next)
{
    if (hasBy(sofar, {EventType::InterviewHeld}, next.on)
        || needsNoInterview(next.details.value("outcome"_L1).toString())
        || mayOmitInterview(next.details.value("interview_omitted"_L1).toString())) {
        return {};
    }
    return refusal(
        ofGuard(QT_TRANSLATE_NOOP("relaas::Guard",
                                  "Hold an interview first, or name the ground on which it is omitted: "
                                  "the applicant must have been heard "
                                  "before a decision (APR 11(1), 12(1), 13(11)).")));
}

Result<void> checkedAppeal(const QList<Event> &sofar)
{
    for (auto event = sofar.crbegin(); event != sofar.crend(); ++event) {
        if (event->type != EventType::DecisionNotified)
            continue;
        if (event->details.value("outcome"_L1).toString() == u"W1") {
            return refusal(ofGuard(QT_TRANSLATE_NOOP(
                "relaas::Guard", "An explicit withdrawal is final and cannot be challenged (APR 40(3)).")));
        }
        break;
    }
    return {};
}

Result<void> checkedByType(const QList<Event> &sofar, const Event &next)
{
    switch (next.type) {
    case EventType::Extended:
        return checkedExtension(sofar, next);
    case EventType::ProcedureChanged:
        if (!procedureFromName(next.details.value("to"_L1).toString()))
            return refusal(ofGuard(
                QT_TRANSLATE_NOOP("relaas::Guard", "Name the procedure the case changes to (APR 42(2)).")));
        return {};
    case EventType::DecisionSubmitted:
        if (const auto step = checkedDecisionStep(sofar, next); !step)
            return step;
        return checkedInterview(sofar, next);
    case EventType::DecisionReturned:
    case EventType::DecisionSigned:
    case EventType::DecisionNotified:
        return checkedDecisionStep(sofar, next);
    case EventType::AppealLodged:
        return checkedAppeal(sofar);
    default:
        return {};
    }
}

} // namespace

Result<void> mayFollow(const QList<Event> &sofar, const Event &next, QDate today)
{
    if (const auto date = checkedDate(sofar, next, today); !date)
        return date;
    if (hasBy(sofar, {EventType::DecisionFinal}, next.on.addDays(-1)))
        return refusal(ofGuard(
            QT_TRANSLATE_NOOP("relaas::Guard", "The decision is final: nothing can be added to the case.")));
    if (const auto table = checkedTable(sofar, next); !table)
        return table;
    return checkedByType(sofar, next);
}

} // namespace relaas
