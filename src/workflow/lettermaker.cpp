#include "workflow/lettermaker.h"

#include "core/law/deadlines.h"
#include "core/letter/composition.h"
#include "core/people/places.h"
#include "core/timecode.h"
#include "letters/pdf.h"
#include "storage/store.h"
#include "workflow/ledger.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHash>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

/// The rule of the law pack that gives the term of each class of appeal.
QString appealRule(AppealClass appeal)
{
    switch (appeal) {
    case AppealClass::Short:
        return u"APPEAL-SHORT-NL"_s;
    case AppealClass::Long:
        return u"APPEAL-LONG-NL"_s;
    case AppealClass::Ammr:
        return u"APPEAL-AMMR-NL"_s;
    case AppealClass::Legacy:
        return u"LEG-APPEAL"_s;
    case AppealClass::None:
        return {};
    }
    return {};
}

std::optional<RemedyTerm> termOf(const LawPack &law, const QString &ruleId)
{
    const DeadlineRule *rule = law.rule(ruleId);
    if (!rule)
        return std::nullopt;
    switch (rule->term.unit) {
    case TermUnit::Days:
    case TermUnit::WorkingDays:
        return RemedyTerm{rule->term.length, RemedyTerm::Unit::Days};
    case TermUnit::Weeks:
        return RemedyTerm{rule->term.length, RemedyTerm::Unit::Weeks};
    case TermUnit::Months:
        return RemedyTerm{rule->term.length, RemedyTerm::Unit::Months};
    case TermUnit::Years:
        return RemedyTerm{12 * rule->term.length, RemedyTerm::Unit::Months};
    }
    return std::nullopt;
}

LetterGround::Conclusion conclusionOf(const Ground &ground)
{
    switch (ground.conclusion) {
    case Conclusion::BenefitOfDoubt:
        return LetterGround::Conclusion::CredibleByBenefitOfDoubt;
    case Conclusion::NotCredible:
        return LetterGround::Conclusion::NotCredible;
    case Conclusion::Credible:
    case Conclusion::None:
        return LetterGround::Conclusion::Credible;
    }
    return LetterGround::Conclusion::Credible;
}

QDate firstOf(const QList<Event> &events, EventType type)
{
    for (const Event &event : events) {
        if (event.type == type)
            return event.on;
    }
    return {};
}

} // namespace

Result<std::vector<LetterGround>> LetterMaker::grounds(const Decision &decision) const
{
    const auto &interviews = m_ledger.store().interviews;
    std::vector<LetterGround> grounds;
    for (const Ground &ground : decision.grounds) {
        if (ground.conclusion == Conclusion::None) {
            return Error{Error::Code::NotAllowed,
                         QCoreApplication::translate("LetterMaker",
                                                     "The letter needs a conclusion on \"%1\". Draw it under "
                                                     "Findings.")
                             .arg(ground.title)};
        }
        LetterGround said{ground.title, ground.summary, conclusionOf(ground), {}};
        for (const Finding &finding : ground.findings) {
            LetterFinding stated{finding.direction == Direction::For ? LetterFinding::Direction::For
                                                                     : LetterFinding::Direction::Against,
                                 finding.text,
                                 {}};
            for (const Citation &citation : finding.citations) {
                const auto interview = interviews.interview(citation.interview);
                if (!interview)
                    return interview.error();
                LetterCitation quoted{interview->heldOn, citation.lineNumber, std::nullopt, citation.quote,
                                      0};
                const auto versions = interviews.versions(citation.interview);
                if (!versions)
                    return versions.error();
                if (versions->size() > 1)
                    quoted.version = citation.reportVersion;
                if (citation.recordingFinding > 0)
                    quoted.recordingFinding = findingLabel(citation.recordingFinding);
                if (citation.anchor) {
                    const auto recording = interviews.recording(citation.anchor->recording);
                    if (!recording)
                        return recording.error();
                    quoted.atMs = msFromFrames(citation.anchor->fromFrame, recording->sampleRate);
                }
                stated.citations.push_back(quoted);
            }
            said.findings.push_back(stated);
        }
        grounds.push_back(said);
    }
    return grounds;
}

Result<LetterFacts> LetterMaker::facts(const Decision &decision) const
{
    const auto outcome = m_outcomes.find(decision.outcome);
    if (!outcome) {
        return Error{Error::Code::NotAllowed,
                     QCoreApplication::translate(
                         "LetterMaker", "There is no letter without an outcome. Choose one under Outcome.")};
    }
    const auto &store = m_ledger.store();
    const auto file = store.cases.caseFile(decision.caseFile);
    if (!file)
        return file.error();
    const auto interviews = store.interviews.ofCase(decision.caseFile);
    if (!interviews)
        return interviews.error();
    auto stated = grounds(decision);
    if (!stated)
        return stated.error();

    LetterFacts facts;
    facts.documentId = u"%1-B%2"_s.arg(file->number).arg(decision.id.value);
    facts.caseNumber = file->number;
    facts.vNumber = file->person.vNumber.text();
    facts.applicantName = listName(file->person);
    facts.birthDate = file->person.bornOn;
    const Person &person = file->person;
    facts.nationalityNl = m_places.nationality(person.nationality, person.isStateless, u"nl");
    facts.nationalityEn = m_places.nationality(person.nationality, person.isStateless, u"en");
    const QString country = restsOnCountry(decision.outcome) ? decision.country : person.nationality;
    facts.countryNl = m_places.countryName(country, u"nl");
    facts.countryEn = m_places.countryName(country, u"en");
    const CaseFacts caseFacts{file->procedure, file->events};
    facts.procedure = procedureNow(caseFacts);
    facts.lodgedOn = lodgingDate(file->events);
    facts.regime = regimeName(regimeOf(facts.procedure, facts.lodgedOn));
    for (const Interview &interview : *interviews)
        facts.interviews.push_back(interview.heldOn);
    facts.outcome = *outcome;
    facts.appealTerm = termOf(m_law, appealRule(appealTermClassOf(facts)));
    facts.stayTerm = termOf(m_law, u"STAYREQ"_s);
    facts.departureTerm = termOf(m_law, u"DEPART"_s);
    facts.grounds = std::move(stated).value();
    facts.reasons = decision.reasons;
    facts.lawyerName = person.lawyer;
    facts.officerName = decision.authorName;
    facts.signerName = decision.signerName;
    facts.decidedOn = decision.signedAt.isValid() ? decision.signedAt.toLocalTime().date() : m_ledger.today();
    facts.withdrawnOn = firstOf(file->events, EventType::Withdrawn);
    return facts;
}

Result<Letter> LetterMaker::letter(const Decision &decision, Language language) const
{
    auto gathered = facts(decision);
    if (!gathered)
        return gathered.error();
    LetterFacts known = std::move(gathered).value();
    if (known.signerName.isEmpty())
        known.signerName = language == Language::Dutch ? u"[nog niet ondertekend]"_s : u"[not yet signed]"_s;
    return composed(known, m_pack, language);
}

Result<QByteArray> LetterMaker::pdf(const Decision &decision, Language language) const
{
    const auto written = letter(decision, language);
    if (!written)
        return written.error();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const auto done = writePdf(*written, buffer); !done)
        return done.error();
    return buffer.data();
}

} // namespace relaas
