#pragma once

#include "core/report/recording.h"
#include "core/report/report.h"
#include "gui/report/waveformspans.h"

#include <QHash>

namespace relaas {

/// The lines of a report that lie in one recording, as marks over its waveform; each ends where spanEnd()
/// says. Lines without a place stand where they are suggested, marked with "≈".
QList<WaveSpan> waveSpans(const Report &report, const Recording &recording, LineId current,
                          const QHash<LineId, Anchor> &suggestions = {});

/// Gives the span of a line the verdict that counts now, in its look and in words.
void showVerdict(WaveSpan &span, const Line &line);

/// Where the voices of a line are heard in a recording.
QList<WaveVoice> waveVoices(const Line &line, const Recording &recording);

} // namespace relaas
