#include "audio/settling.h"

#include <algorithm>
#include <limits>
#include <string_view>

extern "C" {
#include <libavcodec/avcodec.h>
}

namespace relaas {

namespace {

constexpr qint64 secondsBetween = 5; // what a seek has to decode at most; shorter makes reading on slower
constexpr size_t leastBetween = 32;

bool standsAlone(AVCodecID codec)
{
    const auto name = std::string_view(avcodec_get_name(codec));
    return name.starts_with("pcm_") || name.starts_with("adpcm_ms") || name.starts_with("adpcm_ima_wav")
        || codec == AV_CODEC_ID_FLAC || codec == AV_CODEC_ID_ALAC;
}
} // namespace

Settling::Settling(const SoundIndex &index, AVCodecID codec) : m_index(index)
{
    if (standsAlone(codec))
        return;
    switch (codec) {
    case AV_CODEC_ID_MP3:
    case AV_CODEC_ID_MP2:
        m_leastLead = 24; // its reservoir reaches back 511 bytes: that many packets at the lowest bit rates
        return;
    case AV_CODEC_ID_VORBIS:
        m_leastLead = 3;
        return;
    case AV_CODEC_ID_OPUS: // measured: mostly alike to the bit after 1 s; RFC 7845, section 4.6 asks for 80
                           // ms
        m_leastLead = 8;
        m_leadFrames = index.info.sampleRate;
        break;
    case AV_CODEC_ID_AAC:
    case AV_CODEC_ID_WMAV1:
    case AV_CODEC_ID_WMAV2:
        m_leastLead = 8;
        break;
    default:
        m_leastLead = 8;
        m_leadFrames = index.info.sampleRate;
    }
    const qint64 total = index.packets.empty() ? 0 : index.packets.back().frame;
    const qint64 perSecond = total > 0 ? qint64(index.packets.size()) * index.info.sampleRate / total : 1;
    m_every = std::max(leastBetween, size_t(secondsBetween * std::max<qint64>(1, perSecond)));
}

size_t Settling::beginning(size_t packet) const
{
    return m_every > 0 ? packet - packet % m_every : packet;
}

size_t Settling::nextBeginning(size_t packet) const
{
    return m_every > 0 ? beginning(packet) + m_every : std::numeric_limits<size_t>::max();
}

size_t Settling::lead(size_t packet) const
{
    if (packet >= m_index.packets.size())
        return packet;
    const qint64 from = m_index.packets[packet].frame - m_leadFrames;
    const auto after = std::ranges::upper_bound(m_index.packets, from, {}, &SoundIndex::Packet::frame);
    const auto byTime = size_t(std::max<qint64>(0, after - m_index.packets.begin() - 1));
    return std::min(byTime, packet - std::min(packet, m_leastLead));
}

} // namespace relaas
