#include "support/soundfiles.h"

#include <QTemporaryFile>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>
#include <numbers>
#include <span>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/log.h>
#include <libavutil/opt.h>
}

namespace relaas::test {

namespace {

struct Free
{
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
    void operator()(AVCodecContext *context) const { avcodec_free_context(&context); }
    void operator()(AVFormatContext *context) const { avformat_free_context(context); }
};
template<typename T>
using Owned = std::unique_ptr<T, Free>;

bool isFloat(AVSampleFormat format)
{
    return av_get_packed_sample_fmt(format) == AV_SAMPLE_FMT_FLT;
}

// An encoder that takes 16 bit or float samples at this rate.
Owned<AVCodecContext> openedEncoder(const Sound &sound, const char *name, bool globalHeader,
                                    const Encoding &encoding)
{
    const AVCodec *codec = avcodec_find_encoder_by_name(name);
    if (!codec)
        return nullptr;
    Owned<AVCodecContext> context(avcodec_alloc_context3(codec));
    context->sample_rate = sound.sampleRate;
    av_channel_layout_default(&context->ch_layout, sound.channels);
    context->time_base = {1, sound.sampleRate};
    context->sample_fmt = codec->sample_fmts[0];
    context->bit_rate = sound.sampleRate <= 8000 ? 12200 : 96000;
    context->flags |= AV_CODEC_FLAG_BITEXACT | (globalHeader ? AV_CODEC_FLAG_GLOBAL_HEADER : 0);
    if (encoding.bitRate > 0) {
        context->bit_rate = encoding.bitRate;
    } else if (std::strcmp(name, "libmp3lame") == 0) {
        context->flags |= AV_CODEC_FLAG_QSCALE; // variable: where guessing a place in the file goes wrong
        context->global_quality = 5 * FF_QP2LAMBDA;
    }
    // Noise substitution is random by design; without it two decodes can be compared sample by sample.
    av_opt_set(context->priv_data, "aac_pns", "0", 0);
    if (encoding.compressionLevel >= 0)
        context->compression_level = encoding.compressionLevel;
    av_set_options_string(context->priv_data, encoding.encoderOptions.constData(), "=", ":");
    context->strict_std_compliance = FF_COMPLIANCE_EXPERIMENTAL;
    return avcodec_open2(context.get(), codec, nullptr) >= 0 ? std::move(context) : nullptr;
}

void setSample(AVFrame &frame, int i, int channel, qint16 value)
{
    const auto format = AVSampleFormat(frame.format);
    const bool planar = av_sample_fmt_is_planar(format) != 0;
    uint8_t *plane = frame.extended_data[planar ? channel : 0];
    const int at = planar ? i : i * frame.ch_layout.nb_channels + channel;
    if (isFloat(format))
        reinterpret_cast<float *>(plane)[at] = float(value) / 32768.0F;
    else if (av_get_bytes_per_sample(format) == 4)
        reinterpret_cast<qint32 *>(plane)[at] = qint32(value) * 65536;
    else
        reinterpret_cast<qint16 *>(plane)[at] = value;
}

Owned<AVFrame> frameOf(const Sound &sound, const AVCodecContext &encoder, qint64 from, int count)
{
    Owned<AVFrame> frame(av_frame_alloc());
    frame->nb_samples = count;
    frame->format = encoder.sample_fmt;
    frame->sample_rate = sound.sampleRate;
    frame->pts = from;
    av_channel_layout_copy(&frame->ch_layout, &encoder.ch_layout);
    av_frame_get_buffer(frame.get(), 0);
    AVFrame &filled = *frame; // by plain references: files of ten minutes are made here
    const qint16 *sample = sound.samples.data() + from * sound.channels;
    for (int i = 0; i < count; ++i)
        for (int channel = 0; channel < sound.channels; ++channel)
            setSample(filled, i, channel, *sample++);
    return frame;
}

void drain(AVCodecContext &encoder, AVFormatContext &file, AVStream &stream)
{
    const Owned<AVPacket> packet(av_packet_alloc());
    while (avcodec_receive_packet(&encoder, packet.get()) >= 0) {
        packet->stream_index = stream.index;
        av_packet_rescale_ts(packet.get(), encoder.time_base, stream.time_base);
        av_interleaved_write_frame(&file, packet.get());
    }
}

void writeSound(const Sound &sound, AVCodecContext &encoder, AVFormatContext &file, AVStream &stream)
{
    const int block = encoder.frame_size > 0 ? encoder.frame_size : 1024;
    for (qint64 at = 0; at < sound.frames(); at += block) {
        const int count = int(std::min<qint64>(block, sound.frames() - at));
        avcodec_send_frame(&encoder, frameOf(sound, encoder, at, count).get());
        drain(encoder, file, stream);
    }
    avcodec_send_frame(&encoder, nullptr);
    drain(encoder, file, stream);
}

AVStream *addTrack(AVFormatContext &file, const AVCodecContext &encoder)
{
    AVStream *stream = avformat_new_stream(&file, nullptr);
    avcodec_parameters_from_context(stream->codecpar, &encoder);
    stream->time_base = encoder.time_base;
    return stream;
}

void writePictures(AVCodecContext &encoder, AVFormatContext &file, AVStream &stream)
{
    for (int i = 0; i < 5; ++i) {
        const Owned<AVFrame> frame(av_frame_alloc());
        frame->width = encoder.width;
        frame->height = encoder.height;
        frame->format = encoder.pix_fmt;
        frame->pts = i;
        av_frame_get_buffer(frame.get(), 0);
        for (int plane = 0; plane < 3; ++plane)
            std::memset(frame->data[plane], 100, size_t(frame->linesize[plane] * (plane ? 8 : 16)));
        avcodec_send_frame(&encoder, frame.get());
        drain(encoder, file, stream);
    }
}

Owned<AVCodecContext> pictureEncoder()
{
    Owned<AVCodecContext> pictures(avcodec_alloc_context3(avcodec_find_encoder_by_name("mpeg4")));
    pictures->width = 16;
    pictures->height = 16;
    pictures->pix_fmt = AV_PIX_FMT_YUV420P;
    pictures->time_base = {1, 5};
    pictures->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    avcodec_open2(pictures.get(), pictures->codec, nullptr);
    return pictures;
}

/// Writes a file and gives its bytes.
class Muxer
{
public:
    explicit Muxer(const char *format)
    {
        av_log_set_level(AV_LOG_QUIET);
        AVFormatContext *made = nullptr;
        avformat_alloc_output_context2(&made, nullptr, format, nullptr);
        m_file.reset(made);
        // A real file: libav's own buffer in memory loses the last piece of an ASF file.
        if (!m_file || !m_bytes.open()
            || avio_open(&m_file->pb, m_bytes.fileName().toUtf8().constData(), AVIO_FLAG_WRITE) < 0)
            m_file.reset();
        else
            m_file->flags |= AVFMT_FLAG_BITEXACT;
    }
    ~Muxer()
    {
        if (m_file)
            avio_closep(&m_file->pb);
    }
    Q_DISABLE_COPY_MOVE(Muxer)
    explicit operator bool() const { return m_file != nullptr; }
    AVFormatContext &file() { return *m_file; }
    bool needsGlobalHeader() const { return (m_file->oformat->flags & AVFMT_GLOBALHEADER) != 0; }
    bool begin(const QByteArray &options)
    {
        AVDictionary *given = nullptr;
        av_dict_parse_string(&given, options.constData(), "=", ":", 0);
        m_isBegun = avformat_write_header(m_file.get(), &given) >= 0;
        av_dict_free(&given);
        return m_isBegun;
    }
    QByteArray finished()
    {
        if (m_isBegun)
            av_write_trailer(m_file.get());
        avio_closep(&m_file->pb);
        return m_isBegun ? m_bytes.readAll() : QByteArray();
    }

private:
    QTemporaryFile m_bytes;
    Owned<AVFormatContext> m_file;
    bool m_isBegun = false;
};

QByteArray muxed(const std::vector<Sound> &sounds, const char *format, const char *encoderName,
                 bool withPictures, const Encoding &encoding = {})
{
    Muxer muxer(format);
    if (!muxer)
        return {};
    const auto pictures = withPictures ? pictureEncoder() : nullptr;
    AVStream *pictureTrack = pictures ? addTrack(muxer.file(), *pictures) : nullptr;
    std::vector<Owned<AVCodecContext>> encoders;
    for (const Sound &sound : sounds) {
        encoders.push_back(openedEncoder(sound, encoderName, muxer.needsGlobalHeader(), encoding));
        if (!encoders.back())
            return {};
        addTrack(muxer.file(), *encoders.back());
    }
    if (muxer.begin(encoding.muxerOptions)) {
        if (pictureTrack)
            writePictures(*pictures, muxer.file(), *pictureTrack);
        for (size_t i = 0; i < sounds.size(); ++i)
            writeSound(sounds[i], *encoders[i], muxer.file(), *muxer.file().streams[i + (pictures ? 1 : 0)]);
    }
    return muxer.finished();
}

/// The same random bytes on each run.
class Noise
{
public:
    QByteArray bytes(int count)
    {
        QByteArray result(count, '\0');
        for (char &byte : result) {
            m_state = m_state * 1664525 + 1013904223;
            byte = char(m_state >> 24);
        }
        return result;
    }

private:
    quint32 m_state = 4711;
};

QByteArray speechFile(const char *head, char packetHead, int packetBytes, int packets)
{
    Noise noise;
    QByteArray file(head);
    for (int i = 0; i < packets; ++i)
        file += packetHead + noise.bytes(packetBytes);
    return file;
}
} // namespace

Sound uniqueSound(int sampleRate, int channels, qint64 frames)
{
    Sound sound{sampleRate, channels, {}};
    sound.samples.reserve(size_t(frames * channels));
    quint32 noise = 12345;
    double phase = 0;
    for (qint64 i = 0; i < frames; ++i) {
        phase += 2 * std::numbers::pi * (200.0 + double(i % (sampleRate * 3LL)) * 0.02) / sampleRate;
        for (int channel = 0; channel < channels; ++channel) {
            noise = noise * 1664525 + 1013904223;
            const double value = 9000 * std::sin(phase + channel) + double(noise >> 20);
            sound.samples.push_back(qint16(value));
        }
    }
    return sound;
}

Sound tone(int sampleRate, qint64 frames, double hertz)
{
    Sound sound{sampleRate, 1, {}};
    for (qint64 i = 0; i < frames; ++i)
        sound.samples.push_back(
            qint16(12000 * std::sin(2 * std::numbers::pi * hertz * double(i) / sampleRate)));
    return sound;
}

QByteArray wavHeader(int sampleRate, int channels, quint32 dataBytes)
{
    QByteArray bytes;
    const auto put32 = [&](quint32 value) {
        value = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char *>(&value), 4);
    };
    const auto put16 = [&](int value) {
        const auto little = qToLittleEndian(quint16(value));
        bytes.append(reinterpret_cast<const char *>(&little), 2);
    };
    bytes += "RIFF";
    put32(dataBytes + 36);
    bytes += "WAVEfmt ";
    put32(16);
    put16(1);
    put16(channels);
    put32(quint32(sampleRate));
    put32(quint32(sampleRate) * quint32(channels) * 2);
    put16(channels * 2);
    put16(16);
    bytes += "data";
    put32(dataBytes);
    return bytes;
}

