#pragma once

#include "core/ids.h"
#include "core/report/report.h"

#include <QByteArray>
#include <QString>

namespace relaas {

/// Words of an interview report that a finding rests on. Points at a line of a version and keeps the quoted
/// text with its hash; it is never re-anchored by resemblance. A newer version of the report leaves it as it
/// is. Where the recording prevails over a line, the words quoted are those of the finding that says so.
struct Citation
{
    CitationId id;
    InterviewId interview;
    ReportId report;
    int reportVersion = 1;
    LineId line;
    int lineNumber = 0;
    QString quote;
    QByteArray quoteSha256;
    std::optional<Anchor> anchor; ///< the sound of the quoted words when they were cited
    int recordingFinding = 0; ///< number of the finding on the recording that is quoted; 0: the line itself

    bool operator==(const Citation &) const = default;
};

/// The line a citation points at: that with its number in its version, for ids may be given again. Null where
/// it is gone.
const Line *citedLine(const Citation &citation, const Report &report);

/// Exact: the line still says the quoted words, or the quoted finding still prevails over it. Stale: its text
/// or sound has changed, or another finding counts. Broken: the line or the finding is gone.
enum class CitationState { Exact, Stale, Broken };

QString citationStateText(CitationState state);

/// Quotes a whole line. Refuses a line without words, and one whose verdict or standing finding forbids it:
/// there the recording prevails (Regulation (EU) 2024/1348, article 14(4)).
Result<Citation> cited(const Report &report, const Line &line);

/// Quotes what is heard according to the finding that prevails over a line, with its first moment. Refuses a
/// line without one.
Result<Citation> citedAsHeard(const Report &report, const Line &line);

/// The finding that takes the place of the words a citation quotes from a line: what counts in the newest
/// version where that says the same there, else in the version cited. Null where there is none, and for a
/// citation of a finding.
const RecordingFinding *findingAgainst(const Citation &citation, const Report &report, const Report &newest);

CitationState stateOf(const Citation &citation, const Report &report);

/// What a newer version of the report says in the line that a citation takes from an older one; by the line's
/// permanent number. Who says it is part of what is said: a line of another type has changed. The citation
/// itself stays what it is: words of the version that it names.
enum class LaterState { Same, Changed, Gone };

/// `source` is the version that is cited. Same where `newest` is that version, or an older one.
LaterState laterStateOf(const Citation &citation, const Report &source, const Report &newest);

} // namespace relaas
