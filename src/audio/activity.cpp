#include "audio/activity.h"

#include "audio/framespans.h"

namespace relaas {

QList<FrameSpan> Activity::anySpeech() const
{
    QList<FrameSpan> spans;
    for (const QList<FrameSpan> &channel : speech)
        spans += channel;
    return united(std::move(spans));
}

} // namespace relaas
