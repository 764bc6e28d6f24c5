#pragma once

#include "core/report/recording.h"
#include "core/report/report.h"
#include "core/result.h"

#include <QList>

namespace relaas {

/// A line as far as it is heard in a passage.
struct PassageLine
{
    int number = 0;
    LineType type = LineType::Question;
    QString text;
    qint64 fromFrame = 0; ///< of the recording, never before the passage begins
    qint64 toFrame = 0; ///< nor behind its end

    bool operator==(const PassageLine &) const = default;
};

/// Seconds of a recording that are disputed, with what the report says was said in them.
struct SoundPassage
{
    Recording recording;
    qint64 fromFrame = 0;
    qint64 toFrame = 0;
    QList<PassageLine> lines; ///< in the order in which they begin

    bool operator==(const SoundPassage &) const = default;
};

/// More than anybody hears in a court.
inline constexpr qsizetype mostPassages = 100;

/// Where these lines lie in the sound, by number, each to where the next one begins where its own end is not
/// known. Refuses a number that the report has not, and a line without a place, naming it.
Result<QList<Anchor>> soundOfLines(const Report &report, const QList<Recording> &recordings,
                                   const QList<int> &numbers);

/// The passages that these spans of sound make: in the order of the recordings and of time, those that touch
/// each other as one. Refuses none at all, too many, one of another hearing or without an end, and one that
/// is empty or reaches beyond its recording.
Result<QList<SoundPassage>> passagesOf(const Report &report, const QList<Recording> &recordings,
                                       const QList<Anchor> &spans);

} // namespace relaas
