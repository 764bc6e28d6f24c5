#pragma once

#include "core/letter/letter.h"

#include <QPalette>

#include <memory>

class QTextDocument;

namespace relaas {

/// The letter for reading on the screen, in the colours of the palette so that it suits a light and a dark
/// theme.
std::unique_ptr<QTextDocument> previewDocument(const Letter &letter, const QPalette &palette);

} // namespace relaas
