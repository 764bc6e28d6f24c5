#pragma once

#include "core/ids.h"
#include "core/report/line.h"

#include <QString>

namespace relaas {

/// What a line of a report said when somebody began to type over it. Its place is told as well, for the line
/// may be gone when the draft is found.
struct LineBase
{
    InterviewId interview;
    int number = 0;
    LineType type = LineType::Answer;
    QString text;
    Verdict verdict = Verdict::Deviates; ///< of a note: what it is about

    bool operator==(const LineBase &) const = default;
};

/// For Draft::base. Of anything else an invalid interview is read.
QString textOf(const LineBase &base);
LineBase lineBaseFrom(const QString &text);

} // namespace relaas
