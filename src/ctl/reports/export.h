#pragma once

#include "core/letter/language.h"
#include "core/result.h"
#include "workflow/office.h"
#include "workflow/reports.h"

#include <QJsonObject>

namespace relaas::ctl {

/// The version of a report with this number, or the newest for 0.
Result<ReportVersion> chosenVersion(Office &office, InterviewId id, int number);

Result<void> writeReport(Office &office, ReportId id, Language language, ReportForm form,
                         const QString &path);
Result<QJsonObject> reportJson(Office &office, InterviewId interview, ReportId id);

} // namespace relaas::ctl
