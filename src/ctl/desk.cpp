#include "ctl/desk.h"

#include "workflow/casefiles.h"
#include "workflow/users.h"

#include <QCoreApplication>

#include <algorithm>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<QString> usersHere(const Users &users)
{
    const auto all = users.all();
    if (!all)
        return all.error();
    QStringList names;
    for (const User &user : *all) {
        if (user.isActive)
            names += u"%1 (%2)"_s.arg(user.login, roleName(user.role));
    }
    return names.join(u", "_s);
}

} // namespace

Result<std::unique_ptr<Office>> openedDesk(const Request &request)
{
    auto opened = Office::open(request.store, Office::Mode::Existing, &QDateTime::currentDateTimeUtc);
    if (!opened)
        return opened;
    std::unique_ptr<Office> office = std::move(opened).value();
    if (!request.user.isEmpty()) {
        if (const auto signedIn = office->users().signIn(request.user); signedIn)
            return office;
        else if (signedIn.error().code != Error::Code::NotFound)
            return signedIn.error();
    }
    const auto here = usersHere(office->users());
    if (!here)
        return here.error();
    if (request.user.isEmpty()) {
        return Error{Error::Code::NotAllowed,
                     QCoreApplication::translate(
                         "relaasctl", "Nobody is signed in. Say who you are with --user LOGIN: %1.")
                         .arg(*here)};
    }
    return Error{Error::Code::NotFound,
                 QCoreApplication::translate("relaasctl", "There is no user \"%1\" here. Users: %2.")
                     .arg(request.user, *here)};
}

Result<qint64> idIn(const QString &operand)
{
    bool isNumber = false;
    const qint64 id = operand.toLongLong(&isNumber);
    if (isNumber && id > 0)
        return id;
    return Error{Error::Code::Invalid,
                 QCoreApplication::translate("relaasctl", "\"%1\" is no id. Ids stand in `case show`.")
                     .arg(operand.left(40))};
}

Result<CaseFileId> caseWith(Office &office, const QString &numberOrId)
{
    if (const auto id = idIn(numberOrId)) {
        const auto file = office.caseFiles().caseFile(CaseFileId{*id});
        if (!file)
            return file.error();
        return file->id;
    }
    const auto ids = office.caseFiles().ids({numberOrId});
    if (!ids)
        return ids.error();
    const auto found = office.caseFiles().summaries(ids->first(std::min<qsizetype>(ids->size(), 500)));
    if (!found)
        return found.error();
    for (const CaseSummary &summary : *found) {
        if (summary.number == numberOrId)
            return summary.id;
    }
    return Error{Error::Code::NotFound,
                 QCoreApplication::translate(
                     "relaasctl", "There is no case \"%1\" in this store. `case list` shows those there are.")
                     .arg(numberOrId.left(40))};
}

} // namespace relaas::ctl
