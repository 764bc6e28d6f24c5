#include "audio/encoder.h"

#include "audio/texts.h"

#include <algorithm>
#include <array>
#include <cmath>

extern "C" {
#include <libavutil/opt.h>
#include <libswresample/swresample.h>
}

namespace relaas {

namespace {

constexpr int encoderBufferBytes = 64 * 1024;
constexpr int usualFrame = 4096; // where the codec takes any number
constexpr int opusRate = 48000;
constexpr std::array opusRates{8000, 12000, 16000, 24000, 48000}; // RFC 6716, 2
constexpr qint64 opusBitsPerChannel = 64000; // speech that nobody can tell from the original

struct Kind
{
    const char *container;
    AVCodecID codec;
    const char *encoder;
    AVSampleFormat sample;
};

Kind kindOf(const Encoder::Setup &setup)
{
    switch (setup.format) {
    case Encoder::Format::Flac:
        return {"flac", AV_CODEC_ID_FLAC, "flac", setup.bits > 16 ? AV_SAMPLE_FMT_S32 : AV_SAMPLE_FMT_S16};
    case Encoder::Format::Opus:
        return {"ogg", AV_CODEC_ID_OPUS, "libopus", AV_SAMPLE_FMT_FLT};
    case Encoder::Format::Wav:
        break;
    }
    if (setup.bits > 16)
        return {"wav", AV_CODEC_ID_PCM_S24LE, "pcm_s24le", AV_SAMPLE_FMT_S32};
    return {"wav", AV_CODEC_ID_PCM_S16LE, "pcm_s16le", AV_SAMPLE_FMT_S16};
}

/// A whole number of so many bits, in the upper bits of T.
template<typename T>
T quantised(float sample, int bits)
{
    const double steps = std::ldexp(1.0, bits - 1);
    const double number = std::clamp(std::nearbyint(double(sample) * steps), -steps, steps - 1);
    return static_cast<T>(static_cast<int64_t>(number) * (int64_t(1) << (int(sizeof(T)) * 8 - bits)));
}

void fill(AVFrame &frame, std::span<const float> sound, int bits)
{
    const auto channels = size_t(frame.ch_layout.nb_channels);
    const bool isPlanar = av_sample_fmt_is_planar(AVSampleFormat(frame.format)) != 0;
    for (size_t i = 0; i < sound.size(); ++i) {
        uint8_t *plane = frame.extended_data[isPlanar ? i % channels : 0];
        const size_t place = isPlanar ? i / channels : i;
        switch (av_get_packed_sample_fmt(AVSampleFormat(frame.format))) {
        case AV_SAMPLE_FMT_S16:
            reinterpret_cast<int16_t *>(plane)[place] = quantised<int16_t>(sound[i], 16);
            break;
        case AV_SAMPLE_FMT_S32:
            reinterpret_cast<int32_t *>(plane)[place] = quantised<int32_t>(sound[i], bits);
            break;
        default:
            reinterpret_cast<float *>(plane)[place] = sound[i];
        }
    }
}

} // namespace

void Encoder::Free::operator()(SwrContext *context) const
{
    swr_free(&context);
}

Encoder::Encoder()
    : m_output(std::make_unique<Output>())
    , m_frame(av_frame_alloc())
    , m_packet(av_packet_alloc())
{
}
Encoder::Encoder(Encoder &&) noexcept = default;
Encoder::~Encoder() = default;

int Encoder::writeBytes(void *opaque, uint8_t *buffer, int size)
{
    auto *output = static_cast<Output *>(opaque);
    if (output->target->write(reinterpret_cast<const char *>(buffer), size) == size)
        return size;
    output->hasFailed = true;
    return AVERROR(EIO);
}

int64_t Encoder::seekBytes(void *opaque, int64_t offset, int whence)
{
    auto *output = static_cast<Output *>(opaque);
    if ((whence & ~AVSEEK_FORCE) == AVSEEK_SIZE)
        return output->target->size();
    if ((whence & ~AVSEEK_FORCE) != SEEK_SET)
        return AVERROR(EINVAL);
    return output->target->seek(offset) ? offset : AVERROR(EIO);
}

Result<Encoder> Encoder::open(QIODevice &target, const Setup &setup)
{
    Encoder encoder;
    encoder.m_output->target = &target;
    encoder.m_sourceRate = setup.sampleRate;
    encoder.m_channels = setup.channels;
    if (!encoder.openCodec(setup) || !encoder.openFile(setup)) {
        return fileError(
            AudioTexts::tr("Sound of %1 channels at %2 samples a second cannot be written in this format; "
                           "choose WAV.")
                .arg(setup.channels)
                .arg(setup.sampleRate));
    }
    return encoder;
}

bool Encoder::openCodec(const Setup &setup)
{
    const Kind kind = kindOf(setup);
    const AVCodec *codec = avcodec_find_encoder_by_name(kind.encoder);
    m_codec.reset(codec ? avcodec_alloc_context3(codec) : nullptr);
    if (!m_codec)
        return false;
    const bool takesRate =
        setup.format != Format::Opus || std::ranges::find(opusRates, setup.sampleRate) != opusRates.end();
    m_codec->sample_rate = takesRate ? setup.sampleRate : opusRate;
    m_codec->sample_fmt = kind.sample;
    m_codec->bits_per_raw_sample = setup.format == Format::Opus ? 0 : setup.bits;
    m_codec->time_base = {1, m_codec->sample_rate};
    av_channel_layout_default(&m_codec->ch_layout, setup.channels);
    if (setup.format == Format::Opus)
        m_codec->bit_rate = opusBitsPerChannel * setup.channels;
    if (setup.format != Format::Wav)
        m_codec->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    if (avcodec_open2(m_codec.get(), codec, nullptr) < 0)
        return false;
    if (takesRate)
        return true;
    SwrContext *resampler = nullptr;
    swr_alloc_set_opts2(&resampler, &m_codec->ch_layout, AV_SAMPLE_FMT_FLT, m_codec->sample_rate,
                        &m_codec->ch_layout, AV_SAMPLE_FMT_FLT, setup.sampleRate, 0, nullptr);
    m_resampler.reset(resampler);
    return resampler && swr_init(resampler) >= 0;
}

bool Encoder::openFile(const Setup &setup)
{
    AVFormatContext *format = nullptr;
    if (avformat_alloc_output_context2(&format, nullptr, kindOf(setup).container, nullptr) < 0)
        return false;
    m_format.reset(format);
    auto *buffer = static_cast<unsigned char *>(av_malloc(encoderBufferBytes));
    m_io.reset(
        avio_alloc_context(buffer, encoderBufferBytes, 1, m_output.get(), nullptr, writeBytes, seekBytes));
    format->pb = m_io.get();
    format->flags |= AVFMT_FLAG_BITEXACT; // no name and version of a library in what is evidence
    AVStream *stream = avformat_new_stream(format, nullptr);
    if (!stream || avcodec_parameters_from_context(stream->codecpar, m_codec.get()) < 0)
        return false;
    stream->time_base = m_codec->time_base;
    for (auto tag = setup.tags.begin(); tag != setup.tags.end(); ++tag) {
        av_dict_set(&format->metadata, tag.key().constData(), tag.value().constData(), 0);
        if (setup.format == Format::Opus) // Ogg's comments belong to the stream
            av_dict_set(&stream->metadata, tag.key().constData(), tag.value().constData(), 0);
    }
    AVDictionary *options = nullptr;
    if (setup.format == Format::Wav)
        av_dict_set(&options, "rf64", "auto", 0); // beyond 4 GiB
    const int status = avformat_write_header(format, &options);
    av_dict_free(&options);
    return status >= 0;
}

Result<void> Encoder::write(std::span<const float> interleaved)
{
    m_framesTaken += qint64(interleaved.size()) / m_channels;
    take(interleaved);
    return result(encodeWhole());
}

void Encoder::take(std::span<const float> interleaved)
{
    if (!m_resampler) {
        m_waiting.insert(m_waiting.end(), interleaved.begin(), interleaved.end());
        return;
    }
    const auto frames = int(qint64(interleaved.size()) / m_channels);
    const size_t before = m_waiting.size();
    const int most = swr_get_out_samples(m_resampler.get(), frames);
    m_waiting.resize(before + size_t(most) * size_t(m_channels));
    auto *out = reinterpret_cast<uint8_t *>(m_waiting.data() + before);
    const auto *in = reinterpret_cast<const uint8_t *>(interleaved.data());
    const int made = swr_convert(m_resampler.get(), &out, most, &in, frames);
    m_waiting.resize(before + size_t(std::max(0, made)) * size_t(m_channels));
}

bool Encoder::encodeWhole()
{
    const qint64 size = m_codec->frame_size > 0 ? m_codec->frame_size : usualFrame;
    while (waitingFrames() >= size)
        if (!encode(size))
            return false;
    return true;
}

bool Encoder::encode(qint64 frames)
{
    m_frame->nb_samples = int(frames);
    m_frame->format = m_codec->sample_fmt;
    m_frame->sample_rate = m_codec->sample_rate;
    m_frame->pts = m_framesSent;
    const bool isReady = av_channel_layout_copy(&m_frame->ch_layout, &m_codec->ch_layout) >= 0
        && av_frame_get_buffer(m_frame.get(), 0) >= 0;
    if (!isReady)
        return false;
    const auto count = size_t(frames) * size_t(m_channels);
    fill(*m_frame, std::span(m_waiting).first(count), m_codec->bits_per_raw_sample);
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + ptrdiff_t(count));
    m_framesSent += frames;
    const bool sent = send(m_frame.get());
    av_frame_unref(m_frame.get());
    return sent;
}

