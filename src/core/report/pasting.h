#pragma once

#include "core/report/editing.h"
#include "core/report/import/pastedlines.h"

namespace relaas {

/// Puts lines of a text from elsewhere where the range stood (withRangeReplaced()), each as a line of its
/// own. What stood before the range stays a line before them, and what stood behind it one behind them, with
/// their own types; where nothing did, the first line takes the place, the number and with its label the type
/// of the one it is put into. Lines without a label take that line's type.
Result<Report> withLinesPasted(Report report, const TextRange &range, const QList<PastedLine> &lines);

} // namespace relaas
