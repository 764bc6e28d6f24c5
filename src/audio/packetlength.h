#pragma once

// Private to this module: how long packets are, told without decoding them.

#include "audio/container.h"

#include <span>

extern "C" {
#include <libavcodec/vorbis_parser.h>
}

namespace relaas {

/// Length of an Opus packet at 48 kHz: RFC 6716, section 3.1. 0 for one that is malformed.
qint64 opusFrames(std::span<const uint8_t> packet);

/// Tells packet after packet how many frames each decodes to. The decoder need not be asked where the format
/// fixes the length: six hours are then indexed in a second.
class PacketLength
{
public:
    explicit PacketLength(const AVStream &track);

    /// Frames of the next packet; none where only decoding can tell. Ask for each packet once, in order.
    std::optional<qint64> of(const AVPacket &packet);

    /// As the container has it, rounded; 0 where it does not say.
    qint64 roundedByContainer(const AVPacket &packet) const;

    /// The container counts in frames, or finer.
    bool isExact() const { return m_isExact; }

private:
    qint64 ofVorbis(const AVPacket &packet);
    std::optional<qint64> byContainer(const AVPacket &packet) const;

    struct FreeVorbis
    {
        void operator()(AVVorbisParseContext *context) const { av_vorbis_parse_free(&context); }
    };

    const AVStream &m_track;
    AVCodecID m_codec;
    std::unique_ptr<AVVorbisParseContext, FreeVorbis> m_vorbis;
    bool m_isFirst = true;
    bool m_isExact;
};

} // namespace relaas
