#pragma once

#include "core/report/report.h"

namespace relaas::test {

/// What a report says: its lines without what was found about them, and under which ids they are stored.
inline QList<Line> wordsOf(const Report &report)
{
    QList<Line> lines = report.lines;
    for (Line &line : lines) {
        line.id = {};
        line.check.reset();
    }
    return lines;
}

/// All words of some lines, without spaces: what splitting and joining must keep.
inline QString lettersOf(const QList<Line> &lines)
{
    QString letters;
    for (const Line &line : lines)
        letters += line.text;
    letters.removeIf([](QChar sign) { return sign.isSpace(); });
    return letters;
}

} // namespace relaas::test
