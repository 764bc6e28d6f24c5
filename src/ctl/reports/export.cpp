#include "ctl/reports/export.h"

#include "ctl/json.h"
#include "workflow/interviews.h"
#include "workflow/reports.h"

namespace relaas::ctl {

Result<void> writeReport(Office &office, InterviewId id, Language language, const QString &path)
{
    const auto document = office.reports().document(id, language);
    if (!document)
        return document.error();
    return Reports::writePdf(*document, path);
}

Result<QJsonObject> reportJson(Office &office, InterviewId id)
{
    const auto report = office.reports().exported(id);
    if (!report)
        return report.error();
    const auto recordings = office.interviews().recordings(id);
    if (!recordings)
        return recordings.error();
    return jsonOf(*report, *recordings);
}

} // namespace relaas::ctl
