#pragma once

#include "core/ids.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace relaas {

/// What can happen to a case. The names in stored and exchanged data are those of eventTypeName().
enum class EventType {
    Made,
    Registered,
    Lodged,
    ProcedureChanged,
    Extended,
    Postponed,
    InterviewPlanned,
    InterviewHeld,
    ReportMadeAvailable,
    CommentsReceived,
    IntentionServed,
    ViewsReceived,
    DecisionStarted,
    DecisionSubmitted,
    DecisionReturned,
    DecisionSigned,
    DecisionNotified,
    AppealLodged,
    CourtJudgment,
    DecisionFinal,
    Withdrawn,
    TakeChargeRequested,
    CampaignLetterSent,
    CampaignSecondLetterSent,
    CampaignReply,
};

/// "decision_notified": the name in rows, exchange files and law packs. Never shown to a user as it is.
QString eventTypeName(EventType type);
std::optional<EventType> eventTypeFromName(QStringView name);

/// The type in the user's language.
QString eventTypeText(EventType type);

/// One dated fact of a case. Events are only ever added; deadlines and stages follow from them.
struct Event
{
    EventId id;
    EventType type = EventType::Made;
    QDate on; ///< local to Europe/Amsterdam
    QString note;
    QJsonObject details; ///< keys by type, such as "to" of ProcedureChanged or "outcome" of DecisionNotified

    bool operator==(const Event &) const = default;
};

} // namespace relaas
