#include "workflow/casefiles.h"

#include "storage/store.h"
#include "workflow/caseevents.h"
#include "workflow/ledger.h"
#include "workflow/session.h"

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

CaseFiles::CaseFiles(const Ledger &ledger, const LawPack &law, const Places &places, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_law(law)
    , m_places(places)
{
}

Result<QList<CaseFileId>> CaseFiles::ids(const CaseQuery &query) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    return m_ledger.store().cases.ids(query);
}

Result<QList<CaseWords>> CaseFiles::words(CaseFileId after, int count) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    return m_ledger.store().cases.words(after, count);
}

Result<QList<CaseSummary>> CaseFiles::summaries(const QList<CaseFileId> &ids) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    return m_ledger.store().cases.summaries(ids);
}

Result<CaseFile> CaseFiles::caseFile(CaseFileId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    return m_ledger.store().cases.caseFile(id);
}

Result<CaseFile> CaseFiles::open(CaseFileId id) const
{
    auto file = caseFile(id);
    if (!file)
        return file;
    if (const auto noted = m_ledger.note({u"view"_s, u"casefile"_s, id.value, id, {}}); !noted)
        return noted.error();
    return file;
}

Result<QList<Document>> CaseFiles::documents(CaseFileId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    return m_ledger.store().cases.documents(id);
}

QList<Deadline> CaseFiles::deadlines(const CaseFile &file) const
{
    return derived({file.procedure, file.events}, m_law, today());
}

QDate CaseFiles::today() const
{
    return m_ledger.today();
}

Result<CaseFileId> CaseFiles::add(CaseFile file, const QList<Document> &documents)
{
    if (const auto allowed = m_ledger.session().ask(Permission::EditCases); !allowed)
        return allowed.error();
    const auto taken = m_ledger.store().cases.contains(file.number);
    if (!taken)
        return taken.error();
    if (*taken) {
        return Error{Error::Code::Conflict,
                     tr("Case %1 is already in the case database. Nothing was added.").arg(file.number)};
    }
    std::stable_sort(file.events.begin(), file.events.end(),
                     [](const Event &a, const Event &b) { return a.on < b.on; });
    QList<Event> sofar;
    for (const Event &event : std::as_const(file.events)) {
        if (const auto follows = mayFollow(sofar, event, today()); !follows)
            return follows.error();
        sofar.append(event);
    }
    const CaseListing listing = CaseEvents(m_ledger, m_law, m_places).listing(file);
    CaseFileId id;
    const auto recorded = m_ledger.record({u"create"_s, u"casefile"_s}, [&](Deed &deed) -> Result<void> {
        const auto added = m_ledger.store().cases.add(file, listing);
        if (!added)
            return added.error();
        id = deed.caseFile = *added;
        deed.objectId = id.value;
        for (Document document : documents) {
            document.caseFile = id;
            if (const auto kept = m_ledger.store().cases.addDocument(document); !kept)
                return kept.error();
        }
        return {};
    });
    if (!recorded)
        return recorded.error();
    emit changed(id);
    return id;
}

Result<void> CaseFiles::addEvent(CaseFileId id, const Event &event)
{
    if (const auto allowed = m_ledger.session().ask(Permission::EditCases); !allowed)
        return allowed;
    if (event.type == EventType::DecisionNotified) {
        const auto letters = m_ledger.store().corrections.ofCase(id);
        if (!letters)
            return letters.error();
        if (const auto sent = mayBeNotified(*letters); !sent)
            return sent;
    }
    const Deed deed{u"create"_s, u"event:"_s + eventTypeName(event.type), id.value, id, {}};
    const auto recorded =
        m_ledger.record(deed, [&](Deed &) { return CaseEvents(m_ledger, m_law, m_places).add(id, event); });
    if (recorded)
        emit changed(id);
    return recorded;
}

Result<void> CaseFiles::addDocument(const Document &document)
{
    if (const auto allowed = m_ledger.session().ask(Permission::EditCases); !allowed)
        return allowed;
    const auto recorded = m_ledger.record({u"create"_s, u"document"_s, 0, document.caseFile, {}},
                                          [&](Deed &deed) -> Result<void> {
                                              const auto added = m_ledger.store().cases.addDocument(document);
                                              if (!added)
                                                  return added.error();
                                              deed.objectId = added->value;
                                              return {};
                                          });
    if (recorded)
        emit changed(document.caseFile);
    return recorded;
}

} // namespace relaas
