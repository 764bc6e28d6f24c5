#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace relaas {

class TomlReader;

/// The bytes of a pack that comes with the program: "law/outcomes.toml".
Result<QByteArray> shippedPack(const QString &path);

/// Reads the head of every pack, format and valid_from; refuses a format this program does not know.
void checkFormat(TomlReader &pack);

} // namespace relaas
