#include "audio/aidfilter.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace relaas {

namespace {

constexpr double bandHertz = 1200;
constexpr double longestBurstMs = 30;
constexpr double edgeMs = 2; // the gain is down this much before a burst, and as long after it
constexpr float standsOut = 4; // 12 dB
constexpr float isOver = 2;
constexpr float leastGain = 0.1F;

float perSample(double timeMs, int sampleRate)
{
    return float(std::exp(-1000 / (timeMs * sampleRate)));
}

// One channel: a low band and the rest, which is attenuated where a short burst is. What comes out is late by
// the longest burst and its edges, so that its end is known when its beginning is given away.
class BurstGate
{
public:
    BurstGate(int sampleRate, size_t delay, size_t edge)
        : m_high(delay)
        , m_low(delay)
        , m_gain(delay, 1.0F)
        , m_edge(edge)
        , m_longest(size_t(longestBurstMs / 1000 * sampleRate))
        , m_release(perSample(5, sampleRate))
        , m_rise(1 - perSample(300, sampleRate))
        , m_fall(1 - perSample(60, sampleRate))
        , m_smooth(1 - perSample(0.5, sampleRate))
        , m_settling(size_t(sampleRate) / 20)
    {
        const double omega = std::tan(std::numbers::pi * std::min(bandHertz / sampleRate, 0.4));
        m_pole = float(omega / (1 + omega));
    }

    float step(float in)
    {
        // A one-pole low band, trapezoidal: low and high add up to what came in.
        const float v = (in - m_state) * m_pole;
        const float low = v + m_state;
        m_state = low + v;
        const size_t at = m_count % m_high.size();
        const float outHigh = m_high[at];
        const float outLow = m_low[at];
        m_shown += (std::exchange(m_gain[at], 1.0F) - m_shown) * m_smooth;
        m_high[at] = in - low;
        m_low[at] = low;
        watch(std::abs(in - low));
        ++m_count;
        return outLow + outHigh * m_shown;
    }

private:
    void watch(float level)
    {
        m_envelope = std::max(level, m_envelope * m_release);
        if (m_count < m_settling)
            m_background = std::max(m_background, m_envelope / 2);
        const bool isLoud = m_envelope > standsOut * m_background;
        m_stays = m_stays && m_envelope > isOver * m_background;
        if (isLoud && !m_isInBurst && !m_stays && m_count >= m_settling) {
            m_isInBurst = true;
            m_begin = m_count;
            m_peak = 0;
            m_before = m_background;
        }
        if (m_isInBurst) {
            m_peak = std::max(m_peak, m_envelope);
            const size_t length = m_count - m_begin;
            m_stays = length > m_longest; // speech, or another sound that is no key stroke
            if (m_stays)
                m_isInBurst = false;
            else if (m_envelope < isOver * m_before)
                soften();
        }
        m_background += (m_envelope - m_background) * (m_envelope > m_background ? m_rise : m_fall);
    }

    void soften()
    {
        m_isInBurst = false;
        m_background = m_before; // a key stroke is no background for the next one
        const float gain = std::clamp(m_before / m_peak, leastGain, 1.0F);
        const size_t from = m_begin > m_edge ? m_begin - m_edge : 0;
        for (size_t at = from; at <= m_count; ++at)
            m_gain[at % m_gain.size()] = std::min(m_gain[at % m_gain.size()], gain);
    }

    std::vector<float> m_high;
    std::vector<float> m_low;
    std::vector<float> m_gain; ///< of the frames in m_high
    size_t m_edge;
    size_t m_longest;
    float m_release;
    float m_rise;
    float m_fall;
    float m_smooth;
    size_t m_settling;
    float m_pole = 0;
    float m_state = 0;
    float m_shown = 1;
    float m_envelope = 0;
    float m_background = 1e-5F; // -100 dBFS: digital silence is no background either
    float m_before = 0;
    float m_peak = 0;
    size_t m_begin = 0;
    size_t m_count = 0;
    bool m_isInBurst = false;
    bool m_stays = false; ///< too long for a burst, and not over yet
};

class TransientReduction final : public AidFilter
{
public:
    TransientReduction(int sampleRate, int channels)
        : m_delay(size_t((longestBurstMs + 2 * edgeMs) / 1000 * sampleRate))
        , m_gates(size_t(channels), BurstGate(sampleRate, m_delay, size_t(edgeMs / 1000 * sampleRate)))
    {
    }

    qint64 delayFrames() const override { return qint64(m_delay); }

    void process(std::span<float> interleaved) override
    {
        for (size_t i = 0; i < interleaved.size(); ++i)
            interleaved[i] = m_gates[i % m_gates.size()].step(interleaved[i]);
    }

private:
    size_t m_delay;
    std::vector<BurstGate> m_gates;
};

} // namespace

AidFilterPtr transientReduction(int sampleRate, int channels)
{
    return std::make_unique<TransientReduction>(sampleRate, channels);
}

} // namespace relaas
