#pragma once

#include "audio/aids.h"
#include "audio/channelmix.h"

#include <QString>

namespace relaas {

/// How a recording is made to sound.
struct Manner
{
    double speed = 1;
    Aids aids;
    ChannelMix mix;

    /// The output receives the decoder's own samples.
    bool isOriginal() const { return speed == 1 && !aids && mix.isPlain(); }

    bool operator==(const Manner &) const = default;
};

/// Words for the record of what was heard: "highpass typing hiss levelling", those that are on; empty: none.
QString codeOf(Aids aids);
/// Likewise, channels counted from 1: "1:muted 2:solo 2:x0.5 swapped"; empty: as recorded.
QString codeOf(const ChannelMix &mix);

} // namespace relaas
