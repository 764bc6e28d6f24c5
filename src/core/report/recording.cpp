#include "core/report/recording.h"

#include <algorithm>

namespace relaas {

const Recording *recordingWith(const QList<Recording> &recordings, RecordingId id)
{
    const auto found = std::ranges::find(recordings, id, &Recording::id);
    return found == recordings.end() ? nullptr : &*found;
}

} // namespace relaas
