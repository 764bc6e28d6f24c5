#pragma once

#include "core/report/import/importedreport.h"
#include "core/report/recording.h"

namespace relaas {

/// A text from elsewhere as lines that can be added to a report: type, words, and their place in a recording.
/// Ids and numbers are given by the report.
struct PlacedImport
{
    QList<Line> lines; ///< in the order of the file
    QList<ImportNotice> notices; ///< those of reading, then what was left out in placing
};

/// True where a recording has to be chosen for it.
bool hasTimes(const ImportedReport &text);

/// Places the lines by their times, in sample frames of `recording`, where there is one. A time that begins
/// at or behind its end has no place in it; one that only ends there ends with the recording. What gets no
/// place keeps its words, and a notice counts it. A report names no speakers: a notice names those of the
/// file.
PlacedImport placedImport(const ImportedReport &text, const std::optional<Recording> &recording);

/// The same, in the chosen one of an interview's recordings; refuses one that is not among them.
Result<PlacedImport> placedImport(const ImportedReport &text, const QList<Recording> &recordings,
                                  const std::optional<RecordingId> &chosen);

} // namespace relaas
