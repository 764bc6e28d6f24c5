#include "audio/soundindex.h"

#include "audio/packetdecoder.h"
#include "audio/packetlength.h"
#include "audio/soundfit.h"
#include "audio/streamwatch.h"
#include "audio/texts.h"
#include "core/timecode.h"

#include <algorithm>
#include <deque>

extern "C" {
#include <libavutil/intreadwrite.h>
}

namespace relaas {

namespace {

constexpr qint64 headPackets = 64; // lead-in lies here, whatever the codec
constexpr size_t tailPackets = 4; // enough to decode the last one as it is
constexpr qsizetype mostPlacesNamed = 3;

/// One pass over all packets. Packets of most formats say how many frames they hold; where they do not,
/// everything is decoded and counted.
class Indexer
{
public:
    Indexer(Container container, PacketDecoder decoder, bool byDecoding)
        : m_container(std::move(container))
        , m_decoder(std::move(decoder))
        , m_byDecoding(byDecoding)
        , m_length(m_container.track())
        , m_stamps(m_container.format(), codec().codec_id, codec().sample_rate)
        , m_formats(m_container.format())
    {
    }

    /// False when the packets turn out not to tell their length: start again, decoding.
    Result<bool> run(const IndexProgress &progress);
    SoundIndex finished() &&;

private:
    const AVCodecParameters &codec() const { return *m_container.track().codecpar; }
    bool isWma() const
    {
        return codec().codec_id == AV_CODEC_ID_WMAV1 || codec().codec_id == AV_CODEC_ID_WMAV2;
    }
    bool add(const AVPacket &packet);
    Result<void> ended(int status);
    qint64 decodedFrames(const AVPacket *packet);
    qint64 inOwnFrames(qint64 frames) const;
    qint64 inWholePackets(qint64 frames) const;
    void followTimeStamps(const AVPacket &packet);
    void noteTrims(const AVPacket &packet, qint64 frames, qint64 cutFrames);
    void countTail();
    void noteChange();
    void warn();
    void warnOfContents();
    QString place(qint64 frame) const;

