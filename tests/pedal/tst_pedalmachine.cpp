#include "pedal/pedalmachine.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_pedalmachine {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

/// One thing that happens to a pedal: "0 M+" is the middle going down at 0 ms, "40 M-" up, "L", "R" likewise,
/// "50 !" the plug being drawn, "60 ." only time.
QString happened(PedalMachine &machine, const QString &step)
{
    const qint64 now = step.section(u' ', 0, 0).toLongLong();
    const QString what = step.section(u' ', 1);
    QList<PedalVerb> orders;
    if (what == u"!"_s) {
        orders = machine.unplug(now);
    } else if (what == u"."_s) {
        orders = machine.pass(now);
    } else {
        const PedalRole role = what.at(0) == u'L' ? PedalRole::Back
            : what.at(0) == u'M'                  ? PedalRole::Play
                                                  : PedalRole::Forward;
        orders = machine.set(role, what.at(1) == u'+', now);
    }
    QString told;
    for (const PedalVerb order : orders)
        told += QStringList{u"P"_s, u"p"_s, u"T"_s, u"<"_s, u">"_s}.at(int(order));
    return told;
}

} // namespace

class tst_PedalMachine : public QObject
{
    Q_OBJECT

private slots:
    void ordersWhatAFootMeans_data();
    void ordersWhatAFootMeans();
    void saysWhenItWantsToBeAsked();
    void letsGoWhenTheModeChanges();
    void endsInSilenceWhateverHappens();
};

void tst_PedalMachine::ordersWhatAFootMeans_data()
{
    QTest::addColumn<PedalMode>("mode");
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QString>("orders"); // of each step, with a blank between steps

    const auto row = [](const char *name, PedalMode mode, const QStringList &steps, const QString &orders) {
        QTest::newRow(name) << mode << steps << orders;
    };
    constexpr auto hold = PedalMode::Hold;
    constexpr auto toggle = PedalMode::Toggle;
    row("plays while held", hold, {u"0 M+"_s, u"900 M-"_s, u"2000 M+"_s, u"2100 M-"_s}, u"P p P p"_s);
    row("each step plays or pauses", toggle, {u"0 M+"_s, u"900 M-"_s, u"2000 M+"_s, u"2100 M-"_s},
        u"T  T "_s);
    row("release without press", hold, {u"0 M-"_s, u"100 M-"_s, u"200 M+"_s}, u"  P"_s);
    row("press again and again", hold, {u"0 M+"_s, u"30 M+"_s, u"60 M+"_s, u"90 M-"_s, u"120 M-"_s},
        u"P   p "_s);
    row("a contact that bounces going down", hold,
        {u"0 M+"_s, u"3 M-"_s, u"6 M+"_s, u"9 M-"_s, u"12 M+"_s, u"40 ."_s}, u"P     "_s);
    row("a contact that bounces going up", hold,
        {u"0 M+"_s, u"500 M-"_s, u"502 M+"_s, u"504 M-"_s, u"530 ."_s}, u"P p   "_s);
    row("a tap shorter than the bouncing", hold, {u"0 M+"_s, u"10 M-"_s, u"24 ."_s, u"25 ."_s}, u"P   p"_s);
    row("stays down after a bounce up", hold, {u"0 M+"_s, u"500 M-"_s, u"510 M+"_s, u"525 ."_s}, u"P p  P"_s);
    row("back while held", hold, {u"0 L+"_s, u"499 ."_s, u"500 ."_s, u"1000 ."_s, u"1200 L-"_s, u"1500 ."_s},
        u"<  < <  "_s);
    row("forward while held", toggle, {u"0 R+"_s, u"500 ."_s, u"600 R-"_s, u"1000 ."_s}, u"> >  "_s);
    row("one jump however late", hold, {u"0 L+"_s, u"60000 ."_s, u"60100 ."_s}, u"< < "_s);
    row("back while it plays", hold, {u"0 M+"_s, u"100 L+"_s, u"200 L-"_s, u"300 M-"_s}, u"P <  p"_s);
    row("drawn out while held", hold, {u"0 M+"_s, u"300 !"_s, u"400 M-"_s, u"500 M+"_s}, u"P p  P"_s);
    row("drawn out while a step is held", toggle, {u"0 M+"_s, u"300 !"_s}, u"T p"_s);
    row("drawn out while nobody stands on it", hold, {u"0 M+"_s, u"300 M-"_s, u"400 !"_s, u"410 !"_s},
        u"P p  "_s);
    row("drawn out while it jumps", hold, {u"0 L+"_s, u"300 !"_s, u"900 ."_s}, u"<  "_s);
    row("a clock that was put back", hold, {u"5000 M+"_s, u"100 M-"_s, u"124 ."_s, u"125 ."_s}, u"P   p"_s);
}

