#include "audio/markedreader.h"

#include <algorithm>

namespace relaas {

namespace {
constexpr float markLevel = 0.00316F; // -50 dBFS
constexpr int pulsesPerSecond = 5;
} // namespace

float damageMark(qint64 frame, int sampleRate)
{
    const qint64 pulse = std::max(sampleRate / pulsesPerSecond, 2);
    if (frame % pulse >= pulse / 2)
        return 0;
    // A hash of the frame's number (the finaliser of SplitMix64), so that the mark is the same from wherever
    // reading began.
    auto bits = quint64(frame) + 0x9e3779b97f4a7c15ULL;
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9ULL;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebULL;
    const auto noise = float((bits ^ (bits >> 31)) >> 40) / float(1 << 24);
    return markLevel * (2 * noise - 1);
}

Result<void> MarkedReader::read(qint64 frame, std::span<float> interleaved)
{
    m_damaged.clear();
    const auto channels = size_t(info().channels);
    const qint64 before = std::clamp<qint64>(-frame, 0, qint64(interleaved.size() / channels));
    std::ranges::fill(interleaved.first(size_t(before) * channels), 0.0F);
    auto rest = interleaved.subspan(size_t(before) * channels);
    const qint64 from = frame + before;
    qint64 done = 0;
    if (!rest.empty() && from < info().frames) {
        if (m_decoder.position() != from)
            if (const auto sought = m_decoder.seek(from); !sought)
                return sought;
        const auto read = m_decoder.read(rest);
        if (!read)
            return read.error();
        done = *read;
        markDamage({from, from + done}, rest);
    }
    std::ranges::fill(rest.subspan(size_t(done) * channels), 0.0F);
    return {};
}

void MarkedReader::markDamage(FrameSpan read, std::span<float> interleaved)
{
    const auto channels = size_t(info().channels);
    for (const FrameSpan &gap : m_decoder.gaps()) {
        const FrameSpan part{std::max(gap.from, read.from), std::min(gap.to, read.to)};
        if (part.length() <= 0)
            continue;
        for (qint64 frame = part.from; frame < part.to; ++frame)
            std::fill_n(interleaved.begin() + std::ptrdiff_t(size_t(frame - read.from) * channels), channels,
                        damageMark(frame, info().sampleRate));
        m_damaged.push_back(part);
    }
}

} // namespace relaas
