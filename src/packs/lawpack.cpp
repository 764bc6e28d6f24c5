#include "packs/lawpack.h"

#include "packs/shipped.h"
#include "packs/tomlvalues.h"

#include <QCryptographicHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

class LawReader : public TomlValues
{
public:
    using TomlValues::TomlValues;

    Result<LawPack> pack(const toml::table &root);

private:
    Term term(const toml::table &table);
    std::optional<LegalBound> bound(const toml::table &table, std::string_view key);
    QList<EventCondition> conditions(const toml::table &table);
    DeadlineRule rule(const toml::table &table);
    void start(const toml::table &table, DeadlineRule &rule);
    void length(const toml::table &table, DeadlineRule &rule);
    void checkBounds(const toml::table &table, const DeadlineRule &rule);
    QList<QDate> equatedDays(const toml::table &root);
    QList<DeadlineRule> rules(const toml::table &root);
};

Term LawReader::term(const toml::table &table)
{
    Term read;
    read.length = number(table, "length");
    if (const toml::node *unit = required(table, "unit"))
        read.unit = named(*unit, "unit", &termUnitFromName);
    return read;
}

std::optional<LegalBound> LawReader::bound(const toml::table &table, std::string_view key)
{
    const toml::node *node = table.get(key);
    if (!node)
        return std::nullopt;
    const auto *inner = node->as_table();
    if (!inner) {
        refuse(*node,
               packText(QT_TRANSLATE_NOOP("relaas::Pack", "“%1” must have id, length and unit."))
                   .arg(qstring(key)));
        return std::nullopt;
    }
    onlyKeys(*inner, {"id", "length", "unit"});
    return LegalBound{text(*inner, "id"), term(*inner)};
}

QList<EventCondition> LawReader::conditions(const toml::table &table)
{
    QList<EventCondition> all;
    const toml::node *node = table.get("when");
    if (!node)
        return all;
    const auto *inner = node->as_table();
    if (!inner) {
        refuse(*node,
               packText(QT_TRANSLATE_NOOP("relaas::Pack",
                                          "“when” must name details of the event and their values.")));
        return all;
    }
    for (const auto &[key, values] : *inner) {
        EventCondition condition{qstring(key.str()), {}};
        if (const auto *list = values.as_array()) {
            for (const toml::node &value : *list) {
                if (const auto *yesNo = value.as_boolean())
                    condition.values.append(yesNo->get());
                else
                    condition.values.append(asText(value, key.str()));
            }
        }
        if (condition.values.isEmpty())
            refuse(values,
                   packText(QT_TRANSLATE_NOOP("relaas::Pack", "“%1” must be a list with at least one value."))
                       .arg(condition.key));
        all.append(condition);
    }
    return all;
}

void LawReader::start(const toml::table &table, DeadlineRule &rule)
{
    rule.startEvent = optionalNamed(table, "start_event", &eventTypeFromName);
    rule.startDate = optionalDate(table, "start_date");
    if (rule.startEvent.has_value() == rule.startDate.isValid())
        refuse(table,
               packText(QT_TRANSLATE_NOOP("relaas::Pack", "%1 needs either start_event or start_date."))
                   .arg(rule.id));
    rule.when = conditions(table);
    rule.onlyAfter = optionalNamed(table, "only_after", &eventTypeFromName);
    rule.appliesFrom = optionalDate(table, "applies_from");
}

void LawReader::length(const toml::table &table, DeadlineRule &rule)
{
    rule.term = term(table);
    if (table.contains("extension")) {
        rule.extension = Term{number(table, "extension"), rule.term.unit};
        if (rule.term.unit != TermUnit::Months)
            refuse(table,
                   packText(QT_TRANSLATE_NOOP("relaas::Pack", "%1: only a term in months can be extended."))
                       .arg(rule.id));
    }
    rule.lengthDetail = optionalText(table, "length_detail");
    rule.rolling = optionalNamed(table, "rolling", &rollingFromName).value_or(Rolling::Forward);
    rule.least = bound(table, "least");
    rule.most = bound(table, "most");
    checkBounds(table, rule);
}

void LawReader::checkBounds(const toml::table &table, const DeadlineRule &rule)
{
    const bool tooShort = rule.least && shortestDays(rule.term) < longestDays(rule.least->term);
    const bool tooLong = rule.most && longestDays(rule.term) > shortestDays(rule.most->term);
    if (tooShort || tooLong) {
        refuse(
            table,
            packText(QT_TRANSLATE_NOOP("relaas::Pack", "%1: %2 lies outside what European law allows (%3)."))
                .arg(rule.id, termText(rule.term), tooShort ? rule.least->id : rule.most->id));
    }
}

