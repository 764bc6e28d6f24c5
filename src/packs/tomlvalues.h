#pragma once

#include "core/law/rule.h"
#include "core/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <string_view>
#include <toml++/toml.h>

namespace relaas {

/// Translated in the context that all data packs share.
QString packText(const char *text);
QString qstring(std::string_view text);

/// Takes values out of parsed TOML. Reading goes on after a mistake with an empty value; the first mistake is
/// kept, with file and line.
class TomlValues
{
public:
    using Keys = std::initializer_list<std::string_view>;
    template<typename Enum>
    using FromName = std::optional<Enum> (*)(QStringView);

    explicit TomlValues(QString fileName) : m_fileName(std::move(fileName)) { }

    const std::optional<Error> &error() const { return m_error; }
    Error errorAt(const toml::source_region &where, const QString &reason) const;

    void refuse(const toml::node &where, const QString &reason);
    void onlyKeys(const toml::table &table, Keys keys);
    const toml::node *required(const toml::table &table, std::string_view key);

    QString asText(const toml::node &node, std::string_view key);
    QString text(const toml::table &table, std::string_view key);
    QString optionalText(const toml::table &table, std::string_view key);
    int number(const toml::table &table, std::string_view key);
    bool flag(const toml::table &table, std::string_view key, bool fallback);
    QDate date(const toml::node &node, std::string_view key);
    QDate optionalDate(const toml::table &table, std::string_view key);
    Bilingual bilingual(const toml::table &table, std::string_view key);
    QStringList texts(const toml::table &table, std::string_view key);
    template<typename Enum>
    Enum named(const toml::node &node, std::string_view key, FromName<Enum> fromName);
    template<typename Enum>
    std::optional<Enum> optionalNamed(const toml::table &table, std::string_view key,
                                      FromName<Enum> fromName);
    template<typename Enum>
    QList<Enum> namedList(const toml::table &table, std::string_view key, FromName<Enum> fromName);

private:
    QString m_fileName;
    std::optional<Error> m_error;
};

template<typename Enum>
Enum TomlValues::named(const toml::node &node, std::string_view key, FromName<Enum> fromName)
{
    const QString name = asText(node, key);
    if (const auto value = fromName(name))
        return *value;
    refuse(node,
           packText(QT_TRANSLATE_NOOP("relaas::Pack", "“%1” is not known as %2.")).arg(name, qstring(key)));
    return {};
}

template<typename Enum>
std::optional<Enum> TomlValues::optionalNamed(const toml::table &table, std::string_view key,
                                              FromName<Enum> fromName)
{
    const toml::node *node = table.get(key);
    return node ? std::optional(named(*node, key, fromName)) : std::nullopt;
}

template<typename Enum>
QList<Enum> TomlValues::namedList(const toml::table &table, std::string_view key, FromName<Enum> fromName)
{
    QList<Enum> all;
    const toml::node *node = table.get(key);
    if (!node)
        return all;
    if (const auto *array = node->as_array()) {
        for (const toml::node &item : *array)
            all.append(named(item, key, fromName));
    } else {
        refuse(*node, packText(QT_TRANSLATE_NOOP("relaas::Pack", "“%1” must be a list.")).arg(qstring(key)));
    }
    return all;
}

} // namespace relaas
