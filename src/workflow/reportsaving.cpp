// How a report is read and a change of it comes onto the disk: at once, or behind the window.

#include "crypto/keys.h"
#include "storage/store.h"
#include "workflow/ledger.h"
#include "workflow/reports.h"
#include "workflow/reporttext.h"
#include "workflow/session.h"

namespace relaas {

using namespace Qt::StringLiterals;

Result<qsizetype> Reports::lineCount(InterviewId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    return m_ledger.store().interviews.lineCount(id);
}

Result<Reports::Reading> Reports::reading(InterviewId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    const Store &store = m_ledger.store();
    return Reading(
        [folder = store.folder(), keys = store.keys(), id](const std::stop_token &stop) -> Result<Report> {
            const auto database =
                Database::open(databasePath(folder), keys->databaseKey(), Database::Mode::ReadOnly);
            return database ? InterviewStore(*database).report(id, stop) : database.error();
        });
}

/// Nothing of verbs that run as one: they may still be taken back.
void Reports::remember(const Report &stored) const
{
    if (!m_ledger.isOpen())
        m_stored = stored;
}

const Report *Reports::storedBefore(const Report &wanted) const
{
    const bool isKnown = m_stored && m_stored->id == wanted.id && m_stored->revision == wanted.revision;
    return isKnown ? &*m_stored : nullptr;
}

/// Inside a transaction.
Result<Report> Reports::kept(const Report &wanted) const
{
    const auto &interviews = m_ledger.store().interviews;
    const Report *stored = storedBefore(wanted);
    return stored ? interviews.save(*stored, wanted) : interviews.save(wanted);
}

/// What the log is to say of it, where whoever is signed in may do it.
Result<Deed> Reports::deedFor(const QString &action, LineId line, const Result<Report> &wanted,
                              Permission permission, const QByteArray &digest) const
{
    if (const auto allowed = m_ledger.session().ask(permission); !allowed)
        return allowed.error();
    if (!wanted)
        return wanted.error();
    const auto interview = m_ledger.store().interviews.interview(wanted->interview);
    if (!interview)
        return interview.error();
    const Line *changedLine = line.isValid() ? wanted->line(line) : nullptr; // new lines have no id either
    return Deed{action, line.isValid() ? u"line"_s : u"report"_s,
                line.isValid() ? line.value : wanted->id.value, interview->caseFile,
                digest.isEmpty() && changedLine ? textSha256(changedLine->text) : digest};
}

Result<Report> Reports::saved(const QString &action, LineId line, const Result<Report> &wanted,
                              Permission permission, const QByteArray &digest)
{
    const auto deed = deedFor(action, line, wanted, permission, digest);
    if (!deed)
        return deed.error();
    Result<Report> report = wanted;
    const auto recorded = m_ledger.record(*deed, [&](Deed &) -> Result<void> {
        report = kept(*wanted);
        return report ? Result<void>() : report.error();
    });
    if (!recorded)
        return recorded.error();
    remember(*report);
    m_ledger.onceCommitted([this, id = report->interview] { emit changed(id); });
    return report;
}

Result<void> Reports::savedLater(const QString &action, LineId line, const Result<Report> &wanted,
                                 Permission permission, const QByteArray &digest, const Later &later)
{
    if (!m_writer) {
        const auto now = saved(action, line, wanted, permission, digest);
        if (!now)
            return now.error();
        later.done(now);
        return {};
    }
    const auto deed = deedFor(action, line, wanted, permission, digest);
    if (!deed)
        return deed.error();
    const Report *stored = storedBefore(*wanted);
    m_writer->add({stored ? std::optional(*stored) : std::nullopt, *wanted, m_ledger.entryOf(*deed),
                   later.stop, later.progress},
                  [this, done = later.done](const Result<Report> &report) {
                      if (report)
                          remember(*report);
                      done(report);
                      if (report)
                          emit changed(report->interview);
                  });
    return {};
}

Result<void> Reports::changeLineLater(const Report &report, LineId id, LineType type, const QString &text,
                                      const Later &later)
{
    return savedLater(u"change"_s, id, withLineChanged(report, id, type, text), Permission::EditReports, {},
                      later);
}

Result<void> Reports::addTextLater(const Report &report, const ReportText &text,
                                   const std::optional<RecordingId> &recording, const Later &later)
{
    return savedLater(u"import"_s, {}, withText(report, text, recording), Permission::EditReports,
                      text.sha256, later);
}

bool Reports::isWriting() const
{
    return m_writer && m_writer->isBusy();
}

void Reports::finishWriting()
{
    if (m_writer)
        m_writer->finish();
}

} // namespace relaas
