#include "ctl/reports/export.h"

#include "ctl/json.h"
#include "workflow/corrections.h"
#include "workflow/decisions.h"
#include "workflow/interviews.h"
#include "workflow/reports.h"

namespace relaas::ctl {

using namespace Qt::StringLiterals;

Result<void> writeReport(Office &office, InterviewId id, Language language, ReportForm form,
                         const QString &path)
{
    const bool isPdf = !path.endsWith(u".docx", Qt::CaseInsensitive);
    const auto wanted = form == ReportForm::AsSent && !isPdf ? ReportForm::Words : form;
    const auto document = office.reports().document(id, language, wanted);
    if (!document)
        return document.error();
    return isPdf ? Reports::writePdf(*document, path) : Reports::writeDocx(*document, path);
}

Result<QJsonObject> reportJson(Office &office, InterviewId id)
{
    const auto report = office.reports().exported(id);
    if (!report)
        return report.error();
    const auto recordings = office.interviews().recordings(id);
    if (!recordings)
        return recordings.error();
    const auto checks = office.reports().checks(*report);
    if (!checks)
        return checks.error();
    const auto cited = office.decisions().citedLines(*report);
    if (!cited)
        return cited.error();
    QList<Heard> heard;
    for (const Recording &recording : *recordings) {
        const auto ofRecording = office.interviews().heard(recording.id);
        if (!ofRecording)
            return ofRecording.error();
        heard += *ofRecording;
    }
    QJsonObject covered = jsonOf(coverage(*report, *cited));
    covered.insert(u"heard_permille"_s, int(heardShare(*recordings, heardFrames(heard)) * 1000));
    QJsonObject json = jsonOf(*report, *recordings, *checks);
    json.insert(u"coverage"_s, covered);
    const auto letters = office.corrections().ofInterview(id);
    if (!letters)
        return letters.error();
    const auto sendings = office.reports().sendings(*report);
    if (!sendings)
        return sendings.error();
    QJsonArray sent;
    for (const ReportSending &each : *sendings)
        sent.append(QJsonObject{{u"on"_s, jsonDay(each.sentOn)}, {u"to"_s, each.recipient}});
    json.insert(u"sent"_s, sent);
    json.insert(u"corrections"_s, jsonList(*letters));
    return json;
}

} // namespace relaas::ctl
