#include "audio/channelmix.h"

#include <algorithm>

namespace relaas {

bool ChannelMix::isPlain() const
{
    const bool changes = std::ranges::any_of(channels, [](const Channel &channel) {
        return channel.gain != 1 || channel.isMuted || channel.isSolo;
    });
    return !changes && !isSwapped;
}

bool ChannelMix::amplifies() const
{
    return std::ranges::any_of(channels, [](const Channel &channel) { return channel.gain > 1; });
}

Mixer::Mixer(const ChannelMix &mix, int channels)
    : m_channels(channels)
    , m_isPlain(mix.isPlain())
    , m_gains(size_t(channels) * size_t(channels))
    , m_frame(size_t(channels))
{
    std::vector<ChannelMix::Channel> known(mix.channels.begin(), mix.channels.end());
    known.resize(size_t(channels));
    const auto solos = std::ranges::count_if(known, &ChannelMix::Channel::isSolo);
    for (int output = 0; output < channels; ++output) {
        const bool isSwapped = mix.isSwapped && channels > 1 && output < 2;
        float *row = &m_gains[size_t(isSwapped ? 1 - output : output) * size_t(channels)];
        for (size_t input = 0; input < known.size(); ++input) {
            const auto &channel = known[input];
            const bool isHeard = solos > 0 ? channel.isSolo : int(input) == output;
            const double share = solos > 0 ? 1.0 / double(solos) : 1.0;
            row[input] = isHeard && !channel.isMuted
                ? float(std::clamp(channel.gain, 0.0, ChannelMix::loudest) * share)
                : 0.0F;
        }
    }
}

void Mixer::apply(std::span<float> interleaved)
{
    if (m_isPlain)
        return;
    for (auto at = interleaved.begin(); at < interleaved.end(); at += m_channels) {
        std::copy_n(at, m_channels, m_frame.begin());
        auto gain = m_gains.cbegin();
        for (int output = 0; output < m_channels; ++output) {
            float sum = 0;
            for (const float sample : m_frame)
                sum += sample * *gain++;
            at[output] = sum;
        }
    }
}

} // namespace relaas
