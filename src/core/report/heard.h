#pragma once

#include "core/ids.h"

#include <QDateTime>
#include <QString>

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

} // namespace relaas
