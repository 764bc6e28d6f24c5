#pragma once

#include "core/draft.h"
#include "core/ids.h"

#include <QList>

#include <map>
#include <optional>
#include <utility>

namespace relaas {

/// A draft of somebody as it is to be on the disk: these words, or none.
struct DraftChange
{
    UserId user;
    Draft draft;
    bool isDropped = false;

    bool operator==(const DraftChange &) const = default;
};

/// Which drafts wait to be written, and until when. The last change of each draft counts. Knows no clock:
/// moments are milliseconds of any clock that only goes forward.
class DraftQueue
{
public:
    static constexpr qint64 RestMs = 300; ///< written when nobody typed for so long
    static constexpr qint64 MostMs = 700; ///< and never later than this after the first unwritten change
    static constexpr qint64 RetryMs = 2000; ///< after it could not be written

    void add(const DraftChange &change, qint64 nowMs);

    /// When to write; nothing while nothing waits, or while a writer has what waits.
    std::optional<qint64> dueMs() const;

    /// All that waits, for a writer, who says done() or failed() before the next take().
    QList<DraftChange> take();
    void done();
    /// It waits again, unless something newer does.
    void failed(qint64 nowMs);

    /// Nothing waits and no writer has anything.
    bool isEmpty() const { return m_waiting.empty() && m_taken.empty(); }

    /// What a user typed and may not be on the disk yet, by key.
    std::map<DraftKey, DraftChange> of(UserId user) const;

private:
    using Place = std::pair<UserId, DraftKey>;

    std::map<Place, DraftChange> m_waiting;
    std::map<Place, DraftChange> m_taken;
    qint64 m_firstMs = 0; ///< of what waits
    qint64 m_lastMs = 0;
    std::optional<qint64> m_retryMs; ///< since the last writer failed
};

} // namespace relaas
