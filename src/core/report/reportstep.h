#pragma once

#include "core/report/report.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace relaas {

/// What somebody did to a report in one step of writing; what the step is called.
enum class EditKind {
    Typing,
    ChangingType,
    Adding,
    Removing,
    Splitting,
    Merging,
    Moving,
    Placing, ///< in the sound
    Describing, ///< what goes with the words: section, grounds, original words, refusal
    Replacing,
    Importing,
};

/// What became of one line in a step, by its permanent number. Lines stand here without their checks: those
/// are facts of their own, and speak of the line whichever words it has.
struct LineEdit
{
    /// Beside whom a line stood: numbers, 0 at the ends of the report.
    struct Place
    {
        int behind = 0;
        int ahead = 0;

        bool operator==(const Place &) const = default;
    };

    int number = 0;
    std::optional<Line> before; ///< none: it was added
    std::optional<Line> after; ///< none: it was removed
    // Only where the step brought, took or moved the line.
    std::optional<Place> placeBefore;
    std::optional<Place> placeAfter;

    bool operator==(const LineEdit &) const = default;
};

/// One step of writing: the lines it touched, as they were and as they became, in reading order.
struct ReportStep
{
    ReportId report;
    EditKind kind = EditKind::Typing;
    int number = 0; ///< of the line it is named after
    QDateTime at;
    QList<LineEdit> lines;

    bool operator==(const ReportStep &) const = default;
};

/// "Typing in line 12", "Split of line 7": what a menu says behind Undo.
QString stepText(const ReportStep &step);

/// What lies between two states of one report: the fewest lines that tell it, named after the line with that
/// number, else after the first of them. None where words, sound and order are the same; verdicts do not
/// count. Takes n log n of the lines between the first and the last that differ.
std::optional<ReportStep> stepBetween(const Report &before, const Report &after, EditKind kind,
                                      const QDateTime &at, int number = 0);

/// The report without that step, or with it once more, whatever else happened in between: only the step's own
/// lines change. A line that comes back is the same line, with its number; its checks are read by that.
/// Refuses a frozen report, and a step whose lines somebody else changed since.
Result<Report> withStepUndone(Report report, const ReportStep &step);
Result<Report> withStepRedone(Report report, const ReportStep &step);

/// SHA-256, hexadecimal, of the numbers and words of the step's lines as they stand in the report: what the
/// log is bound to.
QByteArray stepSha256(const Report &report, const ReportStep &step);

} // namespace relaas