void tst_PedalMachine::ordersWhatAFootMeans()
{
    QFETCH(PedalMode, mode);
    QFETCH(QStringList, steps);
    QFETCH(QString, orders);
    PedalMachine machine(mode);
    QStringList told;
    for (const QString &step : steps)
        told << happened(machine, step);
    QCOMPARE(told.join(u' '), orders);
}

void tst_PedalMachine::saysWhenItWantsToBeAsked()
{
    PedalMachine machine;
    QCOMPARE(machine.next(), std::nullopt);
    machine.set(PedalRole::Play, true, 0);
    QCOMPARE(machine.next(), std::nullopt);
    machine.set(PedalRole::Play, false, 10);
    QCOMPARE(machine.next(), std::optional<qint64>(PedalMachine::settleMs));
    machine.set(PedalRole::Back, true, 12);
    machine.pass(25);
    QCOMPARE(machine.next(), std::optional<qint64>(12 + PedalMachine::jumpEveryMs));
    machine.unplug(30);
    QCOMPARE(machine.next(), std::nullopt);
}

void tst_PedalMachine::letsGoWhenTheModeChanges()
{
    PedalMachine machine;
    machine.set(PedalRole::Play, true, 0);
    QCOMPARE(machine.setMode(PedalMode::Hold, 50), QList<PedalVerb>());
    QVERIFY(machine.isDown(PedalRole::Play));
    QCOMPARE(machine.setMode(PedalMode::Toggle, 100), QList{PedalVerb::Pause});
    QCOMPARE(machine.set(PedalRole::Play, false, 200), QList<PedalVerb>());
}

/// A foot that dances, a cable that is loose: in the mode that holds, play and pause take turns, and once all
/// is up or gone the last of them was a pause.
void tst_PedalMachine::endsInSilenceWhateverHappens()
{
    quint32 state = 20261123;
    const auto next = [&state] { return state = state * 1664525 + 1013904223; };
    for (int round = 0; round < 200; ++round) {
        PedalMachine machine;
        qint64 now = 0;
        bool isPlaying = false;
        const auto carryOut = [&isPlaying](const QList<PedalVerb> &orders) {
            for (const PedalVerb order : orders) {
                if (order == PedalVerb::Play || order == PedalVerb::Pause) {
                    QCOMPARE(order == PedalVerb::Play, !isPlaying);
                    isPlaying = !isPlaying;
                }
            }
        };
        for (int i = 0; i < 60; ++i) {
            now += next() % 40;
            const auto role = PedalRole(next() >> 16U & 1U ? 1 : (next() >> 16U) % 3);
            if ((next() >> 16U) % 12 == 0)
                carryOut(machine.unplug(now));
            else
                carryOut(machine.set(role, next() >> 16U & 1U, now));
        }
        for (const PedalRole role : {PedalRole::Back, PedalRole::Play, PedalRole::Forward})
            carryOut(machine.set(role, false, now));
        while (const auto due = machine.next()) {
            now = std::max(now, *due);
            carryOut(machine.pass(now));
        }
        QVERIFY(!isPlaying);
    }
}

RELAAS_TEST(QCoreApplication, tst_PedalMachine);

} // namespace tst_pedalmachine

#include "tst_pedalmachine.moc"
