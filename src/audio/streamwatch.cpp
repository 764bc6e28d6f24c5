#include "audio/streamwatch.h"

#include <array>
#include <cstdlib>
#include <string_view>
#include <utility>

extern "C" {
#include <libavutil/intreadwrite.h>
}

namespace relaas {

namespace {
constexpr int timesToBelieve = 3;
constexpr qint64 packetsToSettle = 4; // the very first may have a time stamp for sound it does not give
constexpr qint64 longestJumpHours = 6;

bool startsWith(const AVInputFormat &format, std::string_view name)
{
    return std::string_view(format.name).starts_with(name);
}

// FLAC numbers every frame; elsewhere writers round, and demuxers guess inside a page or a cluster.
qint64 toleranceOf(const AVInputFormat &format, AVCodecID codec, int sampleRate)
{
    if (startsWith(format, "flac"))
        return 0;
    return codec == AV_CODEC_ID_VORBIS || startsWith(format, "asf") ? sampleRate / 2 : sampleRate / 10;
}
} // namespace

TimeStampWatch::TimeStampWatch(const AVInputFormat &format, AVCodecID codec, int sampleRate)
    : m_isTelling(startsWith(format, "ogg") || startsWith(format, "matroska") || startsWith(format, "mov")
                  || startsWith(format, "flac") || startsWith(format, "asf"))
    , m_sampleRate(sampleRate)
    , m_tolerance(toleranceOf(format, codec, sampleRate))
{
}

std::optional<TimeStampWatch::Jump> TimeStampWatch::jumpBefore(const AVPacket &packet, AVRational timeBase,
                                                               qint64 number, qint64 counted)
{
    if (!m_isTelling || packet.pts == AV_NOPTS_VALUE)
        return {};
    const qint64 stamp = av_rescale_q(packet.pts, timeBase, {1, m_sampleRate});
    if (!m_offset || number < packetsToSettle)
        m_offset = stamp - counted;
    const qint64 drift = stamp - *m_offset - counted;
    if (std::abs(drift) <= m_tolerance || std::abs(drift) > longestJumpHours * 3600 * m_sampleRate) {
        m_suspected.reset();
        return {};
    }
    if (m_suspected && std::abs(m_suspected->frames - drift) <= m_tolerance)
        return std::exchange(m_suspected, std::nullopt);
    m_suspected = Jump{number, drift};
    return {};
}

FormatWatch::FormatWatch(const AVInputFormat &format)
    : m_isMpeg(startsWith(format, "mp3"))
    , m_isAdts(startsWith(format, "aac"))
{
}

qint64 FormatWatch::inFirstRate(const AVPacket &packet, qint64 frames)
{
    if (!m_isAdts || packet.size < 4 || (AV_RB16(packet.data) & 0xfff6) != 0xfff0)
        return frames;
    constexpr std::array rates{96000, 88200, 64000, 48000, 44100, 32000, 24000,
                               22050, 16000, 12000, 11025, 8000,  7350};
    const auto number = size_t(packet.data[2] >> 2 & 15);
    const int rate = number < rates.size() ? rates[number] : m_firstRate;
    if (m_firstRate == 0)
        m_firstRate = rate;
    return rate == m_firstRate ? frames : av_rescale(frames, m_firstRate, rate);
}

bool FormatWatch::changesAt(const AVPacket &packet)
{
    if ((!m_isMpeg && !m_isAdts) || packet.size < 4)
        return false;
    const uint32_t head = AV_RB32(packet.data);
    uint32_t bits = 0;
    if (m_isMpeg && (head & 0xffe00000) == 0xffe00000) // ISO/IEC 11172-3, 2.4.1.3: version, rate, mono or not
        bits = 0x80000000 | (head & 0x00180c00) | ((head & 0xc0) == 0xc0 ? 1 : 0);
    else if (m_isAdts && (head & 0xfff60000) == 0xfff00000) // ISO/IEC 13818-7, 6.2.1: rate, channels
        bits = 0x80000000 | (head & 0x00003dc0);
    if (m_bits == 0)
        m_bits = bits;
    if (bits == 0 || bits == m_bits)
        return false;
    m_timesSeen = bits == m_newBits ? m_timesSeen + 1 : 1;
    m_newBits = bits;
    if (m_timesSeen < timesToBelieve)
        return false;
    m_bits = bits;
    return true;
}

} // namespace relaas
