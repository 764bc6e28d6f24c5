#include "audio/framespans.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

namespace tst_framespans {

using namespace relaas;

class tst_FrameSpans : public QObject
{
    Q_OBJECT

private slots:
    void unite();
    void haveGapsBetweenAndAround();
    void areChecked();
    void runsCountFromALeastLengthAndBridgeShortBreaks();
    void runsAreTheSameInStretches();
};

void tst_FrameSpans::unite()
{
    QCOMPARE(united({{5, 9}, {0, 2}, {2, 3}, {6, 7}, {4, 4}}), (QList<FrameSpan>{{0, 3}, {5, 9}}));
    QCOMPARE(united({}), QList<FrameSpan>());
}

void tst_FrameSpans::haveGapsBetweenAndAround()
{
    QCOMPARE(gaps({{2, 4}, {7, 9}}, 12), (QList<FrameSpan>{{0, 2}, {4, 7}, {9, 12}}));
    QCOMPARE(gaps({{0, 4}, {7, 12}}, 12), (QList<FrameSpan>{{4, 7}}));
    QCOMPARE(gaps({}, 5), (QList<FrameSpan>{{0, 5}}));
    QCOMPARE(gaps({{0, 5}}, 5), QList<FrameSpan>());
    QCOMPARE(gaps({}, 0), QList<FrameSpan>());
}

void tst_FrameSpans::areChecked()
{
    QVERIFY(areSpansOf({}, 0));
    QVERIFY(areSpansOf({{0, 2}, {3, 10}}, 10));
    QVERIFY(!areSpansOf({{0, 2}, {3, 11}}, 10));
    QVERIFY(!areSpansOf({{0, 2}, {2, 3}}, 10));
    QVERIFY(!areSpansOf({{3, 3}}, 10));
    QVERIFY(!areSpansOf({{-1, 3}}, 10));
}

void tst_FrameSpans::runsCountFromALeastLengthAndBridgeShortBreaks()
{
    FrameRuns runs(3, 5);
    for (const FrameSpan &piece :
         QList<FrameSpan>{{0, 2}, {10, 12}, {12, 14}, {17, 19}, {18 + 4, 30}, {40, 43}})
        runs.add(piece);
    QCOMPARE(runs.found(), (QList<FrameSpan>{{10, 14}, {22, 30}, {40, 43}}));
}

void tst_FrameSpans::runsAreTheSameInStretches()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        QList<FrameSpan> pieces;
        qint64 at = 0;
        for (int i = 0; i < 12; ++i) {
            at += random.bounded(4); // often none: such pieces make one run
            const qint64 to = at + 1 + random.bounded(4);
            pieces.append({at, to});
            at = to;
        }
        FrameRuns whole(3, 3);
        FrameRuns joined(3, 3);
        FrameRuns stretch(3, 3);
        for (const FrameSpan &piece : pieces) {
            whole.add(piece);
            stretch.add(piece);
            if (random.bounded(3) == 0)
                joined.append(std::exchange(stretch, FrameRuns(3, 3)));
        }
        joined.append(stretch);
        QCOMPARE(joined.found(), whole.found());
    }
}

RELAAS_TEST(QCoreApplication, tst_FrameSpans);

} // namespace tst_framespans

#include "tst_framespans.moc"
