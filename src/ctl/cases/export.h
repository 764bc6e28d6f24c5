#pragma once

#include "core/result.h"
#include "ctl/command.h"
#include "workflow/office.h"

namespace relaas::ctl {

/// Everything about a case: for people, and in JSON.
Result<Answer> caseAnswer(Office &office, CaseFileId id);

} // namespace relaas::ctl
