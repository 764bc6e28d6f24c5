#pragma once

#include "core/report/report.h"

#include <QHash>
#include <QList>

namespace relaas {

/// What is looked for in a report.
struct Sought
{
    QString text;
    bool isExact = false; ///< else neither capitals nor accents count ("Gebrešlase" is found by "gebreslase")
    bool isWholeWords = false;

    bool operator==(const Sought &) const = default;
};

/// A place in a line's text, in UTF-16 code units; it begins and ends between characters as people see them.
struct Match
{
    LineId line;
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const Match &) const = default;
};

/// Where that stands in a text, from the beginning on; matches do not overlap. Letters are compared by
/// canonical equivalence (Unicode Standard Annex 15): it does not matter how an accent is stored. A whole
/// word has no letter, mark or digit beside it.
QList<Match> matchesIn(const Line &line, const Sought &sought);

/// The same in all lines, in reading order; never across lines. Empty where nothing is sought.
QList<Match> matchesIn(const Report &report, const Sought &sought);

/// What the lines of those matches read once each match is replaced. The matches are of this report.
QHash<LineId, QString> replaced(const Report &report, const QList<Match> &matches, const QString &by);

/// How many of the lines have a verdict that would not count any more if they read otherwise.
int judgedLines(const Report &report, const QHash<LineId, QString> &texts);

} // namespace relaas
