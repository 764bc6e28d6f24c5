#pragma once

#include "core/report/report.h"
#include "core/result.h"

#include <QList>
#include <QStringView>

namespace relaas {

/// Lines of a report from one permanent number to another, both among them.
struct LineRange
{
    int first = 0;
    int last = 0;

    bool operator==(const LineRange &) const = default;
};

/// "131-140,150" as somebody writes it; empty where it is not so.
QList<LineRange> lineRanges(QStringView text);
/// "131-140, 150".
QString lineRangesText(const QList<LineRange> &ranges);

/// The lines of some ranges that can be heard, and the numbers that cannot.
struct PlacedLines
{
    QList<int> numbers; ///< in the order in which they were asked for
    QList<LineRange> without; ///< joined into others, never given, or without a place in the sound
};

/// A line that is named by itself must be there and have a place; of a range what has one is enough, for
/// headings have none and lines are joined. Refuses a range in which nothing has.
Result<PlacedLines> placedLines(const Report &report, const QList<LineRange> &ranges);

} // namespace relaas
