#include "audio/activityspeech.h"

#include "audio/activityspectrum.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace relaas {

namespace {

constexpr double noiseWindowMs =
    20000; // longer than anybody speaks without a breath, shorter than a noise lasts
constexpr double noiseShare = 0.2; // of that time surely nobody speaks, in any one band
constexpr double envelopeMs = 40; // before and after: bridges the valleys inside a syllable
constexpr double beginDecibels = 8; // above the noise
constexpr double goOnDecibels = 6;
constexpr double leastBeginMs = 60; // on end
constexpr double longestPauseMs = 300; // so that a lead always has room
constexpr double leastSpeechMs = 120;
constexpr double leadMs = 50; // before what is found: a voice begins softly
constexpr quint8 quietestNoise = quint8((-92 - BandLevels::lowestDecibels) * 2); // lower is no room

/// The levels of one band of one channel.
struct Band
{
    const quint8 *first = nullptr;
    size_t step = 0;
    size_t count = 0;

    quint8 at(size_t frame) const { return first[frame * step]; }
};

/// A quantile of the values around a moment, kept up while the moment moves on.
class SlidingQuantile
{
public:
    void put(quint8 value) { change(value, 1); }
    void take(quint8 value) { change(value, -1); }

    quint8 value(double share)
    {
        const auto rank = int(share * m_total);
        while (m_below > rank)
            m_below -= m_counts[--m_value];
        while (m_below + m_counts[m_value] <= rank)
            m_below += m_counts[m_value++];
        return quint8(m_value);
    }

private:
    void change(quint8 value, int by)
    {
        m_counts[value] += by;
        m_total += by;
        if (value < m_value)
            m_below += by;
    }

    std::array<int, 257> m_counts{};
    size_t m_value = 0;
    int m_below = 0; ///< values lower than m_value
    int m_total = 0;
};

// Power ratio by difference of levels.
std::array<float, 256> powerRatios()
{
    std::array<float, 256> ratios;
    for (size_t i = 0; i < ratios.size(); ++i)
        ratios[i] = float(std::pow(10.0, double(i) / 20));
    return ratios;
}

void addDivergence(const Band &band, double framesPerMs, std::vector<float> &divergence)
{
    static const std::array<float, 256> ratios = powerRatios();
    const auto reach = size_t(noiseWindowMs / 2 * framesPerMs);
    const auto near = size_t(std::lround(envelopeMs * framesPerMs));
    SlidingQuantile levels;
    for (size_t i = 0; i < std::min(reach, band.count); ++i)
        levels.put(band.at(i));
    for (size_t i = 0; i < band.count; ++i) {
        if (i + reach < band.count)
            levels.put(band.at(i + reach));
        if (i > reach)
            levels.take(band.at(i - reach - 1));
        const quint8 noise = std::max(levels.value(noiseShare), quietestNoise);
        quint8 loudest = noise;
        for (size_t j = i - std::min(i, near); j < std::min(i + near + 1, band.count); ++j)
            loudest = std::max(loudest, band.at(j));
        divergence[i] += ratios[size_t(loudest - noise)] / float(BandLevels::bands);
    }
}

/// Turns the divergence into spans of frames of BandLevels.
QList<FrameSpan> spansAbove(const std::vector<float> &divergence, double framesPerMs)
{
    const auto begin = float(std::pow(10.0, beginDecibels / 10));
    const auto goOn = float(std::pow(10.0, goOnDecibels / 10));
    const auto frames = [&](double milliseconds) {
        return std::max<qint64>(1, std::lround(milliseconds * framesPerMs));
    };
    QList<FrameSpan> spans;
    const auto count = qint64(divergence.size());
    for (qint64 at = 0; at < count;) {
        qint64 from = at;
        qint64 loud = 0;
        for (; at < count && divergence[size_t(at)] >= goOn; ++at)
            loud += divergence[size_t(at)] >= begin ? 1 : 0;
        if (loud >= frames(leastBeginMs)) {
            if (!spans.isEmpty() && from - spans.constLast().to < frames(longestPauseMs))
                spans.last().to = at;
            else
                spans.append({from, at});
        }
        at = std::max(at, from + 1);
    }
    spans.removeIf([&](const FrameSpan &span) { return span.length() < frames(leastSpeechMs); });
    return spans;
}
} // namespace

QList<FrameSpan> speechSpans(const std::vector<quint8> &bands, int channels, int channel, int sampleRate)
{
    const auto frames = qint64(BandLevels::framesAt(sampleRate));
    const double framesPerMs = double(sampleRate) / 1000 / double(frames);
    const size_t step = size_t(channels) * BandLevels::bands;
    std::vector<float> divergence(bands.size() / step);
    for (size_t band = 0; band < BandLevels::bands; ++band) {
        const size_t offset = size_t(channel) * BandLevels::bands + band;
        addDivergence({bands.data() + offset, step, divergence.size()}, framesPerMs, divergence);
    }
    const auto lead = qint64(leadMs * framesPerMs * double(frames));
    QList<FrameSpan> spans = spansAbove(divergence, framesPerMs);
    for (FrameSpan &span : spans)
        span = {std::max<qint64>(0, span.from * frames - lead), span.to * frames};
    return spans;
}

} // namespace relaas
