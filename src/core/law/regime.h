#pragma once

#include "core/casefile/procedure.h"

#include <QDate>
#include <QString>

#include <optional>

namespace relaas {

/// Which body of law governs a case; it picks time limits, letters and pages.
enum class Regime {
    Apr2026, ///< Regulation (EU) 2024/1348
    VwLegacy, ///< Directive 2013/32/EU and the Aliens Act as it stood before 12 June 2026
    Tpd2023, ///< the 2023 campaign for people with temporary protection
};

/// "apr2026": the name in rows, exchange files and law packs.
QString regimeName(Regime regime);
std::optional<Regime> regimeFromName(QStringView name);

/// The regime in the user's language, short enough for a badge.
QString regimeText(Regime regime);

/// A regime with the sentence that says why, and a warning where the law itself leaves a doubt.
struct RegimeChoice
{
    Regime regime = Regime::Apr2026;
    QString reason;
    QString warning; ///< empty where there is no doubt

    bool operator==(const RegimeChoice &) const = default;
};

/// The day from which lodgings fall under Regulation (EU) 2024/1348: article 79(3).
QDate aprAppliesFrom();

/// The regime alone, for use in bulk. An invalid lodging date means not lodged yet.
Regime regimeOf(Procedure procedure, QDate lodged);
RegimeChoice regimeChoice(Procedure procedure, QDate lodged);

} // namespace relaas
