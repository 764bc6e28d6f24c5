#pragma once

#include "core/report/report.h"

namespace relaas {

/// What was found about a line, as a check of its words and sound as they are now. `heard` is how `by` heard
/// its sound, none where the finding is brought in from elsewhere; `recordingFrames` is the length of its
/// recording. A frozen version is checked like any other: a check is about the words, it does not change
/// them.
///
/// Refuses a line without words or sound; a verdict that needs a note and has none; a discrepancy that does
/// not go with the verdict, is named twice or is weighed less than it is; "inaudible" of what was not wholly
/// heard both without and with listening aids; and to take back what is not there.
Result<Check> checked(const Report &report, LineId id, const Judgement &found,
                      const std::optional<HowHeard> &heard, qint64 recordingFrames, UserId by, QDateTime at);

/// The report with that check as the newest of its line.
Report withCheck(Report report, const Check &check);

} // namespace relaas
