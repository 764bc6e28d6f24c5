#pragma once

#include "core/report/report.h"
#include "core/result.h"
#include "core/review/auditentry.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace relaas {

class Keys;
using KeysPtr = std::shared_ptr<const Keys>;

/// What is to become of a report. Session and rules were asked; only the disk was not.
struct ReportWriting
{
    std::optional<Report> known; ///< as it is stored in that revision; else it is read first
    Report wanted;
    AuditEntry entry;
    std::stop_token stop = {};
    std::function<void(double share)> progress = {}; ///< called on the thread that writes
};

/// Writes reports on a thread of its own, one after the other, so that the window never waits for the disk.
/// Each is written with its row in the log, or not at all. Belongs to the thread of the window.
class ReportWriter : public QObject
{
    Q_OBJECT

public:
    /// Runs and ends on the thread of the writer. Returns the report as it then stands.
    using Write = std::function<Result<Report>(const ReportWriting &)>;
    using Done = std::function<void(const Result<Report> &)>;

    explicit ReportWriter(Write write, QObject *parent = nullptr);
    /// Writes what waits; nobody hears of it any more.
    ~ReportWriter() override;

    /// Returns at once. `done` hears of it later, on the thread of the window.
    void add(ReportWriting writing, Done done);

    /// Waits until nothing is left to be written, and tells of it before it returns.
    void finish();

    bool isBusy() const;

private:
    struct Job
    {
        ReportWriting writing;
        Done done;
        Result<Report> result = Report();
    };

    void run(const std::stop_token &stop, Write write);
    void tell();

    mutable std::mutex m_mutex;
    std::condition_variable_any m_woken;
    std::condition_variable m_written;
    std::deque<Job> m_waiting;
    std::deque<Job> m_ready; ///< written, and not told yet
    bool m_isWriting = false;
    std::jthread m_thread; ///< the last member: it uses the others
};

/// The writer of a case file, with a connection of its own.
ReportWriter::Write writeReportsInto(const QString &folder, const KeysPtr &keys);

} // namespace relaas
