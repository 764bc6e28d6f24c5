#pragma once

#include "core/law/rule.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace relaas {

/// Names of countries, nationalities and languages in both languages of the program.
class Places
{
public:
    struct Country
    {
        Bilingual name; ///< "Soedan", "Sudan"
        Bilingual nationality; ///< as an adjective: "Soedanese", "Sudanese"
    };

    Places() = default;
    Places(QHash<QString, Country> countries, QHash<QString, Bilingual> languages)
        : m_countries(std::move(countries))
        , m_languages(std::move(languages))
    {
    }

    QStringList countries() const { return m_countries.keys(); } ///< ISO 3166-1 alpha-2, in no order
    bool isCountry(const QString &code) const { return m_countries.contains(code); }

    /// By ISO 3166-1 alpha-2; an unknown code stands for itself.
    QString countryName(const QString &code, QStringView language) const;
    QString nationality(const QString &code, bool isStateless, QStringView language) const;

    QStringList languages() const { return m_languages.keys(); } ///< ISO 639-3, in no order

    /// By ISO 639-3; an unknown code stands for itself.
    QString languageName(const QString &code, QStringView language) const;

private:
    QHash<QString, Country> m_countries;
    QHash<QString, Bilingual> m_languages;
};

} // namespace relaas
