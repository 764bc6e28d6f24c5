#include "audio/analysischunks.h"

#include <algorithm>

namespace relaas {

AnalysisChunks::AnalysisChunks(qint64 frames, qint64 chunkFrames)
    : m_frames(frames)
    , m_chunkFrames(chunkFrames)
    , m_states(size_t((frames + chunkFrames - 1) / chunkFrames), State::Waiting)
{
}

FrameSpan AnalysisChunks::span(size_t chunk) const
{
    const qint64 from = qint64(chunk) * m_chunkFrames;
    return {from, std::min(from + m_chunkFrames, m_frames)};
}

std::optional<size_t> AnalysisChunks::take(FrameSpan wanted, std::optional<size_t> previous)
{
    auto chunk = firstWaitingIn(wanted);
    if (!chunk && previous && *previous + 1 < m_states.size() && m_states[*previous + 1] == State::Waiting)
        chunk = *previous + 1;
    if (!chunk)
        chunk = farFromOthers();
    if (chunk)
        m_states[*chunk] = State::Taken;
    return chunk;
}

std::optional<size_t> AnalysisChunks::firstWaitingIn(FrameSpan wanted) const
{
    const qint64 from = std::clamp<qint64>(wanted.from, 0, m_frames);
    const qint64 to = std::clamp<qint64>(wanted.to, from, m_frames);
    for (auto chunk = size_t(from / m_chunkFrames); chunk < count() && qint64(chunk) * m_chunkFrames < to;
         ++chunk)
        if (m_states[chunk] == State::Waiting)
            return chunk;
    return {};
}

// The middle of the longest stretch nobody has taken, or its start when nobody is on the way to it.
std::optional<size_t> AnalysisChunks::farFromOthers() const
{
    size_t best = 0;
    size_t longest = 0;
    for (size_t at = 0; at < count();) {
        size_t end = at;
        while (end < count() && m_states[end] == State::Waiting)
            ++end;
        if (end - at > longest) {
            longest = end - at;
            best = at;
        }
        at = end + 1;
    }
    if (longest == 0)
        return {};
    return best == 0 || m_states[best - 1] == State::Done ? best : best + longest / 2;
}

} // namespace relaas
