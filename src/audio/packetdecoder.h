#pragma once

#include "audio/container.h"

#include <limits>
#include <span>
#include <vector>

namespace relaas {

/// Decoded samples of (part of) one packet.
struct SampleBlock
{
    qint64 label =
        AV_NOPTS_VALUE; ///< what put() was given for the packet; none for its second block and later
    int sampleRate = 0;
    int channels = 0;
    qint64 skippedFrames = 0; ///< lead-in the codec says to drop, counted from this block's start
    qint64 frames = 0;
    std::vector<float> interleaved; ///< full scale ±1; empty where the samples were not asked for
};

/// libavcodec for one sound track, one packet at a time, nothing trimmed behind our back.
class PacketDecoder
{
public:
    static Result<PacketDecoder> open(const AVStream &track);

    /// Null at the end of the track. False when the packet cannot be decoded.
    bool put(const AVPacket *packet, qint64 label);

    /// False when there is no more for now. Frames that end before `neededFrom`, as labels count, are only
    /// counted, not converted.
    bool take(SampleBlock &block, qint64 neededFrom = std::numeric_limits<qint64>::min());
    static constexpr qint64 countOnly = std::numeric_limits<qint64>::max();

    /// Forgets everything, before packets from elsewhere.
    void flush();

private:
    PacketDecoder() = default;

    AvPtr<AVCodecContext> m_context;
    AvPtr<AVFrame> m_frame;
    AvPtr<AVPacket> m_labelled;
};

} // namespace relaas
