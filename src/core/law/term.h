#pragma once

#include "core/law/calendar.h"

#include <QString>

#include <optional>

namespace relaas {

enum class TermUnit { Days, Weeks, Months, Years, WorkingDays };

/// "working_days": the name in law packs.
QString termUnitName(TermUnit unit);
std::optional<TermUnit> termUnitFromName(QStringView name);

/// A length of time as a statute writes it.
struct Term
{
    int length = 0;
    TermUnit unit = TermUnit::Days;

    bool operator==(const Term &) const = default;
};

/// "5 working days", translated.
QString termText(const Term &term);

/// What the law says about a last day that is a day of rest.
enum class Rolling {
    Forward, ///< article 73(c) APR, article 75(d) AMMR, Regulation 1182/71: the next working day
    Atw, ///< Algemene termijnenwet: the next working day, but article 4 leaves long terms where they end
    None, ///< deprivation of liberty and fixed dates
};

QString rollingName(Rolling rolling);
std::optional<Rolling> rollingFromName(QStringView name);

/// Whose term it is: rule 7 makes the safe day of the two differ.
enum class Party { Authority, Applicant, Other };

QString partyName(Party party);
std::optional<Party> partyFromName(QStringView name);

/// The three days of a term.
struct TermDays
{
    QDate raw; ///< by counting alone
    QDate lastDay; ///< in law, until 24:00
    QDate safe; ///< to plan on: no duty of the authority rests on a roll

    bool operator==(const TermDays &) const = default;
};

/// Counts from the day of the event, which is day 0; months and years end on the same day number, or on the
/// last day of the month where there is none (article 73(a), (b)).
QDate termEnd(QDate start, const Term &term, const Calendar &calendar,
              Calendar::EquatedDays equated = Calendar::EquatedDays::Rest);

/// Article 4 of the Algemene termijnenwet: more than 90 days, 12 weeks or 3 months, or in years.
bool isLongForAtw(const Term &term);

TermDays termDays(QDate start, const Term &term, Rolling rolling, Party who, const Calendar &calendar,
                  Calendar::EquatedDays equated = Calendar::EquatedDays::Rest);

/// The fewest and the most days a term can last, to compare terms of different units.
int shortestDays(const Term &term);
int longestDays(const Term &term);

} // namespace relaas
