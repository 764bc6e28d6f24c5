#include "workflow/reviews.h"

#include "core/law/outcome.h"
#include "core/text.h"
#include "storage/store.h"
#include "workflow/caseevents.h"
#include "workflow/ledger.h"
#include "workflow/lettermaker.h"
#include "workflow/session.h"

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

Reviews::Reviews(const Ledger &ledger, const LawPack &law, const Places &places,
                 const OutcomeCatalogue &outcomes, const LetterMaker &letters, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_law(law)
    , m_places(places)
    , m_outcomes(outcomes)
    , m_letters(letters)
{
}

Result<QList<ReviewSummary>> Reviews::list() const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    return m_ledger.store().decisions.underReview();
}

Result<void> Reviews::addRemark(DecisionId id, const QString &text)
{
    if (const auto allowed = m_ledger.session().ask(Permission::SignDecisions); !allowed)
        return allowed;
    const auto decision = m_ledger.store().decisions.decision(id);
    if (!decision)
        return decision.error();
    const QString words = cleaned(text).trimmed();
    if (words.isEmpty())
        return Error{Error::Code::Invalid, tr("Write the remark first.")};
    if (decision->state != DecisionState::Submitted) {
        return Error{Error::Code::NotAllowed,
                     tr("Only a submitted decision takes remarks. This one is: %1.")
                         .arg(decisionStateText(decision->state))};
    }
    Remark remark;
    remark.decision = id;
    remark.author = m_ledger.session().user().id;
    remark.text = words;
    remark.writtenAt = m_ledger.now();
    const auto recorded =
        m_ledger.record({u"create"_s, u"remark"_s, 0, decision->caseFile, textSha256(words)},
                        [&](Deed &deed) -> Result<void> {
                            const auto added = m_ledger.store().decisions.addRemark(remark);
                            if (!added)
                                return added.error();
                            deed.objectId = added->value;
                            return {};
                        });
    if (recorded)
        emit changed(id, decision->caseFile);
    return recorded;
}

Result<void> Reviews::withdrawRemark(const Remark &remark)
{
    if (const auto allowed = m_ledger.session().ask(Permission::SignDecisions); !allowed)
        return allowed;
    if (remark.author != m_ledger.session().user().id)
        return Error{Error::Code::NotAllowed, tr("Only %1 can withdraw this remark.").arg(remark.authorName)};
    if (!remark.isOpen())
        return Error{Error::Code::NotAllowed, tr("This remark is already dealt with.")};
    const auto decision = m_ledger.store().decisions.decision(remark.decision);
    if (!decision)
        return decision.error();
    const auto wanted = answered(remark, tr("Withdrawn"), m_ledger.now());
    if (!wanted)
        return wanted.error();
    const auto recorded =
        m_ledger.record({u"withdraw"_s, u"remark"_s, remark.id.value, decision->caseFile, {}},
                        [&](Deed &) { return m_ledger.store().decisions.saveAnswer(*wanted); });
    if (recorded)
        emit changed(remark.decision, decision->caseFile);
    return recorded;
}

Result<Decision> Reviews::returnToAuthor(DecisionId id)
{
    const auto decision = m_ledger.store().decisions.decision(id);
    if (!decision)
        return decision;
    const auto remarks = m_ledger.store().decisions.remarks(id);
    if (!remarks)
        return remarks.error();
    const auto wanted = returned(*decision, m_ledger.session().user(), *remarks);
    if (!wanted)
        return wanted;
    return saved(*wanted, u"return"_s, EventType::DecisionReturned);
}

Result<Decision> Reviews::sign(DecisionId id)
{
    const auto decision = m_ledger.store().decisions.decision(id);
    if (!decision)
        return decision;
    const auto remarks = m_ledger.store().decisions.remarks(id);
    if (!remarks)
        return remarks.error();
    QList<Report> reports;
    for (const PlacedCitation &place : placedCitations(*decision)) {
        const InterviewId interview = citationAt(*decision, place).interview;
        const bool isKnown = std::any_of(reports.cbegin(), reports.cend(), [interview](const Report &report) {
            return report.interview == interview;
        });
        const auto versions = isKnown ? QList<Report>() : m_ledger.store().interviews.allVersions(interview);
        if (!versions)
            return versions.error();
        reports += *versions;
    }
    const auto outcome = m_outcomes.find(decision->outcome);
    const auto letters = m_ledger.store().corrections.ofCase(decision->caseFile);
    if (!letters)
        return letters.error();
    const QList<Gap> gaps =
        gapsIn(*decision, reports, !outcome || outcome->needsGrounds) + gapsInCorrections(*letters);
    auto wanted = signedBy(*decision, m_ledger.session().user(), gaps, *remarks, m_ledger.now());
    if (!wanted)
        return wanted;
    Decision sealed = std::move(wanted).value();
    const auto pdf = m_letters.pdf(sealed, Language::Dutch);
    if (!pdf)
        return pdf.error();
    const auto stored = m_ledger.store().files.add(*pdf);
    if (!stored)
        return stored.error();
    sealed.letterSha256 = stored->sha256;
    auto done = saved(sealed, u"sign"_s, EventType::DecisionSigned);
    if (!done)
        m_ledger.store().files.discard(stored->sha256);
    return done;
}

Result<Decision> Reviews::saved(const Decision &wanted, const QString &action, EventType type)
{
    Decision kept;
    const Deed deed{action, u"decision"_s, wanted.id.value, wanted.caseFile, wanted.letterSha256};
    const auto recorded = m_ledger.record(deed, [&](Deed &) -> Result<void> {
        if (!wanted.letterSha256.isEmpty()) {
            if (const auto entered = m_ledger.store().files.enter(wanted.letterSha256, m_ledger.now());
                !entered)
                return entered;
        }
        auto stored = m_ledger.store().decisions.save(wanted);
        if (!stored)
            return stored.error();
        kept = std::move(stored).value();
        Event event;
        event.type = type;
        event.on = m_ledger.today();
        return CaseEvents(m_ledger, m_law, m_places).add(wanted.caseFile, event);
    });
    if (!recorded)
        return recorded.error();
    emit changed(kept.id, kept.caseFile);
    return kept;
}

} // namespace relaas
