#pragma once

#include "core/report/line.h"

#include <QStringView>

#include <optional>

namespace relaas {

/// What stands before the words of a line of a report: its number, its time, its label.
struct LineHead
{
    std::optional<qint64> fromMs;
    std::optional<LineType> type; ///< none: it has no label
    QStringView words; ///< what stands behind
};

/// Reads "131. [00:41:12] V: Waar was dat?". A number is only one where a label or a time follows; a list
/// that somebody dictates keeps its numbers.
LineHead lineHead(QStringView line);

/// The type of a line by who speaks in it: "Hoormedewerker" asks, "Gemachtigde" is the lawyer.
std::optional<LineType> typeOfSpeaker(const QString &speaker);

} // namespace relaas
