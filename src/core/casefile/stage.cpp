#include "core/casefile/stage.h"

#include "core/names.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

constexpr NameTable<Stage, 13> stageNames = {{
    {Stage::Registered, u"registered"},
    {Stage::Lodged, u"lodged"},
    {Stage::InterviewPlanned, u"interview_planned"},
    {Stage::InterviewHeld, u"interview_held"},
    {Stage::ReportSent, u"report_sent"},
    {Stage::DecisionDraft, u"decision_draft"},
    {Stage::DecisionSubmitted, u"decision_submitted"},
    {Stage::DecisionReturned, u"decision_returned"},
    {Stage::DecisionSigned, u"decision_signed"},
    {Stage::Notified, u"notified"},
    {Stage::Appeal, u"appeal"},
    {Stage::Final, u"final"},
    {Stage::Withdrawn, u"withdrawn"},
}};

/// A judgment that sends the case back says so, or sets the weeks for a new decision (article 35(8)).
bool sendsBack(const Event &judgment)
{
    return judgment.details.value("remitted"_L1).toBool() || judgment.details.contains("weeks"_L1);
}

Stage after(Stage stage, const Event &event)
{
    switch (event.type) {
    case EventType::Lodged:
        // Making, registering and lodging may fall on one day in any order: article 28(7).
        return std::max(stage, Stage::Lodged);
    case EventType::InterviewPlanned:
        return Stage::InterviewPlanned;
    case EventType::InterviewHeld:
        return Stage::InterviewHeld;
    case EventType::ReportMadeAvailable:
        return Stage::ReportSent;
    case EventType::DecisionStarted:
        return Stage::DecisionDraft;
    case EventType::DecisionSubmitted:
        return Stage::DecisionSubmitted;
    case EventType::DecisionReturned:
        return Stage::DecisionReturned;
    case EventType::DecisionSigned:
        return Stage::DecisionSigned;
    case EventType::DecisionNotified:
        return Stage::Notified;
    case EventType::AppealLodged:
        return Stage::Appeal;
    case EventType::CourtJudgment:
        return sendsBack(event) ? Stage::DecisionDraft : Stage::Appeal;
    case EventType::DecisionFinal:
        return Stage::Final;
    case EventType::Withdrawn:
        return Stage::Withdrawn;
    default:
        return stage;
    }
}

} // namespace

QString stageName(Stage stage)
{
    return nameIn(stageNames, stage);
}

std::optional<Stage> stageFromName(QStringView name)
{
    return valueIn(stageNames, name);
}

Stage stageAfter(const QList<Event> &events)
{
    QList<const Event *> byDate;
    byDate.reserve(events.size());
    for (const Event &event : events)
        byDate.append(&event);
    std::stable_sort(byDate.begin(), byDate.end(), [](auto *a, auto *b) { return a->on < b->on; });
    Stage stage = Stage::Registered;
    for (const Event *event : byDate)
        stage = after(stage, *event);
    return stage;
}

QDate decisionSentOn(const QList<Event> &events)
{
    const Stage stage = stageAfter(events);
    if (stage != Stage::Notified && stage != Stage::Appeal && stage != Stage::Final)
        return {};
    QDate day;
    for (const Event &event : events) {
        if (event.type == EventType::DecisionNotified)
            day = event.on;
    }
    return day;
}

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::Registered:
        return QCoreApplication::translate("Stage", "registered");
    case Stage::Lodged:
        return QCoreApplication::translate("Stage", "lodged");
    case Stage::InterviewPlanned:
        return QCoreApplication::translate("Stage", "interview planned");
    case Stage::InterviewHeld:
        return QCoreApplication::translate("Stage", "interview held");
    case Stage::ReportSent:
        return QCoreApplication::translate("Stage", "report sent");
    case Stage::DecisionDraft:
        return QCoreApplication::translate("Stage", "decision being drafted");
    case Stage::DecisionSubmitted:
        return QCoreApplication::translate("Stage", "submitted for review");
    case Stage::DecisionReturned:
        return QCoreApplication::translate("Stage", "returned to author");
    case Stage::DecisionSigned:
        return QCoreApplication::translate("Stage", "signed");
    case Stage::Notified:
        return QCoreApplication::translate("Stage", "notified");
    case Stage::Appeal:
        return QCoreApplication::translate("Stage", "appeal");
    case Stage::Final:
        return QCoreApplication::translate("Stage", "final");
    case Stage::Withdrawn:
        return QCoreApplication::translate("Stage", "withdrawn");
    }
    return {};
}

} // namespace relaas
