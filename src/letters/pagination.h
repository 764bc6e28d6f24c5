#pragma once

#include "letters/strips.h"

#include <vector>

namespace relaas {

/// A strip and where its top stands, in dots under the top margin.
struct PlacedStrip
{
    const Strip *strip = nullptr;
    double y = 0;
};

using Page = std::vector<PlacedStrip>;

/// Breaks the column of strips into pages of the given height. Strips that keep with the next go to the next
/// page together, unless they fill more than a page by themselves. The pages point into the strips.
std::vector<Page> paginated(const std::vector<Strip> &strips, double pageHeight);

} // namespace relaas
