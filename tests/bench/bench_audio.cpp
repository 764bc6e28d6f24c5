// Figures for the sound engine: bench_audio [minutes of sound, default 60]
#include "audio/decoder.h"
#include "audio/fileoutput.h"
#include "audio/peaks.h"
#include "audio/player.h"
#include "support/soundfiles.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace relaas;
using namespace relaas::test;

namespace {

constexpr int sampleRate = 44100;
constexpr int seeks = 200;

double elapsedMs(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

// Median and worst time from asking for a place to holding its first 20 ms.
std::array<double, 2> seekTimes(Decoder &decoder)
{
    QRandomGenerator random(1);
    std::vector<float> samples(sampleRate / 50);
    std::vector<double> times;
    for (int i = 0; i < seeks; ++i) {
        const qint64 frame = random.bounded(decoder.info().frames);
        QElapsedTimer timer;
        timer.start();
        if (!decoder.seek(frame) || !decoder.read(samples))
            return {-1, -1};
        times.push_back(elapsedMs(timer));
    }
    std::ranges::sort(times);
    return {times[times.size() / 2], times.back()};
}

// From play() to the first samples the output holds.
double playMs(const ByteSource &source, const SoundIndexPtr &index, double speed)
{
    const auto heard = std::make_shared<HeardSound>();
    Player player([&heard] { return std::make_unique<FileOutput>(heard, Pace::Fastest); });
    player.load(source, index);
    player.setSpeed(speed);
    player.seek(index->info.frames / 2);
    QElapsedTimer timer;
    timer.start();
    player.play();
    while (heard->taken().empty() && timer.elapsed() < 5000)
        std::this_thread::yield();
    return elapsedMs(timer);
}

bool measure(const char *name, const QByteArray &bytes, const QString &path)
{
    QFile file(path);
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
    const auto peaks = summarised(source, index);
    const double peaksMs = elapsedMs(timer);
    auto decoder = Decoder::open(source, index);
    if (!peaks || !decoder)
        return false;
    Decoder open = std::move(decoder).value();
    const auto [median, worst] = seekTimes(open);
    std::printf(
        "%-6s %7.1f MB | index %8.1f ms | peaks %8.1f ms | seek %6.2f ms, worst %6.2f | play %6.1f ms, at "
        "half speed %6.1f\n",
        name, double(bytes.size()) / 1e6, indexMs, peaksMs, median, worst, playMs(source, index, 1.0),
        playMs(source, index, 0.5));
    return peaks->frames == index->info.frames;
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const double minutes = argc > 1 ? QString::fromLocal8Bit(argv[1]).toDouble() : 60;
    const QTemporaryDir dir;
    const Sound sound = uniqueSound(sampleRate, 1, qint64(minutes * 60 * sampleRate));
    std::printf("%.1f minutes, mono, %d Hz\n", minutes, sampleRate);
    bool ok = measure("WAV", wavFile(sound), dir.filePath(QStringLiteral("a.wav")));
    ok = measure("FLAC", encodedFile(sound, "flac", "flac"), dir.filePath(QStringLiteral("a.flac"))) && ok;
    ok = measure("MP3", encodedFile(sound, "mp3", "libmp3lame"), dir.filePath(QStringLiteral("a.mp3"))) && ok;
    ok = measure("AAC", encodedFile(sound, "ipod", "aac"), dir.filePath(QStringLiteral("a.m4a"))) && ok;
    ok = measure("Vorbis", encodedFile(sound, "ogg", "libvorbis"), dir.filePath(QStringLiteral("a.ogg")))
        && ok;
    return ok ? 0 : 1;
}
