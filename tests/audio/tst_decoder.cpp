#include "audio/decoder.h"
#include "support/soundfiles.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

namespace tst_decoder {

using namespace relaas;
using namespace relaas::test;

namespace {

std::vector<float> decoded(Decoder &decoder, qint64 mostFrames)
{
    const auto channels = size_t(decoder.info().channels);
    std::vector<float> samples(size_t(mostFrames) * channels);
    const auto read = decoder.read(samples);
    samples.resize(read ? size_t(*read) * channels : 0);
    return samples;
}

SoundIndexPtr indexOf(const QByteArray &bytes)
{
    auto index = indexed(memorySource(bytes));
    return index ? std::make_shared<const SoundIndex>(std::move(index).value()) : nullptr;
}

float largestDifference(std::span<const float> a, std::span<const float> b)
{
    float largest = a.size() == b.size() ? 0.0F : 2.0F;
    for (size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        largest = std::max(largest, std::abs(a[i] - b[i]));
    return largest;
}
} // namespace

class tst_Decoder : public QObject
{
    Q_OBJECT

private slots:
    void givesTheSamplesOfALosslessFileUnchanged_data();
    void givesTheSamplesOfALosslessFileUnchanged();
    void hasTheLengthAndPlaceOfTheOriginal_data();
    void hasTheLengthAndPlaceOfTheOriginal();
    void seeksToTheSample_data();
    void seeksToTheSample();
    void clampsSeeksToTheRecording();
    void readsInPiecesOfAnySize();
    void keepsItsPlaceOverDamage();
};

void tst_Decoder::givesTheSamplesOfALosslessFileUnchanged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const Sound sound = uniqueSound(44100, 2, 100004);
    QTest::newRow("WAV") << wavFile(sound);
    QTest::newRow("FLAC") << encodedFile(sound, "flac", "flac");
    QTest::newRow("FLAC in Ogg") << encodedFile(sound, "ogg", "flac");
    QTest::newRow("ALAC") << encodedFile(sound, "ipod", "alac");
    QTest::newRow("W64") << encodedFile(sound, "w64", "pcm_s16le");
}

void tst_Decoder::givesTheSamplesOfALosslessFileUnchanged()
{
    QFETCH(QByteArray, bytes);
    const Sound sound = uniqueSound(44100, 2, 100004);
    const auto index = indexOf(bytes);
    QVERIFY(index);
    QCOMPARE(index->info.frames, sound.frames());
    QCOMPARE(index->info.channels, 2);
    QCOMPARE(index->info.sampleRate, 44100);
    auto decoder = Decoder::open(memorySource(bytes), index);
    QVERIFY(decoder);
    Decoder open = std::move(decoder).value();
    const auto samples = decoded(open, sound.frames() + 10);
    QCOMPARE(samples.size(), sound.samples.size());
    for (size_t i = 0; i < samples.size(); ++i)
        if (samples[i] != float(sound.samples[i]) / 32768.0F)
            QFAIL(qPrintable(QString::number(i)));
    QVERIFY(open.gaps().empty());
}

void tst_Decoder::hasTheLengthAndPlaceOfTheOriginal_data()
{
    QTest::addColumn<QByteArray>("muxer");
    QTest::addColumn<QByteArray>("encoder");
    QTest::addColumn<int>("sampleRate");
    QTest::addColumn<int>("roundingFrames");
    QTest::newRow("MP3") << QByteArray("mp3") << QByteArray("libmp3lame") << 44100 << 0;
    QTest::newRow("AAC in MP4") << QByteArray("ipod") << QByteArray("aac") << 44100 << 45;
    QTest::newRow("Opus") << QByteArray("ogg") << QByteArray("libopus") << 48000 << 0;
    QTest::newRow("Vorbis") << QByteArray("ogg") << QByteArray("libvorbis") << 44100 << 0;
    QTest::newRow("Opus in WebM") << QByteArray("webm") << QByteArray("libopus") << 48000 << 48;
}

// The decoded sound lies where the original lay: encoder delay is cut away.
void tst_Decoder::hasTheLengthAndPlaceOfTheOriginal()
{
    QFETCH(QByteArray, muxer);
    QFETCH(QByteArray, encoder);
    QFETCH(int, sampleRate);
    QFETCH(int, roundingFrames); // MP4 edit lists and WebM count in milliseconds
    Sound sound{sampleRate, 1, std::vector<qint16>(size_t(sampleRate) * 3 + 123)};
    const Sound burst = tone(sampleRate, sampleRate / 2, 440);
    std::ranges::copy(burst.samples, sound.samples.begin() + sampleRate);
    const QByteArray bytes = encodedFile(sound, muxer.constData(), encoder.constData());
    const auto index = indexOf(bytes);
    QVERIFY(index);
    QVERIFY2(std::abs(index->info.frames - sound.frames()) <= roundingFrames,
             qPrintable(QString::number(index->info.frames - sound.frames())));
    auto decoder = Decoder::open(memorySource(bytes), index);
    QVERIFY(decoder);
    Decoder open = std::move(decoder).value();
    const auto samples = decoded(open, index->info.frames);
    double best = 0;
    qint64 bestShift = -9999;
    for (qint64 shift = -40; shift <= 40; ++shift) { // less than half a period of 440 Hz
        double sum = 0;
        for (qint64 i = sampleRate; i < sampleRate + sampleRate / 2; ++i)
            sum += double(samples[size_t(i + shift)]) * sound.samples[size_t(i)];
        if (sum > best) {
            best = sum;
            bestShift = shift;
        }
    }
    QVERIFY2(std::abs(bestShift) <= 1, qPrintable(QString::number(bestShift)));
}

void tst_Decoder::seeksToTheSample_data()
{
    QTest::addColumn<QByteArray>("muxer");
    QTest::addColumn<QByteArray>("encoder");
    QTest::addColumn<int>("sampleRate");
    QTest::addColumn<float>("tolerance");
    const auto row = [](const char *name, const char *muxer, const char *encoder, int rate, float tolerance) {
        QTest::newRow(name) << QByteArray(muxer) << QByteArray(encoder) << rate << tolerance;
    };
    row("WAV", "wav", "pcm_s16le", 44100, 0);
    row("WAV, 24 bit", "wav", "pcm_s24le", 44100, 0);
    row("FLAC", "flac", "flac", 44100, 0);
    row("FLAC in Ogg", "ogg", "flac", 44100, 0);
    row("MP3, variable bit rate", "mp3", "libmp3lame", 44100, 0);
    row("AAC in MP4", "ipod", "aac", 44100, 0);
    row("AAC raw", "adts", "aac", 44100, 0);
    row("Opus", "ogg", "libopus", 48000, 1e-4F); // converges, RFC 7845 section 4.6
    row("Opus in WebM", "webm", "libopus", 48000, 1e-4F);
    row("Vorbis", "ogg", "libvorbis", 44100, 0);
    row("AAC in Matroska", "matroska", "aac", 44100, 0);
    row("WMA", "asf", "wmav2", 44100, 0);
    row("ALAC", "ipod", "alac", 44100, 0);
}

void tst_Decoder::seeksToTheSample()
{
    QFETCH(QByteArray, muxer);
    QFETCH(QByteArray, encoder);
    QFETCH(int, sampleRate);
    QFETCH(float, tolerance);
    const Sound sound = uniqueSound(sampleRate, 1, sampleRate * 20LL + 777);
    const QByteArray bytes = encodedFile(sound, muxer.constData(), encoder.constData());
    const auto index = indexOf(bytes);
    QVERIFY(index);
    auto linear = Decoder::open(memorySource(bytes), index);
    auto seeking = Decoder::open(memorySource(bytes), index);
    QVERIFY(linear && seeking);
    Decoder first = std::move(linear).value();
    Decoder second = std::move(seeking).value();
    const auto whole = decoded(first, index->info.frames + 10);
    QCOMPARE(qint64(whole.size()), index->info.frames);
    QVERIFY2(first.gaps().empty(), "a sound file without damage has gaps");
    QRandomGenerator random(7);
    float worst = 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 200; ++i) {
        const qint64 frame = random.bounded(index->info.frames - 3000);
        QVERIFY(second.seek(frame));
        QCOMPARE(second.position(), frame);
        const auto part = decoded(second, 2000);
        const float difference = largestDifference(part, std::span(whole).subspan(size_t(frame), 2000));
        if (difference > tolerance)
            QFAIL(qPrintable(QString::number(frame) + QLatin1String(" differs by ")
                             + QString::number(difference)));
        worst = std::max(worst, difference);
    }
    QVERIFY2(second.gaps().empty(), "a seek lost sound");
    qInfo("%s/%s: %.2f ms a seek, largest difference %g", muxer.constData(), encoder.constData(),
          double(timer.elapsed()) / 200, double(worst));
}

