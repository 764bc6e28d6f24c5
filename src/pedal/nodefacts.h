#pragma once

#include "pedal/pedalidentity.h"

#include <QString>

#include <optional>

namespace relaas {

/// What the kernel tells everybody about a device, without its being opened (sysfs).
struct NodeFacts
{
    PedalIdentity identity;
    bool isEventDevice = true; ///< else a raw HID device
    bool hasKeys = true; ///< something that can go down and up
    bool isForHands = false; ///< a whole keyboard or a pointer: never a pedal unless its numbers say so

    bool operator==(const NodeFacts &) const = default;
};

/// Of a node such as "event5" or "hidraw0"; nothing for other names and where nothing is told. `sysFolder` is
/// /sys, or what stands for it.
std::optional<NodeFacts> nodeFacts(const QString &sysFolder, const QString &node);

} // namespace relaas
