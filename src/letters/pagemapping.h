#pragma once

#include "core/letter/letter.h"
#include "core/report/pagemap.h"

namespace relaas {

/// Where the lines of a report stand in its print: of the very layout that writePdf() paints. Needs a
/// QGuiApplication; takes tenths of seconds for long reports, so call it outside the GUI thread.
PageMap pageMapOf(const Letter &report);

} // namespace relaas
