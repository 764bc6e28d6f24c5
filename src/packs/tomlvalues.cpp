#include "packs/tomlvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace relaas {

QString packText(const char *text)
{
    return QCoreApplication::translate("relaas::Pack", text);
}

QString qstring(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

Error TomlValues::errorAt(const toml::source_region &where, const QString &reason) const
{
    return {Error::Code::File,
            packText(QT_TRANSLATE_NOOP("relaas::Pack", "%1, line %2: %3"))
                .arg(m_fileName)
                .arg(where.begin.line)
                .arg(reason)};
}

void TomlValues::refuse(const toml::node &where, const QString &reason)
{
    if (!m_error)
        m_error = errorAt(where.source(), reason);
}

void TomlValues::onlyKeys(const toml::table &table, Keys keys)
{
    for (const auto &[key, value] : table) {
        if (std::find(keys.begin(), keys.end(), key.str()) == keys.end())
            refuse(value,
                   packText(QT_TRANSLATE_NOOP("relaas::Pack", "“%1” is no key known here."))
                       .arg(qstring(key.str())));
    }
}

const toml::node *TomlValues::required(const toml::table &table, std::string_view key)
{
    const toml::node *node = table.get(key);
    if (!node)
        refuse(table, packText(QT_TRANSLATE_NOOP("relaas::Pack", "“%1” is missing.")).arg(qstring(key)));
    return node;
}

QString TomlValues::asText(const toml::node &node, std::string_view key)
{
    if (const auto *string = node.as_string())
        return qstring(string->get());
    refuse(node, packText(QT_TRANSLATE_NOOP("relaas::Pack", "“%1” must be text.")).arg(qstring(key)));
    return {};
}

QString TomlValues::text(const toml::table &table, std::string_view key)
{
    const toml::node *node = required(table, key);
    if (!node)
        return {};
    const QString value = asText(*node, key);
    if (value.trimmed().isEmpty())
        refuse(*node, packText(QT_TRANSLATE_NOOP("relaas::Pack", "“%1” is empty.")).arg(qstring(key)));
    return value;
}

QString TomlValues::optionalText(const toml::table &table, std::string_view key)
{
    return table.contains(key) ? text(table, key) : QString();
}

int TomlValues::number(const toml::table &table, std::string_view key)
{
    const toml::node *node = required(table, key);
    if (!node)
        return 0;
    const auto *value = node->as_integer();
    if (!value || value->get() < 0 || value->get() > 1000) {
        refuse(*node,
               packText(QT_TRANSLATE_NOOP("relaas::Pack", "“%1” must be a whole number from 0 to 1000."))
                   .arg(qstring(key)));
        return 0;
    }
    return int(value->get());
}

bool TomlValues::flag(const toml::table &table, std::string_view key, bool fallback)
{
    const toml::node *node = table.get(key);
    if (!node)
        return fallback;
    if (const auto *value = node->as_boolean())
        return value->get();
    refuse(*node,
           packText(QT_TRANSLATE_NOOP("relaas::Pack", "“%1” must be true or false.")).arg(qstring(key)));
    return fallback;
}

QDate TomlValues::date(const toml::node &node, std::string_view key)
{
    if (const auto *value = node.as_date()) {
        const toml::date day = value->get();
        if (const QDate read(day.year, day.month, day.day); read.isValid())
            return read;
    }
    refuse(node,
           packText(QT_TRANSLATE_NOOP("relaas::Pack", "“%1” must be a date such as 2026-06-12."))
               .arg(qstring(key)));
    return {};
}

QDate TomlValues::optionalDate(const toml::table &table, std::string_view key)
{
    const toml::node *node = table.get(key);
    return node ? date(*node, key) : QDate();
}

Bilingual TomlValues::bilingual(const toml::table &table, std::string_view key)
{
    const toml::node *node = required(table, key);
    if (!node)
        return {};
    const auto *both = node->as_table();
    if (!both) {
        refuse(*node,
               packText(QT_TRANSLATE_NOOP("relaas::Pack", "“%1” must have a text nl and a text en."))
                   .arg(qstring(key)));
        return {};
    }
    onlyKeys(*both, {"nl", "en"});
    return {text(*both, "nl"), text(*both, "en")};
}

QStringList TomlValues::texts(const toml::table &table, std::string_view key)
{
    QStringList all;
    const toml::node *node = table.get(key);
    if (!node)
        return all;
    if (const auto *array = node->as_array()) {
        for (const toml::node &item : *array)
            all.append(asText(item, key));
    } else {
        refuse(*node, packText(QT_TRANSLATE_NOOP("relaas::Pack", "“%1” must be a list.")).arg(qstring(key)));
    }
    return all;
}

} // namespace relaas
