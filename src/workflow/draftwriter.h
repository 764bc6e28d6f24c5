#pragma once

#include "core/result.h"
#include "workflow/draftqueue.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace relaas {

class Keys;
using KeysPtr = std::shared_ptr<const Keys>;

/// Writes drafts on a thread of its own, by the moments of a DraftQueue. What could not be written stays and
/// is tried again.
class DraftWriter
{
public:
    /// Brings changes to the disk, all or none. Runs and ends on the thread of the writer.
    using Write = std::function<Result<void>(const QList<DraftChange> &)>;
    /// Hears of each attempt, on the thread of the writer.
    using Told = std::function<void(const QList<DraftChange> &, const Result<void> &)>;

    DraftWriter(Write write, Told told);
    /// Waits for a write that is being made, and lets go of what waits: flush first.
    ~DraftWriter();

    DraftWriter(const DraftWriter &) = delete;
    DraftWriter &operator=(const DraftWriter &) = delete;

    /// Returns at once. Any thread.
    void add(const DraftChange &change);

    /// Writes what waits now. False where it could not be written, or not in that time.
    bool flush(std::chrono::milliseconds most);

    bool isEmpty() const;
    std::map<DraftKey, DraftChange> of(UserId user) const;

private:
    void run(const std::stop_token &stop, Write write, const Told &told);
    /// Waits until something is to be written; nothing at the end.
    QList<DraftChange> awaited(const std::stop_token &stop);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_woken;
    std::condition_variable m_attempted;
    DraftQueue m_queue;
    bool m_isUrgent = false;
    int m_failures = 0;
    std::jthread m_thread; ///< the last member: it uses the others
};

/// The writer of a case file, with a connection of its own.
DraftWriter::Write writeInto(const QString &folder, const KeysPtr &keys);

} // namespace relaas
