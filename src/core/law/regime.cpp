#include "core/law/regime.h"

#include "core/names.h"
#include "core/shownday.h"

#include <QCoreApplication>

namespace relaas {

namespace {

constexpr NameTable<Regime, 3> regimeNames = {{
    {Regime::Apr2026, u"apr2026"},
    {Regime::VwLegacy, u"vw_legacy"},
    {Regime::Tpd2023, u"tpd2023"},
}};

/// Regulations (EU) 2024/1347 and 2024/1351 apply from this day (their articles 42 and 85).
QDate qualificationAppliesFrom()
{
    return {2026, 7, 1};
}

QString ofRegime(const char *text)
{
    return QCoreApplication::translate("relaas::Regime", text);
}

QString reasonFor(Regime regime, QDate lodged)
{
    switch (regime) {
    case Regime::Tpd2023:
        return ofRegime(QT_TRANSLATE_NOOP(
            "relaas::Regime", "The case belongs to the 2023 campaign for people with temporary protection."));
    case Regime::VwLegacy:
        if (!lodged.isValid())
            return ofRegime(QT_TRANSLATE_NOOP(
                "relaas::Regime",
                "No lodging is recorded; the case is kept under the law before 12 June 2026."));
        return ofRegime(
                   QT_TRANSLATE_NOOP("relaas::Regime",
                                     "Lodged on %1, before %2: the former law governs the case (APR 79(3))."))
            .arg(shownDay(lodged), shownDay(aprAppliesFrom()));
    case Regime::Apr2026:
        if (!lodged.isValid())
            return ofRegime(
                       QT_TRANSLATE_NOOP(
                           "relaas::Regime",
                           "Not lodged yet: Regulation (EU) 2024/1348 governs lodgings from %1 (APR 79(3))."))
                .arg(shownDay(aprAppliesFrom()));
        return ofRegime(
                   QT_TRANSLATE_NOOP("relaas::Regime",
                                     "Lodged on %1, on or after %2: Regulation (EU) 2024/1348 governs the "
                                     "case (APR 79(3))."))
            .arg(shownDay(lodged), shownDay(aprAppliesFrom()));
    }
    return {};
}

} // namespace

QString regimeName(Regime regime)
{
    return nameIn(regimeNames, regime);
}

std::optional<Regime> regimeFromName(QStringView name)
{
    return valueIn(regimeNames, name);
}

QDate aprAppliesFrom()
{
    return {2026, 6, 12};
}

Regime regimeOf(Procedure procedure, QDate lodged)
{
    if (procedure == Procedure::Campaign2023)
        return Regime::Tpd2023;
    if (!lodged.isValid())
        return procedure == Procedure::Legacy ? Regime::VwLegacy : Regime::Apr2026;
    return lodged < aprAppliesFrom() ? Regime::VwLegacy : Regime::Apr2026;
}

RegimeChoice regimeChoice(Procedure procedure, QDate lodged)
{
    RegimeChoice choice;
    choice.regime = regimeOf(procedure, lodged);
    choice.reason = reasonFor(choice.regime, lodged);
    if (choice.regime == Regime::Apr2026 && lodged.isValid() && lodged < qualificationAppliesFrom()) {
        choice.warning = ofRegime(
            QT_TRANSLATE_NOOP("relaas::Regime",
                              "Lodged between 12 and 30 June 2026: Regulations (EU) 2024/1347 and 2024/1351 "
                              "apply only from 1 July 2026. "
                              "Ask the legal adviser which qualification and responsibility rules to cite."));
    }
    return choice;
}

QString regimeText(Regime regime)
{
    switch (regime) {
    case Regime::Apr2026:
        return ofRegime(QT_TRANSLATE_NOOP("relaas::Regime", "Regulation 2024/1348"));
    case Regime::VwLegacy:
        return ofRegime(QT_TRANSLATE_NOOP("relaas::Regime", "Law before 12 June 2026"));
    case Regime::Tpd2023:
        return ofRegime(QT_TRANSLATE_NOOP("relaas::Regime", "2023 campaign"));
    }
    return {};
}

} // namespace relaas
