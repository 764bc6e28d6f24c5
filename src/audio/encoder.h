#pragma once

// Private to this module: writes sound files with libav.

#include "audio/container.h"

#include <QHash>

#include <span>
#include <vector>

struct SwrContext;

namespace relaas {

/// Sound on its way into a file. Samples that were 16 or 24 bits wide before are the same bits again.
class Encoder
{
public:
    enum class Format { Wav, Flac, Opus };

    struct Setup
    {
        Format format = Format::Wav;
        int sampleRate = 0;
        int channels = 0;
        int bits = 16; ///< of a sample, 16 or 24; Opus has none
        QHash<QByteArray, QByteArray> tags; ///< UTF-8
    };

    /// The target is open for writing, can seek (but for Opus) and outlives the encoder.
    static Result<Encoder> open(QIODevice &target, const Setup &setup);
    Encoder(Encoder &&) noexcept;
    Encoder &operator=(Encoder &&) = delete;
    ~Encoder();

    /// Interleaved, full scale ±1.
    Result<void> write(std::span<const float> interleaved);
    Result<void> finish(); ///< once, at the end

private:
    struct Output // libav keeps its address
    {
        QIODevice *target = nullptr;
        bool hasFailed = false;
    };
    struct Free
    {
        void operator()(AVFormatContext *context) const { avformat_free_context(context); }
        void operator()(SwrContext *context) const;
    };

    Encoder();
    static int writeBytes(void *opaque, uint8_t *buffer, int size);
    static int64_t seekBytes(void *opaque, int64_t offset, int whence);
    bool openCodec(const Setup &setup);
    bool openFile(const Setup &setup);
    void take(std::span<const float> interleaved);
    qint64 waitingFrames() const { return qint64(m_waiting.size()) / m_channels; }
    bool encodeWhole();
    bool encode(qint64 frames);
    bool send(const AVFrame *frame);
    Result<void> result(bool isDone) const;

    std::unique_ptr<Output> m_output;
    AvPtr<AVIOContext> m_io;
    std::unique_ptr<AVFormatContext, Free> m_format;
    AvPtr<AVCodecContext> m_codec;
    std::unique_ptr<SwrContext, Free> m_resampler; ///< null where the codec takes the rate as it is
    AvPtr<AVFrame> m_frame;
    AvPtr<AVPacket> m_packet;
    std::vector<float> m_waiting; ///< not yet a whole frame of the codec
    int m_sourceRate = 0;
    int m_channels = 0;
    qint64 m_framesTaken = 0; ///< at the source's rate
    qint64 m_framesSent = 0; ///< at the codec's rate
};

} // namespace relaas
