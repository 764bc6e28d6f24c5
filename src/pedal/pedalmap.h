#pragma once

#include "pedal/pedalmachine.h"

#include <QHash>
#include <QMap>
#include <QString>

#include <optional>

namespace relaas {

/// What each part of a pedal is for.
using PedalMap = QHash<quint32, PedalRole>;

/// What was learned, by PedalIdentity::id().
using PedalMaps = QMap<QString, PedalMap>;

/// Gives the part to the role: a part has one role, and a role has one part.
PedalMap learned(PedalMap map, quint32 control, PedalRole role);

/// As a JSON object, for a file of settings. Reading gives nothing for what is none; a part or a role that
/// makes no sense is left out.
QString mapsText(const PedalMaps &maps);
std::optional<PedalMaps> mapsIn(const QString &text);

} // namespace relaas
