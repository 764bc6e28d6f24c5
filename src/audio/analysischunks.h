#pragma once

// Private to this module.

#include "audio/soundinfo.h"

#include <optional>
#include <vector>

namespace relaas {

/// Which part of a recording is decoded next. Not thread-safe.
class AnalysisChunks
{
public:
    AnalysisChunks(qint64 frames, qint64 chunkFrames);

    size_t count() const { return m_states.size(); }
    FrameSpan span(size_t chunk) const;

    /// The first chunk in `wanted` that nobody has taken, else the one after `previous` (no seeking), else
    /// one as far as possible from where others work. None when all are taken.
    std::optional<size_t> take(FrameSpan wanted, std::optional<size_t> previous);
    void finish(size_t chunk) { m_states[chunk] = State::Done; }

private:
    enum class State : char { Waiting, Taken, Done };
    std::optional<size_t> firstWaitingIn(FrameSpan wanted) const;
    std::optional<size_t> farFromOthers() const;

    qint64 m_frames;
    qint64 m_chunkFrames;
    std::vector<State> m_states;
};

} // namespace relaas
