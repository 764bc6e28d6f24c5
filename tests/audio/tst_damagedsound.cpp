#include "audio/decoder.h"
#include "support/hang.h"
#include "support/soundfiles.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace tst_damagedsound {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int damagedFiles = 200;
constexpr qint64 mostFramesRead = 16000 * 60;
constexpr qint64 mostMemoryKb = 300 * 1024;

struct Sample
{
    const char *name;
    QByteArray bytes;
};

const std::vector<Sample> &goodFiles()
{
    static const std::vector<Sample> all = [] {
        const Sound sound = uniqueSound(16000, 1, 16000 * 8);
        return std::vector<Sample>{
            {"WAV", wavFile(sound)},
            {"RF64", encodedFile(sound, "wav", "pcm_s24le", {0, {}, "rf64=always"})},
            {"Wave64", encodedFile(sound, "w64", "pcm_s16le")},
            {"FLAC", encodedFile(sound, "flac", "flac")},
            {"MP3", encodedFile(sound, "mp3", "libmp3lame")},
            {"AAC in MP4", encodedFile(sound, "ipod", "aac")},
            {"AAC in ADTS", encodedFile(sound, "adts", "aac")},
            {"Opus", encodedFile(sound, "ogg", "libopus")},
            {"Vorbis", encodedFile(sound, "ogg", "libvorbis")},
            {"Opus in WebM", encodedFile(sound, "webm", "libopus")},
            {"WMA", encodedFile(sound, "asf", "wmav2")},
            {"AMR", amrFile(400)},
            {"DSS", dssFile(300)},
            {"GSM", encodedFile(uniqueSound(8000, 1, 64000), "gsm", "libgsm", {13000, {}, {}})},
        };
    }();
    return all;
}

// One kind of damage a day, as disks, networks, recorders and enemies do it.
QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
{
    const auto place = [&] { return qsizetype(random.bounded(qint64(bytes.size()))); };
    const auto headPlace = [&] {
        return qsizetype(random.bounded(qint64(std::min<qsizetype>(bytes.size() - 8, 400))));
    };
    const qsizetype at = place();
    const qsizetype length = 1 + qsizetype(random.bounded(qint64(bytes.size() / 4)));
    switch (random.bounded(8)) {
    case 0: // bits flipped here and there
        for (int i = 1 + int(random.bounded(200)); i > 0; --i)
            bytes[place()] = char(bytes[place()] ^ (1 << random.bounded(8)));
        break;
    case 1: // a lost sector
        bytes.replace(at, std::min(length, bytes.size() - at),
                      QByteArray(std::min(length, bytes.size() - at), '\0'));
        break;
    case 2:
        bytes.remove(at, length);
        break;
    case 3:
        bytes.truncate(at);
        break;
    case 4:
        bytes.insert(at, bytes.mid(place(), length));
        break;
    case 5: { // rubbish in between
        QByteArray rubbish(length, '\0');
        for (char &byte : rubbish)
            byte = char(random.bounded(256));
        bytes.insert(at, rubbish);
        break;
    }
    case 6: // a field of the header at an extreme
        for (int i = 1 + int(random.bounded(3)); i > 0; --i)
            bytes.replace(headPlace(), 4,
                          std::array{QByteArray("\0\0\0\0", 4), QByteArray("\xff\xff\xff\xff", 4),
                                     QByteArray("\x7f\xff\xff\xff", 4),
                                     QByteArray("\xff\xff\xff\x7f", 4)}[size_t(random.bounded(4))]);
        break;
    default: // one byte of the header
        bytes[headPlace()] = char(random.bounded(256));
    }
    return bytes;
}

bool isSentence(const QString &text)
{
    return text.size() > 30 && text.endsWith(u'.') && text.at(0).isUpper();
}

/// What is wrong with how a file was met; empty where it was met well.
struct Meeting
{
    QString fault;
    bool isRefused = false;
    bool isMarked = false; ///< a warning, or spans that cannot be heard
};

