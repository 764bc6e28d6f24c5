#pragma once

#include "core/ids.h"
#include "core/report/frameset.h"
#include "core/report/recording.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace relaas {

/// A stretch of a recording that somebody really heard: sample frames that a sound device played. Proof that
/// a line was compared by ear rests on these (Regulation (EU) 2024/1348, article 14(4)).
struct Heard
{
    RecordingId recording;
    qint64 fromFrame = 0;
    qint64 toFrame = 0; ///< exclusive
    int speedPermille = 1000; ///< of the recording's own
    QString aids; ///< the listening aids that were on, in words of the audio module; empty: none
    QString channels; ///< what of its channels was heard, likewise; empty: all, as recorded
    UserId by;
    QDateTime at; ///< when the last of it was heard, UTC

    bool operator==(const Heard &) const = default;
};

/// How one person heard one span of sound, over all the times they listened to it. Shares are in permille of
/// its frames and rounded down: never more than was heard.
struct HowHeard
{
    int permille = 0; ///< in whichever manner
    int unaidedPermille = 0; ///< without listening aids
    int aidedPermille = 0; ///< with at least one
    int slowestPermille = 0; ///< speeds, of the recording's own; 0 where nothing was heard
    int fastestPermille = 0;
    QStringList aids; ///< each combination once, sorted, as in Heard
    QStringList channels; ///< likewise

    static constexpr int enough = 900; ///< a span of which less was heard was not heard wholly
    bool isWhole() const { return permille >= enough; }

    bool operator==(const HowHeard &) const = default;
};

/// Of all that was heard by anybody, how `by` heard [fromFrame, toFrame) of a recording.
HowHeard howHeard(RecordingId recording, qint64 fromFrame, qint64 toFrame, const QList<Heard> &heard,
                  UserId by);

/// What was heard of each recording, by one person or, where none is given, by anybody.
QHash<RecordingId, FrameSet> heardFrames(const QList<Heard> &heard, std::optional<UserId> by = {});

/// The share of the time of all recordings that is in those frames, from 0 to 1; 0 where there is none.
double heardShare(const QList<Recording> &recordings, const QHash<RecordingId, FrameSet> &frames);

} // namespace relaas
