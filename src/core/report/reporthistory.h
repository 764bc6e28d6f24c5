#pragma once

#include "core/report/reportstep.h"

namespace relaas {

/// The steps of one sitting that can be taken back, and those that were and can be done again. It forgets the
/// oldest where there are too many, or their words too long.
class ReportHistory
{
public:
    /// Consecutive typing in one line is one step until it rests for longer than this.
    static constexpr qint64 typingPauseMs = 3000;
    static constexpr qsizetype mostUnits = 8'000'000; ///< of text, UTF-16

    explicit ReportHistory(int mostSteps = 300) : m_mostSteps(mostSteps) { }

    /// Notes what a change made of a report; nothing where that is nothing. What was taken back before can no
    /// longer be done again.
    void note(const Report &before, const Report &after, EditKind kind, const QDateTime &at, int number = 0);
    /// The next typing begins a step of its own.
    void closeStep() { m_isOpen = false; }

    /// What undoing takes back next, and redoing does again; null where there is nothing.
    const ReportStep *toUndo() const { return m_done.isEmpty() ? nullptr : &m_done.constLast(); }
    const ReportStep *toRedo() const { return m_undone.isEmpty() ? nullptr : &m_undone.constLast(); }

    /// That step was undone or done again.
    void stepBack();
    void stepForward();
    /// It cannot be any more, as somebody else changed its lines: what comes next is the one before or after
    /// it.
    void dropUndo();
    void dropRedo();

private:
    bool continues(const ReportStep &step) const;
    void forgetOldest();

    int m_mostSteps;
    QList<ReportStep> m_done;
    QList<ReportStep> m_undone;
    bool m_isOpen = false; ///< typing may go on in the last step
};

} // namespace relaas
