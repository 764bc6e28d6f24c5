#pragma once

#include "crypto/keys.h"

#include <QDate>
#include <QString>

namespace relaas::test {

/// A store in `folder` with invented cases, spread over names, nationalities, procedures, stages and
/// deadlines as in an office. The same each time.
/// Returns the keys of a caseworker in it.
KeysPtr makeManyCases(const QString &folder, int count, QDate today);

} // namespace relaas::test
