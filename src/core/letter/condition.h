#pragma once

#include "core/letter/letterfacts.h"
#include "core/letter/letterpack.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace relaas {

/// The facts a block may be made to depend on, each with the values it can have; the list of outcome codes is
/// open and therefore empty. "conclusion" exists only inside a ground.
const QHash<QString, QStringList> &knownFacts();

/// Whether the block is said on these facts on the date of the decision; for a block inside a ground, about
/// that one.
bool applies(const TextBlock &block, const LetterFacts &facts, const LetterGround *ground = nullptr);

} // namespace relaas
