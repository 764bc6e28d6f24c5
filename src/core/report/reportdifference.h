#pragma once

#include "core/report/report.h"
#include "core/text/worddiff.h"

#include <QList>

#include <optional>

namespace relaas {

/// What became of one line between two versions of a report. Several things may have: a line can be moved
/// and have other words.
struct LineDifference
{
    std::optional<Line> older; ///< none: the line was added
    std::optional<Line> newer; ///< none: the line was removed
    bool hasMoved = false; ///< stands elsewhere among the lines that both versions have

    bool isAdded() const { return !older; }
    bool isRemoved() const { return !newer; }

    // Only of a line that both versions have.
    bool hasOtherText() const { return older && newer && older->text != newer->text; }
    bool hasOtherType() const { return older && newer && older->type != newer->type; }
    /// Another place, or another of one of its voices.
    bool hasOtherSound() const;
    bool hasOtherQuotation() const { return older && newer && older->quotation != newer->quotation; }
    /// Section, grounds for asylum, or whether the applicant refused.
    bool hasOtherTags() const;

    /// Verdicts do not count: they say what was heard, not what the report says.
    bool isUnchanged() const;

    /// From the older to the newer text, word by word. Computed on demand: a window asks for what it shows.
    QList<WordChange> words() const;
};

/// What lies between two versions of one report.
struct ReportDifference
{
    /// All lines of both, in the order of the newer version. A removed line stands behind the line it stood
    /// behind in the older version, the nearest that is still in its place.
    QList<LineDifference> lines;

    // A line that is moved and changed counts in both.
    int unchanged = 0;
    int added = 0;
    int removed = 0;
    int otherText = 0;
    int otherType = 0;
    int otherSound = 0;
    int otherQuotation = 0;
    int otherTags = 0;
    int moved = 0;

    bool isEmpty() const { return unchanged == lines.size(); }
};

/// Compares two versions by their permanent line numbers, never by likeness of words: a line that was removed
/// and typed anew is a removed and an added one. Moved are the fewest lines that explain the new order, those
/// outside a longest increasing subsequence (C. Schensted, "Longest increasing and decreasing subsequences",
/// Canadian Journal of Mathematics 13, 1961). Takes n log n. Should a number stand twice in one version, its
/// first lines are compared, then its second.
ReportDifference reportDifference(const Report &older, const Report &newer);

} // namespace relaas
