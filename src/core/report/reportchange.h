#pragma once

#include "core/report/report.h"

#include <QFlags>
#include <QHash>

namespace relaas {

/// What of a line can be another one.
enum class LinePart {
    Words = 1,
    Type = 2,
    Sound = 4, ///< its place and its voices
    Check = 8, ///< what was found about it last
    Details = 16, ///< anything else it carries
    Presence = 32, ///< it came or went
    Finding = 64, ///< what was found on the recording about it
};
Q_DECLARE_FLAGS(LineParts, LinePart)
Q_DECLARE_OPERATORS_FOR_FLAGS(LineParts)

inline constexpr LineParts AllParts = LinePart::Words | LinePart::Type | LinePart::Sound | LinePart::Check
    | LinePart::Details | LinePart::Presence | LinePart::Finding;

/// What is another one between two states of a report, so that whoever shows it renews only what is touched.
struct ReportChange
{
    bool isWhole = false; ///< another version, or frozen meanwhile: nothing that is shown of it need stand
    bool isReordered = false; ///< lines came, went or moved
    QHash<int, LineParts> lines; ///< by number

    bool isEmpty() const { return !isWhole && !isReordered && lines.isEmpty(); }
    /// Whether these parts of any line, or which lines there are, may be others.
    bool touches(LineParts parts) const;
    /// Likewise of one line.
    bool touches(int number, LineParts parts) const { return isWhole || (lines.value(number) & parts); }

    bool operator==(const ReportChange &) const = default;
};

/// All of it, as when it is read for the first time.
ReportChange wholeChange();

/// Looks at each line once.
ReportChange changeBetween(const Report &before, const Report &after);

} // namespace relaas
