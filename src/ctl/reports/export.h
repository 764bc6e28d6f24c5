#pragma once

#include "core/letter/language.h"
#include "core/result.h"
#include "workflow/office.h"
#include "workflow/reports.h"

#include <QJsonObject>

namespace relaas::ctl {

Result<void> writeReport(Office &office, InterviewId id, Language language, ReportForm form,
                         const QString &path);
Result<QJsonObject> reportJson(Office &office, InterviewId id);

} // namespace relaas::ctl
