#pragma once

#include "audio/aids.h"
#include "audio/channelmix.h"
#include "audio/soundinfo.h"

namespace relaas {

/// A part of a recording that was really sent to the sound device and played by it, and how it sounded.
/// What was skipped, what could not be decoded, and what ran on without a device is not in it.
struct HeardSpan
{
    FrameSpan frames;
    double speed = 1;
    Aids aids;
    ChannelMix mix;

    bool operator==(const HeardSpan &) const = default;
};

} // namespace relaas
