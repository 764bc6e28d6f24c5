#pragma once

#include "core/ids.h"
#include "core/report/report.h"

#include <QByteArray>
#include <QString>

namespace relaas {

/// Words of an interview report that a finding rests on. Points at a line of a version and keeps the quoted
/// text with its hash; it is never re-anchored by resemblance. A newer version of the report leaves it as it
/// is.
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

    bool operator==(const Citation &) const = default;
};

/// The line a citation points at: that with its number in its version, for ids may be given again. Null where
/// it is gone.
const Line *citedLine(const Citation &citation, const Report &report);

/// Exact: the line still says the quoted words. Stale: its text or sound has changed. Broken: the line is
/// gone.
enum class CitationState { Exact, Stale, Broken };

QString citationStateText(CitationState state);

/// Quotes a whole line. Refuses a line without words, and one whose verdict forbids it: there the recording
/// prevails (Regulation (EU) 2024/1348, article 14(4)).
Result<Citation> cited(const Report &report, const Line &line);

CitationState stateOf(const Citation &citation, const Report &report);

/// What a newer version of the report says in the line that a citation takes from an older one; by the line's
/// permanent number. Who says it is part of what is said: a line of another type has changed. The citation
/// itself stays what it is: words of the version that it names.
enum class LaterState { Same, Changed, Gone };

/// `source` is the version that is cited. Same where `newest` is that version, or an older one.
LaterState laterStateOf(const Citation &citation, const Report &source, const Report &newest);

} // namespace relaas
