#pragma once

#include <QColor>

class QPalette;

namespace relaas {

/// The colours of all that is drawn of a recording, taken from the palette. None of them carries a meaning
/// alone: what they tell is told by a shape or a pattern as well.
struct WaveformColors
{
    QColor ground;
    QColor lane; ///< between channels, and the line of silence
    QColor peak; ///< from the lowest to the highest sample
    QColor power; ///< the root mean square, inside the peaks
    QColor speech; ///< a quiet band behind the sound
    QColor speechLine;
    QColor hatch; ///< what is not known, damaged or missing
    QColor clipping;
    QColor text;
    QColor accent; ///< the playhead, the current span, the selection
    QColor open; ///< lines that nobody compared yet
    QColor agrees;
    QColor agreesFill;
    QColor deviates;

    static WaveformColors of(const QPalette &palette);
    bool operator==(const WaveformColors &) const = default;
};

} // namespace relaas
