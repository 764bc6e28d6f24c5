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

} // namespace relaas::ctl
