#include "audio/peaks.h"
#include "support/soundfiles.h"

#include <QRandomGenerator>
#include <QTest>

using namespace relaas;
using namespace relaas::test;

namespace {

qint16 outlineValue(qint16 sample)
{
    return qint16(std::lround(double(sample) / 32768 * 32767));
}

// The same answer without levels: every sample of every bin touched.
Extent bruteForce(const Sound &sound, int channel, qint64 from, qint64 to)
{
    from = from / Peaks::baseFrames * Peaks::baseFrames;
    to = std::min((to + Peaks::baseFrames - 1) / Peaks::baseFrames * Peaks::baseFrames, sound.frames());
    Extent extent{32767, -32768};
    for (qint64 i = from; i < to; ++i) {
        const qint16 value = outlineValue(sound.samples[size_t(i * sound.channels + channel)]);
        extent.min = std::min(extent.min, value);
        extent.max = std::max(extent.max, value);
    }
    return extent;
}
} // namespace

class tst_Peaks : public QObject
{
    Q_OBJECT

private slots:
    void equalBruteForceAtEveryZoom();
    void growWhileDecoding();
    void areEmptyOutsideTheRecording();
    void countLossyFilesExactly();
    void stop();
};

void tst_Peaks::equalBruteForceAtEveryZoom()
{
    const Sound sound = uniqueSound(8000, 2, 300001);
    const auto peaks = summarised(memorySource(wavFile(sound)));
    QVERIFY(peaks);
    QVERIFY(peaks->complete);
    QCOMPARE(peaks->frames, sound.frames());
    QCOMPARE(peaks->sampleRate, 8000);
    QCOMPARE(peaks->levels.size(), 6); // 1172 bins: 293, 73, 18, 4, 1
    QRandomGenerator random(3);
    for (int i = 0; i < 500; ++i) {
        const qint64 from = random.bounded(sound.frames());
        const qint64 to = from + 1 + random.bounded(qint64(1) << random.bounded(1, 19));
        for (int channel = 0; channel < 2; ++channel)
            QCOMPARE(peaks->range(channel, from, to), bruteForce(sound, channel, from, to));
    }
}

void tst_Peaks::growWhileDecoding()
{
    const Sound sound = uniqueSound(8000, 1, 2600);
    std::vector<float> samples;
    for (const qint16 sample : sound.samples)
        samples.push_back(float(sample) / 32768.0F);
    PeaksBuilder builder(8000, 1);
    builder.add(std::span(samples).first(1000));
    QVERIFY(!builder.partial().complete);
    QCOMPARE(builder.partial().frames, 768);
    QCOMPARE(builder.partial().range(0, 0, 768), bruteForce(sound, 0, 0, 768));
    builder.add(std::span(samples).subspan(1000));
    const Peaks all = std::move(builder).finished({});
    QCOMPARE(all.frames, 2600);
    QCOMPARE(all.range(0, 2560, 2600), bruteForce(sound, 0, 2560, 2600));
    const auto decoded = summarised(memorySource(wavFile(sound)));
    QVERIFY(decoded);
    QVERIFY(*decoded == all);
}

void tst_Peaks::areEmptyOutsideTheRecording()
{
    const auto peaks = summarised(memorySource(wavFile(uniqueSound(8000, 1, 1000))));
    QVERIFY(peaks);
    QCOMPARE(peaks->range(0, 1000, 2000), Extent());
    QCOMPARE(peaks->range(0, -5, 10), Extent());
    QCOMPARE(peaks->range(0, 10, 10), Extent());
    QCOMPARE(peaks->range(1, 0, 10), Extent());
    QCOMPARE(Peaks().range(0, 0, 10), Extent());
}

void tst_Peaks::countLossyFilesExactly()
{
    const Sound sound = uniqueSound(44100, 1, 123457);
    const auto peaks = summarised(memorySource(encodedFile(sound, "mp3", "libmp3lame")));
    QVERIFY(peaks);
    QCOMPARE(peaks->frames, sound.frames());
    QVERIFY(peaks->gaps.isEmpty());
}

void tst_Peaks::stop()
{
    std::stop_source source;
    source.request_stop();
    const auto peaks = summarised(memorySource(wavFile(uniqueSound(8000, 1, 100000))), source.get_token());
    QVERIFY(!peaks);
    QVERIFY(peaks.error().text.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Peaks)
#include "tst_peaks.moc"
