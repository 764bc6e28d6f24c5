// Time stretch libraries side by side, by what matters here: bench_stretch [seconds of sound, default 600]
#include "stretchpeers.h"

#include <QByteArray>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <numbers>
#include <span>

using namespace relaas::bench;

namespace {

constexpr int rate = 44100;
constexpr double speeds[] = {0.5, 0.75, 1.25, 1.5, 2.0};

// A short word each second, in a voice of 140 Hz; elsewhere silence.
std::vector<float> words(int seconds)
{
    std::vector<float> sound(size_t(seconds) * rate);
    for (size_t second = 0; second < size_t(seconds); ++second)
        for (size_t i = 0; i < rate / 8; ++i) {
            const double time = double(i) / rate;
            double voice = 0;
            for (int harmonic = 1; harmonic < 20; ++harmonic)
                voice += std::sin(2 * std::numbers::pi * 140 * harmonic * time) / harmonic;
            sound[second * rate + rate / 2 + i] = float(0.2 * voice * std::sin(std::numbers::pi * time * 8));
        }
    return sound;
}

std::vector<float> sine(int seconds, double hertz)
{
    std::vector<float> sound(size_t(seconds) * rate);
    for (size_t i = 0; i < sound.size(); ++i)
        sound[i] = float(0.4 * std::sin(2 * std::numbers::pi * hertz * double(i) / rate));
    return sound;
}

std::vector<float> stretched(StretchPeer &peer, const std::vector<float> &sound, double speed)
{
    std::vector<float> out;
    const auto due = size_t(std::llround(double(sound.size()) / speed));
    out.reserve(due + rate);
    for (size_t at = 0; at < sound.size(); at += 1024)
        peer.put(std::span(sound).subspan(at, std::min<size_t>(1024, sound.size() - at)), out);
    const std::vector<float> silence(1024);
    for (int i = 0; i < 400 && out.size() < due; ++i)
        peer.put(silence, out);
    out.resize(due);
    return out;
}

double centreOf(const std::vector<float> &sound, size_t from, size_t to)
{
    double weight = 1e-12;
    double moment = 0;
    for (size_t i = from; i < std::min(to, sound.size()); ++i) {
        const double power = double(sound[i]) * double(sound[i]);
        weight += power;
        moment += power * double(i);
    }
    return moment / weight;
}

// How far the worst word lies from where it belongs, and how far the last one.
std::pair<double, double> drift(const std::vector<float> &in, const std::vector<float> &out, double speed)
{
    double worst = 0;
    double last = 0;
    for (size_t at = 0; at + rate <= in.size(); at += rate) {
        const double expected = centreOf(in, at, at + rate) / speed;
        const double found = centreOf(out, size_t(double(at) / speed), size_t(double(at + rate) / speed));
        last = std::abs(found - expected) * 1000 / rate;
        worst = std::max(worst, last);
    }
    return {worst, last};
}

double pitchOf(std::span<const float> samples)
{
    double first = -1;
    double last = 0;
    int periods = -1;
    for (size_t i = 1; i < samples.size(); ++i) {
        if (samples[i - 1] >= 0 || samples[i] < 0)
            continue;
        last = double(i) - double(samples[i]) / (double(samples[i]) - double(samples[i - 1]));
        if (++periods == 0)
            first = last;
    }
    return periods * double(rate) / (last - first);
}

double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}
} // namespace

int main(int argc, char *argv[])
{
    const int seconds = argc > 1 ? std::max(QByteArray(argv[1]).toInt(), 2) : 600;
    const auto spoken = words(seconds);
    const auto tone = sine(std::min(seconds, 8), 440);
    bool isGood = true;
    std::printf("%d s of sound, mono, %d Hz; share: processor time per time of listening\n", seconds, rate);
    for (const auto &make : stretchPeers()) {
        for (const double speed : speeds) {
            const auto peer = make(rate, speed);
            const double begin = processorSeconds();
            const auto out = stretched(*peer, spoken, speed);
            const double share = (processorSeconds() - begin) / (seconds / speed) * 100;
            const auto [worst, last] = drift(spoken, out, speed);
            const auto toned = stretched(*make(rate, speed), tone, speed);
            const double pitch = pitchOf(std::span(toned).subspan(toned.size() / 4, toned.size() / 2));
            std::printf(
                "%-24s %4.2fx | off by %6.1f ms at worst, %6.1f ms at the end | 440 Hz is %7.2f | %5.2f %%\n",
                peer->name(), speed, worst, last, pitch, share);
            if (peer->isOurs())
                isGood = isGood && worst <= 20 && std::abs(pitch - 440) <= 1;
        }
    }
    return isGood ? 0 : 1;
}
