#include "gui/decision/decisiondraft.h"

#include <algorithm>

namespace relaas {

void DecisionDraft::reset(const Decision &decision, bool isReadOnly)
{
    m_decision = decision;
    m_stored = decision;
    m_isReadOnly = isReadOnly;
    m_undo.clear();
    emit replaced();
}

void DecisionDraft::rebase(const Decision &saved)
{
    m_decision.revision = saved.revision;
    m_decision.state = saved.state;
    m_stored = saved;
}

void DecisionDraft::take(const Decision &words)
{
    m_decision = words;
    m_undo.clear();
    emit replaced();
    emit edited();
}

int DecisionDraft::addGround()
{
    m_decision.grounds.append(Ground{});
    const int added = static_cast<int>(grounds().size()) - 1;
    emit groundsChanged(added);
    emit edited();
    return added;
}

void DecisionDraft::removeGround(int ground)
{
    m_undo.push_back({ground, 0, 0, m_decision.grounds.takeAt(ground)});
    emit groundsChanged(std::min(ground, static_cast<int>(grounds().size()) - 1));
    emit edited();
}

void DecisionDraft::moveGround(int ground, int step)
{
    const int target = ground + step;
    if (target < 0 || target >= grounds().size())
        return;
    m_decision.grounds.swapItemsAt(ground, target);
    m_undo.push_back({0, 0, 0, Moved{ground, target}});
    emit groundsChanged(target);
    emit edited();
}

void DecisionDraft::setTitle(int ground, const QString &title)
{
    m_decision.grounds[ground].title = title;
    emit groundWorded(ground);
    emit edited();
}

void DecisionDraft::setSummary(int ground, const QString &summary)
{
    m_decision.grounds[ground].summary = summary;
    emit groundWorded(ground);
    emit edited();
}

void DecisionDraft::setConclusion(int ground, Conclusion conclusion)
{
    m_decision.grounds[ground].conclusion = conclusion;
    emit edited();
}

int DecisionDraft::addFinding(int ground, Direction direction)
{
    QList<Finding> &findings = m_decision.grounds[ground].findings;
    Finding finding;
    finding.direction = direction;
    findings.append(finding);
    const int added = static_cast<int>(findings.size()) - 1;
    emit findingsChanged(ground, added);
    emit edited();
    return added;
}

void DecisionDraft::removeFinding(int ground, int finding)
{
    QList<Finding> &findings = m_decision.grounds[ground].findings;
    m_undo.push_back({ground, finding, 0, findings.takeAt(finding)});
    emit findingsChanged(ground, std::min(finding, static_cast<int>(findings.size()) - 1));
    emit edited();
}

void DecisionDraft::setFindingText(int ground, int finding, const QString &text)
{
    m_decision.grounds[ground].findings[finding].text = text;
    emit edited();
}

void DecisionDraft::addCitation(int ground, int finding, const Citation &citation)
{
    m_decision.grounds[ground].findings[finding].citations.append(citation);
    emit citationsChanged(ground, finding);
    emit edited();
}

void DecisionDraft::removeCitation(int ground, int finding, int citation)
{
    QList<Citation> &citations = m_decision.grounds[ground].findings[finding].citations;
    m_undo.push_back({ground, finding, citation, citations.takeAt(citation)});
    emit citationsChanged(ground, finding);
    emit edited();
}

void DecisionDraft::setOutcome(const QString &code)
{
    m_decision.outcome = code;
    emit edited();
}

void DecisionDraft::setCountry(const QString &code)
{
    m_decision.country = code;
    emit edited();
}

void DecisionDraft::setReasons(const QString &reasons)
{
    m_decision.reasons = reasons;
    emit edited();
}

void DecisionDraft::undo()
{
    if (m_undo.empty())
        return;
    const Change change = std::move(m_undo.back());
    m_undo.pop_back();
    std::visit([&](const auto &what) { takeBack(change, what); }, change.what);
    emit edited();
}

void DecisionDraft::takeBack(const Change &change, const Ground &ground)
{
    m_decision.grounds.insert(change.ground, ground);
    emit groundsChanged(change.ground);
}

void DecisionDraft::takeBack(const Change &change, const Finding &finding)
{
    m_decision.grounds[change.ground].findings.insert(change.finding, finding);
    emit findingsChanged(change.ground, change.finding);
}

void DecisionDraft::takeBack(const Change &change, const Citation &citation)
{
    m_decision.grounds[change.ground].findings[change.finding].citations.insert(change.citation, citation);
    emit citationsChanged(change.ground, change.finding);
}

void DecisionDraft::takeBack(const Change &, const Moved &moved)
{
    m_decision.grounds.swapItemsAt(moved.from, moved.to);
    emit groundsChanged(moved.from);
}

} // namespace relaas
