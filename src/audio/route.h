#pragma once

#include "audio/soundinfo.h"

#include <QList>

namespace relaas {

/// A part of a recording that is played in one go.
struct Leg
{
    FrameSpan frames;
    qint64 restFrames = 0; ///< silence after it, wanted as such
    FrameSpan skipped; ///< silence of the recording left out before it

    bool operator==(const Leg &) const = default;
};

/// In which order parts of a recording are played. What follows on another follows without a gap.
struct Route
{
    QList<Leg> legs;
    bool isEndless = false; ///< begins anew after the last leg

    /// The leg of that number, counted on through the rounds; null after the last.
    const Leg *leg(qint64 number) const;
    bool operator==(const Route &) const = default;
};

/// A point on a route.
struct Place
{
    qint64 leg = 0;
    qint64 frame = 0; ///< of the recording

    bool operator==(const Place &) const = default;
};

/// From beginning to end, leaving out the silences (sorted, disjoint). Has one leg at least, be it empty.
Route straightRoute(FrameSpan frames, const QList<FrameSpan> &silences = {});

Route loopRoute(FrameSpan frames, qint64 restFrames);

/// Walks through: `times` times each `stepFrames`, then on, the next step beginning `overlapFrames` before
/// the end of the one before.
Route walkRoute(FrameSpan frames, qint64 stepFrames, int times, qint64 overlapFrames);

/// What is left of a span without the holes (sorted, disjoint).
QList<FrameSpan> without(FrameSpan span, const QList<FrameSpan> &holes);

/// Those of the pauses that are longer than `longerThan`, less `margin` at both ends, and none that touches
/// what is unknown: nobody can say that it was silent there.
QList<FrameSpan> skippable(const QList<FrameSpan> &pauses, qint64 longerThan, qint64 margin,
                           const QList<FrameSpan> &unknown);

/// Where listening goes on after a stop at `frame`: `back` frames earlier, and as much as `reach` further
/// back where a pause between words begins there.
qint64 rewound(qint64 frame, qint64 back, qint64 reach, const QList<FrameSpan> &pauses);

} // namespace relaas
