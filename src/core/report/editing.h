#pragma once

#include "core/report/report.h"

#include <QHash>
#include <QStringList>

namespace relaas {

// Writing in the order of a text: cutting lines in two, putting them together, moving them. A number always
// stays with the line it was given to; of two lines that become one the earlier keeps its own, and the later
// one's is never given again. What speaks of a line does so by its number, its words and its sound: a
// citation of words that are no longer in their line turns stale, one of a line that is gone turns broken,
// and a verdict about other words does not count. Nothing begins to point at other words.
//
// Places in a text are counted in UTF-16 code units. A place within a character as people see it stands for
// the one before that character.

/// Cuts a line in two. The first part keeps number and checks; the second becomes a line of the same type
/// behind it, with the next free number, and takes along what belongs to its words (divideLine()). Spaces at
/// the cut go. Refuses a place that has no words before or behind it.
Result<Report> withLineSplit(Report report, LineId id, qsizetype place);

/// Puts a line together with the one before it, with one space between them. The earlier line keeps its
/// number and type, and takes what the later one has (withJoined(), with what that refuses). Refuses the
/// first line.
Result<Report> withLineMerged(Report report, LineId id);

/// Moves the lines from `first` to `last`, both included, by that many places: up where negative. Stops at
/// the ends; refuses lines that are there already.
Result<Report> withLinesMoved(Report report, LineId first, LineId last, int steps);

/// Gives several lines other words in one go.
Result<Report> withTextsReplaced(Report report, const QHash<LineId, QString> &texts);

/// A stretch of the flowing text: from a place in one line to a place in the same or a later one.
struct TextRange
{
    LineId first;
    qsizetype from = 0;
    LineId last;
    qsizetype to = 0;

    bool operator==(const TextRange &) const = default;
};

/// Puts paragraphs where the range stood, as typing or pasting over a selection does; one empty paragraph
/// only deletes it. The first line keeps its number and begins with what stood before the range. With one
/// paragraph what stood behind it follows in the same line, and all further lines of the range are gone;
/// with more, each becomes a line of its own, and the last line keeps its number where the range had one; a
/// line before all of whose words they are put keeps its number too. New lines take the type of the first. A
/// line keeps the sound of the words that it keeps, as withLineSplit() and withLineMerged() do; where all its
/// words are those of the last line, it takes all that belongs to them. Refuses a range that ends before it
/// begins, and to join what is heard in different recordings.
Result<Report> withRangeReplaced(Report report, const TextRange &range, const QStringList &paragraphs);

} // namespace relaas
