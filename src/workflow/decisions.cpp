#include "workflow/decisions.h"

#include "core/law/deadlines.h"
#include "core/text.h"
#include "storage/store.h"
#include "workflow/caseevents.h"
#include "workflow/ledger.h"
#include "workflow/lettermaker.h"
#include "workflow/session.h"

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

/// What was typed, as it may be stored.
Decision withCleanText(Decision decision)
{
    decision.reasons = cleaned(decision.reasons);
    for (Ground &ground : decision.grounds) {
        ground.title = cleanedLine(ground.title);
        ground.summary = cleaned(ground.summary);
        ground.reasons = cleaned(ground.reasons);
        for (Finding &finding : ground.findings)
            finding.text = cleaned(finding.text);
    }
    return decision;
}

} // namespace

Decisions::Decisions(const Ledger &ledger, const LawPack &law, const Places &places,
                     const OutcomeCatalogue &outcomes, const LetterMaker &letters, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_law(law)
    , m_places(places)
    , m_outcomes(outcomes)
    , m_letters(letters)
{
}

Result<std::optional<Decision>> Decisions::ofCase(CaseFileId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    return m_ledger.store().decisions.ofCase(id);
}

Result<Decision> Decisions::decision(DecisionId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    return m_ledger.store().decisions.decision(id);
}

Result<QList<Remark>> Decisions::remarks(DecisionId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    return m_ledger.store().decisions.remarks(id);
}

Result<Decision> Decisions::start(CaseFileId id)
{
    if (const auto allowed = m_ledger.session().ask(Permission::DraftDecisions); !allowed)
        return allowed.error();
    const auto present = m_ledger.store().decisions.ofCase(id);
    if (!present)
        return present.error();
    if (*present)
        return **present;
    Decision decision;
    decision.caseFile = id;
    decision.author = m_ledger.session().user().id;
    decision.writers = {decision.author};
    const auto recorded =
        m_ledger.record({u"create"_s, u"decision"_s, 0, id, {}}, [&](Deed &deed) -> Result<void> {
            const auto added = m_ledger.store().decisions.add(decision);
            if (!added)
                return added.error();
            decision.id = *added;
            deed.objectId = added->value;
            Event event;
            event.type = EventType::DecisionStarted;
            event.on = m_ledger.today();
            return CaseEvents(m_ledger, m_law, m_places).add(id, event);
        });
    if (!recorded)
        return recorded.error();
    emit changed(decision.id, id);
    return m_ledger.store().decisions.decision(decision.id);
}

Result<Decision> Decisions::save(const Decision &decision)
{
    if (const auto allowed = m_ledger.session().ask(Permission::DraftDecisions); !allowed)
        return allowed.error();
    const auto stored = m_ledger.store().decisions.decision(decision.id);
    if (!stored)
        return stored.error();
    if (const auto editable = mayEdit(*stored); !editable)
        return editable.error();
    // Only the words and the outcome come from the caller; who, when and the state are the office's.
    Decision wanted = *stored;
    wanted.revision = decision.revision;
    wanted.outcome = decision.outcome;
    if (const UserId self = m_ledger.session().user().id; !wanted.writers.contains(self))
        wanted.writers.append(self);
    wanted.country = decision.country;
    wanted.reasons = decision.reasons;
    wanted.grounds = decision.grounds;
    wanted = withCleanText(wanted);
    Decision saved;
    const auto recorded = m_ledger.record(
        {u"change"_s, u"decision"_s, decision.id.value, stored->caseFile, {}}, [&](Deed &) -> Result<void> {
            auto kept = m_ledger.store().decisions.save(wanted);
            if (!kept)
                return kept.error();
            saved = std::move(kept).value();
            return {};
        });
    if (!recorded)
        return recorded.error();
    emit changed(saved.id, saved.caseFile);
    return saved;
}

Result<QList<Report>> Decisions::reports(CaseFileId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    const auto interviews = m_ledger.store().interviews.ofCase(id);
    if (!interviews)
        return interviews.error();
    QList<Report> reports;
    for (const Interview &interview : *interviews) {
        auto report = m_ledger.store().interviews.report(interview.id);
        if (!report)
            return report.error();
        reports.append(std::move(report).value());
    }
    return reports;
}

Result<QList<Report>> Decisions::formerReports(CaseFileId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    const auto interviews = m_ledger.store().interviews.ofCase(id);
    if (!interviews)
        return interviews.error();
    QList<Report> reports;
    for (const Interview &interview : *interviews) {
        const auto versions = m_ledger.store().interviews.allVersions(interview.id);
        if (!versions)
            return versions.error();
        reports += versions->first(std::max<qsizetype>(versions->size() - 1, 0));
    }
    return reports;
}

Result<QSet<LineId>> Decisions::citedLines(const Report &report) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    const auto interview = m_ledger.store().interviews.interview(report.interview);
    if (!interview)
        return interview.error();
    const auto decision = m_ledger.store().decisions.ofCase(interview->caseFile);
    if (!decision)
        return decision.error();
    return *decision ? relaas::citedLines(**decision, report) : QSet<LineId>();
}

