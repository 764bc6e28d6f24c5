#pragma once

#include "core/report/report.h"
#include "core/report/suggestion.h"

#include <QList>

namespace relaas {

/// Where anybody speaks in one recording.
struct RecordingSpeech
{
    RecordingId recording;
    int sampleRate = 0;
    qint64 frames = 0;
    QList<SpokenStretch> speech; ///< in order of time, not overlapping
};

/// How long somebody speaks within [fromFrame, toFrame), in milliseconds.
qint64 spokenMs(const RecordingSpeech &sound, qint64 fromFrame, qint64 toFrame);

/// What is odd about the sound of a line beside its words. It says something about how the line was written
/// down or placed, never about who spoke.
enum class SpeakingMark {
    Shortened, ///< far more is spoken than the words take: much was left out, or the place is too wide
    WithoutSpeech, ///< it has words, and nobody speaks in its place
};

struct SpeakingTime
{
    LineId line;
    int number = 0;
    SpeakingMark mark = SpeakingMark::Shortened;
    qint64 spokenMs = 0; ///< within its place
    qint64 expectedMs = 0; ///< what its words take at the pace of the other lines; 0 where that is not known

    bool operator==(const SpeakingTime &) const = default;
};

/// The lines with such a mark, in reading order; of recordings that are not among those given, nothing is
/// said. The pace is that of this very report: time of speech per letter of its lines of the same type that
/// have a place, so that a language, an interpreter and a way of writing are measured by themselves. A line
/// is far longer where its pace lies beyond the median by more than 3.5 robust standard deviations (1.4826
/// times the median absolute deviation, of logarithms: B. Iglewicz and D. C. Hoaglin, How to Detect and
/// Handle Outliers, 1993), at least twice the median, and by 5 seconds or more. Fewer than 8 such lines tell
/// no pace. Questions, answers and the lawyer's remarks are measured; the other types are notes of the
/// officer.
QList<SpeakingTime> speakingTimes(const Report &report, const QList<RecordingSpeech> &sounds);

} // namespace relaas
