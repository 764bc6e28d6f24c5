#include "packs/placespack.h"

#include "packs/shipped.h"
#include "packs/tomlreader.h"

#include <QCoreApplication>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

bool isCode(const QString &code, qsizetype length, bool isUpper)
{
    if (code.size() != length)
        return false;
    for (const QChar c : code) {
        if (isUpper ? c < u'A' || c > u'Z' : c < u'a' || c > u'z')
            return false;
    }
    return true;
}

/// Reads each entry of a table of tables, refusing codes of another form.
template<typename Take>
void readEntries(TomlReader &pack, QStringView name, qsizetype codeLength, bool isUpper, Take take)
{
    const toml::table *table = pack.table(name);
    if (!table)
        return;
    TomlReader entries(*table, pack.fileName());
    for (const QString &code : entries.keys()) {
        const toml::table *entry = entries.table(code);
        if (!isCode(code, codeLength, isUpper)) {
            entries.refuse(code,
                           QCoreApplication::translate("PlacesPack", "\"%1\" is not a code of %2 letters")
                               .arg(code)
                               .arg(codeLength));
        }
        if (!entry || !entries.isGood())
            break;
        TomlReader reader(*entry, pack.fileName());
        take(code, reader);
        reader.done();
        entries.take(reader);
    }
    pack.take(entries);
}

} // namespace

Result<Places> readPlaces(const QByteArray &content, const QString &fileName)
{
    const auto parsed = parsedToml(content, fileName);
    if (!parsed)
        return parsed.error();
    TomlReader pack(*parsed, fileName);
    checkFormat(pack);
    QHash<QString, Places::Country> countries;
    QHash<QString, Bilingual> languages;
    readEntries(pack, u"countries", 2, true, [&](const QString &code, TomlReader &reader) {
        countries.insert(code,
                         {{reader.text(u"nl"), reader.text(u"en")},
                          {reader.text(u"nationality_nl"), reader.text(u"nationality_en")}});
    });
    readEntries(pack, u"languages", 3, false, [&](const QString &code, TomlReader &reader) {
        languages.insert(code, {reader.text(u"nl"), reader.text(u"en")});
    });
    pack.done();
    if (!pack.isGood())
        return pack.error();
    return Places(countries, languages);
}

Result<Places> shippedPlaces()
{
    const auto content = shippedPack(u"places/places.toml"_s);
    return content ? readPlaces(*content, u"places.toml"_s) : content.error();
}

} // namespace relaas
