#pragma once

// Private to this module: from where to decode so that a place sounds as it does in a decode from the start.

#include "audio/soundindex.h"

extern "C" {
#include <libavcodec/codec_id.h>
}

namespace relaas {

/// How much a codec remembers. Some forget: the overlap of two packets, a reservoir of bits. Others never
/// quite do (filters and prediction of speech codecs, the generator of AAC's and WMA's artificial noise): for
/// these the decoder is begun anew at fixed packets of the recording, also when reading on from the start. So
/// a sample is a function of the file and its place alone, never of the way that led there.
class Settling
{
public:
    Settling(const SoundIndex &index, AVCodecID codec);

    /// The decoder is begun anew here for the sound of this packet: a multiple of the distance between two
    /// beginnings. The packet itself for codecs that forget.
    size_t beginning(size_t packet) const;
    /// The beginning after this packet; none for codecs that forget.
    size_t nextBeginning(size_t packet) const;
    /// Decoding starts here so that the decoder has settled at the packet.
    size_t lead(size_t packet) const;

    bool isNeverForgetting() const { return m_every > 0; }

private:
    const SoundIndex &m_index;
    size_t m_every = 0; ///< packets between two beginnings
    size_t m_leastLead = 0; ///< packets
    qint64 m_leadFrames = 0;
};

} // namespace relaas