Meeting met(const QByteArray &bytes)
{
    Meeting meeting;
    const auto index = indexed(memorySource(bytes));
    if (!index) {
        meeting.isRefused = true;
        meeting.fault = isSentence(index.error().text) ? QString() : u"no sentence: "_s + index.error().text;
        return meeting;
    }
    const SoundInfo info = index->info;
    for (const QString &warning : info.warnings)
        if (!isSentence(warning))
            meeting.fault = u"no sentence: "_s + warning;
    if (info.frames <= 0 || info.channels <= 0 || info.sampleRate <= 0)
        meeting.fault = u"no sound"_s;
    auto made = Decoder::open(memorySource(bytes), std::make_shared<const SoundIndex>(*index));
    if (!made) {
        meeting.fault = u"indexed, but cannot be opened: "_s + made.error().text;
        return meeting;
    }
    Decoder decoder = std::move(made).value();
    const qint64 frames = std::min(info.frames, mostFramesRead);
    std::vector<float> samples(size_t(frames) * size_t(info.channels));
    const auto read = decoder.read(samples);
    if (!read || *read != frames)
        meeting.fault = u"%1 frames of %2 read"_s.arg(read ? *read : -1).arg(frames);
    qint64 last = -1;
    for (const FrameSpan &gap : decoder.gaps()) {
        if (gap.from <= last || gap.length() <= 0 || gap.to > info.frames)
            meeting.fault = u"gaps overlap"_s;
        last = gap.to;
        for (qint64 i = gap.from * info.channels; i < gap.to * info.channels; ++i)
            if (samples[size_t(i)] != 0)
                meeting.fault = u"sound in a gap"_s;
    }
    for (const float sample : samples)
        if (!std::isfinite(sample))
            meeting.fault = u"samples that are no numbers"_s;
    std::vector<float> part(size_t(info.channels) * 500);
    for (int i = 1; i < 6; ++i)
        if (!decoder.seek(info.frames * i / 6) || !decoder.read(part))
            meeting.fault = u"cannot be read after a seek"_s;
    meeting.isMarked = !info.warnings.isEmpty() || !decoder.gaps().empty() || info.isTruncated;
    return meeting;
}

std::vector<float> tailOf(const QByteArray &bytes, qint64 fromFrame, SoundInfo *info)
{
    auto index = indexed(memorySource(bytes));
    if (!index)
        return {};
    *info = index->info;
    auto decoder =
        Decoder::open(memorySource(bytes), std::make_shared<const SoundIndex>(std::move(index).value()));
    if (!decoder)
        return {};
    Decoder open = std::move(decoder).value();
    std::vector<float> samples(size_t(std::max<qint64>(0, info->frames - fromFrame)));
    const auto read = open.seek(fromFrame) ? open.read(samples) : Result<qint64>(0);
    samples.resize(read ? size_t(*read) : 0);
    return samples;
}
} // namespace

/// Recordings that are broken, locked or not what they seem.
class tst_DamagedSound : public QObject
{
    Q_OBJECT

private slots:
    void meetsEveryDamagedFile();
    void marksNothingInGoodFiles();
    void seesDamageOfASampledKind();
    void keepsTheTimeOverLostBytes_data();
    void keepsTheTimeOverLostBytes();
    void saysWhatCannotBeOpened_data();
    void saysWhatCannotBeOpened();
    void takesSoundThatChangesInItsMiddle_data();
    void takesSoundThatChangesInItsMiddle();
    void takesTheTrackThatIsChosen();
    void warnsOfAFilm();
};

void tst_DamagedSound::meetsEveryDamagedFile()
{
    QRandomGenerator random(20261122);
    int refused = 0;
    int marked = 0;
    qint64 slowest = 0;
    for (int i = 0; i < damagedFiles; ++i) {
        const Sample &good = goodFiles()[size_t(i) % goodFiles().size()];
        const QByteArray bytes = damaged(good.bytes, random);
        QElapsedTimer timer;
        timer.start();
        const Meeting meeting = met(bytes);
        const qint64 took = timer.elapsed();
        slowest = std::max(slowest, took);
        const QString which = u"damaged file %1, %2: "_s.arg(i).arg(QLatin1String(good.name));
        QVERIFY2(meeting.fault.isEmpty(), qPrintable(which + meeting.fault));
        QVERIFY2(took < test::hangMs, qPrintable(which + QString::number(took) + u" ms"_s));
        refused += meeting.isRefused;
        marked += meeting.isMarked;
    }
    qInfo("%d damaged files: %d refused with a sentence, %d opened with marks, %d opened without; slowest "
          "%lld ms",
          damagedFiles, refused, marked, damagedFiles - refused - marked, slowest);
    QVERIFY(refused > damagedFiles / 20 && marked > damagedFiles / 5); // the script does do damage
#if defined(Q_OS_UNIX) && !defined(RELAAS_SANITIZED)
    rusage usage{};
    QCOMPARE(getrusage(RUSAGE_SELF, &usage), 0);
    QVERIFY2(usage.ru_maxrss < mostMemoryKb, qPrintable(QString::number(usage.ru_maxrss)));
#endif
}

// The counterpart: marks mean something.
void tst_DamagedSound::marksNothingInGoodFiles()
{
    for (const Sample &good : goodFiles()) {
        const Meeting meeting = met(good.bytes);
        QVERIFY2(meeting.fault.isEmpty() && !meeting.isRefused && !meeting.isMarked,
                 qPrintable(QLatin1String(good.name) + u": "_s + meeting.fault));
    }
}

