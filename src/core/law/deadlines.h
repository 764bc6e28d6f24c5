#pragma once

#include "core/law/rule.h"

#include <QStringList>

namespace relaas {

/// What the law needs to know of a case. Deadlines are never stored as truth: they follow from these.
struct CaseFacts
{
    Procedure procedure = Procedure::Regular; ///< a later `procedure_changed` event overrides it
    QList<Event> events; ///< in any order
    bool unaccompaniedMinor = false;
    QString inadmissibilityGround = {}; ///< letter of article 38(1), where one is examined
};

enum class DeadlineState { Running, Met, Missed, Superseded };

/// "running": the name in exchange files.
QString deadlineStateName(DeadlineState state);

/// One deadline of a case, with the receipt of how it came about.
struct Deadline
{
    QString ruleId;
    Bilingual name;
    QString legalBasis;
    std::optional<EventType> startEvent; ///< none where the law fixes the date
    QDate start;
    Term term; ///< extension included
    QDate raw;
    QDate lastDay;
    QDate safe;
    DeadlineState state = DeadlineState::Running;
    QDate metOn; ///< also where it was met too late; else invalid
    bool open = true; ///< somebody still has to do something: running, or missed by the authority
    bool assumed = false;
    QStringList explanation; ///< short sentences in the language of the program

    bool operator==(const Deadline &) const = default;
};

/// Leave out explanations for work in bulk, such as the case list.
enum class Explain { No, Yes };

/// All deadlines of a case, in order of the pack: nothing but facts in, dates out. `asOf` decides only
/// between running and missed.
QList<Deadline> derived(const CaseFacts &facts, const LawPack &pack, QDate asOf,
                        Explain explain = Explain::Yes);

/// The open deadline with the earliest safe day.
std::optional<Deadline> nextDeadline(const QList<Deadline> &deadlines);

/// The procedure a case is in after its events.
Procedure procedureNow(const CaseFacts &facts);
/// The first lodging; invalid where there is none.
QDate lodgingDate(const QList<Event> &events);

} // namespace relaas
