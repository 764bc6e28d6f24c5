#include "ctl/reports/commands.h"

#include "ctl/desk.h"
#include "ctl/reports/export.h"
#include "ctl/reports/findings.h"
#include "ctl/reports/passage.h"
#include "ctl/reports/textimport.h"
#include "ctl/reports/versions.h"
#include "ctl/texts.h"

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> exportReport(const Request &request)
{
    const auto desk = deskFor<InterviewId>(request, request.operands.constFirst());
    if (!desk)
        return desk.error();
    const auto version = chosenVersion(*desk->office, desk->id, request.options.value(u"version"_s).toInt());
    if (!version)
        return version.error();
    const QString out = request.options.value(u"out"_s);
    if (out.isEmpty()) {
        const auto json = reportJson(*desk->office, desk->id, version->id);
        if (!json)
            return json.error();
        return Answer{{}, {{u"report"_s, *json}}};
    }
    const auto form = request.options.contains(u"as-sent"_s) ? ReportForm::AsSent : ReportForm::WithNotes;
    if (const auto written = writeReport(*desk->office, version->id, request.language(), form, out); !written)
        return written.error();
    return writtenTo(out);
}

QString misuse(const Request &request)
{
    const QString nowhere =
        missing(request, {u"out"_s},
                Texts::tr("Say where the report goes with --out F.pdf or --out F.docx, or ask for the report "
                          "itself with --json."));
    bool isNumber = true;
    const bool isVersion = request.options.value(u"version"_s, u"1"_s).toInt(&isNumber) > 0 && isNumber;
    return firstOf(
        {request.asJson ? QString() : nowhere,
         isVersion ? QString() : Texts::tr("A version is a number from 1 on, such as --version 1."),
         languageMisuse(request)});
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
