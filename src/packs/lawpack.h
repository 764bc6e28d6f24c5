#pragma once

#include "core/law/rule.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace relaas {

/// Reads the time-limit law (resources/packs/law/timelimits.toml) from its bytes. A bad pack is refused
/// whole, with `fileName`, line and reason: unknown key, unit, event or procedure, bad date, missing
/// translation, an id used twice, a national term outside its European bounds.
Result<LawPack> readLawPack(const QByteArray &bytes, const QString &fileName);

/// The law that comes with the program.
Result<LawPack> shippedLawPack();

} // namespace relaas
