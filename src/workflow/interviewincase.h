#pragma once

#include "core/casefile/casefile.h"
#include "core/report/report.h"
#include "core/result.h"

namespace relaas {

class Store;

/// An interview with the case that it belongs to.
struct InterviewInCase
{
    Interview interview;
    CaseFile file;
};

/// Both as they are stored now. Permission is asked by the verb that calls it.
Result<InterviewInCase> interviewInCase(const Store &store, InterviewId id);

} // namespace relaas
