#include "ctl/audit/commands.h"

#include "ctl/desk.h"
#include "ctl/json.h"
#include "ctl/texts.h"

#include <QCoreApplication>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualCount = 1000;

Result<Answer> list(const Request &request)
{
    const auto office = openedDesk(request);
    if (!office)
        return office.error();
    // The log belongs to those who may read no cases too: the id is not looked up among the cases for them.
    CaseFileId only;
    const QString wanted = request.options.value(u"case"_s);
    if (const auto id = idIn(wanted)) {
        only.value = *id;
    } else if (!wanted.isEmpty()) {
        const auto found = caseWith(**office, wanted);
        if (!found)
            return found.error();
        only = *found;
    }
    const int count = request.options.value(u"count"_s, QString::number(usualCount)).toInt();
    const auto entries = (*office)->log(only, count);
    if (!entries)
        return entries.error();
    QList<QStringList> rows;
    for (const AuditEntry &entry : *entries) {
        rows.append({jsonMoment(entry.at), entry.login, entry.role, entry.action, entry.object,
                     QString::number(entry.objectId),
                     entry.caseFile.isValid() ? QString::number(entry.caseFile.value) : QString()});
    }
    return Answer{table({Texts::tr("When"), Texts::tr("User"), Texts::tr("Role"), Texts::tr("Action"),
                         Texts::tr("Thing"), Texts::tr("Id"), Texts::tr("Case")},
                        rows),
                  {{u"entries"_s, jsonList(*entries)}}};
}

QString misuse(const Request &request)
{
    bool isNumber = false;
    const int count = request.options.value(u"count"_s, u"1"_s).toInt(&isNumber);
    return isNumber && count > 0 ? QString() : Texts::tr("--count takes a number of rows, at least 1.");
}

} // namespace

QList<Command> auditCommands()
{
    return {{u"audit list"_s,
             Texts::tr("shows the log, newest first"),
             {},
             {{u"case"_s, Texts::tr("Only rows of this case, by number or id."), u"ID"_s},
              {u"count"_s, Texts::tr("At most this many rows; %1 without it.").arg(usualCount), u"N"_s}},
             list,
             misuse}};
}

} // namespace relaas::ctl
