#include "workflow/caseevents.h"

#include "core/law/deadlines.h"
#include "core/people/places.h"
#include "storage/store.h"
#include "workflow/ledger.h"

#include <algorithm>

namespace relaas {

CaseListing CaseEvents::listing(const CaseFile &file) const
{
    CaseListing listing;
    listing.stage = stageAfter(file.events);
    const CaseFacts facts{file.procedure, file.events};
    if (const auto next = nextDeadline(derived(facts, m_law, m_ledger.today(), Explain::No))) {
        listing.nextDeadline = next->safe;
        listing.deadlineRule = next->ruleId;
    }
    const QString &code = file.person.nationality;
    listing.searchKey = searchKey(file,
                                  {m_places.countryName(code, u"nl"), m_places.countryName(code, u"en"),
                                   m_places.nationality(code, file.person.isStateless, u"nl"),
                                   m_places.nationality(code, file.person.isStateless, u"en")});
    return listing;
}

Result<void> CaseEvents::add(CaseFileId id, Event event) const
{
    auto file = m_ledger.store().cases.caseFile(id);
    if (!file)
        return file.error();
    CaseFile changed = std::move(file).value();
    if (const auto follows = mayFollow(changed.events, event, m_ledger.today()); !follows)
        return follows;
    if (const auto added = m_ledger.store().cases.addEvent(id, event); !added)
        return added.error();
    changed.events.append(event);
    std::stable_sort(changed.events.begin(), changed.events.end(),
                     [](const Event &a, const Event &b) { return a.on < b.on; });
    return m_ledger.store().cases.touch(id, changed.revision, listing(changed));
}

} // namespace relaas