QByteArray wavFile(const Sound &sound)
{
    QByteArray bytes = wavHeader(sound.sampleRate, sound.channels, quint32(sound.samples.size() * 2));
    const qsizetype start = bytes.size();
    bytes.resize(start + qsizetype(sound.samples.size() * 2));
    qToLittleEndian<qint16>(sound.samples.data(), qsizetype(sound.samples.size()), bytes.data() + start);
    return bytes;
}

QByteArray encodedFile(const Sound &sound, const char *muxer, const char *encoder, const Encoding &encoding)
{
    return muxed({sound}, muxer, encoder, false, encoding);
}

QByteArray filmFile(const Sound &sound)
{
    return muxed(sound.samples.empty() ? std::vector<Sound>() : std::vector{sound}, "matroska", "flac", true);
}

QByteArray fileOfTracks(const std::vector<Sound> &sounds)
{
    return muxed(sounds, "matroska", "flac", false);
}

QByteArray amrFile(int packets)
{
    return speechFile("#!AMR\n", 0x3c, 31, packets);
}

QByteArray amrWideFile(int packets)
{
    return speechFile("#!AMR-WB\n", 0x44, 60, packets);
}

// Blocks of 512 bytes, six of them a head that says where in the block the first packet begins and whether
// its bytes are swapped: packets of 42 and 40 bytes take turns, those of 40 the swapped ones.
QByteArray dssFile(int packets)
{
    constexpr int headBytes = 1024;
    constexpr int blockBytes = 506;
    QByteArray file(headBytes, '\0');
    file.replace(0, 4,
                 "\x02"
                 "dss");
    file.replace(0x26, 24, "261122100000261122101000");
    const int bytes = packets / 2 * 82;
    Noise noise;
    for (int at = 0; at < bytes; at += blockBytes) {
        const int pair = (at + 81) / 82; // the first pair of packets that begins in this block
        const bool isSwapped = pair * 82 - 40 >= at;
        const int first = (isSwapped ? pair * 82 - 40 : pair * 82) - at + 6;
        QByteArray head(6, '\0');
        head[0] = char(isSwapped ? 0x80 : 0);
        head[1] = char((first - (isSwapped ? 2 : 0)) / 2);
        file += head + noise.bytes(blockBytes);
    }
    return file;
}

} // namespace relaas::test
