#pragma once

#include "core/report/report.h"
#include "core/report/soundmoment.h"
#include "core/result.h"

#include <QList>

#include <optional>

namespace relaas {

// Tapping along: the sound plays, and one key is pressed where each line begins, perhaps another where it
// ends. Lines take their places in their order. What is tapped was heard by whoever tapped it, as much as
// what is set by Ctrl+J: it is the line's place, not a proposal. Lines that have a place already are passed
// over and never moved, for verdicts hang on it; so are lines that nobody speaks, and those without words.

/// One round of tapping, by permanent numbers. Which line is awaited follows from the report as it is now, so
/// that taking a tap back, by whatever hand, makes its line the awaited one again.
struct TapRun
{
    int from = 0; ///< the line it begins with
    QList<int> begun; ///< the lines that were given their beginning, in order

    bool operator==(const TapRun &) const = default;
};

/// The line whose beginning is awaited; null where each line from there on has its place.
const Line *awaitedLine(const Report &report, const TapRun &run);

/// The line that was begun last and still has its place; null where there is none.
const Line *begunLine(const Report &report, const TapRun &run);

/// The place that the awaited line takes by a tap at its beginning: from there on, open until the next line
/// begins. Refuses a tap before the beginning of the line begun last, as when somebody went back in the
/// sound: places keep the order of the lines. `recording` is the one of the moment.
Result<Anchor> tappedBegin(const Report &report, const TapRun &run, const SoundMoment &moment, int reactionMs,
                           const Recording &recording);

/// The place that the line begun last takes by a tap at its end. Refuses one before it begins.
Result<Anchor> tappedEnd(const Report &report, const TapRun &run, const SoundMoment &moment, int reactionMs,
                         const Recording &recording);

} // namespace relaas
