#pragma once

#include "core/result.h"

#include <QStringView>

#include <optional>

namespace relaas {

/// A place of a report as somebody types it to go there: one of both.
struct WantedPlace
{
    std::optional<qint64> ms; ///< in the recording
    std::optional<int> line; ///< its permanent number

    bool operator==(const WantedPlace &) const = default;
};

/// Reads "131", "r. 131", "line 131" or "§131" as the number of a line, and "41:12", "1:02:03.5" or "62:03"
/// as a time. Invalid for anything else.
Result<WantedPlace> wantedPlace(QStringView text);

} // namespace relaas
