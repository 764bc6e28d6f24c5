#pragma once

#include "audio/manner.h"

namespace relaas {

/// How a recording is made to sound, for a person: "less hiss, only channel 2, 0.80×". Empty where it is as
/// recorded.
QString mannerText(const Manner &manner, bool skipsPauses);

/// "0.80×", in the user's language.
QString speedText(double speed);

/// "+3 dB", "silent".
QString gainText(double gain);

} // namespace relaas
