#include "audio/decoder.h"

#include "audio/packetdecoder.h"
#include "audio/packetreader.h"
#include "audio/settling.h"
#include "audio/soundfit.h"
#include "audio/texts.h"

#include <algorithm>
#include <optional>

namespace relaas {

// Inside, frames are counted from the first one the codec gives ("raw"), lead-in included.
class Decoder::Private
{
public:
    Private(ByteSource source, SoundIndexPtr index)
        : m_index(std::move(index))
        , m_reader(std::move(source), m_index)
    {
    }

    Result<void> open();
    Result<void> seekRaw(qint64 raw);
    Result<qint64> read(std::span<float> out);

    const SoundIndex &index() const { return *m_index; }
    qint64 cursor() const { return m_cursor; }
    const std::vector<FrameSpan> &gaps() const { return m_gaps; }

private:
    qint64 endRaw() const { return m_index->leadInFrames + m_index->info.frames; }
    qint64 placeOfBlock(qint64 expected) const;
    qint64 rawOf(size_t packet) const { return m_index->packets[packet].frame; }
    Result<void> prepare(size_t packet);
    Result<void> beginAnew();
    Result<bool> nextBlock();
    Result<bool> feed();
    qint64 copyBlock(std::span<float> out);
    qint64 fillGap(std::span<float> out);
    void noteGap(qint64 frames);
    void forgetBlock()
    {
        m_block.frames = 0;
        m_block.interleaved.clear();
    }

