#include "core/report/reporthistory.h"

namespace relaas {

namespace {

qsizetype unitsOf(const ReportStep &step)
{
    qsizetype units = 0;
    for (const LineEdit &edit : step.lines) {
        units += edit.before ? edit.before->text.size() : 0;
        units += edit.after ? edit.after->text.size() : 0;
    }
    return units;
}

/// Typing can also bring a line, or take one: that is no more of the words before it.
bool isTypingInOneLine(const ReportStep &step)
{
    if (step.kind != EditKind::Typing || step.lines.size() != 1)
        return false;
    const LineEdit &edit = step.lines.constFirst();
    return edit.before && edit.after && !edit.placeBefore && !edit.placeAfter;
}

} // namespace

void ReportHistory::note(const Report &before, const Report &after, EditKind kind, const QDateTime &at,
                         int number)
{
    const auto step = stepBetween(before, after, kind, at, number);
    if (!step)
        return;
    m_undone.clear();
    if (continues(*step)) {
        ReportStep &last = m_done.last();
        last.lines.first().after = step->lines.constFirst().after;
        last.at = at;
        if (last.lines.constFirst().before == last.lines.constFirst().after) {
            m_done.removeLast(); // it was typed away again
            closeStep();
        }
    } else {
        m_done.append(*step);
        m_isOpen = kind == EditKind::Typing;
    }
    forgetOldest();
}

bool ReportHistory::continues(const ReportStep &step) const
{
    if (!m_isOpen || m_done.isEmpty() || !isTypingInOneLine(step))
        return false;
    const ReportStep &last = m_done.constLast();
    if (last.report != step.report || !isTypingInOneLine(last)
        || last.lines.constFirst().number != step.lines.constFirst().number)
        return false;
    const qint64 rest = last.at.msecsTo(step.at);
    return rest >= 0 && rest <= typingPauseMs
        && last.lines.constFirst().after == step.lines.constFirst().before;
}

void ReportHistory::stepBack()
{
    m_isOpen = false;
    if (!m_done.isEmpty())
        m_undone.append(m_done.takeLast());
}

void ReportHistory::stepForward()
{
    m_isOpen = false;
    if (!m_undone.isEmpty())
        m_done.append(m_undone.takeLast());
}

void ReportHistory::dropUndo()
{
    m_isOpen = false;
    if (!m_done.isEmpty())
        m_done.removeLast();
}

void ReportHistory::dropRedo()
{
    if (!m_undone.isEmpty())
        m_undone.removeLast();
}

/// The newest step stays, however long.
void ReportHistory::forgetOldest()
{
    qsizetype units = 0;
    qsizetype kept = 0;
    for (auto step = m_done.crbegin(); step != m_done.crend(); ++step) {
        units += unitsOf(*step);
        if (kept > 0 && (kept == m_mostSteps || units > mostUnits))
            break;
        ++kept;
    }
    m_done.remove(0, m_done.size() - kept);
}

} // namespace relaas
