#include "audio/aidfilter.h"

extern "C" {
#include <libavutil/tx.h>
}

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <complex>
#include <numbers>

namespace relaas {

namespace {

constexpr double windowSeconds = 0.02; // at least; pitch stays resolved
constexpr size_t hopsPerWindow = 4;
constexpr float leastNoiseGain = 0.2F; // -14 dB: what is left covers what would else tinkle
constexpr float powerSmoothing = 0.9F;
constexpr float decisionWeight = 0.98F;
constexpr float minimumBias = 2.0F; // the least of many smoothed powers lies below their mean
constexpr double minimumSeconds = 1.6;
constexpr size_t minimumParts = 4;

struct TransformFree
{
    void operator()(AVTXContext *context) const { av_tx_uninit(&context); }
};

// libavutil's transform; complex, as its real one is young and not worth a special case at this size.
class Transform
{
public:
    using Value = std::complex<float>;

    explicit Transform(size_t size) : m_in(size), m_out(size)
    {
        m_forward = made(0, size, m_doForward);
        m_inverse = made(1, size, m_doInverse);
    }

    std::vector<Value> &values() { return m_in; }
    void forward() { run(m_forward.get(), m_doForward); }
    void inverse() { run(m_inverse.get(), m_doInverse); }

private:
    using Context = std::unique_ptr<AVTXContext, TransformFree>;

    static Context made(int inverse, size_t size, av_tx_fn &function)
    {
        AVTXContext *context = nullptr;
        const float scale = 1;
        av_tx_init(&context, &function, AV_TX_FLOAT_FFT, inverse, int(size), &scale, AV_TX_UNALIGNED);
        return Context(context);
    }
    void run(AVTXContext *context, av_tx_fn function)
    {
        function(context, m_out.data(), m_in.data(), sizeof(Value));
        m_in.swap(m_out);
    }

    std::vector<Value> m_in;
    std::vector<Value> m_out;
    av_tx_fn m_doForward = nullptr;
    av_tx_fn m_doInverse = nullptr;
    Context m_forward;
    Context m_inverse;
};

// What is noise in each band of one channel, and how much of a band is let through.
class NoiseGains
{
public:
    NoiseGains(size_t bands, size_t hopsPerPart)
        : m_gains(bands, 1.0F)
        , m_power(bands)
        , m_clean(bands)
        , m_least(bands, most)
        , m_hopsPerPart(hopsPerPart)
    {
        m_parts.fill(std::vector<float>(bands, most));
    }

    const std::vector<float> &update(const std::vector<Transform::Value> &spectrum)
    {
        if (++m_hops % m_hopsPerPart == 0)
            turn();
        auto &newest = m_parts[m_part];
        for (size_t band = 0; band < m_gains.size(); ++band) {
            const float power = std::norm(spectrum[band]);
            m_power[band] =
                m_hops == 1 ? power : powerSmoothing * m_power[band] + (1 - powerSmoothing) * power;
            newest[band] = std::min(newest[band], m_power[band]);
            const float noise = std::max(minimumBias * std::min(newest[band], m_least[band]), 1e-12F);
            const float after = power / noise;
            const float before =
                decisionWeight * m_clean[band] / noise + (1 - decisionWeight) * std::max(after - 1, 0.0F);
            m_gains[band] = std::max(before / (1 + before), leastNoiseGain);
            m_clean[band] = m_gains[band] * m_gains[band] * power;
        }
        return m_gains;
    }

private:
    static constexpr float most = 1e30F;

    // The oldest part of the last seconds is forgotten.
    void turn()
    {
        m_part = (m_part + 1) % minimumParts;
        std::ranges::fill(m_parts[m_part], most);
        for (size_t band = 0; band < m_least.size(); ++band) {
            m_least[band] = most;
            for (const auto &part : m_parts)
                m_least[band] = std::min(m_least[band], part[band]);
        }
    }

    std::vector<float> m_gains;
    std::vector<float> m_power;
    std::vector<float> m_clean;
    std::array<std::vector<float>, minimumParts> m_parts;
    std::vector<float> m_least;
    size_t m_hopsPerPart;
    size_t m_part = 0;
    size_t m_hops = 0;
};

class NoiseReduction final : public AidFilter
{
public:
    NoiseReduction(int sampleRate, int channels)
        : m_size(std::bit_ceil(size_t(windowSeconds * sampleRate)))
        , m_hop(m_size / hopsPerWindow)
        , m_transform(m_size)
        , m_window(m_size)
    {
        for (size_t i = 0; i < m_size; ++i) // twice applied and four times overlapped it adds up to 2
            m_window[i] = float(std::sin(std::numbers::pi * (double(i) + 0.5) / double(m_size)));
        const auto hops = size_t(minimumSeconds * sampleRate / double(m_hop * minimumParts));
        for (int channel = 0; channel < channels; ++channel)
            m_channels.push_back({std::vector<float>(m_size), std::vector<float>(m_size),
                                  NoiseGains(m_size / 2 + 1, std::max<size_t>(hops, 1))});
    }

    qint64 delayFrames() const override { return qint64(m_size); }

    void process(std::span<float> interleaved) override
    {
        for (size_t i = 0; i < interleaved.size(); i += m_channels.size()) {
            for (size_t each = 0; each < m_channels.size(); ++each) {
                Channel &channel = m_channels[each];
                channel.in[m_size - m_hop + m_at] = interleaved[i + each];
                interleaved[i + each] = channel.out[m_at];
            }
            if (++m_at < m_hop)
                continue;
            m_at = 0;
            for (Channel &channel : m_channels)
                processWindow(channel);
        }
    }

private:
    struct Channel
    {
        std::vector<float> in; ///< the last window
        std::vector<float> out; ///< added up; its beginning is complete
        NoiseGains gains;
    };

    void processWindow(Channel &channel)
    {
        auto &values = m_transform.values();
        for (size_t i = 0; i < m_size; ++i)
            values[i] = channel.in[i] * m_window[i];
        m_transform.forward();
        const auto &gains = channel.gains.update(m_transform.values());
        for (size_t i = 0; i < m_size; ++i)
            m_transform.values()[i] *= gains[std::min(i, m_size - i)];
        m_transform.inverse();
        const auto hop = std::ptrdiff_t(m_hop);
        std::shift_left(channel.in.begin(), channel.in.end(), hop);
        std::shift_left(channel.out.begin(), channel.out.end(), hop);
        std::fill(channel.out.end() - hop, channel.out.end(), 0.0F);
        const float scale = 1.0F / (float(m_size) * float(hopsPerWindow) / 2);
        for (size_t i = 0; i < m_size; ++i)
            channel.out[i] += m_transform.values()[i].real() * m_window[i] * scale;
    }

    size_t m_size;
    size_t m_hop;
    size_t m_at = 0;
    Transform m_transform;
    std::vector<float> m_window;
    std::vector<Channel> m_channels;
};

} // namespace

AidFilterPtr noiseReduction(int sampleRate, int channels)
{
    return std::make_unique<NoiseReduction>(sampleRate, channels);
}

} // namespace relaas
