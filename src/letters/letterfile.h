#pragma once

// Private to this module: what all forms of a letter share.

#include "core/letter/letter.h"
#include "core/result.h"

#include <QByteArray>

namespace relaas {

/// What stands at the right above every page but the first: its own words, else the first row of its
/// reference.
QString runningHeadOf(const Letter &letter);

/// Refuses a letter in which nothing stands.
Result<void> checkHasBlocks(const Letter &letter);

/// The file appears whole or not at all.
Result<void> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace relaas
