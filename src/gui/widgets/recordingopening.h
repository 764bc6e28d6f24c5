#pragma once

#include "audio/analysis.h"
#include "core/report/recording.h"

#include <optional>

namespace relaas {

class Interviews;

/// What is known of a recording before anything of it is decoded.
struct OpenedRecording
{
    SoundIndexPtr index;
    std::optional<Analysis> analysis; ///< where one was kept beside it
};

/// The two places an attached recording is opened from. Made on the window's thread, used on any.
struct RecordingBytes
{
    ByteSource sound;
    ByteSource kept; ///< null where nothing can be kept of it

    static Result<RecordingBytes> of(const Interviews &interviews, const Recording &recording);
};

/// Reads what was kept beside the recording, else every packet of its chosen track. To be called in the
/// background; errors as indexed().
Result<OpenedRecording> openedRecording(const RecordingBytes &bytes, const Recording &recording,
                                        const std::stop_token &stop, const IndexProgress &progress = {});

} // namespace relaas
