#include "audio/route.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_route {

using namespace relaas;

using Spans = QList<FrameSpan>;

class tst_Route : public QObject
{
    Q_OBJECT

private slots:
    void leavesSilencesOut_data();
    void leavesSilencesOut();
    void neverEndsALoop();
    void walksInStepsThatOverlap();
    void walksOnWhateverItIsAsked();
    void skipsOnlyWhatIsKnownToBeSilent();
    void goesBackToThePauseBefore_data();
    void goesBackToThePauseBefore();
};

void tst_Route::leavesSilencesOut_data()
{
    QTest::addColumn<Spans>("silences");
    QTest::addColumn<QList<Leg>>("legs");
    using Legs = QList<Leg>;
    QTest::newRow("none") << Spans{} << Legs{{{100, 200}, 0, {100, 100}}};
    QTest::newRow("outside") << Spans{{0, 100}, {200, 300}} << Legs{{{100, 200}, 0, {100, 100}}};
    QTest::newRow("two") << Spans{{110, 120}, {150, 160}}
                         << Legs{{{100, 110}, 0, {100, 100}},
                                 {{120, 150}, 0, {110, 120}},
                                 {{160, 200}, 0, {150, 160}}};
    QTest::newRow("at the beginning") << Spans{{50, 120}} << Legs{{{120, 200}, 0, {100, 120}}};
    QTest::newRow("at the end") << Spans{{150, 500}}
                                << Legs{{{100, 150}, 0, {100, 100}}, {{200, 200}, 0, {150, 200}}};
    QTest::newRow("all of it") << Spans{{0, 500}} << Legs{{{200, 200}, 0, {100, 200}}};
}

void tst_Route::leavesSilencesOut()
{
    QFETCH(Spans, silences);
    QFETCH(QList<Leg>, legs);
    const Route route = straightRoute({100, 200}, silences);
    QCOMPARE(route.legs, legs);
    QVERIFY(!route.leg(legs.size()));
}

void tst_Route::neverEndsALoop()
{
    const Route route = loopRoute({5, 9}, 3);
    for (const qint64 round : {0LL, 1LL, 1'000'000'000'000LL}) {
        const Leg *leg = route.leg(round);
        QVERIFY(leg);
        QCOMPARE(*leg, (Leg{{5, 9}, 3, {}}));
    }
}

void tst_Route::walksInStepsThatOverlap()
{
    const Route route = walkRoute({0, 250}, 100, 2, 20);
    Spans spans;
    for (const Leg &leg : route.legs)
        spans.append(leg.frames);
    QCOMPARE(spans, (Spans{{0, 100}, {0, 100}, {80, 180}, {80, 180}, {160, 250}, {160, 250}}));
}

void tst_Route::walksOnWhateverItIsAsked()
{
    const Route back = walkRoute({0, 1000}, 100, 1, 500); // an overlap longer than the step
    QCOMPARE(back.legs.last().frames.to, 1000);
    QVERIFY(back.legs.size() <= 100);
    QCOMPARE(walkRoute({0, 3}, 0, 1, 0).legs.size(), 3);
    QVERIFY(walkRoute({7, 7}, 10, 1, 0).legs.isEmpty());
}

void tst_Route::skipsOnlyWhatIsKnownToBeSilent()
{
    const Spans pauses{{0, 50}, {100, 300}, {400, 700}, {800, 900}};
    QCOMPARE(skippable(pauses, 60, 10, {}), (Spans{{110, 290}, {410, 690}, {810, 890}}));
    QCOMPARE(skippable(pauses, 60, 10, {{650, 720}}), (Spans{{110, 290}, {810, 890}}));
    QCOMPARE(skippable(pauses, 60, 60, {}), (Spans{{160, 240}, {460, 640}}));
}

void tst_Route::goesBackToThePauseBefore_data()
{
    QTest::addColumn<qint64>("frame");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("within reach") << 1000LL << 730LL; // 800, and a pause begins at 730
    QTest::newRow("out of reach") << 1100LL << 900LL;
    QTest::newRow("in the pause") << 950LL << 730LL;
    QTest::newRow("before any") << 600LL << 400LL;
    QTest::newRow("at the beginning") << 100LL << 0LL;
}

void tst_Route::goesBackToThePauseBefore()
{
    QFETCH(qint64, frame);
    QFETCH(qint64, expected);
    QCOMPARE(rewound(frame, 200, 100, {{730, 780}, {2000, 2100}}), expected);
    QCOMPARE(rewound(frame, 200, 100, {}), std::max<qint64>(frame - 200, 0));
}

RELAAS_TEST(QCoreApplication, tst_Route);

} // namespace tst_route

#include "tst_route.moc"
