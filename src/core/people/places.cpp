#include "core/people/places.h"

namespace relaas {

using namespace Qt::StringLiterals;

QString Places::countryName(const QString &code, QStringView language) const
{
    const auto found = m_countries.constFind(code);
    return found == m_countries.cend() ? code : found->name.in(language);
}

QString Places::nationality(const QString &code, bool isStateless, QStringView language) const
{
    if (isStateless)
        return language == u"nl" ? u"staatloos"_s : u"stateless"_s;
    if (code.isEmpty())
        return language == u"nl" ? u"onbekend"_s : u"unknown"_s;
    const auto found = m_countries.constFind(code);
    return found == m_countries.cend() ? code : found->nationality.in(language);
}

QString Places::languageName(const QString &code, QStringView language) const
{
    const auto found = m_languages.constFind(code);
    return found == m_languages.cend() ? code : found->in(language);
}

} // namespace relaas
