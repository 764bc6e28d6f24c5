#include "faults/counts.h"
#include "faults/day.h"
#include "faults/disk.h"
#include "support/testkeys.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstring>
#include <sys/mount.h>

using namespace relaas;
using namespace Qt::StringLiterals;

/// One write, synchronisation, truncation or removal fails, at every place of a day in turn; or the disk is
/// full at every size. Each refusal must be a sentence, nothing that was acknowledged may be gone, and the
/// retry must work.
class tst_IoFault : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void survivesEverySingleFailure_data();
    void survivesEverySingleFailure();
    void survivesADiskOfEverySize();
    void survivesARealDiskOfSomeSizes();
    void wouldSeeALoss();

private:
    /// Works through the day; a refused step is tried once more, as the program does with what it still
    /// holds.
    int worked(int steps, int *refusals, const std::function<void()> &beforeRetry = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    KeysPtr m_keys = test::someKeys();
};

namespace {

constexpr int steps = 25;

} // namespace

void tst_IoFault::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto made = test::Day::prepare(m_folder->path(), m_keys);
    QVERIFY2(bool(made), made ? "" : qPrintable(made.error().text));
}

int tst_IoFault::worked(int count, int *refusals, const std::function<void()> &beforeRetry) const
{
    int kept = 0;
    auto store = Store::open(m_folder->path(), m_keys);
    if (!store && beforeRetry) {
        ++*refusals;
        beforeRetry();
        store = Store::open(m_folder->path(), m_keys);
    } else if (!store) {
        ++*refusals;
        store = Store::open(m_folder->path(), m_keys);
    }
    if (!store)
        return 0;
    const test::Day day(**store);
    for (int step = 1; step <= count; ++step) {
        auto done = day.step(step);
        if (!done) {
            ++*refusals;
            if (!done.error().text.endsWith(u'.'))
                qFatal("A refusal without a sentence.");
            if (beforeRetry)
                beforeRetry();
            done = day.step(step);
        }
        if (!done)
            break;
        kept = step;
    }
    return kept;
}

void tst_IoFault::survivesEverySingleFailure_data()
{
    QTest::addColumn<int>("failure");
    QTest::newRow("no space") << int(test::Disk::Failure::NoSpace);
    QTest::newRow("input/output error") << int(test::Disk::Failure::InputOutput);
}

void tst_IoFault::survivesEverySingleFailure()
{
    QFETCH(int, failure);
    test::Disk disk(m_folder->path());
    int points = 0;
    int refusals = 0;
    int lost = 0;
    int unsound = 0;
    int unfinished = 0;
    for (int at = 1;; ++at) {
        disk.restoreBase();
        const int before = disk.operations();
        disk.failAt(at, static_cast<test::Disk::Failure>(failure));
        const int kept = worked(steps, &refusals);
        if (disk.operations() - before < at)
            break;
        ++points;
        disk.failAt(1 << 30, test::Disk::Failure::NoSpace);
        const test::Aftermath after = test::Aftermath::of(m_folder->path(), m_keys);
        unfinished += kept < steps ? 1 : 0;
        unsound += after.isSound && !after.isTorn ? 0 : 1;
        lost += after.lastStep < kept ? 1 : 0;
        if (!after.isSound)
            qWarning("at %d: %s", at, qPrintable(after.problem));
    }
    disk.restoreBase();
    qInfo("%d places, %d refusals, %d days not finished after one retry, %d lost a step, %d unsound", points,
          refusals, unfinished, lost, unsound);
    QVERIFY(points > steps);
    QVERIFY(refusals > points / 2);
    QCOMPARE(unsound, 0);
    QCOMPARE(lost, 0);
    QCOMPARE(unfinished, 0);
}