Result<QList<Gap>> Decisions::gaps(const Decision &decision) const
{
    const auto available = reports(decision.caseFile);
    if (!available)
        return available.error();
    const auto former = formerReports(decision.caseFile);
    if (!former)
        return former.error();
    const auto chosen = m_outcomes.find(decision.outcome);
    const auto letters = m_ledger.store().corrections.ofCase(decision.caseFile);
    if (!letters)
        return letters.error();
    return gapsIn(decision, *former + *available, !chosen || chosen->needsGrounds)
        + gapsInCorrections(*letters);
}

Result<Decision> Decisions::submit(const Decision &decision)
{
    const auto stored = m_ledger.store().decisions.decision(decision.id);
    if (!stored)
        return stored.error();
    const auto missing = gaps(*stored);
    if (!missing)
        return missing.error();
    const auto open = m_ledger.store().decisions.remarks(decision.id);
    if (!open)
        return open.error();
    Decision seen = *stored;
    seen.revision = decision.revision; // what somebody else saved meanwhile is not submitted unseen
    const auto wanted = submitted(seen, m_ledger.session().user(), *missing, *open, m_ledger.now());
    if (!wanted)
        return wanted;
    if (const auto readable = m_letters.letter(*wanted, Language::Dutch); !readable)
        return readable.error();
    Decision saved;
    const auto recorded = m_ledger.record(
        {u"submit"_s, u"decision"_s, decision.id.value, stored->caseFile, {}}, [&](Deed &) -> Result<void> {
            auto kept = m_ledger.store().decisions.save(*wanted);
            if (!kept)
                return kept.error();
            saved = std::move(kept).value();
            Event event;
            event.type = EventType::DecisionSubmitted;
            event.on = m_ledger.today();
            event.details.insert(u"outcome"_s, saved.outcome); // whether an interview is needed hangs on it
            return CaseEvents(m_ledger, m_law, m_places).add(saved.caseFile, event);
        });
    if (!recorded)
        return recorded.error();
    emit changed(saved.id, saved.caseFile);
    return saved;
}

Result<void> Decisions::answer(const Remark &remark, const QString &text)
{
    if (const auto allowed = m_ledger.session().ask(Permission::DraftDecisions); !allowed)
        return allowed;
    const auto stored = m_ledger.store().decisions.decision(remark.decision);
    if (!stored)
        return stored.error();
    if (const auto editable = mayEdit(*stored); !editable)
        return editable;
    const auto wanted = answered(remark, text, m_ledger.now());
    if (!wanted)
        return wanted.error();
    const auto recorded = m_ledger.record(
        {u"answer"_s, u"remark"_s, remark.id.value, stored->caseFile, textSha256(wanted->answer)},
        [&](Deed &) { return m_ledger.store().decisions.saveAnswer(*wanted); });
    if (recorded)
        emit changed(stored->id, stored->caseFile);
    return recorded;
}

Result<std::vector<Outcome>> Decisions::outcomes(CaseFileId id) const
{
    const auto file = m_ledger.store().cases.caseFile(id);
    if (!file)
        return file.error();
    const Procedure procedure = procedureNow({file->procedure, file->events});
    return m_outcomes.listFor(procedure, regimeName(regimeOf(procedure, lodgingDate(file->events))));
}

std::optional<Outcome> Decisions::outcome(const QString &code) const
{
    return m_outcomes.find(code);
}

Result<Letter> Decisions::letter(const Decision &decision, Language language) const
{
    return m_letters.letter(decision, language);
}

Result<Decision> Decisions::exported(DecisionId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::Export); !allowed)
        return allowed.error();
    auto stored = m_ledger.store().decisions.decision(id);
    if (!stored)
        return stored;
    if (const auto noted = m_ledger.note({u"export"_s, u"decision"_s, id.value, stored->caseFile, {}});
        !noted)
        return noted.error();
    return stored;
}

Result<Letter> Decisions::document(const Decision &decision, Language language) const
{
    const auto noted = exported(decision.id);
    if (!noted)
        return noted.error();
    return m_letters.letter(decision, language);
}

Result<QByteArray> Decisions::signedLetter(const Decision &decision) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    const auto source = m_ledger.store().files.source(decision.letterSha256);
    const auto device = source ? (*source)() : nullptr;
    QByteArray letter(device ? device->size() : 0, Qt::Uninitialized);
    if (!device || device->read(letter.data(), letter.size()) != letter.size()) {
        return Error{Error::Code::File,
                     tr("The signed letter of this decision is missing from the store, or damaged. Restore a "
                        "backup.")};
    }
    const Deed deed{u"export"_s, u"decision"_s, decision.id.value, decision.caseFile, decision.letterSha256};
    if (const auto noted = m_ledger.note(deed); !noted)
        return noted.error();
    return letter;
}

} // namespace relaas
