#include "gui/widgets/task.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

namespace tst_task {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Task : public QObject
{
    Q_OBJECT

private slots:
    void bringsTheResultToTheWindowsThread();
    void bringsAnErrorToo();
    void dropsTheCallbackAndStopsWhenTheContextDies();
    void letsTheCallbackDestroyTheContext();
    void reportsProgressSparingly();
    void movesWhatCannotBeCopied();
};

void tst_Task::bringsTheResultToTheWindowsThread()
{
    QObject context;
    int got = 0;
    const QThread *where = nullptr;
    std::atomic<const QThread *> workedIn = nullptr;
    runInBackground(
        &context,
        [&](const std::stop_token &, const Progress &) {
            workedIn = QThread::currentThread();
            return Result<int>(42);
        },
        [&](const Result<int> &result) {
            got = *result;
            where = QThread::currentThread();
        });
    QTRY_COMPARE(got, 42);
    QCOMPARE(where, thread());
    QVERIFY(workedIn != thread());
    QTRY_VERIFY(context.children().isEmpty());
}

void tst_Task::bringsAnErrorToo()
{
    QObject context;
    QString said;
    runInBackground(
        &context,
        [](const std::stop_token &, const Progress &) -> Result<void> {
            return Error{Error::Code::File, u"No room."_s};
        },
        [&](const Result<void> &result) { said = result.error().text; });
    QTRY_COMPARE(said, u"No room."_s);
}

void tst_Task::dropsTheCallbackAndStopsWhenTheContextDies()
{
    auto context = std::make_unique<QObject>();
    std::atomic_bool isStarted = false;
    std::atomic_bool isStopped = false;
    bool isCalled = false;
    runInBackground(
        context.get(),
        [&](const std::stop_token &stop, const Progress &) {
            isStarted = true;
            while (!stop.stop_requested())
                QThread::msleep(1);
            isStopped = true;
            return Result<int>(1);
        },
        [&](const Result<int> &) { isCalled = true; });
    QTRY_VERIFY(isStarted);
    context.reset();
    QTRY_VERIFY(isStopped);
    QTest::qWait(50);
    QVERIFY(!isCalled);
}

void tst_Task::letsTheCallbackDestroyTheContext()
{
    auto context = std::make_unique<QObject>();
    runInBackground(
        context.get(), [](const std::stop_token &, const Progress &) { return Result<int>(1); },
        [&](const Result<int> &) { context.reset(); });
    QTRY_VERIFY(!context);
}

void tst_Task::reportsProgressSparingly()
{
    QObject context;
    bool isDone = false;
    Task *task = runInBackground(
        &context,
        [](const std::stop_token &, const Progress &progress) {
            for (int i = 0; i < 3000; ++i) {
                progress.report(i / 3000.0, u"Counting"_s);
                QThread::usleep(60);
            }
            return Result<int>(1);
        },
        [&](const Result<int> &) { isDone = true; });
    QSignalSpy reports(task, &Task::progressed);
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY(isDone);
    QVERIFY(!reports.isEmpty());
    QVERIFY(reports.size() <= clock.elapsed() / 50 + 1);
}

void tst_Task::movesWhatCannotBeCopied()
{
    QObject context;
    int got = 0;
    runInBackground(
        &context,
        [](const std::stop_token &, const Progress &) {
            return Result<std::unique_ptr<int>>(std::make_unique<int>(7));
        },
        [&](Result<std::unique_ptr<int>> result) { got = **result; });
    QTRY_COMPARE(got, 7);
}

RELAAS_TEST(QCoreApplication, tst_Task);

} // namespace tst_task

#include "tst_task.moc"
