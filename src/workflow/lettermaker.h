#pragma once

#include "core/assessment/decision.h"
#include "core/casefile/casefile.h"
#include "core/law/outcome.h"
#include "core/letter/language.h"
#include "core/letter/letter.h"
#include "core/letter/letterfacts.h"
#include "core/letter/letterpack.h"
#include "core/report/report.h"
#include "core/result.h"

namespace relaas {

class Ledger;
class Places;
struct LawPack;

/// Gathers the facts of a case for its letter and has it composed.
class LetterMaker
{
public:
    LetterMaker(const Ledger &ledger, const LawPack &law, const Places &places,
                const OutcomeCatalogue &outcomes, const LetterPack &pack)
        : m_ledger(ledger)
        , m_law(law)
        , m_places(places)
        , m_outcomes(outcomes)
        , m_pack(pack)
    {
    }

    Result<Letter> letter(const Decision &decision, Language language) const;
    /// The letter as PDF/A in memory.
    Result<QByteArray> pdf(const Decision &decision, Language language) const;

private:
    Result<LetterFacts> facts(const Decision &decision) const;
    Result<std::vector<LetterGround>> grounds(const Decision &decision) const;

    const Ledger &m_ledger;
    const LawPack &m_law;
    const Places &m_places;
    const OutcomeCatalogue &m_outcomes;
    const LetterPack &m_pack;
};

} // namespace relaas
