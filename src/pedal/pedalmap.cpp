#include "pedal/pedalmap.h"

#include "core/names.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace relaas {

namespace {

constexpr NameTable<PedalRole, 3> roleNames{
    {{PedalRole::Back, u"back"}, {PedalRole::Play, u"play"}, {PedalRole::Forward, u"forward"}}};

PedalMap mapIn(const QJsonObject &object)
{
    PedalMap map;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        bool isNumber = false;
        const quint32 control = entry.key().toUInt(&isNumber);
        const auto role = valueIn(roleNames, entry.value().toString());
        if (isNumber && role)
            map.insert(control, *role);
    }
    return map;
}

} // namespace

PedalMap learned(PedalMap map, quint32 control, PedalRole role)
{
    map.removeIf([role](const auto &entry) { return entry.value() == role; });
    map.insert(control, role);
    return map;
}

QString mapsText(const PedalMaps &maps)
{
    QJsonObject all;
    for (auto each = maps.cbegin(); each != maps.cend(); ++each) {
        QJsonObject parts;
        for (auto part = each->cbegin(); part != each->cend(); ++part)
            parts.insert(QString::number(part.key()), nameIn(roleNames, part.value()));
        all.insert(each.key(), parts);
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::optional<PedalMaps> mapsIn(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    PedalMaps maps;
    const QJsonObject all = document.object();
    for (auto each = all.begin(); each != all.end(); ++each) {
        if (each.value().isObject())
            maps.insert(each.key(), mapIn(each.value().toObject()));
    }
    return maps;
}

} // namespace relaas
