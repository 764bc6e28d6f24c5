#include "faults/counts.h"
#include "faults/day.h"
#include "support/testkeys.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <optional>
#include <sys/wait.h>
#include <unistd.h>

using namespace relaas;
using namespace Qt::StringLiterals;

/// The process dies in mid-write: `kill -9` at a random moment. What was acknowledged over a pipe must be
/// there.
class tst_Kill : public QObject
{
    Q_OBJECT

private slots:
    void losesNothingAcknowledged();
    void wouldSeeALoss();
};

namespace {

/// Works on from that step until it is killed; writes each step's number to the pipe once it is kept, or, as
/// the negative control, before.
[[noreturn]] void workUntilKilled(const QString &folder, const KeysPtr &keys, int step, int pipe,
                                  bool tooEarly)
{
    const auto store = Store::open(folder, keys);
    if (!store)
        _exit(3);
    const test::Day day(**store);
    for (;; ++step) {
        if (tooEarly && write(pipe, &step, sizeof step) != sizeof step)
            _exit(4);
        if (!day.step(step))
            _exit(5);
        if (!tooEarly && write(pipe, &step, sizeof step) != sizeof step)
            _exit(4);
    }
}

struct Tally
{
    int kills = 0;
    int acknowledged = 0;
    int lost = 0;
    int torn = 0;
    int unsound = 0;
    int ended = 0; ///< children that ended by themselves
};

/// So many kills in one store; what is looked through after each grows with it.
constexpr int killsPerStore = 100;

Tally killed(int times, bool tooEarly)
{
    std::optional<QTemporaryDir> folder;
    const KeysPtr keys = test::someKeys();
    std::mt19937 random = test::seeded();
    Tally tally;
    int last = 0;
    for (; tally.kills < times; ++tally.kills) {
        if (tally.kills % killsPerStore == 0) {
            last = 0;
            if (const auto made = test::Day::prepare(folder.emplace().path(), keys); !made)
                qFatal("%s", qPrintable(made.error().text));
        }
        int ends[2];
        if (pipe(ends) != 0)
            qFatal("No pipe.");
        const pid_t child = fork();
        if (child == 0) {
            close(ends[0]);
            workUntilKilled(folder->path(), keys, last + 1, ends[1], tooEarly);
        }
        close(ends[1]);
        int step = 0;
        int newest = last;
        // From the first sign of life on, so that a slow machine kills no child before it begins.
        if (read(ends[0], &step, sizeof step) == sizeof step)
            newest = step;
        usleep(static_cast<useconds_t>(1000 + random() % 20000));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        tally.ended += WIFEXITED(status) ? 1 : 0;
        while (read(ends[0], &step, sizeof step) == sizeof step)
            newest = step;
        close(ends[0]);
        tally.acknowledged += newest - last;
        const test::Aftermath after = test::Aftermath::of(folder->path(), keys);
        tally.unsound += after.isSound ? 0 : 1;
        tally.torn += after.isTorn ? 1 : 0;
        tally.lost += after.lastStep < newest ? 1 : 0;
        last = after.lastStep;
    }
    return tally;
}

} // namespace

void tst_Kill::losesNothingAcknowledged()
{
    const Tally tally = killed(test::times(1000), false);
    qInfo("%d kills, %d steps acknowledged, %d lost, %d torn, %d unsound", tally.kills, tally.acknowledged,
          tally.lost, tally.torn, tally.unsound);
    QCOMPARE(tally.ended, 0);
    QVERIFY(tally.acknowledged > tally.kills);
    QCOMPARE(tally.unsound, 0);
    QCOMPARE(tally.torn, 0);
    QCOMPARE(tally.lost, 0);
}

void tst_Kill::wouldSeeALoss()
{
    const Tally tally = killed(100, true);
    qInfo("control: acknowledged too early, %d of %d kills lost a step", tally.lost, tally.kills);
    QVERIFY(tally.lost > 0);
}

QTEST_GUILESS_MAIN(tst_Kill)
#include "tst_kill.moc"
