#pragma once

#include "audio/activity.h"
#include "audio/peaks.h"

namespace relaas {

/// All that is known of the sound of one recording: what a waveform draws.
struct WaveformContent
{
    qint64 frames = 0; ///< length, known before the peaks are
    int sampleRate = 0;
    Peaks peaks;
    Activity activity;

    /// The parts of `within` that are not summarised yet.
    QList<FrameSpan> unknown(FrameSpan within) const;
};

/// Those of a sorted, disjoint list that have a frame in common with `within`, whole.
std::span<const FrameSpan> spansTouching(const QList<FrameSpan> &spans, FrameSpan within);

/// How many frames of `within` they cover.
qint64 framesCovered(const QList<FrameSpan> &spans, FrameSpan within);

} // namespace relaas
