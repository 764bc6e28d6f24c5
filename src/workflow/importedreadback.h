#pragma once

#include "core/report/readbackstatement.h"
#include "workflow/caseimport.h"
#include "workflow/jsonfields.h"

namespace relaas {

/// The object `read_back` of an imported line: how the applicant took it when it was read back. Its place in
/// the sound names a recording of the interview. Refuses, under its path, what readBack() refuses of a line.
ImportedReadBack importedReadBack(JsonFields &fields, const ImportedInterview &interview, const Line &line);

/// The object `read_back` of an imported interview: what became of its report as a whole.
ReadBackStatement importedStatement(JsonFields &fields);

} // namespace relaas
