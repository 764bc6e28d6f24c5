#pragma once

#include "gui/report/waveformcontent.h"
#include "gui/report/waveformspans.h"

#include <QDateTime>

namespace relaas {

/// "00:41:12.43": hundredths, which is as fine as an edge is moved.
QString fineTimecode(qint64 frame, int sampleRate);

/// What lies at a place of a recording, in lines: the time, by the clock as well where its start is known;
/// the line that is spoken; what is wrong with the sound.
QString waveformTip(const WaveformContent &content, const WaveformSpans &spans, qint64 frame,
                    const QDateTime &startedAt);

/// The keys of the waveform, for its tooltip and for screen readers.
QString waveformKeys(bool spansMovable);

/// "Beginning of line 131: 00:41:12.43"
QString edgeText(const WaveSpan &span, SpanEdge::Side side, int sampleRate);

/// "Selected from 00:41:12.43 to 00:41:15.00"
QString selectionText(FrameSpan selection, int sampleRate);

} // namespace relaas
