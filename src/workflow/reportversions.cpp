#include "core/casefile/stage.h"
#include "core/report/nextversion.h"
#include "core/text.h"
#include "storage/store.h"
#include "workflow/interviewincase.h"
#include "workflow/ledger.h"
#include "workflow/reports.h"
#include "workflow/session.h"

// The versions of a report: which there are, and beginning the next one.
namespace relaas {

using namespace Qt::StringLiterals;

Result<QList<ReportVersion>> Reports::versions(InterviewId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    return m_ledger.store().interviews.versions(id);
}

Result<Report> Reports::version(ReportId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    return m_ledger.store().interviews.reportWithId(id);
}

Result<LineId> Reports::sameLine(const Report &version, LineId line) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    if (version.line(line))
        return line;
    const auto all = m_ledger.store().interviews.allVersions(version.interview);
    if (!all)
        return all.error();
    for (const Report &each : *all) {
        if (const Line *older = each.line(line)) {
            const Line *same = version.lineWithNumber(older->number);
            return same ? same->id : LineId();
        }
    }
    return LineId();
}

Result<Report> Reports::beginVersion(const Report &last, const QString &reason)
{
    if (const auto allowed = m_ledger.session().ask(Permission::EditReports); !allowed)
        return allowed.error();
    const auto &store = m_ledger.store();
    const auto held = interviewInCase(store, last.interview);
    if (!held)
        return held.error();
    ReportId begun;
    const Deed deed{u"begin"_s, u"report"_s, 0, held->file.id, textSha256(cleaned(reason).trimmed())};
    const auto recorded = m_ledger.record(deed, [&](Deed &row) -> Result<void> {
        // Both as they stand now: somebody else may have been quicker, or seen more.
        const auto newest = store.interviews.report(last.interview);
        const auto seen = store.interviews.reportWithId(last.id);
        if (!newest || !seen)
            return (newest ? seen : newest).error();
        const auto next = nextVersion(*seen, newest->version, reason, decisionSentOn(held->file.events));
        if (!next)
            return next.error();
        const auto added = store.interviews.addReport(next->report);
        if (!added)
            return added.error();
        begun = *added;
        row.objectId = added->value;
        return store.interviews.addOrigin(begun,
                                          {next->reason, m_ledger.session().user().id, {}, m_ledger.now()});
    });
    if (!recorded)
        return recorded.error();
    emit changed(last.interview);
    return store.interviews.reportWithId(begun);
}

} // namespace relaas