void tst_Decoder::clampsSeeksToTheRecording()
{
    const QByteArray bytes = wavFile(uniqueSound(8000, 1, 5000));
    auto decoder = Decoder::open(memorySource(bytes), indexOf(bytes));
    QVERIFY(decoder);
    Decoder open = std::move(decoder).value();
    QVERIFY(open.seek(-5));
    QCOMPARE(open.position(), 0);
    QVERIFY(open.seek(999999));
    QCOMPARE(open.position(), 5000);
    QVERIFY(decoded(open, 10).empty());
    QVERIFY(open.seek(4990));
    QCOMPARE(decoded(open, 100).size(), size_t(10));
}

void tst_Decoder::readsInPiecesOfAnySize()
{
    const Sound sound = uniqueSound(8000, 3, 9999);
    const QByteArray bytes = wavFile(sound);
    auto decoder = Decoder::open(memorySource(bytes), indexOf(bytes));
    QVERIFY(decoder);
    Decoder open = std::move(decoder).value();
    size_t at = 0;
    for (qint64 piece = 1; at < sound.samples.size(); piece = piece * 3 % 1001 + 1)
        for (const float sample : decoded(open, piece))
            QCOMPARE(sample, float(sound.samples[at++]) / 32768.0F);
    QCOMPARE(at, sound.samples.size());
}

