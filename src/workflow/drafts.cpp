#include "workflow/drafts.h"

#include "storage/store.h"
#include "workflow/ledger.h"
#include "workflow/session.h"

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

Drafts::Drafts(const Ledger &ledger, DraftWriter::Write write, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
{
    if (!write)
        return;
    m_writer = std::make_unique<DraftWriter>(
        std::move(write), [this](const QList<DraftChange> &changes, const Result<void> &written) {
            QMetaObject::invokeMethod(
                this, [this, changes, written] { hear(changes, written); }, Qt::QueuedConnection);
        });
}

Drafts::~Drafts()
{
    flush();
}

void Drafts::keep(const DraftKey &key, const QString &base, const QString &content)
{
    if (!mayKeep() && !m_isRefusalTold) {
        m_isRefusalTold = true;
        emit failed({Error::Code::NotAllowed,
                     tr("The case file is open for reading only: what you type is not kept. Copy what you "
                        "need before you close this window.")});
    }
    add({key, base, content, m_ledger.now()}, false);
}

void Drafts::drop(const DraftKey &key)
{
    add({key, {}, {}, m_ledger.now()}, true);
}

void Drafts::add(const Draft &draft, bool isDropped)
{
    if (mayKeep() && user().isValid())
        m_writer->add({user(), draft, isDropped});
}

Draft Drafts::setAside(const Draft &draft)
{
    const auto present = all();
    if (!mayKeep() || !present || draft.key.isSetAside())
        return draft;
    const auto isTaken = [&](const DraftKey &key) {
        return std::any_of(present->cbegin(), present->cend(),
                           [&key](const Draft &other) { return other.key == key; });
    };
    Draft moved = draft;
    for (int number = 1; moved.key == draft.key || isTaken(moved.key); ++number)
        moved.key.object = u"%1.%2"_s.arg(draft.key.object).arg(number);
    add(moved, false); // first: whatever happens between the two, the words are there
    add(draft, true);
    return moved;
}

Result<std::optional<Draft>> Drafts::find(const DraftKey &key) const
{
    const auto drafts = all();
    if (!drafts)
        return drafts.error();
    const auto found = std::find_if(drafts->cbegin(), drafts->cend(),
                                    [&key](const Draft &draft) { return draft.key == key; });
    return found == drafts->cend() ? std::nullopt : std::optional(*found);
}

Result<QList<Draft>> Drafts::all() const
{
    if (!user().isValid())
        return QList<Draft>();
    // First what waits: if it gets written meanwhile, it is found in the store as well.
    const auto waiting = m_writer ? m_writer->of(user()) : std::map<DraftKey, DraftChange>();
    const auto stored = m_ledger.store().drafts.all(user());
    if (!stored)
        return stored.error();
    QList<Draft> drafts;
    for (const Draft &draft : *stored) {
        if (!waiting.contains(draft.key))
            drafts.append(draft);
    }
    for (const auto &[key, change] : waiting) {
        if (!change.isDropped)
            drafts.append(change.draft);
    }
    std::stable_sort(drafts.begin(), drafts.end(),
                     [](const Draft &a, const Draft &b) { return a.keptAt < b.keptAt; });
    return drafts;
}

bool Drafts::hasUnkept() const
{
    return m_writer && !m_writer->isEmpty();
}

bool Drafts::flush(std::chrono::milliseconds most)
{
    return !m_writer || m_writer->flush(most);
}

void Drafts::hear(const QList<DraftChange> &changes, const Result<void> &written)
{
    if (!written) {
        m_isFailing = true;
        emit failed(written.error());
        return;
    }
    if (std::exchange(m_isFailing, false))
        emit recovered();
    for (const DraftChange &change : changes) {
        if (!change.isDropped)
            emit kept(change.draft.key, change.draft.keptAt);
    }
}

UserId Drafts::user() const
{
    return m_ledger.session().isSignedIn() ? m_ledger.session().user().id : UserId();
}

} // namespace relaas
