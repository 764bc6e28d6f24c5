#pragma once

#include "core/report/report.h"

#include <QSet>

namespace relaas {

/// How much of a report has been compared with its sound. Only what stands now counts.
struct Coverage
{
    int lines = 0; ///< those that can be compared: with words and sound
    int checked = 0; ///< of these, with a verdict
    int agreeing = 0; ///< of these, wholly or in substance
    int stale = 0; ///< were checked before their words or sound changed
    int unheard = 0; ///< of the checked, without proof that all of the sound was heard
    int earlier = 0; ///< of the checked, found in an earlier version
    int cited = 0; ///< lines the decision rests on, also those that cannot be compared yet
    int citedChecked = 0;

    int differing() const { return checked - agreeing; }

    bool operator==(const Coverage &) const = default;
};

Coverage coverage(const Report &report, const QSet<LineId> &cited = {});

} // namespace relaas
