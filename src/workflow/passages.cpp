#include "workflow/passages.h"

#include "core/report/reporthash.h"
#include "storage/store.h"
#include "workflow/interviewincase.h"
#include "workflow/ledger.h"
#include "workflow/session.h"

#include <QCoreApplication>

namespace relaas {

using namespace Qt::StringLiterals;

Result<PassageFacts> Passages::facts(const Report &report, const QList<Anchor> &spans,
                                     Language language) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::Export); !allowed)
        return allowed.error();
    const auto &store = m_ledger.store();
    const auto held = interviewInCase(store, report.interview);
    if (!held)
        return held.error();
    const auto recordings = store.interviews.recordings(report.interview);
    if (!recordings)
        return recordings.error();
    auto passages = passagesOf(report, *recordings, spans);
    if (!passages)
        return passages.error();
    PassageFacts facts;
    facts.caseNumber = held->file.number;
    facts.heldOn = held->interview.heldOn;
    facts.version = report.version;
    facts.isFrozen = report.isFrozen();
    facts.reportSha256 = reportSha256(report);
    facts.exportedBy = m_ledger.session().user().name;
    facts.exportedAt = m_ledger.now();
    facts.program = QString(u"Relaas "_s + QCoreApplication::applicationVersion()).trimmed();
    facts.language = language;
    facts.passages = std::move(passages).value();
    return facts;
}

Result<PassageFacts> Passages::factsOfLines(const Report &report, const QList<int> &numbers,
                                            Language language) const
{
    const auto recordings = m_ledger.store().interviews.recordings(report.interview);
    if (!recordings)
        return recordings.error();
    const auto spans = soundOfLines(report, *recordings, numbers);
    if (!spans)
        return spans.error();
    return facts(report, *spans, language);
}

Result<void> Passages::noteExport(const Report &report, const QByteArray &manifestSha256) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::Export); !allowed)
        return allowed;
    const auto interview = m_ledger.store().interviews.interview(report.interview);
    if (!interview)
        return interview.error();
    return m_ledger.note(
        {u"export passage"_s, u"report"_s, report.id.value, interview->caseFile, manifestSha256});
}

} // namespace relaas
