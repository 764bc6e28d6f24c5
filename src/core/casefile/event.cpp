#include "core/casefile/event.h"

#include "core/names.h"

namespace relaas {

namespace {

constexpr NameTable<EventType, 25> names = {{
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
    return nameIn(names, type);
}

std::optional<EventType> eventTypeFromName(QStringView name)
{
    return valueIn(names, name);
}

} // namespace relaas
