#include "audio/probe.h"

namespace relaas {

Result<Recording> probed(const ByteSource &source, QStringList *warnings, std::optional<int> track)
{
    const auto index = indexed(source, {}, {}, track);
    if (!index)
        return index.error();
    Recording recording;
    recording.codec = index->info.codec;
    recording.sampleRate = index->info.sampleRate;
    recording.channels = index->info.channels;
    recording.frames = index->info.frames;
    recording.track = track;
    if (warnings)
        *warnings += index->info.warnings;
    return recording;
}

} // namespace relaas
