#include "core/report/timeline.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

namespace tst_timeline {

using namespace relaas;
using namespace Qt::StringLiterals;
using Place = Timeline::Place;

class tst_Timeline : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyWithoutParts();
    void laysPartsEndToEndWithoutAClock();
    void laysPartsByTheClock();
    void closesUpWhereClocksDiffer();
    void comesBackToTheFrame_data();
    void comesBackToTheFrame();
    void knowsNothingOfOtherHearings();
    void keepsADayExact();
};

namespace {

Recording part(qint64 id, qint64 frames, int sampleRate, const QDateTime &startedAt = {})
{
    Recording recording;
    recording.id = RecordingId{id};
    recording.frames = frames;
    recording.sampleRate = sampleRate;
    recording.startedAt = startedAt;
    return recording;
}

QDateTime at(int hour, int minute, int second = 0)
{
    return {QDate(2026, 6, 15), QTime(hour, minute, second), Qt::UTC};
}

} // namespace

void tst_Timeline::isEmptyWithoutParts()
{
    const Timeline none;
    QCOMPARE(none.lengthUs(), 0);
    QVERIFY(!none.placeAt(0));
    QVERIFY(none.gaps().isEmpty());
    QVERIFY(!Timeline(QList<Recording>()).isByClock());
}

void tst_Timeline::laysPartsEndToEndWithoutAClock()
{
    const Timeline line({part(1, 16000, 8000), part(2, 44100, 44100, at(9, 0))});
    QVERIFY(!line.isByClock());
    QCOMPARE(line.lengthUs(), 3'000'000);
    QCOMPARE(line.usOf({RecordingId{2}, 0}), 2'000'000);
    QCOMPARE(line.placeAt(1'999'999), (Place{RecordingId{1}, 15999}));
    QCOMPARE(line.placeAt(2'000'000), (Place{RecordingId{2}, 0}));
    QVERIFY(!line.placeAt(3'000'000));
    QVERIFY(!line.placeAt(-1));
    QVERIFY(line.gaps().isEmpty());
    QVERIFY(!line.clockAt({RecordingId{1}, 0}).isValid());
    QCOMPARE(line.clockAt({RecordingId{2}, 22050}), at(9, 0).addMSecs(500));
}

void tst_Timeline::laysPartsByTheClock()
{
    const Timeline line({part(2, 8000 * 60, 8000, at(10, 15)), part(1, 8000 * 3600, 8000, at(9, 0))});
    QVERIFY(line.isByClock());
    QCOMPARE(line.parts().constFirst().recording.id, RecordingId{1});
    QCOMPARE(line.gaps(), (QList<Timeline::Gap>{{3'600'000'000, 4'500'000'000}}));
    QVERIFY(!line.placeAt(3'600'000'000));
    QCOMPARE(line.placeAt(4'500'000'000), (Place{RecordingId{2}, 0}));
    QCOMPARE(line.lengthUs(), 4'560'000'000);
    QCOMPARE(line.clockAt({RecordingId{2}, 8000}), at(10, 15, 1));
}

void tst_Timeline::closesUpWhereClocksDiffer()
{
    const Timeline line({part(1, 8000 * 60, 8000, at(9, 0)), part(2, 8000, 8000, at(9, 0, 58))});
    QCOMPARE(line.usOf({RecordingId{2}, 0}), 60'000'000);
    QVERIFY(line.gaps().isEmpty());
}

void tst_Timeline::comesBackToTheFrame_data()
{
    QTest::addColumn<int>("rate");
    for (const int rate : {8000, 11025, 16000, 22050, 44100, 48000, 96000, 192000, 768000})
        QTest::addRow("%d Hz", rate) << rate;
}

void tst_Timeline::comesBackToTheFrame()
{
    QFETCH(int, rate);
    const qint64 frames = qint64(rate) * 6 * 3600;
    const Timeline line({part(1, 12345, 8000), part(2, frames, rate)});
    QRandomGenerator random(5);
    for (int i = 0; i < 2000; ++i) {
        const Place place{RecordingId{2}, qint64(random.generate64() % quint64(frames))};
        QCOMPARE(line.placeAt(line.usOf(place).value()), place);
    }
    QCOMPARE(line.placeAt(line.lengthUs() - 1), (Place{RecordingId{2}, frames - 1}));
}

void tst_Timeline::knowsNothingOfOtherHearings()
{
    const Timeline line({part(1, 8000, 8000, at(9, 0))});
    QVERIFY(!line.usOf({RecordingId{7}, 0}));
    QVERIFY(!line.clockAt({RecordingId{7}, 0}).isValid());
}

void tst_Timeline::keepsADayExact()
{
    const qint64 day = qint64(768000) * 24 * 3600;
    const Timeline line({part(1, day, 768000), part(2, 8000, 8000)});
    QCOMPARE(line.usOf({RecordingId{2}, 0}), qint64(24) * 3600 * 1'000'000);
}

RELAAS_TEST(QCoreApplication, tst_Timeline);

} // namespace tst_timeline

#include "tst_timeline.moc"
