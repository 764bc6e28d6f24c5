#include "support/plaindecode.h"

#include <algorithm>
#include <cstring>
#include <memory>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libswresample/swresample.h>
}

namespace relaas::test {

namespace {

struct Bytes
{
    const QByteArray &all;
    qint64 at = 0;
};

int readInput(void *opaque, uint8_t *buffer, int size)
{
    auto &bytes = *static_cast<Bytes *>(opaque);
    const auto count = std::min<qint64>(size, bytes.all.size() - bytes.at);
    if (count <= 0)
        return AVERROR_EOF;
    std::memcpy(buffer, bytes.all.constData() + bytes.at, size_t(count));
    bytes.at += count;
    return int(count);
}

int64_t seekInput(void *opaque, int64_t offset, int whence)
{
    auto &bytes = *static_cast<Bytes *>(opaque);
    if (whence & AVSEEK_SIZE)
        return bytes.all.size();
    bytes.at = whence == SEEK_CUR ? bytes.at + offset
        : whence == SEEK_END      ? bytes.all.size() + offset
                                  : offset;
    return bytes.at;
}

struct FreeInput
{
    void operator()(AVFormatContext *file) const { avformat_close_input(&file); }
    void operator()(AVCodecContext *codec) const { avcodec_free_context(&codec); }
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
    void operator()(SwrContext *converter) const { swr_free(&converter); }
    void operator()(AVIOContext *io) const
    {
        av_freep(&io->buffer);
        avio_context_free(&io);
    }
};

void takeFrames(AVCodecContext &codec, std::unique_ptr<SwrContext, FreeInput> &converter,
                std::vector<float> &samples)
{
    const std::unique_ptr<AVFrame, FreeInput> frame(av_frame_alloc());
    while (avcodec_receive_frame(&codec, frame.get()) >= 0) {
        if (!converter) {
            SwrContext *made = nullptr;
            swr_alloc_set_opts2(&made, &frame->ch_layout, AV_SAMPLE_FMT_FLT, frame->sample_rate,
                                &frame->ch_layout, AVSampleFormat(frame->format), frame->sample_rate, 0,
                                nullptr);
            swr_init(made);
            converter.reset(made);
        }
        const size_t from = samples.size();
        samples.resize(from + size_t(frame->nb_samples) * size_t(frame->ch_layout.nb_channels));
        auto *out = reinterpret_cast<uint8_t *>(samples.data() + from);
        swr_convert(converter.get(), &out, frame->nb_samples,
                    const_cast<const uint8_t **>(frame->extended_data), frame->nb_samples);
    }
}
} // namespace

std::vector<float> plainlyDecoded(const QByteArray &bytes)
{
    constexpr int bufferBytes = 32768;
    Bytes input{bytes};
    const std::unique_ptr<AVIOContext, FreeInput> io(
        avio_alloc_context(static_cast<unsigned char *>(av_malloc(bufferBytes)), bufferBytes, 0, &input,
                           readInput, nullptr, seekInput));
    AVFormatContext *opened = avformat_alloc_context();
    opened->pb = io.get();
    if (avformat_open_input(&opened, nullptr, nullptr, nullptr) < 0)
        return {};
    const std::unique_ptr<AVFormatContext, FreeInput> file(opened);
    const AVCodec *decoder = nullptr;
    const int track = avformat_find_stream_info(opened, nullptr) < 0
        ? -1
        : av_find_best_stream(opened, AVMEDIA_TYPE_AUDIO, -1, -1, &decoder, 0);
    if (track < 0 || !decoder)
        return {};
    const std::unique_ptr<AVCodecContext, FreeInput> codec(avcodec_alloc_context3(decoder));
    avcodec_parameters_to_context(codec.get(), opened->streams[track]->codecpar);
    codec->pkt_timebase = opened->streams[track]->time_base;
    if (avcodec_open2(codec.get(), decoder, nullptr) < 0)
        return {};
    std::vector<float> samples;
    std::unique_ptr<SwrContext, FreeInput> converter;
    const std::unique_ptr<AVPacket, FreeInput> packet(av_packet_alloc());
    for (int status = 0; status >= 0 || status == AVERROR(EAGAIN);) {
        status = av_read_frame(opened, packet.get());
        if (status == AVERROR(EAGAIN))
            continue;
        if (status >= 0 && packet->stream_index == track)
            avcodec_send_packet(codec.get(), packet.get());
        av_packet_unref(packet.get());
        takeFrames(*codec, converter, samples);
    }
    avcodec_send_packet(codec.get(), nullptr);
    takeFrames(*codec, converter, samples);
    return samples;
}

} // namespace relaas::test