bool Encoder::send(const AVFrame *frame)
{
    if (avcodec_send_frame(m_codec.get(), frame) < 0)
        return false;
    while (avcodec_receive_packet(m_codec.get(), m_packet.get()) >= 0) {
        av_packet_rescale_ts(m_packet.get(), m_codec->time_base, m_format->streams[0]->time_base);
        if (av_write_frame(m_format.get(), m_packet.get()) < 0 || m_output->hasFailed)
            return false;
        av_packet_unref(m_packet.get());
    }
    return true;
}

Result<void> Encoder::finish()
{
    if (m_resampler) {
        // As many frames as the source's time holds, whatever the filter still keeps.
        const qint64 due = av_rescale_rnd(m_framesTaken, m_codec->sample_rate, m_sourceRate, AV_ROUND_UP);
        const std::vector<float> silence(size_t(m_sourceRate / 10) * size_t(m_channels), 0.0F);
        while (m_framesSent + waitingFrames() < due)
            take(silence);
        m_waiting.resize(size_t(due - m_framesSent) * size_t(m_channels));
    }
    bool isDone = encodeWhole();
    isDone = isDone && (m_waiting.empty() || encode(waitingFrames()));
    isDone = isDone && send(nullptr) && av_write_trailer(m_format.get()) >= 0;
    avio_flush(m_io.get());
    return result(isDone && !m_output->hasFailed);
}

Result<void> Encoder::result(bool isDone) const
{
    if (isDone)
        return {};
    return fileError(AudioTexts::tr("The sound could not be written; check that there is room on the disk."));
}

} // namespace relaas
