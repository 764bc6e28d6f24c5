#pragma once

#include "audio/heardspan.h"
#include "audio/manner.h"

#include <functional>

namespace relaas {

/// Joins the pieces that an output has played to spans. A span ends where the sound jumps or changes, at
/// close(), and after ten seconds, so that a crash loses little of the record of listening.
class HeardLog
{
public:
    using Told = std::function<void(const HeardSpan &span)>;

    explicit HeardLog(Told told) : m_told(std::move(told)) { }

    void add(const FrameSpan &frames, const Manner &manner, int sampleRate);
    void close();

private:
    Told m_told;
    HeardSpan m_open;
};

} // namespace relaas
