#pragma once

#include "core/report/sweep/tokens.h"

namespace relaas {

/// Numbers in a row that are written as several words: "twee duizend", "negentienhonderd vijfennegentig". The
/// token behind them, or `i` where token `i` is no number word; looks at no more than a few words.
size_t endOfNumberWords(const SweepText &text, size_t i);

/// Where the figure that begins at token `i`, with its unit, ends; `i` where none begins there. Not asked
/// where a date begins.
size_t endOfFigure(const SweepText &text, size_t i);

} // namespace relaas
