#include "workflow/interviewincase.h"

#include "storage/store.h"

namespace relaas {

Result<InterviewInCase> interviewInCase(const Store &store, InterviewId id)
{
    const auto interview = store.interviews.interview(id);
    if (!interview)
        return interview.error();
    const auto file = store.cases.caseFile(interview->caseFile);
    if (!file)
        return file.error();
    return InterviewInCase{*interview, *file};
}

} // namespace relaas
