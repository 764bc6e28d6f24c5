#pragma once

#include "core/ids.h"
#include "core/report/line.h"
#include "core/report/recordingfinding.h"
#include "core/result.h"

#include <QDate>
#include <QList>

namespace relaas {

/// An interview as it was held.
struct Interview
{
    InterviewId id;
    CaseFileId caseFile;
    QString kind; ///< "substantive", "admissibility", "combined", "ammr", "additional"
    QDate heldOn;
    UserId interviewer;
    QString interviewerName;
    QString interpreter; ///< by number, not by name
    QString interpreterLevel; ///< "C1", "B2", "list", "other": Wbtv article 28
    QString language; ///< ISO 639-3

    bool operator==(const Interview &) const = default;
};

QString interviewKindText(const QString &kind);

/// The written report of an interview: Regulation (EU) 2024/1348, article 14. A frozen version never changes.
struct Report
{
    ReportId id;
    InterviewId interview;
    int version = 1;
    QDateTime frozenAt; ///< invalid while it is a draft
    int lastNumber = 0; ///< the highest line number ever given
    int revision = 0;
    QList<Line> lines; ///< in reading order
    QList<RecordingFinding> recordingFindings = {}; ///< of this version and those before it, oldest first

    bool isFrozen() const { return frozenAt.isValid(); }
    const Line *line(LineId id) const;
    const Line *lineWithNumber(int number) const;

    bool operator==(const Report &) const = default;
};

/// Which state of a report somebody knows: each save makes another, and each finding on its recordings.
struct ReportState
{
    ReportId id;
    int revision = 0;
    qsizetype findings = 0; ///< how many; they are only added

    bool operator==(const ReportState &) const = default;
};

inline ReportState knownState(const Report &report)
{
    return {report.id, report.revision, report.recordingFindings.size()};
}

/// Why a version was begun after another, and by whom.
struct VersionOrigin
{
    QString reason;
    UserId by;
    QString byName; ///< for display, follows `by`
    QDateTime at; ///< UTC

    bool operator==(const VersionOrigin &) const = default;
};

/// Which versions a report has; their lines are read one version at a time.
struct ReportVersion
{
    ReportId id;
    int version = 1;
    QDateTime frozenAt; ///< invalid while it is a draft
    std::optional<VersionOrigin> origin = {}; ///< none of the first

    bool isFrozen() const { return frozenAt.isValid(); }

    bool operator==(const ReportVersion &) const = default;
};

/// A new empty line behind `after`, or first where that is invalid. Takes the next free number.
Result<Report> withLineAdded(Report report, LineId after, LineType type);

/// Lines of an import behind all others, in their order, each with the next free number. They bring all they
/// have but ids, numbers and checks.
Result<Report> withLinesAdded(Report report, const QList<Line> &lines);

/// Changed words or another type. What was found about the words before does not count for the new ones.
Result<Report> withLineChanged(Report report, LineId id, LineType type, const QString &text);

/// Removes a line; its number is not given again.
Result<Report> withLineRemoved(Report report, LineId id);

/// Sets or clears the sound of a line; where it moves as a whole, its voices go along (core/report/voices.h).
/// Refuses a span that ends before it begins.
Result<Report> withAnchor(Report report, LineId id, const std::optional<Anchor> &anchor);

Result<Report> frozen(Report report, QDateTime at);

/// The line that is being spoken at a frame: the last one that begins at or before it and has not ended more
/// than `graceFrames` ago, so that a pause between turns does not flicker. Lines need not be in order of
/// time.
const Line *lineAt(const Report &report, RecordingId recording, qint64 frame, qint64 graceFrames);

/// Where the sound of a line ends: its own end, else the beginning of the next anchored line, else the given
/// length.
qint64 spanEnd(const Report &report, const Line &line, qint64 recordingFrames);

} // namespace relaas
