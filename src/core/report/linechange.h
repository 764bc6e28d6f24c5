#pragma once

#include "core/report/report.h"

#include <utility>

namespace relaas {

/// The line of a draft that a rule is about to change. Refuses a frozen version and a line that is gone.
Result<Line *> changeableLine(Report &report, LineId id);

/// Applies a change to one line of a report that is still a draft.
template<typename Change>
Result<Report> withChangedLine(Report report, LineId id, Change change)
{
    const auto line = changeableLine(report, id);
    if (!line)
        return line.error();
    change(**line);
    return report;
}

} // namespace relaas
