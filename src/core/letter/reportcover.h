#pragma once

#include "core/letter/reportcomposition.h"

#include <vector>

namespace relaas {

/// The cover sheet of a report, up to the break behind it: who was heard by whom, when and in which language,
/// the period for comments, the recordings and their checksums, the version and its own. The period has a row
/// also before it is known, so that knowing it later moves nothing.
std::vector<Block> reportCover(const ReportFacts &facts, Language language);

} // namespace relaas
