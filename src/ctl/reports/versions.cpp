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
    const auto office = openedDesk(request);
    if (!office)
        return office.error();
    const auto id = idIn(request.operands.constFirst());
    if (!id)
        return id.error();
    const auto versions = (*office)->reports().versions(InterviewId{*id});
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
    const auto office = openedDesk(request);
    if (!office)
        return office.error();
    const auto id = idIn(request.operands.constFirst());
    if (!id)
        return id.error();
    const auto newest = (*office)->reports().report(InterviewId{*id});
    if (!newest)
        return newest.error();
    const auto begun = (*office)->reports().beginVersion(*newest, request.options.value(u"reason"_s));
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
                 return request.options.value(u"reason"_s).trimmed().isEmpty()
                     ? Texts::tr("Say with --reason why there is to be another version.")
                     : QString();
             }}};
}

} // namespace relaas::ctl
