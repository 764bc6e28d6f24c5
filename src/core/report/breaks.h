#pragma once

#include "core/report/speakingtime.h"
#include "core/report/timeline.h"

#include <QTime>
#include <QTimeZone>

namespace relaas {

/// A break or interruption of the hearing as the report declares it, by the clock on the wall.
struct DeclaredBreak
{
    LineId line; ///< in which it begins
    int number = 0;
    QTime from;
    QTime to;

    bool operator==(const DeclaredBreak &) const = default;
};

/// Those of lines of type P and TI: "10:42–10:58", "10.42 tot 10.58 uur"; or a time in one such line and
/// another in the next ("10:42 Begin pauze", "10:58 Einde pauze"), where nothing was asked or answered in
/// between. Times that no clock shows, and an end before the beginning, are none.
QList<DeclaredBreak> declaredBreaks(const Report &report);

/// Where the report and the sound do not say the same about breaks. A fact about the record: Regulation (EU)
/// 2024/1348, article 14(1) and (2), wants both to be complete.
enum class BreakMark {
    SpokenIn, ///< the recording ran on during a declared break, and somebody speaks in it
    NotDeclared, ///< nobody speaks for so long, or nothing was recorded, and no line says so
    NotComparable, ///< the same, and lines declare breaks, but nobody knows when the recording began
    OutsideHearing, ///< declared for a time at which nothing of this hearing was recorded, before or after
};

struct BreakFault
{
    BreakMark mark = BreakMark::NotDeclared;
    LineId line; ///< that declares it; invalid where none does
    int number = 0; ///< likewise, 0
    RecordingId
        recording; ///< in which it lies, or after which nothing was recorded; invalid outside the hearing
    qint64 fromFrame = 0;
    qint64 toFrame = 0; ///< exclusive; the same where nothing was recorded
    qint64 lengthMs = 0; ///< of the break or the pause
    qint64 spokenMs = 0; ///< in a break

    bool operator==(const BreakFault &) const = default;
};

struct BreakLimits
{
    qint64 pauseMs = 5 * 60'000; ///< a pause from this length on is to be declared
    qint64 toleranceMs = 60'000; ///< clock times are whole minutes, and clocks differ
    qint64 spokenMs = 5'000; ///< less within a break is somebody coming in
};

/// In order of the hearing. Declared breaks are compared by the clock, where it is known when each recording
/// began (`zone` is that of the clock on the wall). A hearing may take several days: a break lies on the day
/// that agrees with the lines around it, as far as they have a place in the sound. A pause is declared as
/// well by such a line whose place in the sound touches it. What lies in recordings whose speech is not among
/// `sounds` is passed over.
QList<BreakFault> breakFaults(const Report &report, const QList<Recording> &recordings,
                              const QList<RecordingSpeech> &sounds, const QTimeZone &zone,
                              const BreakLimits &limits = {});

} // namespace relaas
