#include "gui/report/reportdraft.h"

#include "workflow/reports.h"

#include <QScopedValueRollback>

namespace relaas {

namespace {

/// Whether a line reads the same in both; a line that is in neither does.
bool sameLine(const Report &a, const Report &b, LineId id)
{
    const Line *left = a.line(id);
    const Line *right = b.line(id);
    return left && right ? *left == *right : left == right;
}

} // namespace

ReportDraft::ReportDraft(Reports &reports, InterviewId interview, QObject *parent)
    : QObject(parent)
    , m_reports(reports)
    , m_interview(interview)
{
    connect(&m_reports, &Reports::changed, this, [this](InterviewId id) {
        if (id == m_interview && !m_isSaving)
            reload();
    });
}

bool ReportDraft::reload()
{
    const auto newest = m_reports.report(m_interview);
    if (!newest) {
        emit refused(newest.error());
        return false;
    }
    take(*newest);
    return true;
}

void ReportDraft::take(const Report &report)
{
    if (report == m_report)
        return;
    m_report = report;
    emit changed();
}

template<typename Verb>
ReportDraft::Outcome ReportDraft::save(LineId concerned, Verb verb)
{
    const QScopedValueRollback saving(m_isSaving, true);
    Result<Report> result = verb(m_report);
    if (!result && result.error().code == Error::Code::Conflict) {
        const auto newest = m_reports.report(m_interview);
        if (newest) {
            const bool bothChanged = !sameLine(m_report, *newest, concerned);
            take(*newest);
            if (bothChanged)
                return Outcome::Conflicted;
            result = verb(m_report);
        }
    }
    if (!result) {
        emit refused(result.error());
        return Outcome::Refused;
    }
    take(*result);
    emit saved();
    return Outcome::Saved;
}

template<typename Verb>
bool ReportDraft::saveOrSay(LineId concerned, Verb verb)
{
    const Line *before = line(concerned);
    const int number = before ? before->number : 0;
    const Outcome outcome = save(concerned, verb);
    if (outcome == Outcome::Conflicted) {
        emit refused(
            {Error::Code::Conflict,
             tr("Line %1 was changed by somebody else meanwhile. Look at it again; your last change was "
                "not saved.")
                 .arg(number)});
    }
    return outcome == Outcome::Saved;
}

LineId ReportDraft::addLine(LineId after, LineType type)
{
    const auto add = [&](const Report &report) { return m_reports.addLine(report, after, type); };
    if (save({}, add) != Outcome::Saved)
        return {};
    const Line *added = m_report.lineWithNumber(m_report.lastNumber);
    return added ? added->id : LineId();
}

bool ReportDraft::addText(const ReportText &text, const std::optional<RecordingId> &recording)
{
    return saveOrSay({}, [&](const Report &report) { return m_reports.addText(report, text, recording); });
}

bool ReportDraft::changeText(LineId id, const QString &text)
{
    const Line *before = line(id);
    if (before && before->text == text)
        return true;
    const auto change = [&](const Report &report) {
        const Line *current = report.line(id);
        return m_reports.changeLine(report, id, current ? current->type : LineType::Question, text);
    };
    const Outcome outcome = save(id, change);
    if (outcome == Outcome::Conflicted)
        emit textConflicted(id, text);
    return outcome == Outcome::Saved;
}

bool ReportDraft::changeType(LineId id, LineType type)
{
    const Line *before = line(id);
    if (!before || before->type == type)
        return before;
    const QString text = before->text;
    return saveOrSay(id, [&](const Report &report) { return m_reports.changeLine(report, id, type, text); });
}

bool ReportDraft::removeLine(LineId id)
{
    return saveOrSay(id, [&](const Report &report) { return m_reports.removeLine(report, id); });
}

bool ReportDraft::setAnchor(LineId id, const std::optional<Anchor> &anchor)
{
    return saveOrSay(id, [&](const Report &report) { return m_reports.setAnchor(report, id, anchor); });
}

bool ReportDraft::setAnchors(const QHash<LineId, Anchor> &anchors)
{
    return saveOrSay({}, [&](const Report &report) { return m_reports.setAnchors(report, anchors); });
}

bool ReportDraft::judge(LineId id, const Judgement &found)
{
    emit judging();
    return saveOrSay(id, [&](const Report &report) { return m_reports.judge(report, id, found); });
}

bool ReportDraft::beginVersion(const QString &reason)
{
    return saveOrSay({}, [&](const Report &report) { return m_reports.beginVersion(report, reason); });
}

bool ReportDraft::freeze(const std::optional<PageMap> &print, int revision)
{
    return saveOrSay({}, [&](const Report &report) {
        return m_reports.freeze(report, report.revision == revision ? print : std::nullopt);
    });
}

} // namespace relaas
