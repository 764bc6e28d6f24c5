#pragma once

#include "core/report/recordingfindings.h"
#include "ctl/command.h"

#include <QJsonArray>

namespace relaas::ctl {

/// `report findings` and `report finding`: the findings on the recording of an interview, and one on paper.
QList<Command> findingCommands();

/// All findings on the recordings of a report, oldest first: "Findings on the recording" in
/// src/ctl/README.md.
QJsonArray recordingFindingsJson(const Report &report, const QList<Recording> &recordings);

} // namespace relaas::ctl
