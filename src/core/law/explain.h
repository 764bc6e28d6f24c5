#pragma once

#include "core/law/deadlines.h"

namespace relaas {

/// Why a deadline falls on its day, step by step: start, length, counting, roll, state. Short sentences.
QStringList explained(const Deadline &deadline, const DeadlineRule &rule, const LawPack &pack);

} // namespace relaas
