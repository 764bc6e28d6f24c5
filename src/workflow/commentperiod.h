#pragma once

#include "core/report/correction.h"

namespace relaas {

class Ledger;
struct CaseFile;
struct LawPack;

/// The period of this very version, counted from its first sending; where none was noted, from the last
/// report of the case that was made available. Permission is asked by the verb that calls it.
CommentPeriod commentPeriodOf(const Ledger &ledger, const LawPack &law, const CaseFile &file,
                              const Report &version);

} // namespace relaas
