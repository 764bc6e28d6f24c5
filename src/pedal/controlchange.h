#pragma once

#include <QtGlobal>

namespace relaas {

/// A part of a pedal went down or up. `control` is a number of its own within the pedal: a key code of the
/// event device, or firstHidControl and the number of the bit in the report of a HID device.
struct ControlChange
{
    quint32 control = 0;
    bool isDown = false;

    bool operator==(const ControlChange &) const = default;
};

inline constexpr quint32 firstScanControl =
    0x100000; ///< of event devices that know no code: the scan code follows
inline constexpr quint32 firstHidControl = 0x80000000;

} // namespace relaas
