#pragma once

#include "core/people/places.h"
#include "core/result.h"

#include <QByteArray>

namespace relaas {

/// Reads the names of countries and languages (TOML). Invalid with "file:line: reason" for an unknown key, a
/// missing name or a code of the wrong form.
Result<Places> readPlaces(const QByteArray &content, const QString &fileName);

/// The names that come with the program.
Result<Places> shippedPlaces();

} // namespace relaas
