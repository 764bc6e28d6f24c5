#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace relaas {

/// The days of article 3 of the Algemene termijnenwet, none for an ordinary day.
enum class Holiday {
    None,
    NewYear,
    GoodFriday, ///< equated: article 3(2)
    EasterMonday,
    KingsDay,
    LiberationDay, ///< every year for time limits, though most people work on it
    Ascension,
    WhitMonday,
    Christmas,
    SecondChristmas,
    Equated, ///< by royal decree: article 3(3)
};

/// "King's Day", translated.
QString holidayName(Holiday holiday);

/// Gregorian Easter Sunday of a year.
QDate easterSunday(int year);

/// Dutch days of rest for any year, by rule, and the equated days that a law pack lists. Immutable.
class Calendar
{
public:
    /// Whether Good Friday and equated days stop a term. The Act equates them only for itself, so a term of
    /// European law may be counted either way.
    enum class EquatedDays { Rest, Work };

    Calendar() = default;
    explicit Calendar(QList<QDate> equated);

    Holiday holidayOn(QDate day) const;
    bool isWorkingDay(QDate day, EquatedDays equated = EquatedDays::Rest) const;
    /// The first working day on or after `day`: article 73(c), Algemene termijnenwet article 1(1).
    QDate rolledForward(QDate day, EquatedDays equated = EquatedDays::Rest) const;
    /// The last working day on or before `day`.
    QDate rolledBack(QDate day, EquatedDays equated = EquatedDays::Rest) const;
    /// `count` working days after `day`, which itself is not counted.
    QDate plusWorkingDays(QDate day, int count, EquatedDays equated = EquatedDays::Rest) const;

private:
    QList<QDate> m_equated; ///< sorted
};

} // namespace relaas