void tst_IoFault::survivesADiskOfEverySize()
{
    test::Disk disk(m_folder->path());
    int sizes = 0;
    int refusals = 0;
    int lost = 0;
    int unsound = 0;
    int unfinished = 0;
    const qint64 base = QFileInfo(m_folder->filePath(u"relaas.db"_s)).size();
    for (qint64 room = 4 << 10; room <= 1400 << 10; room += 4 << 10) {
        disk.restoreBase();
        disk.limit(base + room);
        const int kept = worked(60, &refusals, [&] { disk.limit(-1); });
        ++sizes;
        disk.limit(-1);
        const test::Aftermath after = test::Aftermath::of(m_folder->path(), m_keys);
        unfinished += kept < 60 ? 1 : 0;
        unsound += after.isSound && !after.isTorn ? 0 : 1;
        lost += after.lastStep < kept ? 1 : 0;
    }
    disk.restoreBase();
    qInfo("%d sizes with 4 KiB to 1.4 MiB of room, %d refusals, %d days not finished once there was room, %d "
          "lost a step, "
          "%d unsound",
          sizes, refusals, unfinished, lost, unsound);
    QVERIFY(refusals > sizes / 2);
    QCOMPARE(unsound, 0);
    QCOMPARE(lost, 0);
    QCOMPARE(unfinished, 0);
}

/// The same on file systems in memory, where the operating system may make them: also the shared memory
/// beside the database finds no room there.
void tst_IoFault::survivesARealDiskOfSomeSizes()
{
    const QTemporaryDir place;
    const QByteArray path = QFile::encodeName(place.path());
    if (mount("tmpfs", path.constData(), "tmpfs", 0, "size=64k") != 0) {
        qInfo("No file system may be made here (%s): the simulated disks above stand in.",
              std::strerror(errno));
        return;
    }
    umount(path.constData());
    int sizes = 0;
    int refusals = 0;
    int bad = 0;
    for (int kib = 64; kib <= 1400; kib += 24) {
        const QByteArray size = "size=" + QByteArray::number(kib) + "k";
        QVERIFY(mount("tmpfs", path.constData(), "tmpfs", 0, size.constData()) == 0);
        ++sizes;
        const QString folder = place.filePath(u"store"_s);
        const auto makeRoom = [&] { mount("tmpfs", path.constData(), "tmpfs", MS_REMOUNT, "size=16m"); };
        QDir().mkpath(folder);
        int kept = 0;
        if (!test::Day::prepare(folder, m_keys)) {
            ++refusals;
            makeRoom();
            QVERIFY(QDir(folder).removeRecursively() && QDir().mkpath(folder));
            QVERIFY(test::Day::prepare(folder, m_keys));
        }
        {
            auto store = Store::open(folder, m_keys);
            if (!store) {
                ++refusals;
                makeRoom();
                store = Store::open(folder, m_keys);
            }
            QVERIFY2(bool(store), store ? "" : qPrintable(store.error().text));
            const test::Day day(**store);
            for (int step = 1; step <= 60; ++step) {
                if (!day.step(step)) {
                    ++refusals;
                    makeRoom();
                    const auto again = day.step(step);
                    QVERIFY2(bool(again), again ? "" : qPrintable(again.error().text));
                }
                kept = step;
            }
        }
        const test::Aftermath after = test::Aftermath::of(folder, m_keys);
        bad += after.isSound && !after.isTorn && after.lastStep == kept ? 0 : 1;
        umount(path.constData());
    }
    qInfo("%d real file systems of 64 KiB to 1.4 MiB, %d refusals, %d with something lost or broken", sizes,
          refusals, bad);
    QVERIFY(refusals > sizes / 2);
    QCOMPARE(bad, 0);
}

/// A step that is counted as kept though it was refused would be seen.
void tst_IoFault::wouldSeeALoss()
{
    test::Disk disk(m_folder->path());
    disk.restoreBase();
    int refusals = 0;
    int unseen = 0;
    {
        const auto store = Store::open(m_folder->path(), m_keys).value();
        const test::Day day(*store);
        QVERIFY(day.step(1));
        disk.failAt(1, test::Disk::Failure::InputOutput);
        refusals += day.step(2) ? 0 : 1;
    }
    const test::Aftermath after = test::Aftermath::of(m_folder->path(), m_keys);
    unseen += after.lastStep >= 2 ? 1 : 0;
    qInfo("control: one step refused, the store holds %d of 2", after.lastStep);
    QCOMPARE(refusals, 1);
    QCOMPARE(unseen, 0);
    disk.restoreBase();
}

QTEST_GUILESS_MAIN(tst_IoFault)
#include "tst_iofault.moc"
