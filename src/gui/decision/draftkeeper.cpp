#include "gui/decision/draftkeeper.h"

#include "gui/decision/decisiondraft.h"
#include "workflow/decisions.h"

namespace relaas {

DraftKeeper::DraftKeeper(Decisions &decisions, DecisionDraft &draft, QObject *parent)
    : QObject(parent)
    , m_decisions(decisions)
    , m_draft(draft)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, [this] { save(); });
    connect(&m_draft, &DecisionDraft::edited, this, &DraftKeeper::noteEdit);
}

void DraftKeeper::noteEdit()
{
    m_hasUnsaved = true;
    if (!m_isInConflict)
        m_timer.start();
}

bool DraftKeeper::save()
{
    m_timer.stop();
    if (!m_hasUnsaved)
        return true;
    if (m_isInConflict) {
        emit conflicted();
        return false;
    }
    return store();
}

bool DraftKeeper::store()
{
    const auto kept = m_decisions.save(m_draft.decision());
    if (!kept) {
        m_isInConflict = kept.error().code == Error::Code::Conflict;
        if (m_isInConflict)
            emit conflicted();
        else
            emit failed(kept.error());
        return false;
    }
    m_draft.rebase(*kept);
    m_hasUnsaved = false;
    m_isInConflict = false;
    emit saved(QTime::currentTime());
    return true;
}

bool DraftKeeper::saveOver()
{
    const auto stored = m_decisions.decision(m_draft.decision().id);
    if (!stored) {
        emit failed(stored.error());
        return false;
    }
    m_draft.rebase(*stored);
    return store();
}

void DraftKeeper::forget()
{
    m_timer.stop();
    m_hasUnsaved = false;
    m_isInConflict = false;
}

} // namespace relaas
