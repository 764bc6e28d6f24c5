#include "workflow/draftqueue.h"

#include <algorithm>

namespace relaas {

void DraftQueue::add(const DraftChange &change, qint64 nowMs)
{
    if (m_waiting.empty())
        m_firstMs = nowMs;
    m_lastMs = nowMs;
    m_waiting.insert_or_assign({change.user, change.draft.key}, change);
}

std::optional<qint64> DraftQueue::dueMs() const
{
    if (m_waiting.empty() || !m_taken.empty())
        return {};
    return m_retryMs ? *m_retryMs : std::min(m_lastMs + RestMs, m_firstMs + MostMs);
}

QList<DraftChange> DraftQueue::take()
{
    m_taken = std::exchange(m_waiting, {});
    QList<DraftChange> changes;
    for (const auto &[place, change] : m_taken)
        changes.append(change);
    return changes;
}

void DraftQueue::done()
{
    m_taken.clear();
    m_retryMs.reset();
}

void DraftQueue::failed(qint64 nowMs)
{
    m_waiting.merge(m_taken); // leaves out what is newer in there
    m_taken.clear();
    m_retryMs = nowMs + RetryMs;
}

std::map<DraftKey, DraftChange> DraftQueue::of(UserId user) const
{
    std::map<DraftKey, DraftChange> found;
    for (const auto *changes : {&m_taken, &m_waiting}) {
        for (const auto &[place, change] : *changes) {
            if (place.first == user)
                found.insert_or_assign(place.second, change);
        }
    }
    return found;
}

} // namespace relaas
