#include "workflow/sweeps.h"

#include "storage/store.h"
#include "workflow/interviewincase.h"
#include "workflow/ledger.h"
#include "workflow/session.h"

namespace relaas {

using namespace Qt::StringLiterals;

Sweeps::Sweeps(const Ledger &ledger, QObject *parent) : QObject(parent), m_ledger(ledger) { }

Result<QList<SweptFind>> Sweeps::ofReport(const Report &report) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    const auto &store = m_ledger.store();
    const auto held = interviewInCase(store, report.interview);
    if (!held)
        return held.error();
    const auto checks = store.sweeps.all(report.id);
    if (!checks)
        return checks.error();
    const QStringList names{held->file.person.familyName, held->file.person.givenNames};
    return swept(report, sweep(report, names), *checks);
}

Result<std::optional<SweepPassage>> Sweeps::passage(const Report &report, const SweepFind &find) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    const Line *line = report.line(find.line);
    if (!line || !line->anchor)
        return std::optional<SweepPassage>();
    const auto recording = m_ledger.store().interviews.recording(line->anchor->recording);
    if (!recording)
        return recording.error();
    return passageOf(report, find, recording->sampleRate, recording->frames);
}

/// By whoever is signed in; how they heard the passage is read at this moment.
Result<SweepCheck> Sweeps::made(const Report &report, const SweepFind &find, SweepVerdict verdict) const
{
    const auto &store = m_ledger.store();
    const User &user = m_ledger.session().user();
    const auto found = passage(report, find);
    if (!found)
        return found.error();
    const SweepPassage passage = found->value_or(SweepPassage());
    const auto heard = *found ? store.interviews.heard(passage.recording) : QList<Heard>();
    if (!heard)
        return heard.error();
    const auto checks = store.sweeps.all(report.id);
    if (!checks)
        return checks.error();
    const QList<SweptFind> before = swept(report, {find}, *checks);
    const SweepCheck *standing =
        !before.isEmpty() && !before.constFirst().isOpen() ? &*before.constFirst().check : nullptr;
    auto check =
        sweepChecked(report, find, verdict, passage,
                     howHeard(passage.recording, passage.fromFrame, passage.toFrame, *heard, user.id),
                     standing, user.id, m_ledger.now());
    if (!check)
        return check;
    SweepCheck result = std::move(check).value();
    result.byName = user.name;
    return result;
}

Result<SweptFind> Sweeps::judge(const Report &report, const SweepFind &find, SweepVerdict verdict)
{
    if (const auto allowed = m_ledger.session().ask(Permission::CheckReports); !allowed)
        return allowed.error();
    const auto &store = m_ledger.store();
    const auto interview = store.interviews.interview(report.interview);
    if (!interview)
        return interview.error();
    const auto judged = m_ledger.together([&]() -> Result<void> {
        // The words as they are stored now: a colleague may have changed the line meanwhile.
        const auto stored = store.interviews.reportWithId(report.id);
        if (!stored)
            return stored.error();
        const Line *seen = report.line(find.line);
        const Line *now = stored->line(find.line);
        if (seen && now && (seen->text != now->text || seen->anchor != now->anchor)) {
            return Error{
                Error::Code::Conflict,
                tr("Line %1 was changed by somebody else meanwhile. Hear it again.").arg(now->number)};
        }
        const auto check = made(*stored, find, verdict);
        if (!check)
            return check.error();
        const bool isProven = check->heard.isWhole() || verdict == SweepVerdict::NotJudged;
        const Deed deed{isProven ? u"sweep"_s : u"sweep unheard"_s, u"line"_s, find.line.value,
                        interview->caseFile, sweepCheckSha256(*check)};
        return m_ledger.record(deed, [&](Deed &) -> Result<void> {
            const auto added = store.sweeps.add(report.id, *check);
            return added ? Result<void>() : added.error();
        });
    });
    if (!judged)
        return judged.error();
    const auto checks = store.sweeps.all(report.id);
    if (!checks)
        return checks.error();
    emit changed(report.interview);
    return swept(report, {find}, *checks).value(0);
}

} // namespace relaas
