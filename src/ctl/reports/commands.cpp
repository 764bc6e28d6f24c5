#include "ctl/reports/commands.h"

#include "ctl/desk.h"
#include "ctl/reports/export.h"
#include "ctl/reports/findings.h"
#include "ctl/reports/passage.h"
#include "ctl/reports/textimport.h"
#include "ctl/reports/versions.h"
#include "ctl/texts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> exportReport(const Request &request)
{
    const auto office = openedDesk(request);
    if (!office)
        return office.error();
    const auto id = idIn(request.operands.constFirst());
    if (!id)
        return id.error();
    const InterviewId interview{*id};
    const auto version = chosenVersion(**office, interview, request.options.value(u"version"_s).toInt());
    if (!version)
        return version.error();
    const QString out = request.options.value(u"out"_s);
    if (out.isEmpty()) {
        const auto json = reportJson(**office, interview, version->id);
        if (!json)
            return json.error();
        return Answer{{}, {{u"report"_s, *json}}};
    }
    const auto form = request.options.contains(u"as-sent"_s) ? ReportForm::AsSent : ReportForm::WithNotes;
    if (const auto written = writeReport(**office, version->id, request.language(), form, out); !written)
        return written.error();
    const QString path = QFileInfo(out).absoluteFilePath();
    return Answer{path, {{u"file"_s, path}}};
}

QString misuse(const Request &request)
{
    if (request.options.value(u"out"_s).isEmpty() && !request.asJson)
        return Texts::tr(
            "Say where the PDF goes with --out F.pdf, or ask for the report itself with --json.");
    bool isNumber = true;
    const bool isVersion = request.options.value(u"version"_s, u"1"_s).toInt(&isNumber) > 0 && isNumber;
    return isVersion ? languageMisuse(request)
                     : Texts::tr("A version is a number from 1 on, such as --version 1.");
}

} // namespace

QList<Command> reportCommands()
{
    return QList<Command>{
               {u"report export"_s,
                Texts::tr("writes the report of an interview"),
                {u"INTERVIEW"_s},
                {languageOption(),
                 outOption(u"F.pdf"_s,
                           Texts::tr("Write PDF/A to this file, or a Word document where it ends in .docx.")),
                 {u"version"_s, Texts::tr("This version; without it the newest."), u"N"_s},
                 {u"as-sent"_s,
                  Texts::tr("The words alone, as they go to the lawyer: without verdicts and corrections.")}},
                exportReport,
                misuse},
               passageCommand(),
               textImportCommand()}
    + versionCommands() + findingCommands();
}

} // namespace relaas::ctl
