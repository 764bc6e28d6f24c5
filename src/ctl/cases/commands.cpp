#include "ctl/cases/commands.h"

#include "audio/probe.h"
#include "ctl/cases/export.h"
#include "ctl/desk.h"
#include "ctl/json.h"
#include "ctl/texts.h"
#include "workflow/casefiles.h"
#include "workflow/caseimports.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> list(const Request &request)
{
    const auto office = openedDesk(request);
    if (!office)
        return office.error();
    CaseFiles &cases = (*office)->caseFiles();
    const auto ids = cases.ids({request.options.value(u"filter"_s)});
    if (!ids)
        return ids.error();
    constexpr qsizetype atOnce = 500; // as many values as one statement takes everywhere
    QList<CaseSummary> found;
    for (qsizetype at = 0; at < ids->size(); at += atOnce) {
        const auto some = cases.summaries(ids->mid(at, atOnce));
        if (!some)
            return some.error();
        found += *some;
    }
    QList<QStringList> rows;
    for (const CaseSummary &each : found) {
        rows.append({each.number, each.vNumber.text(), each.name, each.nationality,
                     procedureName(each.procedure), stageName(each.stage), each.officerName,
                     jsonDay(each.nextDeadline)});
    }
    return Answer{
        table({Texts::tr("Case"), Texts::tr("V-number"), Texts::tr("Name"), Texts::tr("Nat."),
               Texts::tr("Procedure"), Texts::tr("Stage"), Texts::tr("Officer"), Texts::tr("Next deadline")},
              rows),
        {{u"cases"_s, jsonList(found)}}};
}

Result<Answer> show(const Request &request)
{
    const auto office = openedDesk(request);
    if (!office)
        return office.error();
    const auto id = caseWith(**office, request.operands.constFirst());
    if (!id)
        return id.error();
    return caseAnswer(**office, *id);
}

Result<Answer> import(const Request &request)
{
    const QString &path = request.operands.constFirst();
    const QString folder = QFileInfo(path).absolutePath();
    const auto office = openedDesk(request);
    if (!office)
        return office.error();
    const auto read = readCaseImport(path, folder);
    if (!read)
        return read.error();
    QStringList warnings;
    const auto id = (*office)->imports().add(
        *read, folder, [&](const ByteSource &source) { return probed(source, &warnings); });
    if (!id)
        return id.error();
    for (const QString &warning : warnings)
        tellProgress(warning);
    const auto file = (*office)->caseFiles().caseFile(*id);
    if (!file)
        return file.error();
    return Answer{Texts::tr("Case %1 is imported.").arg(file->number),
                  {{u"case"_s, jsonOf(*file)}, {u"warnings"_s, QJsonArray::fromStringList(warnings)}}};
}

} // namespace

QList<Command> caseCommands()
{
    const QCommandLineOption filter(u"filter"_s, Texts::tr("Only cases in which each of these words occurs."),
                                    u"WORDS"_s);
    return {
        {u"case list"_s, Texts::tr("lists the cases, the most urgent first"), {}, {filter}, list},
        {u"case show"_s, Texts::tr("shows a case by its number or id"), {u"ID"_s}, {}, show},
        {u"case import"_s, Texts::tr("adds a case from a file"), {u"FILE.json"_s}, {}, import},
    };
}

} // namespace relaas::ctl