// Damage must not shift what comes after it: an anchor in a report would then play another sentence.
void tst_Decoder::keepsItsPlaceOverDamage()
{
    const Sound sound = uniqueSound(44100, 1, 44100 * 10);
    QByteArray bytes = encodedFile(sound, "ipod", "aac");
    const auto index = indexOf(bytes);
    QVERIFY(index);
    const auto &hit = index->packets[200];
    for (int packet = 0; packet < 5; ++packet)
        for (int i = 0; i < index->packets[size_t(200 + packet)].size; ++i)
            bytes[index->packets[size_t(200 + packet)].position + i] = char(0xff);
    auto broken = Decoder::open(memorySource(bytes), index);
    QVERIFY(broken);
    Decoder open = std::move(broken).value();
    const auto samples = decoded(open, index->info.frames);
    QCOMPARE(qint64(samples.size()), index->info.frames);
    QVERIFY(!open.gaps().empty());
    QVERIFY(std::abs(open.gaps().front().from - (hit.frame - index->leadInFrames)) <= 2048);
    double sum = 0;
    double power = 0;
    for (size_t i = 300000; i < 340000; ++i) {
        sum += double(samples[i]) * sound.samples[i] / 32768;
        power += double(sound.samples[i]) * sound.samples[i] / 32768 / 32768;
    }
    QVERIFY2(sum > 0.8 * power, "the sound after the damage has moved");
}

RELAAS_TEST(QCoreApplication, tst_Decoder);

} // namespace tst_decoder

#include "tst_decoder.moc"
