#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace relaas {

/// Part of a recording in samples per channel ("frames"), counted from the first decoded one: [from, to).
struct FrameSpan
{
    qint64 from = 0;
    qint64 to = 0;

    qint64 length() const { return to - from; }
    bool operator==(const FrameSpan &) const = default;
};

/// What a recording is, as found by reading all its packets.
struct SoundInfo
{
    QString container; ///< short name for display, e.g. "wav", "mp3", "mp4"
    QString codec; ///< short name for display, e.g. "pcm_s16le", "aac"
    static constexpr int highestRate = 768000;
    static constexpr int mostChannels = 32;

    int sampleRate = 0;
    int channels = 0;
    qint64 frames = 0; ///< exact length: the frames a decode from the start gives
    int track = 0; ///< which of the file's sound tracks this is, counted from 0
    int tracks = 1; ///< how many sound tracks the file has
    bool isTruncated = false; ///< the file promises more sound than it holds
    QList<FrameSpan> missing; ///< sound that lies between two time stamps but not in the file
    QStringList warnings; ///< whole sentences for the user

    bool operator==(const SoundInfo &) const = default;
};

} // namespace relaas
