#include "audio/container.h"

#include "audio/foreignformat.h"
#include "audio/oggtail.h"
#include "audio/texts.h"
#include "audio/wavheader.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

extern "C" {
#include <libavutil/log.h>
#include <libavutil/opt.h>
}

namespace relaas {

namespace {

// Sound containers only. Playlists and formats that point to other files (hls, concat, dash …) are not among
// them.
constexpr std::array<std::string_view, 14> takenFormats{"wav",   "w64", "flac",     "mp3", "ogg",
                                                        "mov",   "aac", "matroska", "amr", "amrnb",
                                                        "amrwb", "gsm", "asf",      "dss"};

// What libav may decode in them. No pictures, no video, no subtitles: less to attack, nothing to wait for.
constexpr const char *takenCodecs =
    "pcm_s16le,pcm_s16be,pcm_s24le,pcm_s24be,pcm_s32le,pcm_s32be,pcm_u8,pcm_s8,pcm_f32le,pcm_f32be,pcm_f64le,"
    "pcm_f64be,pcm_alaw,pcm_mulaw,adpcm_ms,adpcm_ima_wav,adpcm_ima_qt,flac,alac,mp3float,mp3,mp2float,mp2,"
    "aac,opus,libopus,vorbis,amrnb,amrwb,gsm,gsm_ms,wmav1,wmav2,wmapro,wmalossless,wmavoice,dss_sp,g723_1";

constexpr int ioBufferBytes = 32 * 1024;
constexpr int leastProbeScore = AVPROBE_SCORE_EXTENSION / 4; // below it, libav is guessing
constexpr int mostStreams = 64;
constexpr int mostRetries = 64; // of a demuxer that asks to be called again
constexpr size_t mostBytesAtOnce = 256 << 20; // a header that asks for more memory is not a true one
constexpr int clearlyLongerMs = 1000;

bool isTaken(std::string_view formatName)
{
    const auto first = formatName.substr(0, formatName.find(','));
    return std::ranges::find(takenFormats, first) != takenFormats.end();
}

// MP4 names a protected track by its tag or describes its encryption; Matroska names the key.
bool isLocked(const AVStream &track)
{
    const uint32_t tag = track.codecpar->codec_tag;
    return tag == MKTAG('d', 'r', 'm', 's') || tag == MKTAG('e', 'n', 'c', 'a')
        || av_stream_get_side_data(&track, AV_PKT_DATA_ENCRYPTION_INIT_INFO, nullptr)
        || av_dict_get(track.metadata, "enc_key_id", nullptr, 0);
}
} // namespace

int Container::readBytes(void *opaque, uint8_t *buffer, int size)
{
    auto *input = static_cast<Input *>(opaque);
    if (input->stop.stop_requested())
        return AVERROR_EXIT;
    const qint64 read = input->device->read(reinterpret_cast<char *>(buffer), size);
    if (read < 0)
        return AVERROR(EIO);
    return read == 0 ? AVERROR_EOF : int(read);
}

int64_t Container::seekBytes(void *opaque, int64_t offset, int whence)
{
    auto *input = static_cast<Input *>(opaque);
    QIODevice &device = *input->device;
    switch (whence & ~AVSEEK_FORCE) {
    case AVSEEK_SIZE:
        return device.size();
    case SEEK_SET:
        break;
    case SEEK_CUR:
        offset += device.pos();
        break;
    case SEEK_END:
        offset += device.size();
        break;
    default:
        return AVERROR(EINVAL);
    }
    if (offset < 0 || offset > device.size())
        return AVERROR(EINVAL);
    return device.seek(offset) ? offset : AVERROR(EIO);
}

int Container::refuseToOpen(AVFormatContext *, AVIOContext **, const char *, int, AVDictionary **)
{
    return AVERROR(EPERM);
}

Result<Container> Container::open(const ByteSource &source, const std::stop_token &stop,
                                  std::optional<int> track)
{
    [[maybe_unused]] static const bool isPrepared = [] {
        av_log_set_level(AV_LOG_QUIET);
        av_max_alloc(mostBytesAtOnce);
        return true;
    }();
    Container container;
    if (auto attached = container.attach(source ? source() : nullptr, stop); !attached)
        return attached.error();
    const auto format = container.probed();
    if (!format)
        return format.error();
    if (auto opened = container.openAs(*format); !opened)
        return opened.error();
    if (auto chosen = container.chooseTrack(track); !chosen)
        return chosen.error();
    return container;
}

Result<void> Container::attach(std::unique_ptr<QIODevice> device, const std::stop_token &stop)
{
    if (!device)
        return unopened();
    if (device->size() == 0)
        return fileError(AudioTexts::tr("The file is empty; copy it from the recorder again."));
    if (const QString sentence = sentenceOnForeignFormat(*device); !sentence.isEmpty())
        return fileError(sentence);
    m_framesPromisedByWav = framesPromisedByWav(*device);
    m_isOggWithoutEnd = isOggWithoutEnd(*device);
    m_input = std::make_unique<Input>(Input{std::move(device), stop});
    auto *buffer = static_cast<unsigned char *>(av_malloc(ioBufferBytes));
    m_io.reset(avio_alloc_context(buffer, ioBufferBytes, 0, m_input.get(), readBytes, nullptr, seekBytes));
    return {};
}

Result<const AVInputFormat *> Container::probed()
{
    const AVInputFormat *format = nullptr;
    const int score = av_probe_input_buffer2(m_io.get(), &format, "", nullptr, 0, 0);
    if (m_input->stop.stop_requested())
        return stopped();
    if (score == AVERROR(EIO))
        return unreadable();
    if (!format || score < leastProbeScore || !isTaken(format->name))
        return fileError(
            AudioTexts::tr("This is not a sound recording the program can read; choose a WAV, FLAC, "
                           "MP3, Ogg, M4A, AAC, WebM, AMR, GSM, DSS or WMA file."));
    return format;
}

Result<void> Container::openAs(const AVInputFormat *format)
{
    AVFormatContext *context = avformat_alloc_context();
    context->pb = m_io.get();
    context->flags |= AVFMT_FLAG_CUSTOM_IO;
    context->io_open = refuseToOpen;
    context->max_streams = mostStreams;
    context->codec_whitelist = av_strdup(takenCodecs);
    context->protocol_whitelist = av_strdup("");
    int status = avformat_open_input(&context, "", format, nullptr); // frees the context when it fails
    m_format.reset(context);
    if (status >= 0)
        status = avformat_find_stream_info(context, nullptr);
    if (m_input->stop.stop_requested())
        return stopped();
    if (status == AVERROR(EIO))
        return unreadable();
    if (status < 0)
        return fileError(
            AudioTexts::tr("The file begins like a %1 recording, but its header is damaged; copy it "
                           "from the recorder again.")
                .arg(shortName(format->name)));
    return {};
}

Result<void> Container::chooseTrack(std::optional<int> wanted)
{
    for (unsigned i = 0; i < m_format->nb_streams; ++i) {
        AVStream &stream = *m_format->streams[i];
        stream.discard = AVDISCARD_ALL;
        if (stream.codecpar->codec_type == AVMEDIA_TYPE_AUDIO)
            m_soundTracks.push_back(&stream);
    }
    if (m_soundTracks.empty())
        return fileError(AudioTexts::tr("The file holds no sound track; choose the file with the sound."));
    if (wanted && (*wanted < 0 || *wanted >= int(m_soundTracks.size())))
        return fileError(AudioTexts::tr("The file has no sound track %1; it has %2.")
                             .arg(*wanted + 1)
                             .arg(m_soundTracks.size()));
    const AVStream *chosen = m_soundTracks[size_t(wanted.value_or(0))];
    for (const AVStream *other : m_soundTracks)
        if (!wanted && durationMs(*other) > durationMs(*chosen) + clearlyLongerMs)
            chosen = other;
    m_track = chosen->index;
    m_format->streams[m_track]->discard = AVDISCARD_DEFAULT;
    if (isLocked(*chosen))
        return fileError(rightsManaged());
    const AVCodecParameters &codec = *chosen->codecpar;
    if (codec.sample_rate < 1 || codec.sample_rate > SoundInfo::highestRate || codec.ch_layout.nb_channels < 1
        || codec.ch_layout.nb_channels > SoundInfo::mostChannels)
        return fileError(
            AudioTexts::tr("The header promises %1 channels of %2 samples a second, which cannot be; "
                           "copy the file from the recorder again.")
                .arg(codec.ch_layout.nb_channels)
                .arg(codec.sample_rate));
    return {};
}

qint64 Container::durationMs(const AVStream &stream)
{
    return stream.duration > 0 ? av_rescale_q(stream.duration, stream.time_base, {1, 1000}) : 0;
}

int Container::trackNumber() const
{
    return int(std::ranges::find(m_soundTracks, &track()) - m_soundTracks.begin());
}

bool Container::hasPictures() const
{
    for (unsigned i = 0; i < m_format->nb_streams; ++i) {
        const AVStream &stream = *m_format->streams[i];
        if (stream.codecpar->codec_type == AVMEDIA_TYPE_VIDEO
            && !(stream.disposition & AV_DISPOSITION_ATTACHED_PIC)) // the cover of an album is no film
            return true;
    }
    return false;
}

qint64 Container::promisedFrames(int sampleRate) const
{
    if (m_framesPromisedByWav > 0)
        return m_framesPromisedByWav;
    if (m_format->duration_estimation_method == AVFMT_DURATION_FROM_BITRATE)
        return 0;
    const AVRational frames{1, sampleRate};
    if (track().duration > 0)
        return av_rescale_q(track().duration, track().time_base, frames);
    const bool isForThisTrack = m_soundTracks.size() == 1 && !hasPictures();
    return isForThisTrack && m_format->duration > 0
        ? av_rescale_q(m_format->duration, {1, AV_TIME_BASE}, frames)
        : 0;
}

int Container::read(AVPacket &packet)
{
    for (int retries = 0;;) {
        av_packet_unref(&packet);
        const int status = av_read_frame(m_format.get(), &packet);
        if (status == AVERROR(EAGAIN) && ++retries < mostRetries)
            continue;
        if (status < 0)
            return m_input->stop.stop_requested() ? AVERROR_EXIT
                : m_io->error == AVERROR(EIO)     ? AVERROR(EIO)
                                                  : status;
        if (packet.stream_index == m_track)
            return 0;
    }
}

bool Container::seekToTimestamp(qint64 timestamp)
{
    return av_seek_frame(m_format.get(), m_track, timestamp, AVSEEK_FLAG_BACKWARD) >= 0;
}

bool Container::seekToByte(qint64 position)
{
    return av_seek_frame(m_format.get(), -1, position, AVSEEK_FLAG_BYTE) >= 0;
}

qint64 Container::bytesDone() const
{
    return avio_tell(m_io.get());
}

qint64 Container::bytesTotal() const
{
    return m_input->device->size();
}

} // namespace relaas
