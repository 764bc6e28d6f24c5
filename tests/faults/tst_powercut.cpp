#include "faults/carelessly.h"
#include "faults/counts.h"
#include "faults/day.h"
#include "faults/disk.h"
#include "support/testkeys.h"

#include <QTemporaryDir>
#include <QTest>

using namespace relaas;
using namespace Qt::StringLiterals;

/// The power goes: what was written but not synchronised is on the disk or not, in any order of sectors.
class tst_PowerCut : public QObject
{
    Q_OBJECT

private slots:
    void losesNothingAcknowledged();
    void wouldSeeALoss();
};

namespace {

struct Tally
{
    int cuts = 0;
    int lost = 0;
    int torn = 0;
    int unsound = 0;
};

Tally cut(int times, bool carelessly)
{
    QTemporaryDir folder;
    const KeysPtr keys = test::someKeys();
    if (const auto made = test::Day::prepare(folder.path(), keys); !made)
        qFatal("%s", qPrintable(made.error().text));
    test::Disk disk(folder.path(), test::Disk::Recording::On);
    {
        const auto store = Store::open(folder.path(), keys).value();
        if (carelessly)
            test::workCarelessly(store->database());
        const test::Day day(*store);
        for (int step = 1; step <= 60; ++step) {
            if (const auto done = day.step(step); !done)
                qFatal("%s", qPrintable(done.error().text));
            disk.acknowledge(step);
        }
    }
    disk.stopWatching();
    qInfo("%d operations recorded", disk.operations());
    std::mt19937 random = test::seeded();
    Tally tally;
    for (; tally.cuts < times; ++tally.cuts) {
        const int acknowledged = disk.cutPower(random);
        const test::Aftermath after = test::Aftermath::of(folder.path(), keys);
        tally.unsound += after.isSound ? 0 : 1;
        tally.torn += after.isTorn ? 1 : 0;
        tally.lost += after.isSound && after.lastStep < acknowledged ? 1 : 0;
    }
    return tally;
}

} // namespace

void tst_PowerCut::losesNothingAcknowledged()
{
    const Tally tally = cut(test::times(5000), false);
    qInfo("%d power cuts, %d lost an acknowledged step, %d torn, %d unsound", tally.cuts, tally.lost,
          tally.torn, tally.unsound);
    QCOMPARE(tally.unsound, 0);
    QCOMPARE(tally.torn, 0);
    QCOMPARE(tally.lost, 0);
}

void tst_PowerCut::wouldSeeALoss()
{
    const Tally tally = cut(300, true);
    qInfo("control: without synchronising, %d of %d power cuts lost a step and %d broke the database",
          tally.lost, tally.cuts, tally.unsound);
    QVERIFY(tally.lost + tally.unsound > 0);
}

QTEST_GUILESS_MAIN(tst_PowerCut)
#include "tst_powercut.moc"
