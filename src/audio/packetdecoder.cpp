#include "audio/packetdecoder.h"

#include "audio/samples.h"
#include "audio/texts.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavutil/intreadwrite.h>
}

namespace relaas {

namespace {

template<typename T>
void interleave(const AVFrame &frame, bool isPlanar, std::vector<float> &out)
{
    const auto channels = size_t(frame.ch_layout.nb_channels);
    const auto frames = size_t(frame.nb_samples);
    if (isPlanar)
        floatsOf<T>(frame.extended_data, channels, frames, out.data());
    else
        floatsOf<T>(frame.extended_data, 1, frames * channels, out.data());
}

bool interleave(const AVFrame &frame, std::vector<float> &out)
{
    out.resize(size_t(frame.nb_samples) * size_t(frame.ch_layout.nb_channels));
    const auto format = AVSampleFormat(frame.format);
    const bool isPlanar = av_sample_fmt_is_planar(format) != 0;
    switch (av_get_packed_sample_fmt(format)) {
    case AV_SAMPLE_FMT_U8:
        interleave<uint8_t>(frame, isPlanar, out);
        return true;
    case AV_SAMPLE_FMT_S16:
        interleave<int16_t>(frame, isPlanar, out);
        return true;
    case AV_SAMPLE_FMT_S32:
        interleave<int32_t>(frame, isPlanar, out);
        return true;
    case AV_SAMPLE_FMT_S64:
        interleave<int64_t>(frame, isPlanar, out);
        return true;
    case AV_SAMPLE_FMT_FLT:
        interleave<float>(frame, isPlanar, out);
        return true;
    case AV_SAMPLE_FMT_DBL:
        interleave<double>(frame, isPlanar, out);
        return true;
    default:
        return false;
    }
}
} // namespace

Result<PacketDecoder> PacketDecoder::open(const AVStream &track)
{
    PacketDecoder decoder;
    const AVCodec *codec = avcodec_find_decoder(track.codecpar->codec_id);
    decoder.m_context.reset(avcodec_alloc_context3(codec));
    decoder.m_frame.reset(av_frame_alloc());
    decoder.m_labelled.reset(av_packet_alloc());
    AVCodecContext *context = decoder.m_context.get();
    bool opened = codec && avcodec_parameters_to_context(context, track.codecpar) >= 0;
    if (opened) {
        context->flags2 |= AV_CODEC_FLAG2_SKIP_MANUAL;
        context->pkt_timebase = {1, track.codecpar->sample_rate};
        context->thread_count = 1;
        if (codec->id == AV_CODEC_ID_FLAC) // a frame whose checksum is wrong is damage, not sound
            context->err_recognition = AV_EF_CRCCHECK | AV_EF_EXPLODE;
        opened = avcodec_open2(context, codec, nullptr) >= 0;
    }
    if (!opened)
        return fileError(
            AudioTexts::tr("Its sound is stored as \"%1\", which the program cannot decode; convert it "
                           "to WAV or FLAC with the recorder's own program.")
                .arg(shortName(avcodec_get_name(track.codecpar->codec_id))));
    return decoder;
}

bool PacketDecoder::put(const AVPacket *packet, qint64 label)
{
    if (!packet)
        return avcodec_send_packet(m_context.get(), nullptr) >= 0;
    if (av_packet_ref(m_labelled.get(), packet) < 0)
        return false;
    m_labelled->pts = label;
    m_labelled->dts = label;
    const bool taken = avcodec_send_packet(m_context.get(), m_labelled.get()) >= 0;
    av_packet_unref(m_labelled.get());
    return taken;
}

bool PacketDecoder::take(SampleBlock &block, qint64 neededFrom)
{
    if (avcodec_receive_frame(m_context.get(), m_frame.get()) < 0)
        return false;
    block.label = m_frame->pts;
    block.sampleRate = m_frame->sample_rate;
    block.channels = m_frame->ch_layout.nb_channels;
    const AVFrameSideData *skip = av_frame_get_side_data(m_frame.get(), AV_FRAME_DATA_SKIP_SAMPLES);
    block.skippedFrames = skip ? AV_RL32(skip->data) : 0;
    block.frames = m_frame->nb_samples;
    block.interleaved.clear();
    const bool isNeeded =
        block.label == AV_NOPTS_VALUE ? neededFrom != countOnly : block.label + block.frames > neededFrom;
    const bool known = !isNeeded || interleave(*m_frame, block.interleaved);
    av_frame_unref(m_frame.get());
    return known;
}

void PacketDecoder::flush()
{
    avcodec_flush_buffers(m_context.get());
}

} // namespace relaas
