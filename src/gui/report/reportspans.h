#pragma once

#include "core/report/recording.h"
#include "core/report/report.h"
#include "gui/report/waveformspans.h"

namespace relaas {

/// The lines of a report that lie in one recording, as marks over its waveform; each ends where spanEnd()
/// says.
QList<WaveSpan> waveSpans(const Report &report, const Recording &recording, LineId current);

} // namespace relaas
