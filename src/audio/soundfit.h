#pragma once

// Private to this module.

#include "audio/packetdecoder.h"

namespace relaas {

/// Brings a block of another rate or channel count to those of the recording, its length to the same time:
/// a recording that changes in its middle stays on one time base and can be heard. Interpolates in straight
/// lines, which is enough for following speech; the original is untouched.
void fit(SampleBlock &block, int sampleRate, int channels);

} // namespace relaas
