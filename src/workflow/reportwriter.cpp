#include "workflow/reportwriter.h"

#include "crypto/keys.h"
#include "storage/store.h"
#include "workflow/writerthread.h"

namespace relaas {

namespace {

Result<Report> written(const Database &database, const ReportWriting &writing)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    Transaction open = std::move(transaction).value();
    const auto goesOn = [&writing](qsizetype done, qsizetype all) {
        if (writing.progress && all > 0)
            writing.progress(double(done) / double(all));
        return !writing.stop.stop_requested();
    };
    const InterviewStore interviews(database);
    const auto saved = writing.known ? interviews.save(*writing.known, writing.wanted, goesOn)
                                     : interviews.save(writing.wanted, goesOn);
    if (!saved)
        return saved;
    if (const auto logged = AuditStore(database).append(writing.entry); !logged)
        return logged.error();
    if (const auto committed = open.commit(); !committed)
        return committed.error();
    return saved;
}

} // namespace

ReportWriter::ReportWriter(Write write, QObject *parent)
    : QObject(parent)
    , m_thread([this, write = std::move(write)](const std::stop_token &stop) mutable {
        leaveSignalsToOthers();
        run(stop, std::move(write));
    })
{
}

ReportWriter::~ReportWriter()
{
    std::unique_lock lock(m_mutex);
    m_written.wait(lock, [this] { return m_waiting.empty() && !m_isWriting; });
}

void ReportWriter::add(ReportWriting writing, Done done)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back({std::move(writing), std::move(done)});
    m_woken.notify_one();
}

void ReportWriter::finish()
{
    {
        std::unique_lock lock(m_mutex);
        m_written.wait(lock, [this] { return m_waiting.empty() && !m_isWriting; });
    }
    tell();
}

bool ReportWriter::isBusy() const
{
    const std::lock_guard lock(m_mutex);
    return !m_waiting.empty() || m_isWriting || !m_ready.empty();
}

void ReportWriter::tell()
{
    for (;;) {
        Job job;
        {
            const std::lock_guard lock(m_mutex);
            if (m_ready.empty())
                return;
            job = std::move(m_ready.front());
            m_ready.pop_front();
        }
        if (job.done)
            job.done(job.result);
    }
}

void ReportWriter::run(const std::stop_token &stop, Write write)
{
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            if (!m_woken.wait(lock, stop, [this] { return !m_waiting.empty(); }))
                return;
            job = std::move(m_waiting.front());
            m_waiting.pop_front();
            m_isWriting = true;
        }
        job.result = write(job.writing);
        {
            const std::lock_guard lock(m_mutex);
            m_isWriting = false;
            m_ready.push_back(std::move(job));
        }
        m_written.notify_all();
        QMetaObject::invokeMethod(this, &ReportWriter::tell, Qt::QueuedConnection);
    }
}

ReportWriter::Write writeReportsInto(const QString &folder, const KeysPtr &keys)
{
    // Opened at the first change, on the thread that writes, and closed there.
    return [folder, keys,
            database = std::shared_ptr<Database>()](const ReportWriting &writing) mutable -> Result<Report> {
        if (!database) {
            auto opened = Database::open(databasePath(folder), keys->databaseKey());
            if (!opened)
                return opened.error();
            database = std::make_shared<Database>(std::move(opened).value());
        }
        return written(*database, writing);
    };
}

} // namespace relaas
