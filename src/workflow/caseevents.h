#pragma once

#include "core/casefile/casefile.h"
#include "core/result.h"
#include "storage/casestore.h"

namespace relaas {

class Ledger;
class Places;
struct LawPack;

/// Adds events and derives anew what follows from them: the stage and the next deadline. Works inside the
/// transaction of its caller.
class CaseEvents
{
public:
    CaseEvents(const Ledger &ledger, const LawPack &law, const Places &places)
        : m_ledger(ledger)
        , m_law(law)
        , m_places(places)
    {
    }

    /// Refuses an event that cannot follow those before it.
    Result<void> add(CaseFileId id, Event event) const;

    CaseListing listing(const CaseFile &file) const;

private:
    const Ledger &m_ledger;
    const LawPack &m_law;
    const Places &m_places;
};

} // namespace relaas
