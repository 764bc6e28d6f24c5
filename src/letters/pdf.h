#pragma once

#include "core/letter/letter.h"
#include "core/result.h"

class QIODevice;

namespace relaas {

/// Writes the letter as PDF/A-1b (ISO 19005-1) on A4, fonts embedded. A file appears whole or not at all.
/// Invalid for a letter without blocks, File where the target cannot be written. Needs a QGuiApplication;
/// takes seconds for hundreds of pages, so call it outside the GUI thread.
Result<void> writePdf(const Letter &letter, const QString &path);
Result<void> writePdf(const Letter &letter, QIODevice &device);

} // namespace relaas
