#pragma once

#include "audio/bytesource.h"
#include "audio/soundinfo.h"
#include "core/result.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace relaas {

/// Where each packet of a recording lies in time and in the file: what makes seeking exact to the sample in
/// formats that cannot do it themselves. Built once per recording, then shared read-only.
struct SoundIndex
{
    struct Packet
    {
        qint64 frame = 0; ///< first frame it decodes to, counted before the codec's own lead-in is cut
        qint64 timestamp = 0; ///< the container's own time stamp, in its time base
        qint64 position = 0; ///< byte in the file, -1 when the container does not say
        qint32 size = 0; ///< bytes

        bool operator==(const Packet &) const = default;
    };

    SoundInfo info;
    std::vector<Packet> packets; ///< in file order, frame never falls
    qint64 leadInFrames = 0; ///< encoder delay at the start that is never heard
};

using SoundIndexPtr = std::shared_ptr<const SoundIndex>;
using IndexProgress = std::function<void(qint64 doneBytes, qint64 totalBytes)>;

/// One of the sound tracks of a file, as its header describes it.
struct SoundTrack
{
    QString codec;
    int sampleRate = 0;
    int channels = 0;
    qint64 durationMs = 0; ///< 0 where the header does not say
    QString language; ///< as the file has it, mostly ISO 639-2; often empty
    QString title; ///< often empty

    bool operator==(const SoundTrack &) const = default;
};

/// The sound tracks to choose from, in the order of the file: what indexed() counts from 0. Reads the header
/// only. Errors as indexed().
Result<QList<SoundTrack>> soundTracks(const ByteSource &source);

/// Reads every packet. Decodes only where the packets themselves do not tell how many frames they hold.
/// Runs on the calling thread for as long as reading the file takes: call it in the background.
/// Errors (one sentence, without the file's name: the caller puts it in front): no bytes, no sound file, no
/// sound in it, a header that cannot be true, a lock that cannot be opened. A file that ends too early is
/// taken, with isTruncated and a warning; so is a film, and one with several sound tracks, of which the
/// longest (or first) is taken unless `track` names one. Cancelled, without a sentence, where a stop was
/// asked.
Result<SoundIndex> indexed(const ByteSource &source, const std::stop_token &stop = {},
                           const IndexProgress &progress = {}, std::optional<int> track = {});

} // namespace relaas
