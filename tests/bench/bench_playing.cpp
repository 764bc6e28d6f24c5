// How soon a key is heard and what playing costs: bench_playing [minutes of sound, default 360, or a file]
#include "audio/player.h"
#include "audio/soundchain.h"
#include "support/soundfiles.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <ctime>
#include <thread>

using namespace relaas;
using namespace Qt::StringLiterals;
using namespace relaas::test;

namespace {

constexpr int sampleRate = 44100;

/// Pulls as a device does, 10 ms at a time, and notes when the first sound comes.
class TimingOutput final : public Output
{
public:
    explicit TimingOutput(std::shared_ptr<std::atomic<qint64>> first) : m_first(std::move(first)) { }
    ~TimingOutput() override { stop(); }

    void start(OutputFormat format, Pull pull) override
    {
        stop();
        *m_first = -1;
        m_thread = std::jthread([this, format, pull = std::move(pull)](const std::stop_token &stop) {
            std::vector<float> block(size_t(format.sampleRate / 100 * format.channels));
            while (!stop.stop_requested()) {
                if (pull(block) > 0 && *m_first < 0)
                    *m_first = std::chrono::steady_clock::now().time_since_epoch().count();
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
        });
    }
    void stop() override { m_thread = {}; }
    qint64 playedFrames() const override { return 0; }
    bool isAudible() const override { return true; }
    QString problem() const override { return {}; }

private:
    std::shared_ptr<std::atomic<qint64>> m_first; ///< in nanoseconds
    std::jthread m_thread;
};

struct Times
{
    double median = 0;
    double p99 = 0;
    double worst = 0;
};

// From the call to the first sample the output is given, anywhere in the recording.
Times timesToSound(Player &player, std::atomic<qint64> &first)
{
    const int presses = player.info().frames > qint64(sampleRate) * 600 ? 300 : 20;
    QRandomGenerator random(3);
    std::vector<double> times;
    for (int i = 0; i < presses; ++i) {
        const qint64 frame = random.bounded(player.info().frames - sampleRate);
        const auto begin = std::chrono::steady_clock::now().time_since_epoch().count();
        player.playSpan(frame, frame + sampleRate);
        while (first < 0)
            std::this_thread::yield();
        times.push_back(double(first - begin) / 1e6);
        first = -1;
        player.pause();
    }
    std::ranges::sort(times);
    return {times[times.size() / 2], times[times.size() * 99 / 100], times.back()};
}

void print(const char *what, const Times &times)
{
    std::printf("%-34s median %6.2f ms, p99 %6.2f ms, worst %6.2f ms\n", what, times.median, times.p99,
                times.worst);
}

double chainShare(const Manner &manner, int channels, int seconds)
{
    const Sound sound = uniqueSound(sampleRate, channels, qint64(sampleRate) * seconds);
    SoundChain chain(manner, sampleRate, channels);
    std::vector<float> block(size_t(1024 * channels));
    const auto begin = std::clock();
    for (size_t at = 0; at + block.size() <= sound.samples.size(); at += block.size()) {
        for (size_t i = 0; i < block.size(); ++i)
            block[i] = float(sound.samples[at + i]) / 32768;
        chain.put(block);
        static_cast<void>(chain.take());
    }
    return double(std::clock() - begin) / CLOCKS_PER_SEC / (seconds / manner.speed) * 100;
}

bool makeFile(double minutes, const QString &path)
{
    const QByteArray bytes =
        encodedFile(uniqueSound(sampleRate, 1, qint64(minutes * 60 * sampleRate)), "mp3", "libmp3lame");
    QFile file(path);
    return !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool measurePresses(const QString &path)
{
    const ByteSource source = fileSource(path);
    auto made = indexed(source);
    if (!made)
        return false;
    const auto index = std::make_shared<const SoundIndex>(std::move(made).value());
    const auto first = std::make_shared<std::atomic<qint64>>(-1);
    Player player([&first] { return std::make_unique<TimingOutput>(first); });
    player.load(source, index);
    print("key to first sample", timesToSound(player, *first));
    player.setSpeed(0.5);
    print("… at half speed", timesToSound(player, *first));
    player.setAids(Aid::HighPass | Aid::Typing | Aid::Hiss | Aid::Levelling);
    print("… with all aids", timesToSound(player, *first));
    return true;
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QString wanted = argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"360"_s;
    const QTemporaryDir dir;
    QString path = wanted;
    double minutes = 360;
    if (!QFile::exists(wanted)) {
        minutes = wanted.toDouble();
        path = dir.filePath(u"a.mp3"_s);
        std::printf("%.1f minutes of MP3, variable rate, mono, %d Hz\n", minutes, sampleRate);
        if (!makeFile(minutes, path))
            return 1;
    }
    if (!measurePresses(path))
        return 1;
    const Aids all = Aid::HighPass | Aid::Typing | Aid::Hiss | Aid::Levelling;
    const int seconds = minutes > 10 ? 20 : 2;
    for (const int channels : {1, 2}) {
        std::printf("share of a core, %d channels: aids %.2f %%, 0.5x %.2f %%, 0.5x with aids %.2f %%\n",
                    channels, chainShare({1, all, {}}, channels, seconds),
                    chainShare({0.5, {}, {}}, channels, seconds),
                    chainShare({0.5, all, {}}, channels, seconds));
    }
    return 0;
}
