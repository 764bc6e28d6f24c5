#pragma once

#include "core/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace relaas {

/// A sound recording of an interview as it was attached. Its bytes are never changed (Regulation (EU)
/// 2024/1348, article 14(2) and (4)).
struct Recording
{
    RecordingId id;
    InterviewId interview;
    QString fileName; ///< as it was called when attached
    QByteArray sha256; ///< of the bytes, lower-case hexadecimal
    qint64 sizeBytes = 0;
    QString codec;
    int sampleRate = 0;
    int channels = 0;
    qint64 frames = 0; ///< counted from the first decoded sample
    std::optional<int> track; ///< which of the file's sound tracks was chosen, counted from 0
    QDateTime addedAt;
    QDateTime startedAt; ///< when its first sample was recorded, UTC; invalid where nobody knows

    bool operator==(const Recording &) const = default;
};

/// Null where that recording is not among them.
const Recording *recordingWith(const QList<Recording> &recordings, RecordingId id);

/// A span of sound: sample frames of one recording, from inclusive to exclusive.
struct Anchor
{
    RecordingId recording;
    qint64 fromFrame = 0;
    std::optional<qint64> toFrame; ///< open where only the beginning is known

    bool operator==(const Anchor &) const = default;
};

} // namespace relaas
