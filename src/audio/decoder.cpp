#include "audio/decoder.h"

#include "audio/packetdecoder.h"
#include "audio/texts.h"

#include <algorithm>
#include <optional>

namespace relaas {

namespace {

using Packets = std::vector<SoundIndex::Packet>;

// How packets are recognised after a jump. Raw streams have no time stamps of their own, and libav's are
// wrong in the first Ogg page after a seek: there the byte position tells which packet it is.
bool hasName(const AVInputFormat &format, std::initializer_list<std::string_view> names)
{
    return std::ranges::find(names, std::string_view(format.name)) != names.end();
}
bool isRawStream(const AVInputFormat &format)
{
    return hasName(format, {"mp3", "aac", "amr", "amrnb", "amrwb", "gsm"});
}
bool isOgg(const AVInputFormat &format)
{
    return hasName(format, {"ogg"});
}

// How far before the target decoding starts, so that overlap, bit reservoir and prediction have settled.
qint64 prerollFrames(AVCodecID codec, int sampleRate)
{
    const auto name = std::string_view(avcodec_get_name(codec));
    const bool standsAlone =
        name.starts_with("pcm_") || codec == AV_CODEC_ID_FLAC || codec == AV_CODEC_ID_ALAC;
    return standsAlone ? 0 : sampleRate / 2;
}
constexpr qint64 longestPrerollFactor = 64;
constexpr int packetsToFindPlace = 400;
} // namespace

// Inside, frames are counted from the first one the codec gives ("raw"), lead-in included.
class Decoder::Private
{
public:
    Private(ByteSource source, SoundIndexPtr index) : m_source(std::move(source)), m_index(std::move(index))
    {
    }

    Result<void> rewind();
    Result<void> seekRaw(qint64 raw);
    Result<qint64> read(std::span<float> out);

    const SoundIndex &index() const { return *m_index; }
    qint64 cursor() const { return m_cursor; }
    const std::vector<FrameSpan> &gaps() const { return m_gaps; }

private:
    qint64 endRaw() const { return m_index->leadInFrames + m_index->info.frames; }
    qint64 keyOf(const SoundIndex::Packet &packet) const
    {
        return m_byPosition ? packet.position : packet.timestamp;
    }
    qint64 keyOf(const AVPacket &packet) const { return m_byPosition ? packet.pos : packet.pts; }
    bool jumpBefore(qint64 raw);
    bool findPlace(size_t wanted, qint64 latest);
    size_t ordinalOf(const AVPacket &packet) const;
    Result<bool> nextBlock();
    int feed();
    qint64 copyBlock(std::span<float> out);
    qint64 fillGap(std::span<float> out);
    void noteGap(qint64 frames);

