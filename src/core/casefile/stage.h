#pragma once

#include "core/casefile/event.h"
#include "core/result.h"

#include <QList>

namespace relaas {

/// Where a case stands. Follows from its events; never set by hand.
enum class Stage {
    Registered,
    Lodged,
    InterviewPlanned,
    InterviewHeld,
    ReportSent,
    DecisionDraft,
    DecisionSubmitted,
    DecisionReturned,
    DecisionSigned,
    Notified,
    Appeal,
    Final,
    Withdrawn,
};

/// "decision_signed": the name in rows and exchange files. Never shown to a user as it is.
QString stageName(Stage stage);
std::optional<Stage> stageFromName(QStringView name);

/// The stage in the user's language.
QString stageText(Stage stage);

/// The stage after all events, taken by date and, within a day, in the order given. A case without events
/// stands at Registered.
Stage stageAfter(const QList<Event> &events);

/// The day on which the decision was sent; invalid before, and again once a court sent the case back.
QDate decisionSentOn(const QList<Event> &events);

/// Whether `next` may be added to a case. Order, prerequisites and what the law forbids; the sentence of the
/// error names the article. `today` is Amsterdam's: only an interview may be planned for later.
Result<void> mayFollow(const QList<Event> &sofar, const Event &next, QDate today);

} // namespace relaas
