#pragma once

#include "core/report/recordingfinding.h"

#include <QString>

#include <optional>

namespace relaas {

/// A half-typed finding on the recording, for Draft::content. Of anything else nothing is read.
QString textOf(const RecordingStatement &statement);
std::optional<RecordingStatement> statementFrom(const QString &text);

} // namespace relaas
