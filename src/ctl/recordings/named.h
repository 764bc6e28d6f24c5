#pragma once

#include "core/report/recording.h"
#include "ctl/command.h"

#include <optional>

namespace relaas::ctl {

/// The recording that --recording names, or the only one of the interview; nothing where that tells none.
Result<std::optional<Recording>> namedRecording(const Request &request, const QList<Recording> &recordings);

/// That somebody must say which one is meant, or that there is none.
Error whichRecording(const QList<Recording> &recordings);

} // namespace relaas::ctl
