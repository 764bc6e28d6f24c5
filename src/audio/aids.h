#pragma once

#include <QFlags>

namespace relaas {

/// Help for the ear, never for the evidence: off at the start, named beside the sound while on, and part of
/// the record of what was heard.
enum class Aid {
    HighPass = 1, ///< takes away rumble below 80 Hz
    Typing = 2, ///< softens key strokes and other short clicks
    Hiss = 4, ///< lowers steady noise
    Levelling = 8 ///< raises faint speech and lowers loud speech, never above -1 dBFS
};
Q_DECLARE_FLAGS(Aids, Aid)
Q_DECLARE_OPERATORS_FOR_FLAGS(Aids)

} // namespace relaas
