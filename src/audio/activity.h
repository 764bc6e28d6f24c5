#pragma once

#include "audio/soundinfo.h"

#include <QList>

namespace relaas {

/// What is in a recording beside its outline: found per channel, spans sorted and disjoint.
struct Activity
{
    QList<QList<FrameSpan>> speech; ///< speech[channel]
    QList<QList<FrameSpan>> clipping; ///< runs at full scale
    QList<FrameSpan> dropouts; ///< digital zero on all channels inside sound, 2 ms or longer
    QList<FrameSpan> outages; ///< as dropouts, but a second or longer

    /// The union over the channels.
    QList<FrameSpan> anySpeech() const;

    bool operator==(const Activity &) const = default;
};

} // namespace relaas
