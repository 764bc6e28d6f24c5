#pragma once

#include "core/report/line.h"
#include "core/report/recordingfinding.h"

namespace relaas {

/// How a check was heard, in words: "all of it heard", "12 % of it heard", "nothing of it heard", "how it was
/// heard is not known".
QString heardText(const Check &check);

/// In what manner: "0.80× to 1.00×, without and with listening aids (less hiss), only channel 2". Empty where
/// it was heard as recorded, or not at all.
QString mannerText(const HowHeard &heard);

/// The check that counts for a line, or what a stale one said: verdict, note, discrepancies and how it was
/// heard, each on a line.
QString checkSummary(const Line &line);

/// One check among others of a line: when, who, verdict, note, discrepancies, how it was heard; and in which
/// version of the report, where it is older than the one that is shown.
QString historyText(const Check &check, int shownVersion = 1);

/// A finding on the recording among what is known of a line: its number and conclusion, what is heard, when
/// and by whom it was made.
QString findingText(const RecordingFinding &finding);

} // namespace relaas
