#include "audio/decoder.h"
#include "audio/packetdecoder.h"
#include "support/plaindecode.h"
#include "support/soundfiles.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <cstring>
#include <map>

namespace tst_exactness {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

namespace {

#ifdef RELAAS_SANITIZED
constexpr int minutes = 1; // everything takes ten times as long
constexpr int seeks = 100;
#else
constexpr int minutes = 10;
constexpr int seeks = 1000;
#endif
constexpr int mostFramesAtOnce = 1500;
constexpr float unlike = 2; ///< no comparison with a plain decode: see the row

struct Format
{
    const char *name;
    std::function<QByteArray()> make;
    /// How far a plain decode of libav may lie from ours: none where the codec forgets, a rounding error
    /// where it never quite does, anything where its noise is drawn from a generator that runs from the first
    /// packet on.
    float plainTolerance = 0;
    /// Frames at the end where a plain decode does otherwise: it does not heed where in the last packet of an
    /// MP4 the sound ends, and cuts Opus before what its decoder held back.
    qint64 tail = 0;
    bool isOtherwise = false; ///< and it has to
};

const Sound &tenMinutes(int sampleRate)
{
    static std::map<int, Sound> made;
    auto &sound = made[sampleRate];
    if (sound.samples.empty())
        sound = uniqueSound(sampleRate, 1, qint64(sampleRate) * 60 * minutes + 123);
    return sound;
}

std::function<QByteArray()> encoded(int sampleRate, const char *muxer, const char *encoder,
                                    Encoding encoding = {})
{
    return [=] { return encodedFile(tenMinutes(sampleRate), muxer, encoder, encoding); };
}

Encoding mp3(int bitRate, const char *muxerOptions = "")
{
    return {bitRate, {}, muxerOptions, 9};
}
Encoding opus(int bitRate, const char *use)
{
    return {bitRate, use, {}, 0};
}

// Low rates, because making ten minutes of noise in every format is what takes the time here.
const std::vector<Format> &formats()
{
    static const std::vector<Format> all{
        {"WAV", encoded(16000, "wav", "pcm_s16le")},
        {"RF64", encoded(16000, "wav", "pcm_s24le", {0, {}, "rf64=always"})},
        {"WAV, A-law", encoded(8000, "wav", "pcm_alaw")},
        {"WAV, IMA ADPCM", encoded(8000, "wav", "adpcm_ima_wav")},
        {"FLAC", encoded(8000, "flac", "flac", {0, {}, {}, 0})},
        {"FLAC in Ogg", encoded(8000, "ogg", "flac", {0, {}, {}, 0})},
        {"MP3, constant bit rate", encoded(16000, "mp3", "libmp3lame", mp3(24000))},
        {"MP3, lowest bit rate", encoded(8000, "mp3", "libmp3lame", mp3(8000))},
        {"MP3, variable, with Xing", encoded(16000, "mp3", "libmp3lame", mp3(0))},
        {"MP3, variable, without Xing", encoded(16000, "mp3", "libmp3lame", mp3(0, "write_xing=0"))},
        {"Opus in Ogg", encoded(24000, "ogg", "libopus", opus(32000, "application=audio")), 1e-5F},
        {"Opus in Ogg, for speech", encoded(16000, "ogg", "libopus", opus(16000, "application=voip")), 1e-5F},
        {"Opus in WebM", encoded(8000, "webm", "libopus", opus(12000, "application=voip")), 1e-5F, 24},
        {"Vorbis in Ogg", encoded(8000, "ogg", "libvorbis")},
        {"Vorbis in WebM", encoded(8000, "webm", "libvorbis")},
        {"AAC in MP4", encoded(8000, "ipod", "aac", {24000, "aac_coder=fast", {}}), 0, 1023},
        {"AAC in ADTS", encoded(8000, "adts", "aac", {24000, "aac_coder=fast", {}})},
        {"AAC in Matroska", encoded(8000, "matroska", "aac", {24000, "aac_coder=fast", {}})},
        {"AAC with artificial noise, one minute",
         [] {
             return encodedFile(uniqueSound(44100, 1, 44100 * 60), "ipod", "aac", {48000, "aac_pns=1", {}});
         },
         unlike, 1023},
        {"WMA 2", encoded(16000, "asf", "wmav2", {48000, {}, {}}), unlike},
        {"GSM", encoded(8000, "gsm", "libgsm", {13000, {}, {}}), 1e-2F},
        {"GSM in WAV", encoded(8000, "wav", "libgsm_ms", {13000, {}, {}}), 1e-2F},
        {"AMR-NB", [] { return amrFile(50 * 60 * minutes); }, 1e-3F},
        {"DSS-SP", [] { return dssFile(2500 * minutes); }, unlike},
    };
    return all;
}

SoundIndexPtr indexOf(const QByteArray &bytes)
{
    auto index = indexed(memorySource(bytes));
    return index ? std::make_shared<const SoundIndex>(std::move(index).value()) : nullptr;
}

std::optional<Decoder> opened(const QByteArray &bytes, const SoundIndexPtr &index)
{
    auto decoder = Decoder::open(memorySource(bytes), index);
    return decoder ? std::optional(std::move(decoder).value()) : std::nullopt;
}

std::vector<float> linear(const QByteArray &bytes, const SoundIndexPtr &index)
{
    std::vector<float> samples(size_t(index->info.frames + 4096) * size_t(index->info.channels));
    auto decoder = opened(bytes, index);
    const auto read = decoder ? decoder->read(samples) : Result<qint64>(0);
    samples.resize(read && decoder->gaps().empty() ? size_t(*read) * size_t(index->info.channels) : 0);
    return samples;
}

float largestDifference(std::span<const float> a, std::span<const float> b)
{
    const float *left = a.data();
    const float *right = b.data();
    float largest = 0;
    for (size_t i = 0, count = std::min(a.size(), b.size()); i < count; ++i)
        if (const float difference = std::fabs(left[i] - right[i]); difference > largest)
            largest = difference;
    return largest;
}

/// The first of random places that does not sound as in the decode from the start; -1 when all do.
qint64 firstWrongPlace(Decoder &decoder, std::span<const float> whole, int count, quint32 seed)
{
    const auto channels = size_t(decoder.info().channels);
    const qint64 frames = qint64(whole.size() / channels);
    std::vector<float> samples(size_t(mostFramesAtOnce) * channels);
    QRandomGenerator random(seed);
    for (int i = 0; i < count; ++i) {
        const qint64 frame = random.bounded(frames);
        const qint64 length = 1 + random.bounded(qint64(mostFramesAtOnce));
        const qint64 want = std::min(length, frames - frame);
        if (!decoder.seek(frame) || decoder.position() != frame)
            return frame;
        const auto read = decoder.read(std::span(samples).first(size_t(length) * channels));
        if (!read || *read != want)
            return frame;
        const auto *wanted = whole.data() + size_t(frame) * channels;
        if (std::memcmp(samples.data(), wanted, size_t(want) * channels * sizeof(float)) != 0)
            return frame;
    }
    return -1;
}
} // namespace

/// One click, one moment: whatever the format, a place gives the samples a decode from the start gives there.
class tst_Exactness : public QObject
{
    Q_OBJECT

private slots:
    void givesEveryPlaceExactly_data();
    void givesEveryPlaceExactly();
    void wouldNoticeAnIndexThatIsOneFrameOff();
    void wouldNoticeADecoderThatHasNotSettled_data();
    void wouldNoticeADecoderThatHasNotSettled();
};

void tst_Exactness::givesEveryPlaceExactly_data()
{
    QTest::addColumn<int>("format");
    for (size_t i = 0; i < formats().size(); ++i)
        QTest::newRow(formats()[i].name) << int(i);
}

void tst_Exactness::givesEveryPlaceExactly()
{
    QFETCH(int, format);
    const Format &made = formats()[size_t(format)];
    QElapsedTimer timer;
    timer.start();
    const QByteArray bytes = made.make();
    QVERIFY(!bytes.isEmpty());
    const qint64 makingMs = timer.restart();
    const auto index = indexOf(bytes);
    QVERIFY(index);
    const qint64 indexMs = timer.restart();
    QCOMPARE(index->info.warnings, QStringList());
    QVERIFY(index->info.missing.isEmpty());

    const auto whole = linear(bytes, index);
    QCOMPARE(qint64(whole.size()), index->info.frames * index->info.channels);
    const qint64 linearMs = timer.restart();
    const auto plain = plainlyDecoded(bytes);
    const auto longer = qint64(plain.size()) - qint64(whole.size());
    QVERIFY2(longer >= 0 && longer <= made.tail, qPrintable(QString::number(longer)));
    const float off = largestDifference(std::span(whole).first(whole.size() - size_t(made.tail)), plain);
    QVERIFY2(off <= made.plainTolerance, qPrintable(QString::number(off)));
    if (made.isOtherwise)
        QVERIFY2(off > 0, "there is no noise in it, so it tests nothing");
    const qint64 plainMs = timer.restart();

    auto decoder = opened(bytes, index);
    QVERIFY(decoder);
    QCOMPARE(firstWrongPlace(*decoder, whole, seeks, 20261122), -1);
    QVERIFY(decoder->gaps().empty());
    const qint64 seekMs = timer.restart();
    for (quint32 seed = 0; seed < 10; ++seed) { // the first place asked of a decoder
        auto fresh = opened(bytes, index);
        QVERIFY(fresh);
        QCOMPARE(firstWrongPlace(*fresh, whole, 1, seed), -1);
    }
    qInfo("made %lld ms, index %lld, linear %lld, plain %lld (off by %g), %d seeks %lld", makingMs, indexMs,
          linearMs, plainMs, double(off), seeks, seekMs);
}

void tst_Exactness::wouldNoticeAnIndexThatIsOneFrameOff()
{
    const QByteArray bytes = encodedFile(uniqueSound(16000, 1, 16000 * 60), "mp3", "libmp3lame");
    const auto index = indexOf(bytes);
    QVERIFY(index);
    const auto whole = linear(bytes, index);
    auto right = opened(bytes, index);
    QVERIFY(right);
    QCOMPARE(firstWrongPlace(*right, whole, 100, 1), -1);
    auto shifted = std::make_shared<SoundIndex>(*index);
    for (size_t i = shifted->packets.size() / 2; i < shifted->packets.size(); ++i)
        ++shifted->packets[i].frame;
    auto wrong = opened(bytes, shifted);
    QVERIFY(wrong);
    QVERIFY(firstWrongPlace(*wrong, whole, 100, 1) >= index->info.frames / 2 - 2000);
}

void tst_Exactness::wouldNoticeADecoderThatHasNotSettled_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const Sound sound = uniqueSound(16000, 1, 16000 * 20);
    QTest::newRow("MP3") << encodedFile(sound, "mp3", "libmp3lame");
    QTest::newRow("AAC") << encodedFile(sound, "ipod", "aac");
    QTest::newRow("Opus") << encodedFile(sound, "ogg", "libopus");
    QTest::newRow("AMR-NB") << amrFile(1000);
}

