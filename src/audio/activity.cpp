#include "audio/activity.h"

#include <algorithm>

namespace relaas {

QList<FrameSpan> Activity::anySpeech() const
{
    QList<FrameSpan> all;
    for (const auto &channel : speech)
        all << channel;
    std::ranges::sort(all, {}, &FrameSpan::from);
    QList<FrameSpan> joined;
    for (const FrameSpan &span : std::as_const(all)) {
        if (!joined.isEmpty() && span.from <= joined.last().to)
            joined.last().to = std::max(joined.last().to, span.to);
        else
            joined << span;
    }
    return joined;
}

} // namespace relaas
