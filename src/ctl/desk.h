#pragma once

#include "core/casefile/casefile.h"
#include "core/result.h"
#include "ctl/command.h"
#include "workflow/office.h"

#include <memory>

namespace relaas::ctl {

/// The keys of the user of a request, by their password.
Result<KeysPtr> openedDoor(const Request &request);

/// Opens the store of a request and signs its user in. Refuses where none is named, listing who there is.
Result<std::unique_ptr<Office>> openedDesk(const Request &request);

/// The case with this number ("Z26-0000101") or row id.
Result<CaseFileId> caseWith(Office &office, const QString &numberOrId);

/// A row id from the command line.
Result<qint64> idIn(const QString &operand);

/// An opened desk and what a word of the command line names in it.
template<typename Id>
struct DeskFor
{
    std::unique_ptr<Office> office;
    Id id;
};

/// The word is read first: nobody types a password for what cannot be meant.
template<typename Id>
Result<DeskFor<Id>> deskFor(const Request &request, const QString &word)
{
    const auto id = idIn(word);
    if (!id)
        return id.error();
    auto office = openedDesk(request);
    if (!office)
        return office.error();
    return DeskFor<Id>{std::move(office).value(), Id{*id}};
}

} // namespace relaas::ctl
