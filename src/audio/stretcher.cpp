#include "audio/stretcher.h"

#include <algorithm>
#include <rubberband/RubberBandStretcher.h>

namespace relaas {

using RubberBand::RubberBandStretcher;

namespace {
// In real-time mode: it may not look ahead through the whole recording.
int engineOptions(int channels)
{
    return RubberBandStretcher::OptionProcessRealTime | RubberBandStretcher::OptionEngineFiner
        | RubberBandStretcher::OptionChannelsTogether
        | (channels > 1 ? RubberBandStretcher::OptionWindowShort : RubberBandStretcher::OptionWindowStandard);
}
} // namespace

Stretcher::Stretcher(int sampleRate, int channels, double speed)
    : m_channels(channels)
    , m_engine(std::make_unique<RubberBandStretcher>(size_t(sampleRate), size_t(channels),
                                                     engineOptions(channels), 1.0 / speed))
    , m_planes(size_t(channels), std::vector<float>(mostFrames))
{
    m_engine->setMaxProcessSize(mostFrames);
    // The engine counts its delay from behind a pad. With what was said before as the pad it knows the sound
    // when the first frame comes, and the first key press is not kept waiting for a silence to be stretched.
    m_leadFrames = qint64(m_engine->getPreferredStartPad());
    m_delayFrames = qint64(m_engine->getStartDelay());
}

Stretcher::~Stretcher() = default;

void Stretcher::put(std::span<const float> interleaved)
{
    const qint64 frames = qint64(interleaved.size()) / m_channels;
    std::vector<const float *> planes;
    for (const auto &plane : m_planes)
        planes.push_back(plane.data());
    for (qint64 at = 0; at < frames; at += mostFrames) {
        const qint64 count = std::min<qint64>(mostFrames, frames - at);
        for (qint64 i = 0; i < count; ++i)
            for (int channel = 0; channel < m_channels; ++channel)
                m_planes[size_t(channel)][size_t(i)] = interleaved[size_t((at + i) * m_channels + channel)];
        m_engine->process(planes.data(), size_t(count), false);
    }
}

std::span<const float> Stretcher::take()
{
    m_out.clear();
    while (m_engine->available() > 0) {
        std::vector<float *> planes;
        for (auto &plane : m_planes)
            planes.push_back(plane.data());
        const size_t wanted = std::min<size_t>(size_t(m_engine->available()), mostFrames);
        const auto got = qint64(m_engine->retrieve(planes.data(), wanted));
        const qint64 dropped = std::min(got, m_delayFrames);
        m_delayFrames -= dropped;
        const size_t before = m_out.size();
        m_out.resize(before + size_t((got - dropped) * m_channels));
        for (size_t channel = 0; channel < m_planes.size(); ++channel) {
            size_t to = before + channel;
            for (qint64 i = dropped; i < got; ++i, to += m_planes.size())
                m_out[to] = m_planes[channel][size_t(i)];
        }
    }
    return m_out;
}

} // namespace relaas
