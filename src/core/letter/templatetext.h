#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace relaas {

/// Standard text in pieces: words, and the slots between them.
struct TemplatePiece
{
    QString text; ///< the words, or the name of the slot
    bool isSlot = false;
    bool isStrong = false;

    bool operator==(const TemplatePiece &) const = default;
};

/// Splits "Uw zaak **{case_number}**". Invalid with the reason for a brace or a pair of stars that is never
/// closed.
Result<std::vector<TemplatePiece>> templatePieces(const QString &text);

/// The names of the slots, each once, in order; empty for text that cannot be split.
QStringList slotsIn(const QString &text);

} // namespace relaas
