#pragma once

#include "pedal/pedalidentity.h"
#include "pedal/pedalmap.h"

namespace relaas {

/// Whether it is a foot pedal by its numbers, so that it is listened to without having been learned.
bool isKnownPedal(const PedalIdentity &pedal);

/// What the parts of a known pedal are for as it leaves the factory; empty where that is not known.
PedalMap usualMap(const PedalIdentity &pedal);

} // namespace relaas
