#pragma once

#include "core/law/outcome.h"

#include <QByteArray>

namespace relaas {

/// Reads a catalogue of outcomes (TOML). Invalid with "file:line: reason" for anything unknown, missing, of
/// the wrong type or said twice.
Result<OutcomeCatalogue> readOutcomes(const QByteArray &content, const QString &fileName);

/// The catalogue that comes with the program.
Result<OutcomeCatalogue> shippedOutcomes();

} // namespace relaas