// The packets decoded without those before them: other samples, so the lead of the decoder is needed and the
// comparison above is sharp enough to see it.
void tst_Exactness::wouldNoticeADecoderThatHasNotSettled()
{
    QFETCH(QByteArray, bytes);
    const auto index = indexOf(bytes);
    QVERIFY(index);
    const auto whole = linear(bytes, index);
    auto container = Container::open(memorySource(bytes), {});
    QVERIFY(container);
    Container file = std::move(container).value();
    const AvPtr<AVPacket> packet(av_packet_alloc());
    const size_t middle = index->packets.size() / 2;
    for (size_t i = 0; i <= middle; ++i)
        QCOMPARE(file.read(*packet), 0);
    auto codec = PacketDecoder::open(file.track());
    QVERIFY(codec);
    PacketDecoder decoder = std::move(codec).value();
    SampleBlock block;
    decoder.put(packet.get(), 0);
    if (!decoder.take(block))
        return; // it gives nothing at all: noticed
    const auto from = size_t(index->packets[middle].frame - index->leadInFrames);
    QVERIFY(largestDifference(block.interleaved, std::span(whole).subspan(from)) > 0);
}

RELAAS_TEST(QCoreApplication, tst_Exactness);

} // namespace tst_exactness

#include "tst_exactness.moc"