DeadlineRule LawReader::rule(const toml::table &table)
{
    onlyKeys(table,
             {"id",
              "name",
              "legal_basis",
              "regimes",
              "procedures",
              "start_event",
              "start_date",
              "when",
              "only_after",
              "inadmissibility_grounds",
              "unaccompanied_minor_only",
              "applies_from",
              "length",
              "unit",
              "extension",
              "length_detail",
              "rolling",
              "who",
              "met_by",
              "ended_by",
              "least",
              "most",
              "status",
              "note"});
    DeadlineRule rule;
    rule.id = text(table, "id");
    rule.name = bilingual(table, "name");
    rule.legalBasis = text(table, "legal_basis");
    rule.regimes = namedList(table, "regimes", &regimeFromName);
    if (rule.regimes.isEmpty())
        refuse(table, packText(QT_TRANSLATE_NOOP("relaas::Pack", "%1 names no regime.")).arg(rule.id));
    rule.procedures = namedList(table, "procedures", &procedureFromName);
    rule.inadmissibilityGrounds = texts(table, "inadmissibility_grounds");
    rule.unaccompaniedMinorOnly = flag(table, "unaccompanied_minor_only", false);
    start(table, rule);
    length(table, rule);
    if (const toml::node *who = required(table, "who"))
        rule.who = named(*who, "who", &partyFromName);
    rule.metBy = namedList(table, "met_by", &eventTypeFromName);
    rule.endedBy = namedList(table, "ended_by", &eventTypeFromName);
    const QString status = text(table, "status");
    if (status != u"source" && status != u"assumed")
        refuse(table, packText(QT_TRANSLATE_NOOP("relaas::Pack", "“status” must be source or assumed.")));
    rule.assumed = status == u"assumed";
    if (table.contains("note"))
        rule.note = bilingual(table, "note");
    return rule;
}

QList<QDate> LawReader::equatedDays(const toml::table &root)
{
    QList<QDate> days;
    const toml::node *node = required(root, "equated_days");
    if (!node)
        return days;
    if (const auto *array = node->as_array()) {
        for (const toml::node &day : *array)
            days.append(date(day, "equated_days"));
    } else {
        refuse(*node,
               packText(QT_TRANSLATE_NOOP("relaas::Pack", "“%1” must be a list.")).arg(u"equated_days"_s));
    }
    return days;
}

QList<DeadlineRule> LawReader::rules(const toml::table &root)
{
    QList<DeadlineRule> all;
    QSet<QString> ids;
    const toml::node *node = required(root, "rule");
    const auto *array = node ? node->as_array() : nullptr;
    if (node && (!array || array->empty()))
        refuse(
            *node,
            packText(QT_TRANSLATE_NOOP("relaas::Pack", "The pack has no rules: write each under [[rule]].")));
    if (!array)
        return all;
    for (const toml::node &item : *array) {
        const auto *table = item.as_table();
        if (!table) {
            refuse(item,
                   packText(QT_TRANSLATE_NOOP("relaas::Pack", "A rule must be a table under [[rule]].")));
            break;
        }
        all.append(rule(*table));
        if (ids.contains(all.constLast().id))
            refuse(item,
                   packText(QT_TRANSLATE_NOOP("relaas::Pack", "The id %1 is used twice."))
                       .arg(all.constLast().id));
        ids.insert(all.constLast().id);
    }
    return all;
}

Result<LawPack> LawReader::pack(const toml::table &root)
{
    onlyKeys(root, {"version", "equated_days", "parameters", "rule"});
    LawPack pack;
    pack.version = text(root, "version");
    pack.calendar = Calendar(equatedDays(root));
    if (const toml::node *node = root.get("parameters")) {
        if (const auto *parameters = node->as_table()) {
            onlyKeys(*parameters, {"treat_equated_as_eu_holiday"});
            pack.equatedDaysCountInEuLaw = flag(*parameters, "treat_equated_as_eu_holiday", true);
        } else {
            refuse(*node, packText(QT_TRANSLATE_NOOP("relaas::Pack", "“parameters” must be a table.")));
        }
    }
    pack.rules = rules(root);
    if (error())
        return *error();
    return pack;
}

} // namespace

Result<LawPack> readLawPack(const QByteArray &bytes, const QString &fileName)
{
    LawReader reader(fileName);
    try {
        const toml::table root = toml::parse(std::string_view(bytes.constData(), size_t(bytes.size())));
        Result<LawPack> read = reader.pack(root);
        if (!read)
            return read;
        LawPack pack = std::move(read).value();
        pack.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        return pack;
    } catch (const toml::parse_error &error) {
        // toml++ reports by exception; it goes no further than this function.
        return reader.errorAt(error.source(), qstring(error.description()));
    }
}

Result<LawPack> shippedLawPack()
{
    const auto content = shippedPack(QStringLiteral("law/timelimits.toml"));
    return content ? readLawPack(*content, QStringLiteral("timelimits.toml")) : content.error();
}

} // namespace relaas