    SoundIndexPtr m_index;
    PacketReader m_reader;
    std::optional<PacketDecoder> m_codec;
    std::optional<Settling> m_settling;
    AvPtr<AVPacket> m_packet{av_packet_alloc()};
    std::vector<AvPtr<AVPacket>> m_lead; ///< packets before the next beginning
    size_t m_leadFrom = 0; ///< number of the first of them
    size_t m_beginning = 0; ///< the next packet where the codec is begun anew
    size_t m_decodeFrom = 0; ///< packets before are only kept for the lead
    bool m_atEnd = false;
    qint64 m_cursor = 0; ///< raw frame to give next
    qint64 m_blockRaw = 0; ///< raw frame m_block begins with
    SampleBlock m_block;
    std::vector<FrameSpan> m_gaps;
};

Result<void> Decoder::Private::open()
{
    if (auto opened = m_reader.open(); !opened)
        return opened;
    auto codec = PacketDecoder::open(m_reader.track());
    if (!codec)
        return codec.error();
    m_codec.emplace(std::move(codec).value());
    m_settling.emplace(*m_index, m_reader.track().codecpar->codec_id);
    m_cursor = m_index->leadInFrames;
    return prepare(0);
}

Result<void> Decoder::Private::seekRaw(qint64 raw)
{
    const bool isAhead = raw >= m_cursor && raw < m_cursor + m_index->info.sampleRate;
    if (!isAhead) {
        const auto after = std::ranges::upper_bound(m_index->packets, raw, {}, &SoundIndex::Packet::frame);
        const auto packet = size_t(std::max<qint64>(0, after - m_index->packets.begin() - 1));
        if (auto prepared = prepare(packet); !prepared)
            return prepared;
    }
    m_cursor = raw;
    return {};
}

// Goes to where decoding must start for the sound of this packet.
Result<void> Decoder::Private::prepare(size_t packet)
{
    const size_t beginning = m_settling->beginning(packet);
    const size_t from = m_settling->lead(beginning);
    forgetBlock();
    m_blockRaw = rawOf(from);
    m_atEnd = false;
    m_lead.clear();
    m_leadFrom = from;
    m_beginning = m_settling->isNeverForgetting() ? beginning : m_settling->nextBeginning(packet);
    m_decodeFrom = m_settling->isNeverForgetting() ? beginning : from;
    m_codec->flush();
    return m_reader.goTo(from);
}

// A new decoder, settled on the packets before.
Result<void> Decoder::Private::beginAnew()
{
    auto codec = PacketDecoder::open(m_reader.track());
    if (!codec)
        return codec.error();
    m_codec.emplace(std::move(codec).value());
    forgetBlock();
    for (size_t i = 0; i < m_lead.size(); ++i) {
        m_codec->put(m_lead[i].get(), rawOf(m_beginning - m_lead.size() + i));
        for (qint64 end = m_blockRaw; m_codec->take(m_block, PacketDecoder::countOnly); end = m_blockRaw) {
            m_blockRaw = placeOfBlock(end) + m_block.frames;
            forgetBlock();
        }
    }
    m_lead.clear();
    m_beginning = m_settling->nextBeginning(m_beginning);
    m_leadFrom = m_settling->lead(m_beginning);
    return {};
}

// Where its packet lies; or, for what a packet gives more, after the block before. The Opus decoder holds
// back some samples of speech and gives them with the next packet: there, too, blocks follow each other.
qint64 Decoder::Private::placeOfBlock(qint64 expected) const
{
    const qint64 mostHeldBack =
        m_reader.track().codecpar->codec_id == AV_CODEC_ID_OPUS ? m_index->info.sampleRate / 400 - 1 : 0;
    const bool follows =
        m_block.label == AV_NOPTS_VALUE || std::abs(m_block.label - expected) <= mostHeldBack;
    return follows ? expected : m_block.label;
}

// One packet into the codec; false after the last. A bad packet leaves a gap.
Result<bool> Decoder::Private::feed()
{
    if (m_reader.next() == m_beginning)
        if (auto begun = beginAnew(); !begun)
            return begun.error();
    const size_t packet = m_reader.next();
    const int status = m_reader.read(*m_packet);
    if (status == AVERROR(EIO))
        return unreadable();
    if (status == AVERROR_INVALIDDATA)
        return changedMeanwhile();
    if (status < 0) {
        m_codec->put(nullptr, 0);
        return false;
    }
    if (m_settling->isNeverForgetting() && packet >= m_leadFrom)
        m_lead.emplace_back(av_packet_clone(m_packet.get()));
    if (packet >= m_decodeFrom)
        m_codec->put(m_packet.get(), rawOf(packet));
    return true;
}

// Fetches decoded samples that reach past the cursor; false at the end.
Result<bool> Decoder::Private::nextBlock()
{
    while (true) {
        const qint64 expected = m_blockRaw + m_block.frames;
        if (m_codec->take(m_block, m_cursor)) {
            m_blockRaw = placeOfBlock(expected);
            fit(m_block, m_index->info.sampleRate, m_index->info.channels);
            if (m_blockRaw + m_block.frames > m_cursor)
                return true;
            continue;
        }
        if (m_atEnd) {
            forgetBlock();
            m_blockRaw = endRaw();
            return false;
        }
        const auto fed = feed();
        if (!fed)
            return fed.error();
        m_atEnd = !*fed;
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
        if (m_cursor >= m_blockRaw + m_block.frames) {
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

// In order, and joined with what it touches: a place may be read again.
void Decoder::Private::noteGap(qint64 frames)
{
    FrameSpan gap{m_cursor - m_index->leadInFrames, m_cursor - m_index->leadInFrames + frames};
    const auto first = std::ranges::lower_bound(m_gaps, gap.from, {}, &FrameSpan::to);
    const auto last = std::ranges::upper_bound(m_gaps, gap.to, {}, &FrameSpan::from);
    if (first != last) {
        gap.from = std::min(gap.from, first->from);
        gap.to = std::max(gap.to, std::prev(last)->to);
    }
    m_gaps.insert(m_gaps.erase(first, last), gap);
}

Decoder::Decoder(std::unique_ptr<Private> p) : d(std::move(p)) { }
Decoder::Decoder(Decoder &&) noexcept = default;
Decoder &Decoder::operator=(Decoder &&) noexcept = default;
Decoder::~Decoder() = default;

Result<Decoder> Decoder::open(const ByteSource &source, SoundIndexPtr index)
{
    auto inside = std::make_unique<Private>(source, std::move(index));
    if (auto opened = inside->open(); !opened)
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
