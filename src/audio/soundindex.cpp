#include "audio/soundindex.h"

#include "audio/packetdecoder.h"
#include "audio/texts.h"
#include "core/timecode.h"

#include <algorithm>
#include <array>
#include <span>

extern "C" {
#include <libavutil/intreadwrite.h>
}

namespace relaas {

namespace {

constexpr qint64 headPackets = 64; // lead-in lies here, whatever the codec

// Length of an Opus packet at 48 kHz: RFC 6716, section 3.1.
qint64 opusFrames(std::span<const uint8_t> packet)
{
    if (packet.empty())
        return 0;
    constexpr std::array<int, 4> silkFrames{480, 960, 1920, 2880};
    const int config = packet[0] >> 3;
    const int each = config < 12 ? silkFrames[size_t(config % 4)]
        : config < 16            ? (config % 2 ? 960 : 480)
                                 : 120 << (config % 4);
    switch (packet[0] & 3) {
    case 0:
        return each;
    case 3:
        return packet.size() > 1 ? qint64(each) * (packet[1] & 63) : 0;
    default:
        return 2LL * each;
    }
}

/// One pass over all packets. Packets of most formats say how many frames they hold; where they do not, or
/// where the container rounds (Matroska to milliseconds), everything is decoded and counted.
class Indexer
{
public:
    Indexer(Container container, PacketDecoder decoder, bool byDecoding)
        : m_container(std::move(container))
        , m_decoder(std::move(decoder))
        , m_byDecoding(byDecoding)
    {
    }

    /// False when the packets turn out not to tell their length: start again, decoding.
    Result<bool> run(const IndexProgress &progress);
    SoundIndex finished() &&;

private:
    qint64 decodedFrames(const AVPacket *packet);
    qint64 framesToldBy(const AVPacket &packet) const;
    qint64 wholeFrames(const AVPacket &packet) const;
    void noteTrims(const AVPacket &packet, qint64 cutFrames, qint64 frames);
    void warn();

