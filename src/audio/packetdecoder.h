#pragma once

#include "audio/container.h"

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
    std::vector<float> interleaved; ///< full scale ±1

    qint64 frames() const { return channels > 0 ? qint64(interleaved.size()) / channels : 0; }
};

/// libavcodec for one sound track, one packet at a time, nothing trimmed behind our back.
class PacketDecoder
{
public:
    static Result<PacketDecoder> open(const AVStream &track);

    /// Null at the end of the track. False when the packet cannot be decoded.
    bool put(const AVPacket *packet, qint64 label);

    /// False when there is no more for now.
    bool take(SampleBlock &block);

    /// Forgets everything, before packets from elsewhere.
    void flush();

private:
    PacketDecoder() = default;

    AvPtr<AVCodecContext> m_context;
    AvPtr<AVFrame> m_frame;
    AvPtr<AVPacket> m_labelled;
};

} // namespace relaas
