#pragma once

#include "core/report/report.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace relaas {

/// The sweep of a report: its figures, dates, names and negations, which do the most harm where one of them
/// is wrong. It lists what is written and judges nothing: everything found is there, in those words, to be
/// compared with the recording. In doubt it lists.
enum class SweepKind {
    Figure, ///< numbers in digits and in words, amounts, ages, ordinals, telephone numbers, with their unit
    Date, ///< dates, months, weekdays, years and times of day, of any calendar
    Name, ///< of persons, places and organisations
    Negation,
};

QString sweepKindText(SweepKind kind);

struct SweepFind
{
    LineId line;
    SweepKind kind = SweepKind::Figure;
    qsizetype from = 0; ///< in the text of the line, in UTF-16 units, as is the length
    qsizetype length = 0;
    QString words;

    bool operator==(const SweepFind &) const = default;
};

/// Everything of these kinds in reading order, headings left out. Finds do not overlap: a date is not also a
/// figure. None begins or ends within a surrogate pair or a combining sequence. Takes time by the length of
/// the text, whatever stands in it.
///
/// "Een" is a figure where it is written "één", where a part or a large number follows ("een half jaar", "een
/// miljoen"), where another number does ("een of twee"), and where it is the whole sentence; else it is the
/// article. Four digits are a year behind a word such as "in" or "sinds", behind another year, in a date, and
/// as a whole answer; else they are a figure. Months that are also names or words ("Asad", "Jan") are dates
/// only beside a day or a year, and whole hours ("acht uur") only behind a word such as "om".
///
/// A name is a capitalised word that does not merely begin its sentence; one that does is listed where it
/// stands with a capital inside a sentence elsewhere in the report, or is a word of `knownNames`. Words
/// joined by "van", "al-" and the like are one name.
QList<SweepFind> sweep(const Report &report, const QStringList &knownNames = {});

} // namespace relaas
