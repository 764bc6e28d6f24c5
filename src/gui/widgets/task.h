#pragma once

#include "core/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QtConcurrentRun>

#include <memory>
#include <mutex>
#include <stop_token>

namespace relaas {

/// How far background work is, written by the worker as often as it likes and read by the window now and
/// then.
class Progress
{
public:
    struct State
    {
        double fraction = -1; ///< 0 to 1; negative while the amount of work is unknown
        QString text;
        bool operator==(const State &) const = default;
    };

    void report(double fraction, const QString &text = {}) const;
    State state() const;

private:
    struct Shared
    {
        mutable std::mutex mutex;
        State state;
    };
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
};

/// One piece of work in the thread pool, a child of the object that asked for it. When that object dies the
/// work is asked to stop and its answer is dropped. Lives until the work ended.
class Task : public QObject
{
    Q_OBJECT

public:
    explicit Task(QObject *context);
    ~Task() override;

    /// Asks the work to stop. The callback still gets what the work returns, for it may have been done
    /// already.
    void cancel();
    bool isCancelled() const { return m_stop.stop_requested(); }

    std::stop_token stopToken() const { return m_stop.get_token(); }
    const Progress &progress() const { return m_progress; }

signals:
    /// At most twenty times a second, on the thread of the window.
    void progressed(const relaas::Progress::State &state);
    void finished();

private:
    void poll();

    std::stop_source m_stop;
    Progress m_progress;
    Progress::State m_shown;
    QTimer m_timer;
};

/// Runs `work(std::stop_token, Progress) -> Result<T>` in the thread pool and then `then(Result<T>)` on the
/// thread of `context`, unless that died meanwhile. The work must own what it uses.
template<typename Work, typename Then>
Task *runInBackground(QObject *context, Work work, Then then)
{
    using Answer = std::invoke_result_t<Work, std::stop_token, Progress>;
    auto *task = new Task(context);
    auto *watcher = new QFutureWatcher<Answer>(task);
    QObject::connect(watcher, &QFutureWatcherBase::finished, task,
                     [task, watcher, then = std::move(then)]() mutable {
                         const QPointer<Task> alive(task); // the callback may destroy the context
                         auto future = watcher->future();
                         then(future.takeResult());
                         if (!alive)
                             return;
                         emit task->finished();
                         task->deleteLater();
                     });
    watcher->setFuture(QtConcurrent::run(std::move(work), task->stopToken(), task->progress()));
    return task;
}

} // namespace relaas
