#pragma once

// Private to this module: packets by their number in the index.

#include "audio/container.h"
#include "audio/soundindex.h"

namespace relaas {

/// Reads the packets of a recording from any of them on, and knows which is which.
class PacketReader
{
public:
    PacketReader(ByteSource source, SoundIndexPtr index);

    /// Opens the file; the next packet is the first.
    Result<void> open();

    /// The next packet read will be this one.
    Result<void> goTo(size_t packet);

    /// 0 and the next packet, AVERROR_EOF after the last, AVERROR(EIO) when the bytes cannot be read,
    /// AVERROR_INVALIDDATA when they are no longer those of the index.
    int read(AVPacket &packet);

    /// The number of the packet read next.
    size_t next() const { return m_next; }
    const AVStream &track() const { return m_container->track(); }

private:
    using Packets = std::vector<SoundIndex::Packet>;

    qint64 keyOf(const SoundIndex::Packet &packet) const;
    bool isRecognised(const AVPacket &packet, size_t number) const;
    bool jumpBefore(size_t packet);
    bool findPlace(size_t latest);
    size_t firstOfPage(size_t packet) const;
    size_t numberOf(const AVPacket &packet) const;
    Result<void> skipTo(size_t packet);
    int readAsIndexed(AVPacket &packet);

    ByteSource m_source;
    SoundIndexPtr m_index;
    std::optional<Container> m_container;
    AvPtr<AVPacket> m_packet{av_packet_alloc()};
    bool m_byByte = false; ///< seeks to a byte, not to a time stamp
    bool m_byPosition = false; ///< knows packets by their byte, not by their time stamp
    bool m_sharesPositions = false; ///< several packets have the position of their page
    bool m_maySeek = false; ///< what packets are known by never falls
    bool m_hasPacket = false; ///< m_packet is read but not given yet
    bool m_hasJumped = false; ///< since the file was opened
    size_t m_next = 0;
};

} // namespace relaas
