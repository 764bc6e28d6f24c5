#pragma once

#include "core/letter/letter.h"

#include <QColor>

#include <memory>
#include <vector>

class QTextLayout;

namespace relaas {

/// One line of laid-out text within a strip.
struct PlacedLine
{
    std::shared_ptr<QTextLayout> layout;
    int line = 0;
    double x = 0; ///< dots from the left margin
    QColor colour;
};

/// The smallest piece of paper that is never cut: a line of text over the full width, with all that stands
/// beside it. A letter is a column of strips; turning it into pages is deciding between which strips to
/// break.
struct Strip
{
    enum class Decoration { None, Box, RuleAbove };

    double height = 0; ///< dots
    bool keepWithNext = false;
    bool isGap = false; ///< white space that falls away at the top of a page
    bool breakBefore = false;
    Decoration decoration = Decoration::None;
    int reportLine = 0; ///< permanent number of the report line it belongs to, 0 elsewhere
    bool isHeading = false;
    std::vector<PlacedLine> lines;
};

/// Lays out the whole letter, head first.
std::vector<Strip> stripsOf(const Letter &letter);

} // namespace relaas
