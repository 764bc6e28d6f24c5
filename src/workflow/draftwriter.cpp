#include "workflow/draftwriter.h"

#include "core/text.h"
#include "crypto/keys.h"
#include "storage/draftstore.h"
#include "storage/store.h"
#include "workflow/writerthread.h"

namespace relaas {

namespace {

qint64 nowMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

std::chrono::steady_clock::time_point moment(qint64 ms)
{
    return std::chrono::steady_clock::time_point(std::chrono::milliseconds(ms));
}

Result<void> write(const Database &database, const QList<DraftChange> &changes)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    Transaction open = std::move(transaction).value();
    const DraftStore drafts(database);
    for (const DraftChange &change : changes) {
        Draft draft = change.draft;
        draft.content = cleaned(draft.content); // here, for it takes a while
        const auto done =
            change.isDropped ? drafts.drop(change.user, draft.key) : drafts.put(change.user, draft);
        if (!done)
            return done;
    }
    return open.commit();
}

} // namespace

DraftWriter::DraftWriter(Write write, Told told)
    : m_thread([this, write = std::move(write), told = std::move(told)](const std::stop_token &stop) mutable {
        leaveSignalsToOthers();
        run(stop, std::move(write), told);
    })
{
}

DraftWriter::~DraftWriter() = default;

void DraftWriter::add(const DraftChange &change)
{
    const std::lock_guard lock(m_mutex);
    m_queue.add(change, nowMs());
    m_woken.notify_one();
}

bool DraftWriter::flush(std::chrono::milliseconds most)
{
    std::unique_lock lock(m_mutex);
    if (m_queue.isEmpty())
        return true;
    const int before = m_failures;
    m_isUrgent = true;
    m_woken.notify_one();
    m_attempted.wait_for(lock, most, [&] { return m_queue.isEmpty() || m_failures != before; });
    m_isUrgent = false;
    return m_queue.isEmpty();
}

bool DraftWriter::isEmpty() const
{
    const std::lock_guard lock(m_mutex);
    return m_queue.isEmpty();
}

std::map<DraftKey, DraftChange> DraftWriter::of(UserId user) const
{
    const std::lock_guard lock(m_mutex);
    return m_queue.of(user);
}

QList<DraftChange> DraftWriter::awaited(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        const auto due = m_queue.dueMs();
        if (due && (m_isUrgent || *due <= nowMs()))
            return m_queue.take();
        // Each change may move the moment: look again after each.
        const auto isLater = [&] { return m_queue.dueMs() != due || m_isUrgent; };
        if (due)
            m_woken.wait_until(lock, stop, moment(*due), isLater);
        else
            m_woken.wait(lock, stop, [&] { return m_queue.dueMs().has_value(); });
    }
    return {};
}

void DraftWriter::run(const std::stop_token &stop, Write write, const Told &told)
{
    for (QList<DraftChange> changes = awaited(stop); !changes.isEmpty(); changes = awaited(stop)) {
        const Result<void> written = write(changes);
        {
            const std::lock_guard lock(m_mutex);
            if (written) {
                m_queue.done();
            } else {
                m_queue.failed(nowMs());
                ++m_failures;
                m_isUrgent = false; // whoever waits has their answer
            }
        }
        m_attempted.notify_all();
        told(changes, written);
    }
}

DraftWriter::Write writeInto(const QString &folder, const KeysPtr &keys)
{
    // Opened at the first change, on the thread that writes, and closed there.
    return [folder, keys, database = std::shared_ptr<Database>()](
               const QList<DraftChange> &changes) mutable -> Result<void> {
        if (!database) {
            auto opened = Database::open(databasePath(folder), keys->databaseKey());
            if (!opened)
                return opened.error();
            database = std::make_shared<Database>(std::move(opened).value());
        }
        return write(*database, changes);
    };
}

} // namespace relaas
