#include "core/report/soundmoment.h"

#include <algorithm>
#include <cmath>

namespace relaas {

qint64 reactedTo(const SoundMoment &moment, int reactionMs, int sampleRate)
{
    const double speed = std::isfinite(moment.speed) ? std::clamp(moment.speed, 0.0, 10.0) : 0.0;
    const double reaction = std::clamp(reactionMs, 0, longestReactionMs) / 1000.0;
    const qint64 passed = std::llround(reaction * speed * std::max(sampleRate, 0));
    const qint64 earliest = std::clamp<qint64>(moment.heardFrom, 0, std::max<qint64>(moment.frame, 0));
    return std::max(moment.frame - passed, earliest);
}

} // namespace relaas
