#include "audio/aidfilter.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace relaas {

namespace {

constexpr double cutHertz = 80;
constexpr double sectionQ[] = {0.54119610, 1.30656296}; // of a Butterworth filter of fourth order

class HighPass final : public AidFilter
{
public:
    HighPass(int sampleRate, int channels) : m_channels(size_t(channels)), m_states(m_channels * 2)
    {
        const double omega = 2 * std::numbers::pi * cutHertz / sampleRate;
        for (const double q : sectionQ) {
            const double alpha = std::sin(omega) / (2 * q);
            const double scale = 1 / (1 + alpha);
            m_sections.push_back(
                {(1 + std::cos(omega)) / 2 * scale, -2 * std::cos(omega) * scale, (1 - alpha) * scale});
        }
    }

    void process(std::span<float> interleaved) override
    {
        for (size_t i = 0; i < interleaved.size(); ++i) {
            double value = double(interleaved[i]);
            for (size_t section = 0; section < m_sections.size(); ++section)
                value = step(m_sections[section], m_states[i % m_channels * 2 + section], value);
            interleaved[i] = float(value);
        }
    }

private:
    struct Section
    {
        double b = 0; ///< the numerator is b, -2b, b
        double a1 = 0;
        double a2 = 0;
    };
    struct State
    {
        double first = 0;
        double second = 0;
    };

    // Transposed direct form II.
    static double step(const Section &section, State &state, double in)
    {
        const double out = section.b * in + state.first;
        state.first = -2 * section.b * in - section.a1 * out + state.second;
        state.second = section.b * in - section.a2 * out;
        return out;
    }

    size_t m_channels;
    std::vector<Section> m_sections;
    std::vector<State> m_states;
};

} // namespace

AidFilterPtr highPass(int sampleRate, int channels)
{
    return std::make_unique<HighPass>(sampleRate, channels);
}

AidChain::AidChain(Aids aids, bool isLimited, int sampleRate, int channels) : m_channels(size_t(channels))
{
    if (aids & Aid::HighPass)
        m_filters.push_back(highPass(sampleRate, channels));
    if (aids & Aid::Typing)
        m_filters.push_back(transientReduction(sampleRate, channels));
    if (aids & Aid::Hiss)
        m_filters.push_back(noiseReduction(sampleRate, channels));
    if (aids & Aid::Levelling)
        m_filters.push_back(speechLevelling(sampleRate, channels));
    if ((aids & Aid::Levelling) || isLimited)
        m_filters.push_back(limiter(sampleRate, channels));
    m_toDrop = delayFrames();
}

qint64 AidChain::delayFrames() const
{
    qint64 frames = 0;
    for (const auto &filter : m_filters)
        frames += filter->delayFrames();
    return frames;
}

std::span<float> AidChain::process(std::span<float> interleaved)
{
    for (const auto &filter : m_filters)
        filter->process(interleaved);
    const qint64 dropped = std::min(m_toDrop, qint64(interleaved.size() / m_channels));
    m_toDrop -= dropped;
    return interleaved.subspan(size_t(dropped) * m_channels);
}

} // namespace relaas
