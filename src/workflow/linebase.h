#pragma once

#include "core/draft.h"
#include "core/ids.h"
#include "core/report/line.h"

#include <QString>

namespace relaas {

/// What a line of a report said when somebody began to type over it. The line is told by its permanent
/// number: ids may be given again, and the line may be gone when the draft is found.
struct LineBase
{
    InterviewId interview;
    int number = 0; ///< of the line; of what belongs to a correction, that of its point
    LineType type = LineType::Answer;
    QString text;
    Verdict verdict = Verdict::Deviates; ///< of a note: what it is about
    QList<Discrepancy> discrepancies = {}; ///< of a note: the kinds chosen so far
    QString language = {}; ///< of original words: the code typed with them

    bool operator==(const LineBase &) const = default;
};

/// Under which the words are kept that are typed into one line of a report.
DraftKey draftKeyOf(const QString &kind, InterviewId interview, int number);

/// For Draft::base: JSON that begins with its interview, by which the storage tells what belongs to a case.
/// Of anything else an invalid interview is read; what an earlier version wrote is read as well.
QString textOf(const LineBase &base);
LineBase lineBaseFrom(const QString &text);

} // namespace relaas
