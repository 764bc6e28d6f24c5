#pragma once

#include "core/casefile/casefile.h"
#include "core/law/calendar.h"
#include "core/result.h"

#include <optional>

namespace relaas {

/// A reason why a case file may not be erased though its time has come: a court that asked for it, an
/// inquiry. It holds until somebody lifts it, however long that takes.
struct LegalHold
{
    QString reason;
    UserId by;
    QString byName; ///< for display, follows by
    QDate since;

    bool operator==(const LegalHold &) const = default;
};

/// What the time of storing rests on, or why it has not begun.
enum class RetentionBasis {
    FinalDecision, ///< the event `decision_final`
    ExplicitWithdrawal, ///< the notification of outcome W1
    Citizenship, ///< of a Member State, known before the ten years were over
    NotFinal, ///< no event makes the decision final
    Reopened, ///< it was final; a later event took it up again
    FormerLaw, ///< the Regulation does not apply to this application
};

/// How long the data of a case are stored, and why.
struct Retention
{
    RetentionBasis basis = RetentionBasis::NotFinal;
    std::optional<Event> restsOn; ///< the event that made the decision final, where one did
    QDate storedUntil; ///< the last day of storing; invalid where no time runs
    QString explanation; ///< one sentence in the language of the program

    QDate eraseOn() const { return storedUntil.isValid() ? storedUntil.addDays(1) : QDate(); }
    bool operator==(const Retention &) const = default;
};

/// Article 72(1) of Regulation (EU) 2024/1348: the data of articles 14 (interview, report, recording), 27
/// (registration) and 28 (lodging) are stored "for ten years from the date of a final decision on the
/// application"; they are erased upon expiry of that period, or earlier as soon as the Member State becomes
/// aware that the person acquired the citizenship of a Member State.
///
/// Starting point, article 3, point (8): a decision is final when it is no longer subject to a remedy under
/// Chapter V, or has become final in accordance with national law. Erasing cannot be undone, so it counts
/// only where somebody recorded it or the law leaves no remedy:
/// - the event `decision_final`: the office establishes that the time for an appeal, and for a further one
///   under national law, has passed unused or that the last court has decided. A notification, an appeal or a
///   judgment alone starts nothing, however long ago it was;
/// - the notification of outcome W1 (explicit withdrawal), final by article 40(3) and not among the decisions
///   that article 67(1) lists. Its day is taken as the day of the final decision.
/// An event that moves the case on after either (a late appeal that was admitted, a judgment that sends the
/// case back) stops the time until the case is final again.
///
/// Counting: assumed as article 73 counts months, which does not name years: the same date ten years on, the
/// 28th where there is no 29th of February, and by 73(c) the next working day; the deadline RETAIN of the law
/// pack falls on the same day. Applications lodged before 12 June 2026 stay under former law (article 79(3)):
/// their time is the national selection list's, which the program does not know, so it names no day. The
/// Regulation covers a case without a recorded lodging from registration on.
///
/// `citizenSince`: the day the office learned of the citizenship; the events do not tell it.
Retention retentionOf(const CaseFile &file, QDate citizenSince = {}, const Calendar &calendar = {});

/// Whether a case file may be erased on that day (Amsterdam's): its time is over and nothing holds it. The
/// sentence of a refusal names what stands in the way, and until when where that is known.
Result<void> erasable(const CaseFile &file, const std::optional<LegalHold> &hold, QDate today,
                      QDate citizenSince = {}, const Calendar &calendar = {});

/// Refuses a hold that nobody could ever judge: without a reason, a person or a day, or from a day to come.
Result<void> checkedHold(const LegalHold &hold, QDate today);

} // namespace relaas