    Container m_container;
    PacketDecoder m_decoder;
    bool m_byDecoding;
    SoundIndex m_index;
    SampleBlock m_block;
    qint64 m_total = 0;
    qint64 m_tailFrames = 0;
    int m_badPackets = 0;
};

Result<bool> Indexer::run(const IndexProgress &progress)
{
    const AvPtr<AVPacket> packet(av_packet_alloc());
    qint64 nextReport = 0;
    int status = 0;
    while ((status = m_container.read(*packet)) >= 0) {
        m_index.packets.push_back({m_total, packet->pts, packet->pos, packet->size});
        const bool mustDecode = m_byDecoding || m_index.info.sampleRate == 0;
        const qint64 decoded = mustDecode ? decodedFrames(packet.get()) : 0;
        const qint64 frames = m_byDecoding ? decoded : framesToldBy(*packet);
        if (frames < 0)
            return false;
        const qint64 whole = std::max(frames, wholeFrames(*packet));
        noteTrims(*packet, whole - frames, whole);
        m_total += whole;
        if (progress && m_container.bytesDone() >= nextReport) {
            progress(m_container.bytesDone(), m_container.bytesTotal());
            nextReport = m_container.bytesDone() + m_container.bytesTotal() / 100;
        }
    }
    if (m_byDecoding)
        m_total += decodedFrames(nullptr);
    if (status == AVERROR_EXIT)
        return stopped();
    if (status == AVERROR(EIO))
        return unreadable();
    if (m_index.info.sampleRate == 0 || m_total <= m_index.leadInFrames)
        return fileError(
            AudioTexts::tr("The file has a header but no sound: the recording was probably cut off; copy "
                           "it from the recorder again."));
    return true;
}

qint64 Indexer::decodedFrames(const AVPacket *packet)
{
    qint64 frames = 0;
    if (!m_decoder.put(packet, m_total))
        ++m_badPackets;
    while (m_decoder.take(m_block)) {
        if (m_index.info.sampleRate == 0) {
            m_index.info.sampleRate = m_block.sampleRate;
            m_index.info.channels = m_block.channels;
        }
        if (m_block.skippedFrames > 0 && qint64(m_index.packets.size()) <= headPackets)
            m_index.leadInFrames = std::max(m_index.leadInFrames, m_total + m_block.skippedFrames);
        frames += m_block.frames();
    }
    return frames;
}

// -1 when the packet does not tell exactly.
qint64 Indexer::framesToldBy(const AVPacket &packet) const
{
    const AVStream &track = m_container.track();
    const int rate = m_index.info.sampleRate > 0 ? m_index.info.sampleRate : track.codecpar->sample_rate;
    const bool isFine = qint64(track.time_base.num) * rate <= track.time_base.den;
    const qint64 scaled = packet.duration * track.time_base.num * rate;
    return isFine && packet.duration > 0 && scaled % track.time_base.den == 0 ? scaled / track.time_base.den
                                                                              : -1;
}

// The last Opus packet of a file may be told shorter than it decodes; its first byte tells how long it really
// is.
qint64 Indexer::wholeFrames(const AVPacket &packet) const
{
    if (m_container.track().codecpar->codec_id != AV_CODEC_ID_OPUS || m_byDecoding)
        return 0;
    return opusFrames({packet.data, size_t(packet.size)}) * m_index.info.sampleRate / 48000;
}

// Encoders put frames before and after the sound; containers say so beside the packet, by a flag, or by
// telling the packet shorter than it is.
void Indexer::noteTrims(const AVPacket &packet, qint64 cutFrames, qint64 frames)
{
    qint64 discarded = 0;
    const bool atHead = qint64(m_index.packets.size()) <= headPackets;
    size_t size = 0;
    const uint8_t *skip = av_packet_get_side_data(&packet, AV_PKT_DATA_SKIP_SAMPLES, &size);
    if (skip && size >= 10) {
        if (atHead && AV_RL32(skip) > 0)
            m_index.leadInFrames = std::max<qint64>(m_index.leadInFrames, m_total + AV_RL32(skip));
        discarded = std::min<qint64>(AV_RL32(skip + 4), frames);
    }
    m_tailFrames += std::max(discarded, cutFrames);
    if (!(packet.flags & AV_PKT_FLAG_DISCARD))
        return;
    if (atHead && m_total <= m_index.leadInFrames)
        m_index.leadInFrames = std::max(m_index.leadInFrames, m_total + frames);
    else
        m_tailFrames += frames;
}

void Indexer::warn()
{
    SoundInfo &info = m_index.info;
    const qint64 promised = m_container.promisedFrames(info.sampleRate);
    const qint64 roundingFrames = info.sampleRate / 10;
    if (promised > m_total + roundingFrames) {
        info.isTruncated = true;
        info.warnings << AudioTexts::tr("The recording ends early: the file promises %1 and holds %2.")
                             .arg(timecode(msFromFrames(promised, info.sampleRate)),
                                  timecode(msFromFrames(info.frames, info.sampleRate)));
    }
    if (m_badPackets > 0)
        info.warnings << AudioTexts::tr("%n piece(s) of the recording are damaged and cannot be heard.",
                                        nullptr, m_badPackets);
}

SoundIndex Indexer::finished() &&
{
    m_index.info.container = shortName(m_container.format().name);
    m_index.info.codec = shortName(avcodec_get_name(m_container.track().codecpar->codec_id));
    m_index.info.frames = std::max<qint64>(0, m_total - m_index.leadInFrames - m_tailFrames);
    m_index.packets.shrink_to_fit();
    warn();
    return std::move(m_index);
}

// Where a packet's length is fixed by the format, not estimated by the program that wrote the file.
bool packetsTellLength(AVCodecID codec)
{
    const auto name = std::string_view(avcodec_get_name(codec));
    return name.starts_with("pcm_") || codec == AV_CODEC_ID_FLAC || codec == AV_CODEC_ID_MP3
        || codec == AV_CODEC_ID_AAC || codec == AV_CODEC_ID_OPUS || codec == AV_CODEC_ID_ALAC
        || codec == AV_CODEC_ID_AMR_NB || codec == AV_CODEC_ID_AMR_WB;
}
} // namespace

Result<SoundIndex> indexed(const ByteSource &source, const std::stop_token &stop,
                           const IndexProgress &progress)
{
    for (const bool mayTrustPackets : {true, false}) {
        auto container = Container::open(source, stop);
        if (!container)
            return container.error();
        auto decoder = PacketDecoder::open(container->track());
        if (!decoder)
            return decoder.error();
        const bool byDecoding = !mayTrustPackets || !packetsTellLength(container->track().codecpar->codec_id);
        Indexer indexer(std::move(container).value(), std::move(decoder).value(), byDecoding);
        const auto done = indexer.run(progress);
        if (!done)
            return done.error();
        if (*done)
            return std::move(indexer).finished();
    }
    return unreadable(); // not reached: decoding always tells
}

} // namespace relaas
