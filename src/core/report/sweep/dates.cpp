#include "core/report/sweep/dates.h"

#include "core/report/sweep/figures.h"

namespace relaas {

namespace {

using Means = SweepMeaning;

bool isBetween(qint64 value, qint64 from, qint64 to)
{
    return value >= from && value <= to;
}

/// Of the Gregorian and, close to it, the Ethiopian calendar; of the Solar Hijri and the Islamic one.
bool isLikelyYear(qint64 value)
{
    return isBetween(value, 1900, 2099) || isBetween(value, 1300, 1499);
}

bool isDateSeparator(const SweepToken &token)
{
    return token.isSign(U'/') || token.isSign(U'.') || token.isHyphen();
}

/// What is counted stands behind: "2000 dollar" is no year, "half drie" no time where it is "half drie jaar".
bool isCounted(const SweepText &text, size_t end)
{
    const SweepToken &next = text.at(text.behindSpace(end));
    return next.is(Means::Currency) || (next.is(Means::Unit) && !next.is(Means::Hour));
}

/// "12-03-2019", "12/3/19", "2019-03-12"; no telephone number and no section.
size_t endOfNumericDate(const SweepText &text, size_t i)
{
    const SweepToken &first = text.at(i);
    const SweepToken &second = text.at(i + 2);
    const SweepToken &third = text.at(i + 4);
    const SweepToken &sign = text.at(i + 1);
    if (!first.isDigits() || !second.isDigits() || !third.isDigits() || second.digits > 2
        || !isDateSeparator(sign) || !text.at(i + 3).isSign(sign.sign))
        return i;
    if (isDateSeparator(text.at(i + 5)) && text.at(i + 6).isDigits())
        return i;
    const bool isYearFirst = first.digits == 4 && third.digits <= 2;
    const bool isYearLast = first.digits <= 2 && third.digits == 4;
    const bool isShort = first.digits <= 2 && third.digits == 2 && isBetween(first.word.value, 1, 31)
        && isBetween(second.word.value, 1, 31) && (first.word.value <= 12 || second.word.value <= 12);
    return isYearFirst || isYearLast || isShort ? i + 5 : i;
}

bool isYearToken(const SweepToken &token)
{
    return token.isDigits() && token.digits == 4;
}

/// A year behind a month: "2019", "'19", "tweeduizend negentien".
size_t behindYear(const SweepText &text, size_t end, bool isDashed)
{
    if (isDashed && text.at(end).isHyphen())
        return isYearToken(text.at(end + 1)) || text.at(end + 1).digits == 2 ? end + 2 : end;
    size_t year = text.at(end).isSign(U',') ? text.behindSpace(end + 1) : text.behindSpace(end);
    if (text.at(year).is(Means::Of))
        year = text.behindSpace(year + 1);
    if (isYearToken(text.at(year)))
        return isCounted(text, year + 1) ? end : year + 1;
    const bool isShort = text.at(year).isSign(0x2019) || text.at(year).isSign(U'\'');
    if (isShort && text.at(year + 1).digits == 2)
        return year + 2;
    const SweepToken &word = text.at(year);
    const bool isYear =
        word.is(Means::Cardinal) && (word.word.value == 2000 || isLikelyYear(word.word.value));
    const size_t behind = word.is(Means::Cardinal) ? endOfNumberWords(text, year) : year;
    const bool isSplit =
        behind > year + 1 && isBetween(word.word.value, 1000, 2000); // "negentienhonderd tachtig"
    return (isYear || isSplit) && !isCounted(text, behind) ? behind : end;
}

/// A month, with its year where that stands there; `hasDay`: the day stands before it.
size_t endOfMonth(const SweepText &text, size_t i, bool hasDay)
{
    const SweepToken &month = text.at(i);
    const bool isUnsure = month.is(Means::UnsureMonth) && !month.is(Means::Month);
    if (!month.is(Means::Month) && !isUnsure)
        return i;
    size_t end = i + 1;
    const bool isShortened = isUnsure && text.at(end).isSign(U'.');
    const size_t behind = behindYear(text, isShortened ? end + 1 : end, hasDay && text.before(i).isHyphen());
    if (behind > end + 1)
        end = behind;
    else if (isUnsure && !hasDay)
        return i;
    return end;
}

/// "12", "12e", "twaalf", "eerste"; the token behind, or `i`.
size_t endOfDay(const SweepText &text, size_t i)
{
    const SweepToken &day = text.at(i);
    if (!isBetween(day.word.value, 1, 31) || day.digits > 2)
        return i;
    if (day.is(Means::Cardinal) || day.is(Means::Ordinal))
        return i + 1;
    if (!day.isDigits())
        return i;
    const SweepToken &ending = text.at(i + 1);
    const QStringView suffix = ending.isWord() ? text.words(i + 1, i + 2) : QStringView();
    return suffix == u"e" || suffix == u"de" || suffix == u"ste" ? i + 2 : i + 1;
}

/// "12 maart 2019", "de 3e van Hamal 1398" from the 3 on, "12-mrt-2019".
size_t endOfDayAndMonth(const SweepText &text, size_t i)
{
    const size_t day = endOfDay(text, i);
    if (day == i)
        return i;
    size_t month = text.at(day).isHyphen() ? day + 1 : text.behindSpace(day);
    if (text.at(month).is(Means::Of) && (day == i + 2 || text.at(i).is(Means::Ordinal)))
        month = text.behindSpace(month + 1);
    const size_t end = endOfMonth(text, month, true);
    return end == month ? i : end;
}

/// "maandag", "maandag 12 maart 2019".
size_t endOfWeekday(const SweepText &text, size_t i)
{
    if (!text.at(i).is(Means::Weekday))
        return i;
    const size_t date = text.behindSpace(text.at(i + 1).isSign(U',') ? i + 2 : i + 1);
    if (const size_t end = endOfDayAndMonth(text, date); end != date)
        return end;
    if (const size_t end = endOfNumericDate(text, date); end != date)
        return end;
    return i + 1;
}

size_t withHour(const SweepText &text, size_t end)
{
    const size_t hour = text.behindSpace(end);
    return text.at(hour).is(Means::Hour) ? hour + 1 : end;
}

/// "14:30", "14:30:05", "14.30 uur", "14u30", "8u".
size_t endOfDigitalTime(const SweepText &text, size_t i)
{
    const SweepToken &hours = text.at(i);
    if (!hours.isDigits() || hours.digits > 2 || !isBetween(hours.word.value, 0, 24))
        return i;
    const SweepToken &sign = text.at(i + 1);
    const SweepToken &minutes = text.at(i + 2);
    const bool hasMinutes = minutes.isDigits() && minutes.digits == 2 && isBetween(minutes.word.value, 0, 59);
    const QStringView letter = sign.isWord() ? text.words(i + 1, i + 2) : QStringView();
    if (letter == u"u" || letter == u"h")
        return hasMinutes ? i + 3 : i + 2;
    if (!hasMinutes || text.at(i + 3).isWord())
        return i;
    if (sign.isSign(U'.')) {
        const bool isMore = isDateSeparator(text.at(i + 3)) && text.at(i + 4).isDigits();
        const bool isTime = withHour(text, i + 3) != i + 3 || text.wordBefore(i).is(Means::ClockContext);
        return isTime && !isMore && !isCounted(text, i + 3) ? withHour(text, i + 3) : i;
    }
    if (!sign.isSign(U':'))
        return i;
    const bool hasSeconds = text.at(i + 3).isSign(U':') && text.at(i + 4).digits == 2;
    return withHour(text, hasSeconds ? i + 5 : i + 3);
}

/// The hour of "half drie" and "kwart over 2": the token behind it, or `i`.
size_t endOfHour(const SweepText &text, size_t i)
{
    const SweepToken &hour = text.at(i);
    const bool isNumber = hour.is(Means::Cardinal) || hour.is(Means::One) || hour.isDigits();
    if (!isNumber || !isBetween(hour.word.value, 1, 12) || hour.digits > 2 || isCounted(text, i + 1))
        return i;
    return withHour(text, i + 1);
}

size_t endOfHalfHour(const SweepText &text, size_t i)
{
    if (!text.at(i).is(Means::Half))
        return i;
    const size_t hour = text.behindSpace(i + 1);
    const size_t end = endOfHour(text, hour);
    return end == hour ? i : end;
}

/// "kwart over twee", "tien voor half drie", "drie minuten over elf".
size_t endOfTimeInWords(const SweepText &text, size_t i)
{
    const SweepToken &first = text.at(i);
    const bool isQuarter = first.is(Means::Quarter);
    const bool isNumber =
        (first.is(Means::Cardinal) || first.isDigits()) && isBetween(first.word.value, 1, 29);
    if (!isQuarter && !isNumber)
        return i;
    size_t next = text.behindSpace(i + 1);
    const bool hasMinutes = isNumber && text.at(next).is(Means::Minutes);
    if (hasMinutes)
        next = text.behindSpace(next + 1);
    if (!text.at(next).is(Means::PastOrTo))
        return i;
    const size_t hour = text.behindSpace(next + 1);
    if (const size_t end = endOfHalfHour(text, hour); end != hour)
        return end;
    const bool isUsual = isQuarter || hasMinutes || first.word.value % 5 == 0;
    const size_t end = endOfHour(text, hour);
    return isUsual && end != hour ? end : i;
}

/// "om acht uur", "om acht uur dertig": without "om" it may as well last eight hours.
size_t endOfFullHour(const SweepText &text, size_t i)
{
    const SweepToken &hour = text.at(i);
    const bool isNumber = hour.is(Means::Cardinal) || hour.is(Means::One) || hour.isDigits();
    if (!isNumber || !isBetween(hour.word.value, 0, 24) || hour.digits > 2
        || !text.wordBefore(i).is(Means::ClockContext))
        return i;
    const size_t end = withHour(text, i + 1);
    if (end == i + 1)
        return i;
    const size_t minutes = text.behindSpace(end);
    const SweepToken &token = text.at(minutes);
    const bool hasMinutes = (token.is(Means::Cardinal) || token.isDigits())
        && isBetween(token.word.value, 1, 59) && token.digits <= 2 && !isCounted(text, minutes + 1);
    return hasMinutes ? minutes + 1 : end;
}

/// A year stands behind "in" and the like, behind another year, or is all that is said.
bool hasYearContext(const SweepText &text, size_t i, size_t lastDateEnd)
{
    if (text.wordBefore(i).is(Means::YearContext))
        return true;
    const bool isListed = lastDateEnd > 0 && text.before(i).isSpace()
        && ((i == lastDateEnd + 3 && text.wordBefore(i).is(Means::Joining))
            || (i == lastDateEnd + 2 && text.before(i - 1).isSign(U',')));
    const bool isAlone = text.before(i).kind == SweepToken::Kind::LineEnd
        && (text.at(i + 1).kind == SweepToken::Kind::LineEnd
            || (text.at(i + 1).isSign(U'.') && text.at(i + 2).kind == SweepToken::Kind::LineEnd));
    return isListed || isAlone;
}

/// "in 2019", "2015-2016", "in '98", "in tweeduizend negentien": from the year on.
size_t endOfYear(const SweepText &text, size_t i, size_t lastDateEnd)
{
    const SweepToken &token = text.at(i);
    if (token.kind == SweepToken::Kind::Space || !hasYearContext(text, i, lastDateEnd))
        return i;
    const bool isShort = token.isSign(0x2019) || token.isSign(U'\'');
    if (isShort)
        return text.at(i + 1).digits == 2 && !text.at(i + 2).isWord() ? i + 2 : i;
    if (token.is(Means::Cardinal)) {
        const bool isYear = isLikelyYear(token.word.value) || token.word.value == 2000;
        const size_t end = endOfNumberWords(text, i);
        return isYear && !isCounted(text, end) ? end : i;
    }
    if (!isYearToken(token) || !isLikelyYear(token.word.value) || isCounted(text, i + 1))
        return i;
    const SweepToken &sign = text.at(i + 1);
    const bool goesOn = text.at(i + 2).isDigits() && sign.kind == SweepToken::Kind::Sign;
    if (!goesOn)
        return sign.isWord() ? i : i + 1;
    const bool isRange = (sign.isHyphen() || sign.isSign(0x2013) || sign.isSign(U'/'))
        && (isYearToken(text.at(i + 2)) || text.at(i + 2).digits == 2) && !isDateSeparator(text.at(i + 3));
    return isRange ? i + 3 : i;
}

} // namespace

size_t endOfDate(const SweepText &text, size_t i, size_t lastDateEnd)
{
    for (const auto endOf : {endOfNumericDate, endOfWeekday, endOfDayAndMonth, endOfDigitalTime,
                             endOfHalfHour, endOfTimeInWords, endOfFullHour}) {
        if (const size_t end = endOf(text, i); end != i)
            return end;
    }
    if (const size_t end = endOfMonth(text, i, false); end != i)
        return end;
    return endOfYear(text, i, lastDateEnd);
}

} // namespace relaas