    ByteSource m_source;
    SoundIndexPtr m_index;
    std::optional<Container> m_container;
    std::optional<PacketDecoder> m_codec;
    AvPtr<AVPacket> m_packet{av_packet_alloc()};
    bool m_byByte = false; ///< seeks to a byte, not to a time stamp
    bool m_byPosition = false; ///< knows packets by their byte, not by their time stamp
    bool m_hasPacket = false; ///< m_packet is read but not decoded yet
    bool m_atEnd = false;
    size_t m_ordinal = 0; ///< of the next packet, in the index
    qint64 m_cursor = 0; ///< raw frame to give next
    qint64 m_blockRaw = 0; ///< raw frame m_block begins with
    SampleBlock m_block;
    std::vector<FrameSpan> m_gaps;
};

// Opening anew is the one way back to the start that every format does exactly.
Result<void> Decoder::Private::rewind()
{
    auto container = Container::open(m_source, {});
    if (!container)
        return container.error();
    auto codec = PacketDecoder::open(container->track());
    if (!codec)
        return codec.error();
    m_codec.emplace(std::move(codec).value());
    m_container.emplace(std::move(container).value());
    m_byByte = isRawStream(m_container->format());
    m_byPosition = m_byByte || isOgg(m_container->format());
    m_hasPacket = false;
    m_atEnd = false;
    m_ordinal = 0;
    m_blockRaw = 0;
    m_block.interleaved.clear();
    m_cursor = m_index->leadInFrames;
    return {};
}

Result<void> Decoder::Private::seekRaw(qint64 raw)
{
    const bool isAhead = raw >= m_cursor && raw < m_cursor + m_index->info.sampleRate;
    if (!isAhead && !jumpBefore(raw))
        if (auto rewound = rewind(); !rewound)
            return rewound;
    m_cursor = raw;
    return {};
}

// Goes to a packet early enough before the frame, or earlier still when the container lands too late.
bool Decoder::Private::jumpBefore(qint64 raw)
{
    const Packets &packets = m_index->packets;
    const qint64 preroll = prerollFrames(m_container->track().codecpar->codec_id, m_index->info.sampleRate);
    const qint64 latest = raw - preroll;
    for (qint64 factor = 1; factor <= longestPrerollFactor; factor *= 4) {
        const qint64 from = raw - std::max<qint64>(preroll * factor, (factor - 1) * m_index->info.sampleRate);
        if (from <= m_index->leadInFrames)
            return false;
        const auto after = std::ranges::upper_bound(packets, from, {}, &SoundIndex::Packet::frame);
        if (after == packets.begin())
            return false;
        if (findPlace(size_t(after - packets.begin()) - 1, latest))
            return true;
    }
    return false;
}

bool Decoder::Private::findPlace(size_t wanted, qint64 latest)
{
    const auto &target = m_index->packets[wanted];
    m_codec->flush();
    m_atEnd = false;
    m_hasPacket = false;
    m_block.interleaved.clear();
    if (!(m_byByte ? m_container->seekToByte(target.position)
                   : m_container->seekToTimestamp(target.timestamp)))
        return false;
    // Packets of one Ogg page share a position, and only a page begun after the jump is known to be whole.
    const bool sharesPositions = m_byPosition && !m_byByte;
    qint64 landedAt = -1;
    for (int i = 0; i < packetsToFindPlace && m_container->read(*m_packet) >= 0; ++i) {
        if (i == 0)
            landedAt = m_packet->pos;
        m_ordinal = ordinalOf(*m_packet);
        if (m_ordinal == m_index->packets.size() || (sharesPositions && m_packet->pos == landedAt))
            continue;
        m_hasPacket = true;
        m_blockRaw = m_index->packets[m_ordinal].frame;
        return m_blockRaw <= latest;
    }
    return false;
}

// packets.size() when the packet cannot be recognised.
size_t Decoder::Private::ordinalOf(const AVPacket &packet) const
{
    const Packets &packets = m_index->packets;
    const auto key = [this](const SoundIndex::Packet &entry) { return keyOf(entry); };
    const auto found = std::ranges::lower_bound(packets, keyOf(packet), {}, key);
    const bool same = found != packets.end() && keyOf(*found) == keyOf(packet) && found->size == packet.size;
    return same ? size_t(found - packets.begin()) : packets.size();
}

// One packet into the codec: 0, AVERROR_EOF, or the error that ends reading. A bad packet leaves a gap.
int Decoder::Private::feed()
{
    if (!m_hasPacket) {
        const int status = m_container->read(*m_packet);
        if (status == AVERROR(EIO))
            return status;
        if (status < 0 || m_ordinal >= m_index->packets.size()) {
            m_codec->put(nullptr, 0);
            return AVERROR_EOF;
        }
    }
    m_hasPacket = false;
    m_codec->put(m_packet.get(), m_index->packets[m_ordinal++].frame);
    av_packet_unref(m_packet.get());
    return 0;
}

// Fetches decoded samples that reach past the cursor; false at the end.
Result<bool> Decoder::Private::nextBlock()
{
    while (true) {
        const qint64 expected = m_blockRaw + m_block.frames();
        if (m_codec->take(m_block)) {
            m_blockRaw = m_block.label == AV_NOPTS_VALUE ? expected : m_block.label;
            const bool fits =
                m_block.sampleRate == m_index->info.sampleRate && m_block.channels == m_index->info.channels;
            if (fits && m_blockRaw + m_block.frames() > m_cursor)
                return true;
            continue;
        }
        if (m_atEnd) {
            m_block.interleaved.clear();
            m_blockRaw = endRaw();
            return false;
        }
        const int status = feed();
        if (status == AVERROR(EIO))
            return unreadable();
        m_atEnd = status == AVERROR_EOF;
    }
}

Result<qint64> Decoder::Private::read(std::span<float> out)
{
    const auto channels = size_t(m_index->info.channels);
    qint64 done = 0;
    while (m_cursor < endRaw()) {
        auto rest = out.subspan(size_t(done) * channels);
        rest = rest.first(std::min(rest.size() / channels, size_t(endRaw() - m_cursor)) * channels);
        if (rest.empty())
            break;
        if (m_cursor >= m_blockRaw + m_block.frames()) {
            const auto more = nextBlock();
            if (!more)
                return more.error();
        }
        done += m_cursor < m_blockRaw ? fillGap(rest) : copyBlock(rest);
    }
    return done;
}

qint64 Decoder::Private::copyBlock(std::span<float> out)
{
    const auto channels = size_t(m_index->info.channels);
    const auto from = std::span(m_block.interleaved).subspan(size_t(m_cursor - m_blockRaw) * channels);
    const size_t count = std::min(from.size(), out.size());
    std::ranges::copy(from.first(count), out.begin());
    m_cursor += qint64(count / channels);
    return qint64(count / channels);
}

qint64 Decoder::Private::fillGap(std::span<float> out)
{
    const qint64 frames = std::min(m_blockRaw - m_cursor, qint64(out.size()) / m_index->info.channels);
    std::ranges::fill(out.first(size_t(frames) * size_t(m_index->info.channels)), 0.0F);
    noteGap(frames);
    m_cursor += frames;
    return frames;
}

void Decoder::Private::noteGap(qint64 frames)
{
    const qint64 from = m_cursor - m_index->leadInFrames;
    if (!m_gaps.empty() && m_gaps.back().to == from)
        m_gaps.back().to = from + frames;
    else
        m_gaps.push_back({from, from + frames});
}

Decoder::Decoder(std::unique_ptr<Private> p) : d(std::move(p)) { }
Decoder::Decoder(Decoder &&) noexcept = default;
Decoder &Decoder::operator=(Decoder &&) noexcept = default;
Decoder::~Decoder() = default;

Result<Decoder> Decoder::open(const ByteSource &source, SoundIndexPtr index)
{
    auto inside = std::make_unique<Private>(source, std::move(index));
    if (auto opened = inside->rewind(); !opened)
        return opened.error();
    return Decoder(std::move(inside));
}

const SoundInfo &Decoder::info() const
{
    return d->index().info;
}

qint64 Decoder::position() const
{
    return d->cursor() - d->index().leadInFrames;
}

Result<void> Decoder::seek(qint64 frame)
{
    return d->seekRaw(d->index().leadInFrames + std::clamp<qint64>(frame, 0, info().frames));
}

Result<qint64> Decoder::read(std::span<float> interleaved)
{
    return d->read(interleaved);
}

const std::vector<FrameSpan> &Decoder::gaps() const
{
    return d->gaps();
}

} // namespace relaas
