#pragma once

#include "core/letter/reportcomposition.h"
#include "core/report/readbackstatement.h"

namespace relaas {

class Places;

/// How a report was read back, as it is printed at its close.
ReadBackFacts readBackFacts(const Report &report, const ReadBackRecord &record, const Places &places);

} // namespace relaas