    Container m_container;
    PacketDecoder m_decoder;
    bool m_byDecoding;
    PacketLength m_length;
    TimeStampWatch m_stamps;
    FormatWatch m_formats;
    SoundIndex m_index;
    SampleBlock m_block;
    std::deque<AvPtr<AVPacket>> m_last;
    std::vector<qint64> m_changes; ///< frames where rate or channels change
    std::vector<FrameSpan> m_missing; ///< lead-in included
    qint64 m_total = 0;
    qint64 m_lastFrames = 0;
    qint64 m_tailFrames = 0;
    int m_badPackets = 0;
};

Result<bool> Indexer::run(const IndexProgress &progress)
{
    const AvPtr<AVPacket> packet(av_packet_alloc());
    qint64 nextReport = 0;
    int status = 0;
    while ((status = m_container.read(*packet)) >= 0) {
        if (!add(*packet))
            return false;
        if (progress && m_container.bytesDone() >= nextReport) {
            progress(m_container.bytesDone(), m_container.bytesTotal());
            nextReport = m_container.bytesDone() + m_container.bytesTotal() / 100;
        }
    }
    if (auto end = ended(status); !end)
        return end.error();
    return true;
}

bool Indexer::add(const AVPacket &packet)
{
    followTimeStamps(packet);
    m_index.packets.push_back({m_total, packet.pts, packet.pos, packet.size});
    const int badBefore = m_badPackets;
    const bool mustDecode = m_byDecoding || m_index.info.sampleRate == 0;
    const qint64 decoded = mustDecode ? decodedFrames(&packet) : 0;
    const auto told = m_length.of(packet);
    if (!m_byDecoding && !told)
        return false;
    // What cannot be decoded keeps its place, as long as the container says it is.
    const bool isLost = m_byDecoding && decoded == 0 && m_badPackets > badBefore;
    const qint64 frames = !m_byDecoding ? m_formats.inFirstRate(packet, inOwnFrames(*told))
        : isLost                        ? inOwnFrames(m_length.roundedByContainer(packet))
                                        : decoded;
    const bool mayBeCut = codec().codec_id == AV_CODEC_ID_OPUS && packet.duration > 0;
    const qint64 cut = mayBeCut ? frames - inOwnFrames(m_length.roundedByContainer(packet)) : 0;
    noteTrims(packet, frames, m_length.isExact() ? std::max<qint64>(0, cut) : 0);
    if (m_formats.changesAt(packet))
        noteChange();
    m_lastFrames = frames;
    m_total += frames;
    if (isWma()) {
        m_last.emplace_back(av_packet_clone(&packet));
        if (m_last.size() > tailPackets)
            m_last.pop_front();
    }
    return true;
}

Result<void> Indexer::ended(int status)
{
    if (status == AVERROR_EXIT)
        return stopped();
    if (status == AVERROR(EIO))
        return unreadable();
    if (m_byDecoding)
        m_total += decodedFrames(nullptr);
    else if (!m_last.empty())
        countTail();
    if (m_index.info.sampleRate == 0 || m_total <= m_index.leadInFrames + m_tailFrames)
        return fileError(
            AudioTexts::tr("The file has a header but no sound: the recording was probably cut off; copy "
                           "it from the recorder again."));
    return {};
}

qint64 Indexer::decodedFrames(const AVPacket *packet)
{
    qint64 frames = 0;
    SoundInfo &info = m_index.info;
    if (!m_decoder.put(packet, m_total))
        ++m_badPackets;
    while (m_decoder.take(m_block, PacketDecoder::countOnly)) {
        if (info.sampleRate == 0) {
            info.sampleRate = m_block.sampleRate;
            info.channels = m_block.channels;
        }
        if (m_block.sampleRate != info.sampleRate || m_block.channels != info.channels) {
            if (m_changes.empty())
                m_changes.push_back(m_total + frames);
            fit(m_block, info.sampleRate, info.channels);
        }
        if (m_block.skippedFrames > 0 && qint64(m_index.packets.size()) <= headPackets)
            m_index.leadInFrames = std::max(m_index.leadInFrames, m_total + m_block.skippedFrames);
        frames += m_block.frames;
    }
    return frames;
}

// The header may tell half the rate that is decoded (spectral band replication).
qint64 Indexer::inOwnFrames(qint64 frames) const
{
    const int rate = m_index.info.sampleRate;
    return rate == 0 || rate == codec().sample_rate ? frames : av_rescale(frames, rate, codec().sample_rate);
}

// What is lost is whole packets: where all are alike, that is more exact than time stamps in milliseconds.
qint64 Indexer::inWholePackets(qint64 frames) const
{
    if (m_lastFrames <= 0 || m_length.isExact() || codec().codec_id == AV_CODEC_ID_VORBIS)
        return frames;
    const qint64 whole = (frames + m_lastFrames / 2) / m_lastFrames * m_lastFrames;
    return std::abs(whole - frames) <= m_index.info.sampleRate / 500 ? whole : frames;
}

void Indexer::followTimeStamps(const AVPacket &packet)
{
    auto &packets = m_index.packets;
    const auto jump =
        m_stamps.jumpBefore(packet, m_container.track().time_base, qint64(packets.size()), m_total);
    if (!jump || jump->frames <= 0) // backwards: two recordings in one file, of which each is whole
        return;
    auto first = size_t(jump->packet);
    // An Ogg page tells its time at its end, so the loss is before the page that led up to the jump.
    if (m_container.isOgg())
        while (first > 0 && packets[first - 1].position == packets[size_t(jump->packet) - 1].position)
            --first;
    const qint64 least = first > 0 ? packets[first - 1].frame : 0;
    const qint64 moved = std::max(inWholePackets(inOwnFrames(jump->frames)), least - packets[first].frame);
    if (moved > 0)
        m_missing.push_back({packets[first].frame, packets[first].frame + moved});
    for (size_t i = first; i < packets.size(); ++i)
        packets[i].frame += moved;
    m_total += moved;
}

// Encoders put frames before and after the sound; containers say so beside the packet, by a flag, or by
// telling the packet shorter than it is.
void Indexer::noteTrims(const AVPacket &packet, qint64 frames, qint64 cutFrames)
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

// The last packet of a file may give more than it tells: what the decoder held back.
void Indexer::countTail()
{
    m_decoder.flush();
    qint64 frames = 0;
    for (const auto &packet : m_last)
        frames = decodedFrames(packet.get());
    frames += decodedFrames(nullptr);
    m_total += frames - m_lastFrames;
}

void Indexer::noteChange()
{
    m_changes.push_back(m_total);
}

QString Indexer::place(qint64 frame) const
{
    return timecode(msFromFrames(std::max<qint64>(0, frame - m_index.leadInFrames), m_index.info.sampleRate));
}

void Indexer::warn()
{
    SoundInfo &info = m_index.info;
    const qint64 promised = m_container.promisedFrames(info.sampleRate);
    const qint64 roundingFrames = info.sampleRate / 10;
    const QString holds = timecode(msFromFrames(info.frames, info.sampleRate));
    if (promised > m_total + roundingFrames) {
        info.isTruncated = true;
        info.warnings << AudioTexts::tr("The recording ends early: the file promises %1 and holds %2.")
                             .arg(timecode(msFromFrames(promised, info.sampleRate)), holds);
    } else if (m_container.lacksEndMark()) {
        info.isTruncated = true;
        info.warnings << AudioTexts::tr("The recording was cut off at %1: the file has no end.").arg(holds);
    }
    if (m_badPackets > 0)
        info.warnings << AudioTexts::tr("Damaged pieces of the recording that cannot be heard: %n.", nullptr,
                                        m_badPackets);
    qint64 missing = 0;
    for (const FrameSpan &span : info.missing)
        missing += span.length();
    if (missing > 0)
        info.warnings << AudioTexts::tr(
                             "Sound is missing in the file, %1 in all, first at %2; it is shown as damaged.")
                             .arg(timecodeWithTenths(msFromFrames(missing, info.sampleRate)),
                                  timecode(msFromFrames(info.missing.front().from, info.sampleRate)));
    warnOfContents();
}

void Indexer::warnOfContents()
{
    SoundInfo &info = m_index.info;
    QStringList places;
    for (const qint64 frame : m_changes)
        if (places.size() < mostPlacesNamed)
            places << place(frame);
    if (!places.isEmpty())
        info.warnings << AudioTexts::tr(
                             "The recording changes its sample rate or number of channels at %1; the "
                             "sound after it is adapted.")
                             .arg(places.join(QStringLiteral(", ")));
    if (info.tracks > 1)
        info.warnings << AudioTexts::tr("The file has %1 sound tracks; track %2 is used.")
                             .arg(info.tracks)
                             .arg(info.track + 1);
    if (m_container.hasPictures())
        info.warnings << AudioTexts::tr("The file is a film; its sound is used, its pictures are not shown.");
}

SoundIndex Indexer::finished() &&
{
    SoundInfo &info = m_index.info;
    info.container = shortName(m_container.format().name);
    info.codec = shortName(avcodec_get_name(codec().codec_id));
    info.frames = m_total - m_index.leadInFrames - m_tailFrames;
    info.track = m_container.trackNumber();
    info.tracks = int(m_container.soundTracks().size());
    for (const FrameSpan &span : m_missing) {
        const FrameSpan heard{std::max<qint64>(0, span.from - m_index.leadInFrames),
                              std::min(info.frames, span.to - m_index.leadInFrames)};
        if (heard.length() > 0)
            info.missing << heard;
    }
    m_index.packets.shrink_to_fit();
    warn();
    return std::move(m_index);
}

QString tagOf(const AVStream &track, const char *name)
{
    const AVDictionaryEntry *entry = av_dict_get(track.metadata, name, nullptr, 0);
    return entry ? QString::fromUtf8(entry->value).left(200) : QString();
}
} // namespace

Result<QList<SoundTrack>> soundTracks(const ByteSource &source)
{
    const auto container = Container::open(source, {});
    if (!container)
        return container.error();
    QList<SoundTrack> tracks;
    for (const AVStream *track : (*container).soundTracks()) {
        const AVCodecParameters &codec = *track->codecpar;
        tracks.append({shortName(avcodec_get_name(codec.codec_id)), codec.sample_rate,
                       codec.ch_layout.nb_channels, Container::durationMs(*track), tagOf(*track, "language"),
                       tagOf(*track, "title")});
    }
    return tracks;
}

Result<SoundIndex> indexed(const ByteSource &source, const std::stop_token &stop,
                           const IndexProgress &progress, std::optional<int> track)
{
    for (const bool byDecoding : {false, true}) {
        auto container = Container::open(source, stop, track);
        if (!container)
            return container.error();
        auto decoder = PacketDecoder::open(container->track());
        if (!decoder)
            return decoder.error();
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
