#pragma once

#include "gui/decision/decisionpage.h"
#include "support/decisiondesk.h"

#include <memory>

namespace relaas::test {

/// The page on this decision, shown; it has the focus as soon as its window is active.
inline std::unique_ptr<DecisionPage> openedPage(DecisionDesk &desk, Prompts &prompts, DecisionId id,
                                                const OutputFactory &output = defaultOutput)
{
    Office &office = desk.office();
    auto page = std::make_unique<DecisionPage>(office.decisions(), office.interviews(), office.caseFiles(),
                                               office.session(), office.drafts(), prompts, output, id);
    page->resize(1290, 840);
    page->show();
    page->activateWindow();
    page->setFocus();
    return page;
}

} // namespace relaas::test
