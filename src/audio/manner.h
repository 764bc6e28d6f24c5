#pragma once

#include "audio/aids.h"
#include "audio/channelmix.h"

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

} // namespace relaas
