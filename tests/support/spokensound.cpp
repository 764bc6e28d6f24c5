#include "support/spokensound.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

namespace relaas::test {

namespace {

constexpr double voiceLevel = 3000;
constexpr double pi = std::numbers::pi;

/// A consonant, which is hiss, in some; then a vowel: harmonics of a falling pitch under two formants.
void addSyllable(std::vector<double> &samples, size_t from, size_t to, int sampleRate, std::mt19937 &random)
{
    const double pitch = 90 + double(random() % 120);
    const double formants[] = {300.0 + double(random() % 500), 1000.0 + double(random() % 1400)};
    const double consonant = random() % 3 == 0 ? 0.3 : 0;
    std::normal_distribution<double> hiss(0, 0.3);
    for (size_t i = from; i < to; ++i) {
        const double share = double(i - from) / double(to - from);
        double value = share < consonant ? hiss(random) : 0;
        for (int harmonic = 1; share >= consonant && harmonic * pitch < 3600; ++harmonic) {
            double gain = 0.02;
            for (const double formant : formants)
                gain += std::exp(-std::abs(harmonic * pitch - formant) / 200);
            value += gain * std::sin(2 * pi * pitch * (1 - 0.05 * share) * harmonic * double(i) / sampleRate);
        }
        samples[i] += voiceLevel * std::sqrt(std::sin(pi * share)) * value;
    }
}

qint16 sampleOf(double value)
{
    return qint16(std::lround(std::clamp(value, -32768.0, 32767.0)));
}
} // namespace

SpokenSound spokenSound(int sampleRate, int seconds, double noiseDecibels)
{
    std::mt19937 random(11);
    std::vector<double> samples(size_t(sampleRate) * size_t(seconds));
    SpokenSound spoken{{sampleRate, 1, {}}, {}};
    const auto frames = [&](int fromMs, int toMs) {
        return size_t(sampleRate) * size_t(fromMs + int(random() % unsigned(toMs - fromMs))) / 1000;
    };
    size_t at = frames(500, 1500);
    double squares = 0;
    while (at + size_t(sampleRate) * 5 < samples.size()) {
        const size_t start = at;
        size_t end = at;
        for (int syllable = 3 + int(random() % 12); syllable > 0; --syllable) {
            end = at + frames(120, 300);
            addSyllable(samples, at, end, sampleRate, random);
            at = end + frames(0, 120);
        }
        for (size_t i = start; i < end; ++i)
            squares += samples[i] * samples[i] / double(end - start);
        spoken.turns.append({qint64(start), qint64(end)});
        at = end + frames(800, 3000);
    }
    const double voice = std::sqrt(squares / double(spoken.turns.size()));
    std::normal_distribution<double> room(0, voice * std::pow(10, -noiseDecibels / 20));
    for (const double sample : samples)
        spoken.sound.samples.push_back(sampleOf(sample + room(random)));
    return spoken;
}

Sound noise(int sampleRate, qint64 frames, double level)
{
    std::mt19937 random(5);
    Sound sound{sampleRate, 1, {}};
    std::normal_distribution<double> room(0, level > 0 ? level : 1);
    for (qint64 i = 0; i < frames; ++i)
        sound.samples.push_back(level > 0 ? sampleOf(room(random)) : qint16(0));
    return sound;
}

} // namespace relaas::test
