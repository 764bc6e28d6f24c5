#include "core/law/calendar.h"

#include <QCoreApplication>

#include <algorithm>

namespace relaas {

namespace {

/// 27 April, or the Saturday before where that is a Sunday.
bool isKingsDay(QDate day, int monthAndDay)
{
    return monthAndDay == 427 ? day.dayOfWeek() != Qt::Sunday
                              : monthAndDay == 426 && day.dayOfWeek() == Qt::Saturday;
}

Holiday fixedHoliday(QDate day, int monthAndDay)
{
    if (isKingsDay(day, monthAndDay))
        return Holiday::KingsDay;
    switch (monthAndDay) {
    case 101:
        return Holiday::NewYear;
    case 505:
        return Holiday::LiberationDay;
    case 1225:
        return Holiday::Christmas;
    case 1226:
        return Holiday::SecondChristmas;
    default:
        return Holiday::None;
    }
}

Holiday movableHoliday(QDate day, int year)
{
    switch (easterSunday(year).daysTo(day)) {
    case -2:
        return Holiday::GoodFriday;
    case 1:
        return Holiday::EasterMonday;
    case 39:
        return Holiday::Ascension;
    case 50:
        return Holiday::WhitMonday;
    default:
        return Holiday::None;
    }
}

} // namespace

QString holidayName(Holiday holiday)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("relaas::Calendar", text); };
    switch (holiday) {
    case Holiday::None:
        return {};
    case Holiday::NewYear:
        return say(QT_TRANSLATE_NOOP("relaas::Calendar", "New Year's Day"));
    case Holiday::GoodFriday:
        return say(QT_TRANSLATE_NOOP("relaas::Calendar", "Good Friday"));
    case Holiday::EasterMonday:
        return say(QT_TRANSLATE_NOOP("relaas::Calendar", "Easter Monday"));
    case Holiday::KingsDay:
        return say(QT_TRANSLATE_NOOP("relaas::Calendar", "King's Day"));
    case Holiday::LiberationDay:
        return say(QT_TRANSLATE_NOOP("relaas::Calendar", "Liberation Day"));
    case Holiday::Ascension:
        return say(QT_TRANSLATE_NOOP("relaas::Calendar", "Ascension Day"));
    case Holiday::WhitMonday:
        return say(QT_TRANSLATE_NOOP("relaas::Calendar", "Whit Monday"));
    case Holiday::Christmas:
        return say(QT_TRANSLATE_NOOP("relaas::Calendar", "Christmas Day"));
    case Holiday::SecondChristmas:
        return say(QT_TRANSLATE_NOOP("relaas::Calendar", "Second Christmas Day"));
    case Holiday::Equated:
        return say(QT_TRANSLATE_NOOP("relaas::Calendar", "a day equated with a holiday"));
    }
    return {};
}

QDate easterSunday(int year)
{
    // Golden number, corrections of the solar and the lunar year, then the full moon and its Sunday.
    const int golden = year % 19;
    const int century = year / 100;
    const int inCentury = year % 100;
    const int lunar = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - lunar + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int fromMarch = epact + weekday - 7 * late + 114;
    return {year, fromMarch / 31, fromMarch % 31 + 1};
}

Calendar::Calendar(QList<QDate> equated) : m_equated(std::move(equated))
{
    std::sort(m_equated.begin(), m_equated.end());
}

Holiday Calendar::holidayOn(QDate day) const
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    const int monthAndDay = month * 100 + dayOfMonth;
    if (const Holiday fixed = fixedHoliday(day, monthAndDay); fixed != Holiday::None)
        return fixed;
    // Good Friday is never before 20 March, Whit Monday never after 14 June.
    if (monthAndDay >= 320 && monthAndDay <= 614) {
        if (const Holiday movable = movableHoliday(day, year); movable != Holiday::None)
            return movable;
    }
    return std::binary_search(m_equated.begin(), m_equated.end(), day) ? Holiday::Equated : Holiday::None;
}

bool Calendar::isWorkingDay(QDate day, EquatedDays equated) const
{
    if (day.dayOfWeek() >= Qt::Saturday)
        return false;
    const Holiday holiday = holidayOn(day);
    if (holiday == Holiday::GoodFriday || holiday == Holiday::Equated)
        return equated == EquatedDays::Work;
    return holiday == Holiday::None;
}

QDate Calendar::rolledForward(QDate day, EquatedDays equated) const
{
    while (day.isValid() && !isWorkingDay(day, equated))
        day = day.addDays(1);
    return day;
}

QDate Calendar::rolledBack(QDate day, EquatedDays equated) const
{
    while (day.isValid() && !isWorkingDay(day, equated))
        day = day.addDays(-1);
    return day;
}

QDate Calendar::plusWorkingDays(QDate day, int count, EquatedDays equated) const
{
    while (day.isValid() && count > 0) {
        day = day.addDays(1);
        if (isWorkingDay(day, equated))
            --count;
    }
    return day;
}

} // namespace relaas
