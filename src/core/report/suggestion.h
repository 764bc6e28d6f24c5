#pragma once

#include "core/report/report.h"

#include <QList>

#include <optional>
#include <stop_token>

namespace relaas {

/// Where the lines of a report probably lie in a recording: told by where anybody speaks, how long each text
/// is and where some lines are known to begin. No word is recognised, so it holds for every language. A
/// proposal: somebody has to hear a line before its place is certain.
///
/// Method: the stretches of speech are divided among the lines in their order, by dynamic programming over
/// the fit of durations to lengths of text (W. A. Gale and K. W. Church, A Program for Aligning Sentences in
/// Bilingual Corpora, Computational Linguistics 19, 1993) and over the pauses: long ones lie between lines
/// rather than within.

/// Frames in which somebody speaks without a pause: [from, to). In order of time, not overlapping.
struct SpokenStretch
{
    qint64 from = 0;
    qint64 to = 0;

    bool operator==(const SpokenStretch &) const = default;
};

/// A line that was spoken.
struct SpokenLine
{
    LineId id;
    qsizetype characters = 0;
    bool isAnswer = false; ///< questions and answers are not spoken equally fast
    std::optional<qint64> firmFrom; ///< where it is known to begin
};

/// The lines of a report that may lie in one recording, for suggestedSpans(): those that were spoken and have
/// words, not those that lie in another recording or, as others beside them do, before or after this one.
/// `recordings` in the order in which they were made. Lines with a place in the recording are firm.
QList<SpokenLine> linesToPlace(const Report &report, RecordingId recording,
                               const QList<Recording> &recordings);

struct SuggestedSpan
{
    LineId line;
    qint64 fromFrame = 0;
    qint64 toFrame = 0; ///< exclusive

    bool operator==(const SuggestedSpan &) const = default;
};

/// One span for each line that is not firm and for which there is speech left, in the order of the lines;
/// spans never overlap and never pass a firm beginning. A firm beginning that lies before an earlier one is
/// not relied on. Empty when stopped.
QList<SuggestedSpan> suggestedSpans(const QList<SpokenLine> &lines, const QList<SpokenStretch> &speech,
                                    int sampleRate, const std::stop_token &stop = {});

} // namespace relaas
