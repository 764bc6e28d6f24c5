#include "audio/analysis.h"
#include "support/soundfiles.h"
#include "support/spokensound.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_activity {

using namespace relaas;
using namespace relaas::test;

namespace {

Activity activityOf(const Sound &sound)
{
    const ByteSource source = memorySource(wavFile(sound));
    auto index = indexed(source);
    if (!index)
        return {};
    const auto analysis = analysed(source, std::make_shared<const SoundIndex>(std::move(index).value()), {},
                                   {}, {{}, {}, 1, 0});
    return analysis ? analysis->activity : Activity();
}

void fill(Sound &sound, qint64 from, qint64 to, qint16 value)
{
    for (qint64 i = from * sound.channels; i < to * sound.channels; ++i)
        sound.samples[size_t(i)] = value;
}

} // namespace

class tst_Activity : public QObject
{
    Q_OBJECT

private slots:
    void findsTheStartsOfTurns_data();
    void findsTheStartsOfTurns();
    void keepsChannelsApart();
    void findsNoSpeechInNoiseOrSilence_data();
    void findsNoSpeechInNoiseOrSilence();
    void findsClipping();
    void findsDropoutsAndOutages();
    void takesQuietForNoFault();
};

void tst_Activity::findsTheStartsOfTurns_data()
{
    QTest::addColumn<int>("sampleRate");
    QTest::addColumn<double>("noiseDecibels");
    for (const int rate : {8000, 16000, 44100})
        for (const double decibels : {60.0, 20.0, 10.0})
            QTest::addRow("%d Hz, noise %.0f dB below", rate, decibels) << rate << decibels;
}

void tst_Activity::findsTheStartsOfTurns()
{
    QFETCH(const int, sampleRate);
    QFETCH(const double, noiseDecibels);
    const SpokenSound spoken = spokenSound(sampleRate, 50, noiseDecibels);
    const Activity activity = activityOf(spoken.sound);
    QCOMPARE(activity.speech.size(), 1);
    QVERIFY(activity.anySpeech() == activity.speech.constFirst());
    const qint64 near = sampleRate * 3 / 10;
    int found = 0;
    for (const Turn &turn : spoken.turns)
        found += std::ranges::any_of(activity.speech.constFirst(), [&](const FrameSpan &span) {
            return std::abs(span.from - turn.from) <= near;
        });
    QVERIFY2(found * 100 >= int(spoken.turns.size()) * 95, qPrintable(QString::number(found)));
    for (const FrameSpan &span : activity.speech.constFirst())
        QVERIFY(std::ranges::any_of(spoken.turns, [&](const Turn &turn) {
            return span.from >= turn.from - near && span.from < turn.to;
        }));
}

void tst_Activity::keepsChannelsApart()
{
    const SpokenSound spoken = spokenSound(8000, 40, 60);
    const Sound room = noise(8000, spoken.sound.frames(), 4);
    const Turn &middle = spoken.turns.at(spoken.turns.size() / 2);
    Sound sound{8000, 2, {}};
    for (qint64 i = 0; i < spoken.sound.frames(); ++i) {
        const bool isLeft = i < middle.from - 4000; // half a second before a turn
        sound.samples.push_back(isLeft ? spoken.sound.samples[size_t(i)] : room.samples[size_t(i)]);
        sound.samples.push_back(isLeft ? room.samples[size_t(i)] : spoken.sound.samples[size_t(i)]);
    }
    const Activity activity = activityOf(sound);
    QCOMPARE(activity.speech.size(), 2);
    const QList<FrameSpan> left = activity.speech.at(0);
    const QList<FrameSpan> right = activity.speech.at(1);
    QVERIFY(!left.isEmpty() && !right.isEmpty());
    QVERIFY(left.constLast().to < middle.from);
    QVERIFY(std::abs(right.constFirst().from - middle.from) < 2400);
    QCOMPARE(activity.anySpeech(), left + right);
}

void tst_Activity::findsNoSpeechInNoiseOrSilence_data()
{
    QTest::addColumn<double>("level");
    QTest::newRow("digital silence") << 0.0;
    QTest::newRow("quiet room") << 8.0;
    QTest::newRow("loud noise") << 1500.0;
}

void tst_Activity::findsNoSpeechInNoiseOrSilence()
{
    QFETCH(const double, level);
    const Activity activity = activityOf(noise(8000, 8000 * 60, level));
    QCOMPARE(activity.speech, (QList<QList<FrameSpan>>{{}}));
    QVERIFY(activity.dropouts.isEmpty() && activity.outages.isEmpty());
}

void tst_Activity::findsClipping()
{
    Sound sound = uniqueSound(8000, 1, 100000);
    fill(sound, 20000, 20005, 32767);
    fill(sound, 20010, 20013, -32768); // belongs to the same loud moment
    fill(sound, 40000, 40002, 32767); // two samples may just be loud
    fill(sound, 16384 * 3 - 2, 16384 * 3 + 1, 32767); // over the edge of a block
    const Activity activity = activityOf(sound);
    QCOMPARE(activity.clipping, (QList<QList<FrameSpan>>{{{20000, 20013}, {16384 * 3 - 2, 16384 * 3 + 1}}}));
}

void tst_Activity::findsDropoutsAndOutages()
{
    Sound sound = uniqueSound(8000, 2, 100000);
    fill(sound, 20000, 20040, 0); // 5 ms
    fill(sound, 30000, 30008, 0); // 1 ms
    fill(sound, 16384 - 8, 16384 + 8, 0); // 2 ms, over the edge of a block
    fill(sound, 60000, 69000, 0);
    for (qint64 i = 40000; i < 40100; ++i)
        sound.samples[size_t(i * 2)] = 0; // one channel only
    const Activity activity = activityOf(sound);
    QCOMPARE(activity.dropouts, (QList<FrameSpan>{{16384 - 8, 16384 + 8}, {20000, 20040}}));
    QCOMPARE(activity.outages, (QList<FrameSpan>{{60000, 69000}}));
}

void tst_Activity::takesQuietForNoFault()
{
    Sound sound = uniqueSound(8000, 1, 100000);
    fill(sound, 0, 20000, 0); // begins and ends in silence
    fill(sound, 90000, 100000, 0);
    for (qint64 i = 39000; i < 40000; ++i) // very quiet, nothing, very quiet
        sound.samples[size_t(i)] = qint16(sound.samples[size_t(i)] / 500);
    fill(sound, 40000, 41000, 0);
    for (qint64 i = 41000; i < 42000; ++i)
        sound.samples[size_t(i)] = qint16(sound.samples[size_t(i)] / 500);
    const Activity activity = activityOf(sound);
    QCOMPARE(activity.dropouts, QList<FrameSpan>());
    QCOMPARE(activity.outages, QList<FrameSpan>());
}

RELAAS_TEST(QCoreApplication, tst_Activity);

} // namespace tst_activity

#include "tst_activity.moc"
