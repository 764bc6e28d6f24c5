#include "ctl/reports/versions.h"

#include "ctl/desk.h"
#include "ctl/json.h"
#include "ctl/texts.h"
#include "workflow/reports.h"

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> listVersions(const Request &request)
{
    const auto desk = deskFor<InterviewId>(request, request.operands.constFirst());
    if (!desk)
        return desk.error();
    const auto versions = desk->office->reports().versions(desk->id);
    if (!versions)
        return versions.error();
    QList<QStringList> rows;
    for (const ReportVersion &version : *versions)
        rows.append({QString::number(version.version), jsonMoment(version.frozenAt),
                     version.origin ? version.origin->byName : QString(),
                     version.origin ? version.origin->reason.simplified() : QString()});
    return Answer{
        table({Texts::tr("Version"), Texts::tr("Frozen"), Texts::tr("Begun by"), Texts::tr("Reason")}, rows),
        {{u"versions"_s, jsonList(*versions)}}};
}

Result<Answer> beginVersion(const Request &request)
{
    const auto desk = deskFor<InterviewId>(request, request.operands.constFirst());
    if (!desk)
        return desk.error();
    const auto newest = desk->office->reports().report(desk->id);
    if (!newest)
        return newest.error();
    const auto begun = desk->office->reports().beginVersion(*newest, request.options.value(u"reason"_s));
    if (!begun)
        return begun.error();
    return Answer{Texts::tr("Version %1 is begun, with %n line(s).", nullptr, int(begun->lines.size()))
                      .arg(begun->version),
                  {{u"version"_s, begun->version}, {u"lines"_s, int(begun->lines.size())}}};
}

} // namespace

QList<Command> versionCommands()
{
    return {{u"report versions"_s,
             Texts::tr("lists the versions of a report, oldest first"),
             {u"INTERVIEW"_s},
             {},
             listVersions},
            {u"report begin"_s,
             Texts::tr("begins the next version of a report whose newest is frozen"),
             {u"INTERVIEW"_s},
             {{u"reason"_s, Texts::tr("Why there is to be another version."), u"TEXT"_s}},
             beginVersion,
             [](const Request &request) {
                 return missing(request, {u"reason"_s},
                                Texts::tr("Say with --reason why there is to be another version."));
             }}};
}

} // namespace relaas::ctl
