#pragma once

// Private to this module: the only place, with packetdecoder.h, where libav's types are seen.

#include "audio/bytesource.h"
#include "core/result.h"

#include <optional>
#include <stop_token>
#include <string_view>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

namespace relaas {

struct AvFree
{
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
    void operator()(AVCodecContext *context) const { avcodec_free_context(&context); }
    void operator()(AVFormatContext *context) const { avformat_close_input(&context); }
    void operator()(AVIOContext *context) const
    {
        av_freep(&context->buffer); // libav may have replaced the one given
        avio_context_free(&context);
    }
};
template<typename T>
using AvPtr = std::unique_ptr<T, AvFree>;

/// An opened file of one of the known sound formats, and its sound track. libav sees bytes only: no path, no
/// address, and it cannot open anything else a file may point to.
class Container
{
public:
    /// The sound track is counted from 0; without one it is the longest, or the first of equals.
    static Result<Container> open(const ByteSource &source, const std::stop_token &stop,
                                  std::optional<int> track = {});

    const AVStream &track() const { return *m_format->streams[m_track]; }
    const AVInputFormat &format() const { return *m_format->iformat; }

    /// All sound tracks, in the order of the file, and which of them is read.
    const std::vector<const AVStream *> &soundTracks() const { return m_soundTracks; }
    int trackNumber() const;
    bool hasPictures() const;
    bool isOgg() const { return std::string_view(format().name) == "ogg"; }
    static qint64 durationMs(const AVStream &stream); ///< 0 where the header does not tell

    /// Frames the header promises at this rate; 0 when it promises nothing.
    qint64 promisedFrames(int sampleRate) const;

    /// The file lacks the mark its format has at the end.
    bool lacksEndMark() const { return m_isOggWithoutEnd; }

    /// The track's next packet: 0, or a libav error; AVERROR_EOF at the end.
    int read(AVPacket &packet);
    bool seekToTimestamp(qint64 timestamp);
    bool seekToByte(qint64 position);

    qint64 bytesDone() const;
    qint64 bytesTotal() const;

private:
    struct Input // behind a pointer: libav keeps its address
    {
        std::unique_ptr<QIODevice> device;
        std::stop_token stop;
    };

    Container() = default;
    static int readBytes(void *opaque, uint8_t *buffer, int size);
    static int64_t seekBytes(void *opaque, int64_t offset, int whence);
    static int refuseToOpen(AVFormatContext *, AVIOContext **, const char *, int, AVDictionary **);
    Result<void> attach(std::unique_ptr<QIODevice> device, const std::stop_token &stop);
    Result<const AVInputFormat *> probed();
    Result<void> openAs(const AVInputFormat *format);
    Result<void> chooseTrack(std::optional<int> wanted);

    std::unique_ptr<Input> m_input;
    AvPtr<AVIOContext> m_io;
    AvPtr<AVFormatContext> m_format;
    std::vector<const AVStream *> m_soundTracks;
    qint64 m_framesPromisedByWav = 0;
    bool m_isOggWithoutEnd = false;
    int m_track = -1;
};

} // namespace relaas
