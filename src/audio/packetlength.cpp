#include "audio/packetlength.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace relaas {

namespace {

bool isPcmOrAdpcm(AVCodecID codec)
{
    const auto name = std::string_view(avcodec_get_name(codec));
    return name.starts_with("pcm_") || name.starts_with("adpcm_");
}

// Where the length is fixed by the format, and not estimated by the program that wrote the file.
bool isFixed(AVCodecID codec)
{
    constexpr std::array fixed{AV_CODEC_ID_FLAC, AV_CODEC_ID_MP3,    AV_CODEC_ID_AAC,
                               AV_CODEC_ID_ALAC, AV_CODEC_ID_AMR_NB, AV_CODEC_ID_AMR_WB,
                               AV_CODEC_ID_GSM,  AV_CODEC_ID_GSM_MS, AV_CODEC_ID_DSS_SP};
    return std::ranges::find(fixed, codec) != fixed.end();
}

// Windows Media Audio 1 and 2: frames are 2^9 to 2^11 long, by rate and version.
int wmaFrame(const AVCodecParameters &codec)
{
    const bool isFirstVersion = codec.codec_id == AV_CODEC_ID_WMAV1;
    if (codec.sample_rate <= 16000)
        return 1 << 9;
    return codec.sample_rate <= 22050 || (codec.sample_rate <= 32000 && isFirstVersion) ? 1 << 10 : 1 << 11;
}
bool wmaBorrowsBits(const AVCodecParameters &codec)
{
    const int at = codec.codec_id == AV_CODEC_ID_WMAV1 ? 2 : 4;
    return codec.extradata_size <= at || (codec.extradata[at] & 2);
}
} // namespace

qint64 opusFrames(std::span<const uint8_t> packet)
{
    if (packet.empty())
        return 0;
    constexpr std::array<int, 4> silkFrames{480, 960, 1920, 2880};
    constexpr qint64 longest = 5760; // 120 ms
    const int config = packet[0] >> 3;
    const int each = config < 12 ? silkFrames[size_t(config % 4)]
        : config < 16            ? (config % 2 ? 960 : 480)
                                 : 120 << (config % 4);
    const int count = (packet[0] & 3) == 0 ? 1
        : (packet[0] & 3) < 3              ? 2
        : packet.size() > 1                ? packet[1] & 63
                                           : 0;
    return qint64(each) * count <= longest ? qint64(each) * count : 0;
}

PacketLength::PacketLength(const AVStream &track)
    : m_track(track)
    , m_codec(track.codecpar->codec_id)
    , m_isExact(qint64(track.time_base.num) * track.codecpar->sample_rate <= track.time_base.den)
{
    if (m_codec == AV_CODEC_ID_VORBIS)
        m_vorbis.reset(av_vorbis_parse_init(track.codecpar->extradata, track.codecpar->extradata_size));
}

std::optional<qint64> PacketLength::of(const AVPacket &packet)
{
    AVCodecParameters &codec = *m_track.codecpar;
    if (m_codec == AV_CODEC_ID_OPUS)
        return opusFrames({packet.data, size_t(packet.size)}) * codec.sample_rate / 48000;
    if (m_vorbis)
        return ofVorbis(packet);
    if (m_codec == AV_CODEC_ID_WMAV1 || m_codec == AV_CODEC_ID_WMAV2)
        // A packet that borrows bits of the one before holds a number of frames that only decoding tells.
        return wmaBorrowsBits(codec) ? std::nullopt : std::optional<qint64>(wmaFrame(codec));
    if (isPcmOrAdpcm(m_codec)) {
        const int frames = av_get_audio_frame_duration2(&codec, packet.size);
        return frames > 0 ? std::optional<qint64>(frames) : std::nullopt;
    }
    if (m_codec == AV_CODEC_ID_DSS_SP)
        return roundedByContainer(packet);
    if (!isFixed(m_codec))
        return {};
    if (m_isExact)
        return byContainer(packet);
    const bool isConstant = m_codec == AV_CODEC_ID_AAC || m_codec == AV_CODEC_ID_MP3;
    return isConstant && codec.frame_size > 0 ? std::optional<qint64>(codec.frame_size) : std::nullopt;
}

// A packet overlaps with the one before: the first gives nothing (Vorbis I specification, section 4.3.8).
qint64 PacketLength::ofVorbis(const AVPacket &packet)
{
    const int frames = av_vorbis_parse_frame(m_vorbis.get(), packet.data, packet.size);
    const bool isFirst = std::exchange(m_isFirst, false);
    return isFirst ? 0 : std::max(0, frames);
}

// After a change of rate in mid-stream the length in frames of the first rate is no whole number.
std::optional<qint64> PacketLength::byContainer(const AVPacket &packet) const
{
    const qint64 frames = roundedByContainer(packet);
    return frames > 0 ? std::optional(frames) : std::nullopt;
}

qint64 PacketLength::roundedByContainer(const AVPacket &packet) const
{
    return packet.duration > 0
        ? av_rescale_q(packet.duration, m_track.time_base, {1, m_track.codecpar->sample_rate})
        : 0;
}

} // namespace relaas
