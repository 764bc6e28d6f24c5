#pragma once

#include "audio/soundindex.h"

#include <span>

namespace relaas {

/// Turns a recording into samples, from any frame on. The samples after a seek are those of a decode from the
/// start. Not thread-safe: one decoder belongs to one thread.
class Decoder
{
public:
    Decoder(Decoder &&) noexcept;
    Decoder &operator=(Decoder &&) noexcept;
    ~Decoder();

    /// Opens at frame 0. The index must be that of the same bytes.
    static Result<Decoder> open(const ByteSource &source, SoundIndexPtr index);

    const SoundInfo &info() const;

    /// The frame the next read starts with.
    qint64 position() const;

    /// Moves to a frame, clamped to [0, info().frames].
    Result<void> seek(qint64 frame);

    /// Fills as many whole frames as fit, interleaved, full scale ±1; returns how many. 0 means the end.
    /// A packet that cannot be decoded gives silence of its length and is noted in gaps().
    Result<qint64> read(std::span<float> interleaved);

    /// The parts read so far that could not be decoded, in order, merged.
    const std::vector<FrameSpan> &gaps() const;

private:
    class Private;
    explicit Decoder(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace relaas
