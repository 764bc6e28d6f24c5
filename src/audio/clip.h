#pragma once

#include "audio/soundindex.h"

#include <QDateTime>

class QJsonObject;

namespace relaas {

/// A passage of a recording to be taken out of it, for a court or a lawyer to hear in any player.
struct ClipOrder
{
    enum class Format {
        Wav, ///< 16 bit where the recording has no more, else 24
        Flac, ///< the same samples, smaller
        Opus, ///< much smaller, not the same samples
    };

    QString recordingName; ///< as people know it
    QByteArray recordingSha256; ///< of its bytes, lower-case hexadecimal
    FrameSpan frames;
    Format format = Format::Wav;
    QString shownPath = {}; ///< what a refusal names where it cannot be written; empty: the file itself
};

/// What was written, and what it was taken from.
struct Clip
{
    ClipOrder order;
    QString fileName;
    QByteArray sha256; ///< of the clip's own bytes, lower-case hexadecimal
    int sampleRate = 0; ///< of the recording
    int channels = 0;
    QDateTime madeAt; ///< UTC
    QList<FrameSpan> damaged; ///< parts of the passage that could not be decoded: silence in the clip
};

/// "wav", "flac" or "opus": the ending of a file's name, and the value of --format.
QString clipFormatName(ClipOrder::Format format);
std::optional<ClipOrder::Format> clipFormatNamed(QStringView name);

/// How many bytes of samples a WAV file of so many frames has.
qint64 wavBytes(const SoundInfo &info, qint64 frames);

/// Writes the passage, exact to the sample, with its origin in the file's own tags (comment, RELAAS_SHA256,
/// RELAAS_FROM and RELAAS_TO in frames), and a manifest beside it: `path` and ".json". Both appear whole or
/// not at all. Error Invalid: the passage is empty or reaches beyond the recording; Conflict: something with
/// that name is there; File; Cancelled; otherwise as Decoder::read().
Result<Clip> writeClip(const ByteSource &source, const SoundIndexPtr &index, const ClipOrder &order,
                       const QString &path, const QDateTime &now, const std::stop_token &stop = {},
                       const std::function<void(qint64 doneFrames, qint64 totalFrames)> &progress = {});

/// The manifest: "format": "relaas-clip-1", "clip" {file, sha256, format}, "origin" {file, sha256,
/// sample_rate, channels, from_frame, to_frame, from, to}, "damaged" [{from_frame, to_frame}], "made_at".
QJsonObject clipManifest(const Clip &clip);

} // namespace relaas
