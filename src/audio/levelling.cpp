#include "audio/aidfilter.h"

#include <algorithm>
#include <cmath>

namespace relaas {

namespace {

constexpr float targetDb = -20;
constexpr float mostRaisedDb = 24;
constexpr float mostLoweredDb = -12;
constexpr float faintestSpeechDb = -60;
constexpr float aboveNoiseDb = 8; // what stands out less from the noise is not speech
constexpr float noiseRisesDb = 1.5F; // per second
constexpr float riseDb = 24; // of the gain, per second: a voice that turns away is followed within a word
constexpr float fallDb = 60;
constexpr float limitLevel = 0.891F; // -1 dBFS
constexpr double lookAheadMs = 5;
constexpr double recoveryMs = 80;

float decayPerSample(double timeMs, int sampleRate)
{
    return float(std::exp(-1000 / (timeMs * sampleRate)));
}

// The level of one channel, looked at every few milliseconds, and the gain it needs.
class Leveller
{
public:
    explicit Leveller(float seconds) : m_seconds(seconds) { }

    float nextGain(float meanSquare)
    {
        const float level = 10 * std::log10(meanSquare + 1e-10F);
        m_noise = level < m_noise ? level : m_noise + noiseRisesDb * m_seconds;
        if (level > faintestSpeechDb && level > m_noise + aboveNoiseDb) {
            const float follow =
                level > m_speech ? 0.25F : 0.02F; // syllables count, not what is between them
            m_speech += (level - m_speech) * follow;
        }
        const float wanted = std::clamp(targetDb - m_speech, mostLoweredDb, mostRaisedDb);
        m_gain += std::clamp(wanted - m_gain, -fallDb * m_seconds, riseDb * m_seconds);
        return std::pow(10.0F, m_gain / 20);
    }

private:
    float m_seconds;
    float m_noise = 0;
    float m_speech = targetDb;
    float m_gain = 0;
};

class SpeechLevelling final : public AidFilter
{
public:
    SpeechLevelling(int sampleRate, int channels) : m_block(size_t(sampleRate) / 100 + 1)
    {
        const Channel fresh{Leveller(float(m_block) / float(sampleRate)), 0, 1, 0};
        m_channels.resize(size_t(channels), fresh);
    }

    void process(std::span<float> interleaved) override
    {
        for (size_t i = 0; i < interleaved.size(); i += m_channels.size()) {
            const bool isFull = ++m_at == m_block;
            for (size_t each = 0; each < m_channels.size(); ++each) {
                Channel &channel = m_channels[each];
                float &sample = interleaved[i + each];
                channel.power += sample * sample;
                channel.gain += channel.slope;
                sample *= channel.gain;
                if (isFull) {
                    const float next =
                        channel.leveller.nextGain(std::exchange(channel.power, 0) / float(m_block));
                    channel.slope = (next - channel.gain) / float(m_block);
                }
            }
            if (isFull)
                m_at = 0;
        }
    }

private:
    struct Channel
    {
        Leveller leveller;
        float power;
        float gain;
        float slope;
    };

    size_t m_block;
    size_t m_at = 0;
    std::vector<Channel> m_channels;
};

// The gain each frame needs, its least over the look-ahead, recovered slowly, then averaged over the
// look-ahead: every average covers only values that are low enough for the frame that leaves.
class Limiter final : public AidFilter
{
public:
    Limiter(int sampleRate, int channels)
        : m_channels(size_t(channels))
        , m_length(std::max<size_t>(size_t(lookAheadMs / 1000 * sampleRate), 1))
        , m_sound(m_length * m_channels)
        , m_needed(m_length, 1.0F)
        , m_leasts(m_length, 1.0F)
        , m_sum(double(m_length))
        , m_recovery(1 - decayPerSample(recoveryMs, sampleRate))
    {
    }

    qint64 delayFrames() const override { return qint64(m_length) - 1; }

    void process(std::span<float> interleaved) override
    {
        for (size_t i = 0; i < interleaved.size(); i += m_channels)
            processFrame(interleaved.subspan(i, m_channels));
    }

private:
    void processFrame(std::span<float> frame)
    {
        float peak = limitLevel;
        for (const float sample : frame)
            peak = std::max(peak, std::abs(sample));
        m_needed[m_at] = limitLevel / peak;
        // Frames that need less gain than full are rare; only then the window is searched.
        if (m_needed[m_at] < 1)
            m_untilFree = m_length;
        float least = 1;
        if (m_untilFree > 0) {
            --m_untilFree;
            least = *std::ranges::min_element(m_needed);
        }
        m_last = std::min(least, m_last + (1 - m_last) * m_recovery);
        m_sum += double(m_last) - double(std::exchange(m_leasts[m_at], m_last));
        std::ranges::copy(frame, m_sound.begin() + std::ptrdiff_t(m_at * m_channels));
        m_at = (m_at + 1) % m_length;
        const auto gain = std::min(float(m_sum / double(m_length)), 1.0F);
        for (size_t channel = 0; channel < m_channels; ++channel) {
            const float limited = m_sound[m_at * m_channels + channel] * gain;
            frame[channel] = std::clamp(limited, -limitLevel, limitLevel); // of rounding only
        }
    }

    size_t m_channels;
    size_t m_length;
    std::vector<float> m_sound;
    std::vector<float> m_needed;
    std::vector<float> m_leasts;
    double m_sum;
    float m_recovery;
    float m_last = 1;
    size_t m_at = 0;
    size_t m_untilFree = 0;
};

} // namespace

AidFilterPtr speechLevelling(int sampleRate, int channels)
{
    return std::make_unique<SpeechLevelling>(sampleRate, channels);
}

AidFilterPtr limiter(int sampleRate, int channels)
{
    return std::make_unique<Limiter>(sampleRate, channels);
}

} // namespace relaas
