#include "core/casefile/event.h"

#include "core/names.h"

#include <QCoreApplication>

namespace relaas {

namespace {

constexpr NameTable<EventType, 25> eventNames = {{
    {EventType::Made, u"made"},
    {EventType::Registered, u"registered"},
    {EventType::Lodged, u"lodged"},
    {EventType::ProcedureChanged, u"procedure_changed"},
    {EventType::Extended, u"extended"},
    {EventType::Postponed, u"postponed"},
    {EventType::InterviewPlanned, u"interview_planned"},
    {EventType::InterviewHeld, u"interview_held"},
    {EventType::ReportMadeAvailable, u"report_made_available"},
    {EventType::CommentsReceived, u"comments_received"},
    {EventType::IntentionServed, u"intention_served"},
    {EventType::ViewsReceived, u"views_received"},
    {EventType::DecisionStarted, u"decision_started"},
    {EventType::DecisionSubmitted, u"decision_submitted"},
    {EventType::DecisionReturned, u"decision_returned"},
    {EventType::DecisionSigned, u"decision_signed"},
    {EventType::DecisionNotified, u"decision_notified"},
    {EventType::AppealLodged, u"appeal_lodged"},
    {EventType::CourtJudgment, u"court_judgment"},
    {EventType::DecisionFinal, u"decision_final"},
    {EventType::Withdrawn, u"withdrawn"},
    {EventType::TakeChargeRequested, u"take_charge_requested"},
    {EventType::CampaignLetterSent, u"campaign_letter_sent"},
    {EventType::CampaignSecondLetterSent, u"campaign_second_letter_sent"},
    {EventType::CampaignReply, u"campaign_reply"},
}};

} // namespace

QString eventTypeName(EventType type)
{
    return nameIn(eventNames, type);
}

std::optional<EventType> eventTypeFromName(QStringView name)
{
    return valueIn(eventNames, name);
}

QString eventTypeText(EventType type)
{
    switch (type) {
    case EventType::Made:
        return QCoreApplication::translate("Event", "application made");
    case EventType::Registered:
        return QCoreApplication::translate("Event", "application registered");
    case EventType::Lodged:
        return QCoreApplication::translate("Event", "application lodged");
    case EventType::ProcedureChanged:
        return QCoreApplication::translate("Event", "procedure changed");
    case EventType::Extended:
        return QCoreApplication::translate("Event", "decision period extended");
    case EventType::Postponed:
        return QCoreApplication::translate("Event", "decision postponed");
    case EventType::InterviewPlanned:
        return QCoreApplication::translate("Event", "interview planned");
    case EventType::InterviewHeld:
        return QCoreApplication::translate("Event", "interview held");
    case EventType::ReportMadeAvailable:
        return QCoreApplication::translate("Event", "report sent to the lawyer");
    case EventType::CommentsReceived:
        return QCoreApplication::translate("Event", "corrections and additions received");
    case EventType::IntentionServed:
        return QCoreApplication::translate("Event", "intention to reject served");
    case EventType::ViewsReceived:
        return QCoreApplication::translate("Event", "lawyer's view received");
    case EventType::DecisionStarted:
        return QCoreApplication::translate("Event", "decision begun");
    case EventType::DecisionSubmitted:
        return QCoreApplication::translate("Event", "decision submitted");
    case EventType::DecisionReturned:
        return QCoreApplication::translate("Event", "decision returned");
    case EventType::DecisionSigned:
        return QCoreApplication::translate("Event", "decision signed");
    case EventType::DecisionNotified:
        return QCoreApplication::translate("Event", "decision notified");
    case EventType::AppealLodged:
        return QCoreApplication::translate("Event", "appeal lodged");
    case EventType::CourtJudgment:
        return QCoreApplication::translate("Event", "court judgment");
    case EventType::DecisionFinal:
        return QCoreApplication::translate("Event", "decision final");
    case EventType::Withdrawn:
        return QCoreApplication::translate("Event", "application withdrawn");
    case EventType::TakeChargeRequested:
        return QCoreApplication::translate("Event", "take charge requested");
    case EventType::CampaignLetterSent:
        return QCoreApplication::translate("Event", "letter about proceeding sent");
    case EventType::CampaignSecondLetterSent:
        return QCoreApplication::translate("Event", "second letter sent");
    case EventType::CampaignReply:
        return QCoreApplication::translate("Event", "reply to the letter received");
    }
    return {};
}

} // namespace relaas
