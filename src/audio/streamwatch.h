#pragma once

// Private to this module: what the packets of a recording give away beside their sound.

#include "audio/container.h"

namespace relaas {

/// Compares the container's time stamps with the frames counted so far. Where they jump and stay there,
/// packets are missing (or were counted too long): without heeding it, all sound after the place would lie
/// wrong.
class TimeStampWatch
{
public:
    TimeStampWatch(const AVInputFormat &format, AVCodecID codec, int sampleRate);

    struct Jump
    {
        qint64 packet = 0; ///< the first one after the jump, by its number
        qint64 frames = 0; ///< how far its time stamp lies after (or, negative, before) the frames counted
    };
    /// A jump is believed once a second packet confirms it.
    std::optional<Jump> jumpBefore(const AVPacket &packet, AVRational timeBase, qint64 number,
                                   qint64 counted);

private:
    bool m_isTelling; ///< time stamps are written in the file, not made up from what was read
    int m_sampleRate;
    qint64 m_tolerance;
    std::optional<qint64> m_offset;
    std::optional<Jump> m_suspected;
};

/// Notices in MP3 and raw AAC, whose packets repeat rate and channels, where these change for good.
class FormatWatch
{
public:
    explicit FormatWatch(const AVInputFormat &format);

    /// True at the packet that confirms a change.
    bool changesAt(const AVPacket &packet);

    /// Raw AAC tells only its first rate as the length of packets; the frames of one with another, adapted.
    qint64 inFirstRate(const AVPacket &packet, qint64 frames);

private:
    bool m_isMpeg;
    bool m_isAdts;
    uint32_t m_bits = 0;
    uint32_t m_newBits = 0;
    int m_timesSeen = 0;
    int m_firstRate = 0;
};

} // namespace relaas
