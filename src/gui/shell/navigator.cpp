#include "gui/shell/navigator.h"

#include <algorithm>

namespace relaas {

bool samePage(const Location &a, const Location &b)
{
    const auto *reportA = std::get_if<ReportPlace>(&a);
    const auto *reportB = std::get_if<ReportPlace>(&b);
    if (reportA && reportB)
        return reportA->interview == reportB->interview;
    return a == b;
}

bool isRoot(const Location &location)
{
    if (const auto *review = std::get_if<ReviewPlace>(&location))
        return !review->decision.isValid();
    return std::holds_alternative<CaseListPlace>(location) || std::holds_alternative<LogPlace>(location)
        || std::holds_alternative<UsersPlace>(location) || std::holds_alternative<StorePlace>(location);
}

void Navigator::open(const Location &location)
{
    std::erase_if(m_trail, [&](const Location &visited) { return samePage(visited, location); });
    m_trail.push_back(location);
    if (m_trail.size() <= m_limit)
        return;
    const auto oldest = std::find_if_not(m_trail.begin(), std::prev(m_trail.end()), isRoot);
    if (oldest != std::prev(m_trail.end()))
        m_trail.erase(oldest);
}

void Navigator::back()
{
    if (canGoBack())
        m_trail.pop_back();
}

bool Navigator::contains(const Location &location) const
{
    return std::any_of(m_trail.begin(), m_trail.end(),
                       [&](const Location &visited) { return samePage(visited, location); });
}

} // namespace relaas
