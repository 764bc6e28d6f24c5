#include "core/law/term.h"

#include "core/names.h"

#include <QCoreApplication>

namespace relaas {

namespace {

constexpr NameTable<TermUnit, 5> unitNames = {{
    {TermUnit::Days, u"days"},
    {TermUnit::Weeks, u"weeks"},
    {TermUnit::Months, u"months"},
    {TermUnit::Years, u"years"},
    {TermUnit::WorkingDays, u"working_days"},
}};

constexpr NameTable<Rolling, 3> rollingNames = {{
    {Rolling::Forward, u"forward"},
    {Rolling::Atw, u"atw"},
    {Rolling::None, u"none"},
}};

constexpr NameTable<Party, 3> partyNames = {{
    {Party::Authority, u"authority"},
    {Party::Applicant, u"applicant"},
    {Party::Other, u"other"},
}};

bool rolls(const Term &term, Rolling rolling)
{
    return rolling == Rolling::Forward || (rolling == Rolling::Atw && !isLongForAtw(term));
}

} // namespace

QString termUnitName(TermUnit unit)
{
    return nameIn(unitNames, unit);
}

std::optional<TermUnit> termUnitFromName(QStringView name)
{
    return valueIn(unitNames, name);
}

QString rollingName(Rolling rolling)
{
    return nameIn(rollingNames, rolling);
}

std::optional<Rolling> rollingFromName(QStringView name)
{
    return valueIn(rollingNames, name);
}

QString partyName(Party party)
{
    return nameIn(partyNames, party);
}

std::optional<Party> partyFromName(QStringView name)
{
    return valueIn(partyNames, name);
}

QString termText(const Term &term)
{
    const auto say = [&term](const char *text) {
        return QCoreApplication::translate("relaas::Term", text, nullptr, term.length);
    };
    switch (term.unit) {
    case TermUnit::Days:
        return say(QT_TRANSLATE_N_NOOP("relaas::Term", "%n day(s)"));
    case TermUnit::Weeks:
        return say(QT_TRANSLATE_N_NOOP("relaas::Term", "%n week(s)"));
    case TermUnit::Months:
        return say(QT_TRANSLATE_N_NOOP("relaas::Term", "%n month(s)"));
    case TermUnit::Years:
        return say(QT_TRANSLATE_N_NOOP("relaas::Term", "%n year(s)"));
    case TermUnit::WorkingDays:
        return say(QT_TRANSLATE_N_NOOP("relaas::Term", "%n working day(s)"));
    }
    return {};
}

QDate termEnd(QDate start, const Term &term, const Calendar &calendar, Calendar::EquatedDays equated)
{
    switch (term.unit) {
    case TermUnit::Days:
        return start.addDays(term.length);
    case TermUnit::Weeks:
        return start.addDays(qint64(term.length) * 7);
    case TermUnit::Months:
        return start.addMonths(term.length);
    case TermUnit::Years:
        return start.addYears(term.length);
    case TermUnit::WorkingDays:
        return calendar.plusWorkingDays(start, term.length, equated);
    }
    return {};
}

bool isLongForAtw(const Term &term)
{
    switch (term.unit) {
    case TermUnit::Days:
        return term.length > 90;
    case TermUnit::Weeks:
        return term.length > 12;
    case TermUnit::Months:
        return term.length > 3;
    case TermUnit::Years:
        return true;
    case TermUnit::WorkingDays:
        return false;
    }
    return false;
}

TermDays termDays(QDate start, const Term &term, Rolling rolling, Party who, const Calendar &calendar,
                  Calendar::EquatedDays equated)
{
    TermDays days;
    days.raw = termEnd(start, term, calendar, equated);
    days.lastDay = rolls(term, rolling) ? calendar.rolledForward(days.raw, equated) : days.raw;
    // The stricter reading of equated days protects the authority, whatever the parameter says.
    days.safe = who == Party::Applicant ? days.lastDay : calendar.rolledBack(days.raw);
    return days;
}

int shortestDays(const Term &term)
{
    switch (term.unit) {
    case TermUnit::Days:
    case TermUnit::WorkingDays:
        return term.length;
    case TermUnit::Weeks:
        return term.length * 7;
    case TermUnit::Months:
        return term.length * 30 - 2; // one month may be February
    case TermUnit::Years:
        return term.length * 365;
    }
    return 0;
}

int longestDays(const Term &term)
{
    switch (term.unit) {
    case TermUnit::Days:
        return term.length;
    case TermUnit::WorkingDays:
        return term.length * 7 / 5 + 12; // a weekend and Christmas or Easter within it
    case TermUnit::Weeks:
        return term.length * 7;
    case TermUnit::Months:
        return term.length * 31;
    case TermUnit::Years:
        return term.length * 366;
    }
    return 0;
}

} // namespace relaas