void tst_DamagedSound::seesDamageOfASampledKind()
{
    for (const Sample &good : goodFiles()) {
        const auto name = QLatin1String(good.name);
        if (name.startsWith("WAV"_L1) || name == "RF64"_L1 || name == "Wave64"_L1 || name == "AMR"_L1
            || name == "DSS"_L1 || name == "GSM"_L1)
            continue; // every byte is a sample there, or a packet without a checksum
        QByteArray bytes = good.bytes;
        bytes.replace(bytes.size() / 2, bytes.size() / 8, QByteArray(bytes.size() / 8, '\xff'));
        const Meeting meeting = met(bytes);
        QVERIFY2(meeting.isMarked || meeting.isRefused, good.name);
    }
}

void tst_DamagedSound::keepsTheTimeOverLostBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<float>("tolerance");
    const Sound sound = uniqueSound(16000, 1, 16000 * 20);
    QTest::newRow("FLAC") << encodedFile(sound, "flac", "flac") << 0.0F;
    QTest::newRow("FLAC in Ogg") << encodedFile(sound, "ogg", "flac") << 0.0F;
    QTest::newRow("Vorbis in Ogg") << encodedFile(sound, "ogg", "libvorbis") << 0.0F;
    QTest::newRow("Opus in Ogg") << encodedFile(sound, "ogg", "libopus") << 0.001F;
    QTest::newRow("Opus in WebM") << encodedFile(sound, "webm", "libopus") << 0.001F;
}

// A piece of the file is gone: what comes after it stays where it was.
void tst_DamagedSound::keepsTheTimeOverLostBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(float, tolerance);
    SoundInfo info;
    const auto whole = tailOf(bytes, 0, &info);
    const qint64 from = info.frames * 9 / 10;
    QByteArray broken = bytes;
    broken.remove(bytes.size() / 3, bytes.size() / 4);
    SoundInfo brokenInfo;
    const auto tail = tailOf(broken, from, &brokenInfo);
    QCOMPARE(brokenInfo.frames, info.frames);
    QCOMPARE(brokenInfo.missing.size(), 1);
    QVERIFY(brokenInfo.missing.front().length() > info.frames / 8);
    QVERIFY2(brokenInfo.warnings.size() == 1 && brokenInfo.warnings.front().contains(u"missing"_s),
             qPrintable(brokenInfo.warnings.join(u' ')));
    QCOMPARE(qint64(tail.size()), info.frames - from);
    for (size_t i = 0; i < tail.size(); ++i)
        if (std::abs(tail[i] - whole[size_t(from) + i]) > tolerance)
            QFAIL(qPrintable(u"frame %1 is %2, was %3"_s.arg(i).arg(tail[i]).arg(whole[size_t(from) + i])));
}

void tst_DamagedSound::saysWhatCannotBeOpened_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QByteArray rest(20000, 'x');
    QTest::newRow("encrypted dictation") << QByteArray("\x03"
                                                       "enc")
            + rest << u"encrypted"_s;
    QTest::newRow("DS2 dictation") << QByteArray("\x03"
                                                 "ds2")
            + rest << u"DS2"_s;
    QByteArray asf = encodedFile(uniqueSound(16000, 1, 16000), "asf", "wmav2");
    QByteArray locked = asf;
    locked.replace(30, 16,
                   QByteArray("\xfb\xb3\x11\x22\x23\xbd\xd2\x11\xb4\xb7\x00\xa0\xc9\x55\xfc\x6e", 16));
    QTest::newRow("Windows Media with rights management") << locked << u"rights management"_s;
    QByteArray mp4 = encodedFile(uniqueSound(16000, 1, 16000), "ipod", "aac");
    QTest::newRow("MP4 with an encrypted track")
        << QByteArray(mp4).replace("mp4a", "enca") << u"rights management"_s;
    QTest::newRow("MP4 with an Apple lock")
        << QByteArray(mp4).replace("mp4a", "drms") << u"rights management"_s;
    QTest::newRow("a billion channels")
        << QByteArray(wavFile(uniqueSound(8000, 1, 8000))).replace(22, 2, "\xff\xff") << u"cannot be"_s;
}

void tst_DamagedSound::saysWhatCannotBeOpened()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    QElapsedTimer timer;
    timer.start();
    const auto index = indexed(memorySource(bytes));
    QVERIFY(timer.elapsed() < test::hangMs);
    QVERIFY(!index);
    QVERIFY2(isSentence(index.error().text) && index.error().text.contains(says),
             qPrintable(index.error().text));
}

