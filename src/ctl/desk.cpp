#include "ctl/desk.h"

#include "ctl/password.h"
#include "ctl/texts.h"
#include "workflow/authenticator.h"
#include "workflow/casefiles.h"
#include "workflow/demonstration.h"
#include "workflow/rescue.h"

#include <QCoreApplication>

#include <algorithm>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {

/// In a demonstration everybody may know the passwords.
QString demonstrationPassword(const QString &login)
{
    const auto people = Demonstration::people(u":/demo"_s);
    if (!people)
        return {};
    for (const DemonstrationUser &person : *people) {
        if (person.user.login == login)
            return person.password;
    }
    return {};
}

Result<KeysPtr> keysOf(const Authenticator &door, const Request &request)
{
    if (request.user.isEmpty()) {
        return Error{Error::Code::NotAllowed,
                     Texts::tr("Nobody is signed in. Say who you are with --user LOGIN.")};
    }
    QString password = door.state().isDemonstration ? demonstrationPassword(request.user) : QString();
    if (password.isEmpty() || !request.passwordFile.isEmpty()) {
        auto typed = enteredPassword(request.user, request.passwordFile);
        if (!typed)
            return typed.error();
        password = std::move(typed).value();
    }
    return door.unlock(request.user, password);
}

} // namespace

Result<KeysPtr> openedDoor(const Request &request)
{
    const Authenticator door(request.store, &QDateTime::currentDateTimeUtc);
    if (const StoreState state = door.state(); state.kind != StoreState::Kind::Ready)
        return state.problem;
    return keysOf(door, request);
}

Result<std::unique_ptr<Office>> openedDesk(const Request &request)
{
    if (const auto finished = Rescue(request.store, &QDateTime::currentDateTimeUtc).finishInterrupted();
        !finished)
        return finished.error();
    const auto keys = openedDoor(request);
    if (!keys)
        return keys.error();
    return Office::open(request.store, *keys, Office::Mode::ReadWrite, &QDateTime::currentDateTimeUtc);
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
