#include "gui/widgets/recordingopening.h"

#include "audio/analysisfile.h"
#include "workflow/interviews.h"

namespace relaas {

Result<RecordingBytes> RecordingBytes::of(const Interviews &interviews, const Recording &recording)
{
    const auto sound = interviews.source(recording);
    if (!sound)
        return sound.error();
    const auto place = interviews.derived(recording);
    return RecordingBytes{*sound, place ? place->open : ByteSource()};
}

Result<OpenedRecording> openedRecording(const RecordingBytes &bytes, const Recording &recording,
                                        const std::stop_token &stop, const IndexProgress &progress)
{
    if (const auto device = bytes.kept ? bytes.kept() : nullptr) {
        // Anything wrong with it is no news to anybody: it is made anew.
        auto analysis = readAnalysis(*device, recording.sha256);
        if (analysis && analysis->index->info.track == recording.track.value_or(analysis->index->info.track))
            return OpenedRecording{analysis->index, std::move(analysis).value()};
    }
    auto index = indexed(bytes.sound, stop, progress, recording.track);
    if (!index)
        return index.error();
    return OpenedRecording{std::make_shared<const SoundIndex>(std::move(index).value()), {}};
}

} // namespace relaas
