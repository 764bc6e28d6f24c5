#pragma once

#include "audio/soundindex.h"
#include "core/report/recording.h"

#include <QStringList>

namespace relaas {

/// What a recording is: codec, rate, channels, exact length and the track that was asked for, the rest of the
/// Recording left empty. Reads every packet, errors as indexed(). Whole sentences about what is odd with it
/// go to `warnings`.
Result<Recording> probed(const ByteSource &source, QStringList *warnings = nullptr,
                         std::optional<int> track = {});

} // namespace relaas
