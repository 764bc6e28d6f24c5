#include "audio/soundchain.h"

#include <algorithm>
#include <cmath>

namespace relaas {

namespace {
constexpr int aidLeadMs = 500;
constexpr int stretchLeadMs = 40;
} // namespace

SoundChain::SoundChain(const Manner &manner, int sampleRate, int channels)
    : m_channels(size_t(channels))
    , m_mixer(manner.mix, channels)
    , m_aids(manner.aids, manner.mix.amplifies(), sampleRate, channels)
{
    if (!m_aids.isEmpty())
        m_aidLead = qint64(sampleRate) * aidLeadMs / 1000;
    m_leadFrames = m_aidLead;
    if (manner.speed == 1)
        return;
    m_stretcher.emplace(sampleRate, channels, manner.speed);
    m_stretchLead = std::llround(double(sampleRate) * stretchLeadMs / 1000 / manner.speed);
    m_leadFrames += std::llround(double(m_stretchLead) * manner.speed);
}

void SoundChain::put(std::span<float> interleaved)
{
    const auto afterLead = [this](auto sound, qint64 &lead) {
        const qint64 dropped = std::min(lead, qint64(sound.size() / m_channels));
        lead -= dropped;
        return sound.subspan(size_t(dropped) * m_channels);
    };
    m_mixer.apply(interleaved);
    const auto aided = afterLead(m_aids.process(interleaved), m_aidLead);
    m_ready = aided;
    if (m_stretcher) {
        m_stretcher->put(aided);
        m_ready = afterLead(m_stretcher->take(), m_stretchLead);
    }
}

std::span<const float> SoundChain::take()
{
    return std::exchange(m_ready, {});
}

} // namespace relaas
