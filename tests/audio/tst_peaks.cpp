#include "audio/peaks.h"
#include "support/soundfiles.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

namespace tst_peaks {

using namespace relaas;
using namespace relaas::test;

namespace {

// The same answer without levels: every sample of every bin touched.
Extent bruteForce(const Sound &sound, int channel, qint64 from, qint64 to)
{
    from = from / Peaks::baseFrames * Peaks::baseFrames;
    to = std::min((to + Peaks::baseFrames - 1) / Peaks::baseFrames * Peaks::baseFrames, sound.frames());
    Extent extent{32767, -32768, 0};
    double squares = 0;
    for (qint64 i = from; i < to; ++i) {
        const qint16 value = sound.samples[size_t(i * sound.channels + channel)];
        extent.min = std::min(extent.min, value);
        extent.max = std::max(extent.max, value);
        squares += double(value) * value;
    }
    extent.rms = quint16(std::lround(std::sqrt(squares / double(to - from))));
    return extent;
}

// Extremes are exact; the loudness of coarser levels comes of rounded values, and the last bin, however
// short, counts for it as a whole one.
bool isSameExtent(Extent a, Extent b)
{
    return a.min == b.min && a.max == b.max && std::abs(a.rms - b.rms) <= 1 + b.rms / 1000;
}

std::vector<float> floats(const Sound &sound)
{
    std::vector<float> samples;
    for (const qint16 sample : sound.samples)
        samples.push_back(float(sample) / 32768.0F);
    return samples;
}
} // namespace

class tst_Peaks : public QObject
{
    Q_OBJECT

private slots:
    void equalBruteForceAtEveryZoom();
    void keepTheExtremesOf16BitSound();
    void areTheSameInAnyOrder();
    void growWhileDecoding();
    void areEmptyOutsideTheRecording();
    void countLossyFilesExactly();
    void stop();
};

void tst_Peaks::equalBruteForceAtEveryZoom()
{
    const Sound sound = uniqueSound(8000, 2, 600001);
    const auto peaks = summarised(memorySource(wavFile(sound)));
    QVERIFY(peaks);
    QVERIFY(peaks->complete);
    QCOMPARE(peaks->frames, sound.frames());
    QCOMPARE(peaks->sampleRate, 8000);
    QCOMPARE(peaks->levels.size(), 6); // 1172 bins: 293, 73, 18, 4, 1
    QRandomGenerator random(3);
    for (int i = 0; i < 500; ++i) {
        const qint64 from = random.bounded(sound.frames());
        const qint64 to = from + 1 + random.bounded(qint64(1) << random.bounded(1, 20));
        for (int channel = 0; channel < 2; ++channel)
            QVERIFY(isSameExtent(peaks->range(channel, from, to), bruteForce(sound, channel, from, to)));
    }
}

void tst_Peaks::keepTheExtremesOf16BitSound()
{
    const std::vector<float> samples{-1.0F, 0.5F, 32767.0F / 32768, -1.0F / 32768};
    QCOMPARE(extentOf(samples).min, -32768);
    QCOMPARE(extentOf(samples).max, 32767);
    const std::vector<float> tooLoud{-2.0F, 3.0F, std::numeric_limits<float>::quiet_NaN()};
    QCOMPARE(extentOf(tooLoud), (Extent{-32768, 32767, 32768}));
    QCOMPARE(extentOf(std::vector<float>(8, std::numeric_limits<float>::quiet_NaN())), Extent());
    QCOMPARE(extentOf({}), Extent());
}

void tst_Peaks::areTheSameInAnyOrder()
{
    const Sound sound = uniqueSound(8000, 2, 600001);
    PeaksBuilder builder(8000, 2);
    builder.add(floats(sound));
    const Peaks all = std::move(builder).finished({});
    const QList<Extent> bins = all.levels.constFirst();
    QVERIFY(peaksOf(8000, 2, sound.frames(), bins) == all);
    Peaks made = unknownPeaks(8000, 2, sound.frames());
    QCOMPARE(made.range(0, 0, 600001), Extent());
    for (const qint64 first : {600, 0, 1100, 300, 900}) {
        const qint64 count = first == 1100 ? 72 : first == 900 ? 200 : 300;
        setBins(made, first, bins.mid(first * 2, count * 2));
        const qint64 from = first * Peaks::baseFrames;
        const qint64 to = std::min(from + count * Peaks::baseFrames, sound.frames());
        QVERIFY(isSameExtent(made.range(1, from, to), bruteForce(sound, 1, from, to)));
        if (first == 600)
            QCOMPARE(made.range(0, 0, from - 1), Extent());
        if (first == 1100)
            QCOMPARE(made.known.size(), 3); // 0 to 300, 600 to 900, 1100 on
    }
    made.complete = true;
    QVERIFY(made == all);
}

void tst_Peaks::growWhileDecoding()
{
    const Sound sound = uniqueSound(8000, 1, 5200);
    const std::vector<float> samples = floats(sound);
    PeaksBuilder builder(8000, 1);
    builder.add(std::span(samples).first(2000));
    QVERIFY(!builder.partial().complete);
    QCOMPARE(builder.partial().frames, 1536);
    QCOMPARE(builder.partial().known, (QList<FrameSpan>{{0, 1536}}));
    QVERIFY(isSameExtent(builder.partial().range(0, 0, 1536), bruteForce(sound, 0, 0, 1536)));
    builder.add(std::span(samples).subspan(2000));
    const Peaks all = std::move(builder).finished({});
    QCOMPARE(all.frames, 5200);
    QVERIFY(isSameExtent(all.range(0, 5120, 5200), bruteForce(sound, 0, 5120, 5200)));
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

RELAAS_TEST(QCoreApplication, tst_Peaks);

} // namespace tst_peaks

#include "tst_peaks.moc"