void tst_DamagedSound::takesSoundThatChangesInItsMiddle_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const Encoding bare{64000, {}, "write_xing=0:id3v2_version=0"};
    const auto mp3 = [&](int rate, int channels) {
        return encodedFile(uniqueSound(rate, channels, rate * 5LL), "mp3", "libmp3lame", bare);
    };
    const auto adts = [](int rate, int channels) {
        return encodedFile(uniqueSound(rate, channels, rate * 5LL), "adts", "aac");
    };
    QTest::newRow("MP3, other rate") << mp3(44100, 1) + mp3(48000, 1);
    QTest::newRow("MP3, other channels") << mp3(44100, 1) + mp3(44100, 2);
    QTest::newRow("MP3, both, fewer") << mp3(48000, 2) + mp3(32000, 1);
    QTest::newRow("AAC, other rate") << adts(44100, 1) + adts(32000, 1);
    QTest::newRow("AAC, other channels") << adts(44100, 2) + adts(44100, 1);
}

void tst_DamagedSound::takesSoundThatChangesInItsMiddle()
{
    QFETCH(QByteArray, bytes);
    const auto made = indexed(memorySource(bytes));
    QVERIFY2(made, qPrintable(made ? QString() : made.error().text));
    const SoundInfo info = made->info;
    QCOMPARE(info.warnings.size(), 1);
    QVERIFY2(info.warnings.front().contains(u"changes its sample rate"_s)
                 && info.warnings.front().contains(u"00:00:05"_s),
             qPrintable(info.warnings.front()));
    QVERIFY2(std::abs(info.frames - info.sampleRate * 10) < info.sampleRate / 4,
             qPrintable(QString::number(info.frames)));
    auto opened = Decoder::open(memorySource(bytes), std::make_shared<const SoundIndex>(*made));
    QVERIFY(opened);
    Decoder decoder = std::move(opened).value();
    std::vector<float> samples(size_t(info.frames * info.channels));
    const auto read = decoder.read(samples);
    QVERIFY(read && *read == info.frames);
    qint64 lost = 0;
    for (const FrameSpan &gap : decoder.gaps())
        lost += gap.length();
    QVERIFY2(lost < info.sampleRate / 4, qPrintable(QString::number(lost)));
    double power = 0;
    const auto second = std::span(samples).subspan(samples.size() * 6 / 10, samples.size() * 3 / 10);
    for (const float sample : second)
        power += double(sample) * double(sample);
    QVERIFY2(std::sqrt(power / double(second.size())) > 0.1, "the part after the change is not heard");
}

void tst_DamagedSound::takesTheTrackThatIsChosen()
{
    const std::vector<Sound> sounds{uniqueSound(8000, 1, 16000), uniqueSound(16000, 2, 80000)};
    const QByteArray bytes = fileOfTracks(sounds);
    const auto tracks = soundTracks(memorySource(bytes));
    QVERIFY(tracks);
    QCOMPARE(tracks->size(), 2);
    QCOMPARE(tracks->at(1).channels, 2);
    QCOMPARE(tracks->at(1).sampleRate, 16000);
    for (const std::optional<int> track : {std::optional<int>(), std::optional(0), std::optional(1)}) {
        const auto index = indexed(memorySource(bytes), {}, {}, track);
        QVERIFY(index);
        const Sound &sound = sounds[size_t(index->info.track)];
        QCOMPARE(index->info.frames, sound.frames());
        QCOMPARE(index->info.tracks, 2);
        QCOMPARE(index->info.warnings.size(), 1);
        QVERIFY(index->info.warnings.front().contains(u"track %1"_s.arg(index->info.track + 1)));
        if (track)
            QCOMPARE(index->info.track, *track);
        auto decoder = Decoder::open(memorySource(bytes), std::make_shared<const SoundIndex>(*index));
        QVERIFY(decoder);
        std::vector<float> samples(sound.samples.size());
        QCOMPARE(*std::move(decoder).value().read(samples), sound.frames());
        QCOMPARE(samples[5000], float(sound.samples[5000]) / 32768.0F);
    }
    const auto none = indexed(memorySource(bytes), {}, {}, 2);
    QVERIFY(!none && none.error().text.contains(u"it has 2"_s));
}

void tst_DamagedSound::warnsOfAFilm()
{
    const auto index = indexed(memorySource(filmFile(uniqueSound(16000, 1, 32000))));
    QVERIFY(index);
    QVERIFY(index->info.warnings.size() == 1 && index->info.warnings.front().contains(u"film"_s));
}

RELAAS_TEST(QCoreApplication, tst_DamagedSound);

} // namespace tst_damagedsound

#include "tst_damagedsound.moc"
