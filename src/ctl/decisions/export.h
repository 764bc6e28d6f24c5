#pragma once

#include "core/assessment/decision.h"
#include "core/letter/language.h"
#include "core/result.h"
#include "workflow/office.h"

namespace relaas::ctl {

/// Writes the letter as PDF/A: in Dutch, once signed, the very bytes that were signed.
Result<void> writeDecision(Office &office, const Decision &decision, Language language, const QString &path);

} // namespace relaas::ctl
