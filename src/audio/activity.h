#pragma once

#include "audio/soundinfo.h"

#include <QList>

namespace relaas {

/// Where in a recording somebody speaks, and where the sound itself is at fault. Spans are in order and
/// disjoint. Only facts about sound: it tells neither who speaks nor what is said.
struct Activity
{
    QList<QList<FrameSpan>> speech; ///< speech[channel]
    QList<QList<FrameSpan>> clipping; ///< clipping[channel]: three samples or more on end at full scale
    QList<FrameSpan> dropouts; ///< digital zero on all channels inside sound, 2 ms or longer
    QList<FrameSpan> outages; ///< digital zero on all channels inside the recording, a second or longer

    /// Union over the channels.
    QList<FrameSpan> anySpeech() const;

    bool operator==(const Activity &) const = default;
};

} // namespace relaas
