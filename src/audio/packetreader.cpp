#include "audio/packetreader.h"

#include "audio/texts.h"

#include <algorithm>

namespace relaas {

namespace {

// How packets are recognised after a jump. Raw streams have no time stamps of their own, those of compressed
// WAV are rounded, and libav's are wrong in the first Ogg page after a seek: there the byte position tells.
bool isNamed(const AVInputFormat &format, std::initializer_list<std::string_view> names)
{
    return std::ranges::find(names, std::string_view(format.name)) != names.end();
}

constexpr size_t packetsToFindPlace = 400;
constexpr size_t nearAhead = 200; // reading on is quicker than jumping
constexpr size_t furthestBack = 4096; // packets before the wanted one to try
constexpr size_t backFactor = 16;
} // namespace

PacketReader::PacketReader(ByteSource source, SoundIndexPtr index)
    : m_source(std::move(source))
    , m_index(std::move(index))
{
}

Result<void> PacketReader::open()
{
    auto container = Container::open(m_source, {}, m_index->info.track);
    if (!container)
        return container.error();
    m_container.emplace(std::move(container).value());
    const AVInputFormat &format = m_container->format();
    m_byByte = isNamed(format, {"mp3", "aac", "amr", "amrnb", "amrwb", "gsm", "wav", "w64"});
    m_sharesPositions = isNamed(format, {"ogg"});
    m_byPosition = m_byByte || m_sharesPositions || isNamed(format, {"dss"});
    m_maySeek =
        std::ranges::is_sorted(m_index->packets, {}, [this](const auto &entry) { return keyOf(entry); });
    m_hasPacket = false;
    m_hasJumped = false;
    m_next = 0;
    return {};
}

qint64 PacketReader::keyOf(const SoundIndex::Packet &packet) const
{
    return m_byPosition ? packet.position : packet.timestamp;
}

Result<void> PacketReader::goTo(size_t packet)
{
    const bool isAhead = packet >= m_next && packet - m_next <= nearAhead;
    if (!isAhead && !(m_maySeek && jumpBefore(packet)))
        if (auto opened = open(); !opened) // the one way back to the start that every format does exactly
            return opened;
    return skipTo(packet);
}

// To the packet or a little before, and further before when the container lands too late.
bool PacketReader::jumpBefore(size_t packet)
{
    // Of the page that is landed on nothing is used, so it must be the one before.
    const size_t aim = m_sharesPositions ? firstOfPage(packet) : packet;
    if (m_sharesPositions && aim == 0)
        return false;
    for (size_t back = 0; back <= furthestBack; back = std::max<size_t>(1, back) * backFactor) {
        const auto &target = m_index->packets[aim - std::min(back + (m_sharesPositions ? 1 : 0), aim)];
        m_hasPacket = false;
        m_hasJumped = true;
        if (m_byByte ? m_container->seekToByte(target.position)
                     : m_container->seekToTimestamp(target.timestamp))
            if (findPlace(packet))
                return true;
        if (back >= aim)
            return false;
    }
    return false;
}

size_t PacketReader::firstOfPage(size_t packet) const
{
    const Packets &packets = m_index->packets;
    const auto first =
        std::ranges::lower_bound(packets, packets[packet].position, {}, &SoundIndex::Packet::position);
    return size_t(first - packets.begin());
}

bool PacketReader::findPlace(size_t latest)
{
    qint64 landedAt = -1;
    for (size_t i = 0; i < packetsToFindPlace && m_container->read(*m_packet) >= 0; ++i) {
        if (i == 0)
            landedAt = m_packet->pos;
        // Only a page begun after the jump is known to be whole.
        if (m_sharesPositions && m_packet->pos == landedAt)
            continue;
        m_next = numberOf(*m_packet);
        if (m_next == m_index->packets.size())
            continue;
        m_hasPacket = true;
        return m_next <= latest;
    }
    return false;
}

// How many packets there are when this one cannot be recognised, or not alone.
size_t PacketReader::numberOf(const AVPacket &packet) const
{
    const Packets &packets = m_index->packets;
    const qint64 key = m_byPosition ? packet.pos : packet.pts;
    const auto keyed = [this](const SoundIndex::Packet &entry) { return keyOf(entry); };
    const auto first = std::ranges::lower_bound(packets, key, {}, keyed);
    const auto last = std::ranges::upper_bound(first, packets.end(), key, {}, keyed);
    const bool isKnown =
        first != last && first->size == packet.size && (m_sharesPositions || last - first == 1);
    return isKnown ? size_t(first - packets.begin()) : packets.size();
}

bool PacketReader::isRecognised(const AVPacket &packet, size_t number) const
{
    const auto &entry = m_index->packets[number];
    return entry.size == packet.size && (entry.position == packet.pos || m_sharesPositions);
}

Result<void> PacketReader::skipTo(size_t packet)
{
    const AvPtr<AVPacket> skipped(av_packet_alloc());
    while (m_next < packet) {
        const int status = read(*skipped);
        if (status == AVERROR(EIO))
            return unreadable();
        if (status == AVERROR_INVALIDDATA)
            return changedMeanwhile();
        if (status < 0)
            break;
    }
    return {};
}

// As libav gives it, in the order of the index.
int PacketReader::readAsIndexed(AVPacket &packet)
{
    if (m_next >= m_index->packets.size())
        return AVERROR_EOF;
    if (m_hasPacket) {
        m_hasPacket = false;
        av_packet_unref(&packet);
        av_packet_move_ref(&packet, m_packet.get());
    } else if (const int status = m_container->read(packet); status < 0) {
        return status == AVERROR(EIO) ? status : AVERROR_EOF;
    }
    return isRecognised(packet, m_next) ? 0 : AVERROR_INVALIDDATA;
}

int PacketReader::read(AVPacket &packet)
{
    int status = readAsIndexed(packet);
    // After a jump over damage libav may give other pieces than on its way from the start: that way, then.
    if (status == AVERROR_INVALIDDATA && m_hasJumped) {
        const size_t wanted = m_next;
        if (!open() || !skipTo(wanted))
            return AVERROR(EIO);
        status = readAsIndexed(packet);
    }
    if (status == 0)
        ++m_next;
    return status;
}

} // namespace relaas
