#pragma once

#include "core/letter/letterpack.h"
#include "core/result.h"

#include <QByteArray>

namespace relaas {

/// Reads the standard text of letters (TOML). Invalid with "file:line: reason" for an unknown key, slot, fact
/// or value, a missing translation, slots that differ between the languages, a wrong type, or an id used
/// twice.
Result<LetterPack> readLetterPack(const QByteArray &content, const QString &fileName);

/// The decision letter that comes with the program.
Result<LetterPack> shippedLetterPack();

} // namespace relaas
