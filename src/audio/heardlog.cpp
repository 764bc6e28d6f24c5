#include "audio/heardlog.h"

namespace relaas {

namespace {
constexpr qint64 longestSeconds = 10;
}

void HeardLog::add(const FrameSpan &frames, const Manner &manner, int sampleRate)
{
    if (frames.length() <= 0)
        return;
    const HeardSpan same{m_open.frames, manner.speed, manner.aids, manner.mix};
    if (m_open != same || m_open.frames.to != frames.from) {
        close();
        m_open = {{frames.from, frames.from}, manner.speed, manner.aids, manner.mix};
    }
    m_open.frames.to = frames.to;
    if (m_open.frames.length() >= longestSeconds * sampleRate)
        close();
}

void HeardLog::close()
{
    if (m_open.frames.length() > 0)
        m_told(m_open);
    m_open = {};
}

} // namespace relaas
