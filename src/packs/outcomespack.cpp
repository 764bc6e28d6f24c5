#include "packs/outcomespack.h"

#include "packs/shipped.h"
#include "packs/tomlreader.h"

#include <QCoreApplication>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

/// The value a name stands for; the reader refuses one that is unknown.
template<typename Enum>
Enum named(TomlReader &reader, QStringView key, std::optional<Enum> (*fromName)(QStringView), Enum otherwise,
           bool isNeeded = true)
{
    const QString name = isNeeded ? reader.text(key) : reader.textIfAny(key);
    const auto value = fromName(name);
    if (!value && !name.isEmpty()) {
        reader.refuse(key,
                      QCoreApplication::translate("OutcomesPack", "\"%1\" is no %2 that this program knows")
                          .arg(name, key));
    }
    return value.value_or(otherwise);
}

std::vector<Procedure> proceduresIn(TomlReader &reader)
{
    std::vector<Procedure> procedures;
    for (const QString &name : reader.listIfAny(u"procedures")) {
        if (const auto procedure = procedureFromName(name)) {
            procedures.push_back(*procedure);
        } else {
            reader.refuse(
                u"procedures",
                QCoreApplication::translate("OutcomesPack", "\"%1\" is no procedure that this program knows")
                    .arg(name));
        }
    }
    return procedures;
}

QStringList regimesIn(TomlReader &reader)
{
    const QStringList regimes = reader.listIfAny(u"regimes");
    for (const QString &name : regimes) {
        if (!QStringList{u"apr2026"_s, u"vw_legacy"_s, u"tpd2023"_s}.contains(name)) {
            reader.refuse(
                u"regimes",
                QCoreApplication::translate("OutcomesPack", "\"%1\" is no regime that this program knows")
                    .arg(name));
        }
    }
    return regimes;
}

Outcome outcomeFrom(TomlReader &reader)
{
    Outcome outcome;
    outcome.code = reader.text(u"code");
    outcome.kind = named(reader, u"kind", &outcomeKindFromName, outcome.kind);
    outcome.nameNl = reader.text(u"nl");
    outcome.nameEn = reader.text(u"en");
    outcome.legalBasis = reader.text(u"basis");
    outcome.legalBasisNl = reader.text(u"basis_nl");
    outcome.legalBasisEn = reader.text(u"basis_en");
    outcome.appeal = named(reader, u"appeal", &appealClassFromName, outcome.appeal);
    outcome.returnAppeal = named(reader, u"return_appeal", &appealClassFromName, outcome.returnAppeal, false);
    outcome.rightToRemain = named(reader, u"right_to_remain", &rightToRemainFromName, outcome.rightToRemain);
    outcome.minorsMayRemain = reader.flagIfAny(u"minors_may_remain");
    outcome.needsGrounds = reader.flagIfAny(u"needs_grounds");
    outcome.needsReturnDecision = reader.flagIfAny(u"needs_return_decision");
    outcome.procedures = proceduresIn(reader);
    outcome.regimes = regimesIn(reader);
    const QString status = reader.text(u"status");
    if (status != u"source" && status != u"assumed" && reader.isGood()) {
        reader.refuse(u"status",
                      QCoreApplication::translate("OutcomesPack", "\"status\" must be source or assumed"));
    }
    outcome.status = status == u"source" ? ValueStatus::Source : ValueStatus::Assumed;
    reader.textIfAny(u"note"); // for those who maintain the pack
    if (outcome.procedures.empty() || outcome.regimes.isEmpty()) {
        reader.refuse(QCoreApplication::translate("OutcomesPack", "outcome %1 needs procedures and regimes")
                          .arg(outcome.code));
    }
    reader.done();
    return outcome;
}

} // namespace

Result<OutcomeCatalogue> readOutcomes(const QByteArray &content, const QString &fileName)
{
    const auto parsed = parsedToml(content, fileName);
    if (!parsed)
        return parsed.error();
    TomlReader pack(*parsed, fileName);
    checkFormat(pack);
    const toml::array *tables = pack.tables(u"outcome");
    pack.done();
    std::vector<Outcome> outcomes;
    QStringList codes;
    for (size_t i = 0; tables && pack.isGood() && i < tables->size(); ++i) {
        TomlReader reader(*tables->get_as<toml::table>(i), fileName);
        outcomes.push_back(outcomeFrom(reader));
        if (codes.contains(outcomes.back().code)) {
            reader.refuse(u"code",
                          QCoreApplication::translate("OutcomesPack", "the outcome \"%1\" is there twice")
                              .arg(outcomes.back().code));
        }
        codes += outcomes.back().code;
        pack.take(reader);
    }
    if (!pack.isGood())
        return pack.error();
    return OutcomeCatalogue::of(std::move(outcomes));
}

Result<OutcomeCatalogue> shippedOutcomes()
{
    const auto content = shippedPack(u"law/outcomes.toml"_s);
    return content ? readOutcomes(*content, u"outcomes.toml"_s) : content.error();
}

} // namespace relaas
