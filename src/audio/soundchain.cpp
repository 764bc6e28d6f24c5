#include "audio/soundchain.h"

#include <algorithm>
#include <cmath>

namespace relaas {

namespace {
constexpr int aidLeadMs = 500;
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
    m_leadFrames += m_stretcher->leadFrames();
}

void SoundChain::put(std::span<float> interleaved)
{
    m_mixer.apply(interleaved);
    const std::span<const float> aided = m_aids.process(interleaved);
    const qint64 dropped = std::min(m_aidLead, qint64(aided.size() / m_channels));
    m_aidLead -= dropped;
    m_ready = aided.subspan(size_t(dropped) * m_channels);
    if (m_stretcher) {
        m_stretcher->put(m_ready);
        m_ready = m_stretcher->take();
    }
}

std::span<const float> SoundChain::take()
{
    return std::exchange(m_ready, {});
}

} // namespace relaas
