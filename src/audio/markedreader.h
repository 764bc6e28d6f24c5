#pragma once

#include "audio/decoder.h"

namespace relaas {

/// Reads a recording from any frame on, also before its beginning and past its end, where there is silence.
/// What cannot be decoded is not silence, though: there a soft, pulsing noise at -50 dBFS stands in for it,
/// which nobody takes for the room.
class MarkedReader
{
public:
    explicit MarkedReader(Decoder decoder) : m_decoder(std::move(decoder)) { }

    const SoundInfo &info() const { return m_decoder.info(); }

    /// Fills all of the span (interleaved) from the frame on.
    Result<void> read(qint64 frame, std::span<float> interleaved);

    /// What the last read had to mark, in the span's order.
    const std::vector<FrameSpan> &damaged() const { return m_damaged; }

private:
    void markDamage(FrameSpan read, std::span<float> interleaved);

    Decoder m_decoder;
    std::vector<FrameSpan> m_damaged;
};

/// The sample that stands in for an unknown one, the same on every channel and at every reading.
float damageMark(qint64 frame, int sampleRate);

} // namespace relaas
