#pragma once

#include "core/letter/reportcomposition.h"

#include <vector>

namespace relaas {

/// What a report says at its close of how it was read back: by whom, in which language, with which
/// interpreter, when and how much of it; whether the applicant confirms it, and else why (Regulation (EU)
/// 2024/1348, article 14(3) to (5)); which lines were not read back, and what was said of those that were
/// corrected or refused. Nothing where nothing is known: what was printed before this was kept stays as it
/// was. It stands behind all lines and moves none of them.
std::vector<Block> readBackClose(const ReadBackFacts &facts, int version, Language language);

} // namespace relaas
