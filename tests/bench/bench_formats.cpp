// How soon recordings of many hours are playable, and whether every place in them is exact:
// bench_formats [minutes of sound, default 360] [seeks, default 1000]
#include "audio/decoder.h"
#include "support/soundfiles.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace relaas;
using namespace relaas::test;

namespace {

constexpr qint64 framesAtOnce = 1000;

struct Format
{
    const char *name;
    const char *muxer;
    const char *encoder;
    Encoding encoding;
};

const Format formats[] = {
    {"MP3, Xing", "mp3", "libmp3lame", {0, {}, {}, 9}},
    {"MP3, no Xing", "mp3", "libmp3lame", {0, {}, "write_xing=0", 9}},
    {"Opus", "ogg", "libopus", {24000, "application=voip", {}, 0}},
    {"Opus, WebM", "webm", "libopus", {24000, "application=voip", {}, 0}},
    {"AAC", "ipod", "aac", {48000, "aac_coder=fast", {}}},
    {"Vorbis", "ogg", "libvorbis", {}},
    {"WMA 2", "asf", "wmav2", {48000, {}, {}}},
    {"FLAC", "flac", "flac", {0, {}, {}, 0}},
};

double elapsedMs(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

struct Seeks
{
    int wrong = 0;
    std::vector<double> ms; ///< each, sorted
};

Seeks measuredSeeks(const ByteSource &source, const SoundIndexPtr &index, int count)
{
    Seeks seeks;
    auto linear = Decoder::open(source, index);
    auto seeking = Decoder::open(source, index);
    std::vector<float> whole(size_t(index->info.frames));
    std::vector<float> part(framesAtOnce);
    if (!linear || !seeking || !std::move(linear).value().read(whole))
        return {count, {0}};
    Decoder decoder = std::move(seeking).value();
    QRandomGenerator random(1);
    for (int i = 0; i < count; ++i) {
        const qint64 frame = random.bounded(std::max<qint64>(1, index->info.frames - framesAtOnce));
        QElapsedTimer timer;
        timer.start();
        const bool isRead = decoder.seek(frame) && decoder.read(part);
        seeks.ms.push_back(elapsedMs(timer));
        if (!isRead || std::memcmp(part.data(), whole.data() + frame, framesAtOnce * sizeof(float)) != 0)
            ++seeks.wrong;
    }
    std::ranges::sort(seeks.ms);
    return seeks;
}

bool measure(const Format &format, const Sound &sound, const QString &path, int count)
{
    QFile file(path);
    const QByteArray bytes = encodedFile(sound, format.muxer, format.encoder, format.encoding);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return false;
    file.close();
    const ByteSource source = fileSource(path);
    QElapsedTimer timer;
    timer.start();
    auto made = indexed(source);
    const double indexMs = elapsedMs(timer);
    if (!made)
        return false;
    const auto index = std::make_shared<const SoundIndex>(std::move(made).value());
    timer.start();
    const bool isOpen = bool(Decoder::open(source, index));
    const double openMs = elapsedMs(timer);
    const Seeks seeks = measuredSeeks(source, index, count);
    std::printf(
        "%-14s %7.1f MB | index %8.1f ms, open %6.1f | %d seeks: median %6.2f ms, p99 %6.2f, worst %6.2f, "
        "wrong %d\n",
        format.name, double(bytes.size()) / 1e6, indexMs, openMs, count, seeks.ms[seeks.ms.size() / 2],
        seeks.ms[seeks.ms.size() * 99 / 100], seeks.ms.back(), seeks.wrong);
    std::fflush(stdout);
    return isOpen && seeks.wrong == 0;
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const double minutes = argc > 1 ? QString::fromLocal8Bit(argv[1]).toDouble() : 360;
    const int count = argc > 2 ? QString::fromLocal8Bit(argv[2]).toInt() : 1000;
    constexpr int sampleRate = 16000;
    const Sound sound = uniqueSound(sampleRate, 1, qint64(minutes * 60 * sampleRate));
    const QTemporaryDir dir;
    std::printf("%.1f minutes, mono, %d Hz\n", minutes, sampleRate);
    bool ok = true;
    for (const Format &format : formats)
        ok = measure(format, sound, dir.filePath(QStringLiteral("sound")), count) && ok;
    return ok ? 0 : 1;
}
