#include "workflow/commentperiod.h"

#include "core/casefile/casefile.h"
#include "core/casefile/stage.h"
#include "core/law/deadlines.h"
#include "storage/store.h"
#include "workflow/ledger.h"

namespace relaas {

using namespace Qt::StringLiterals;

CommentPeriod commentPeriodOf(const Ledger &ledger, const LawPack &law, const CaseFile &file,
                              const Report &version)
{
    CommentPeriod period;
    period.decisionSentOn = decisionSentOn(file.events);
    CaseFacts facts{file.procedure, file.events};
    const auto sendings = ledger.store().corrections.sendings(version.id);
    if (sendings && !sendings->isEmpty()) {
        facts.events.removeIf(
            [](const Event &event) { return event.type == EventType::ReportMadeAvailable; });
        Event sent;
        sent.type = EventType::ReportMadeAvailable;
        sent.on = sendings->constFirst().sentOn;
        facts.events.append(sent);
    }
    for (const Deadline &deadline : derived(facts, law, ledger.today(), Explain::No)) {
        if (deadline.ruleId == u"COMMENTS"_s)
            period.lastDay = deadline.lastDay;
    }
    return period;
}

} // namespace relaas
