#include "gui/decision/draftkeeper.h"

#include "gui/decision/decisiondraft.h"
#include "workflow/decisions.h"
#include "workflow/decisiontext.h"
#include "workflow/drafts.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace relaas {

namespace {

bool mayHelpToTryAgain(Error::Code code)
{
    return code == Error::Code::NoSpace || code == Error::Code::Busy || code == Error::Code::Storage;
}

} // namespace

DraftKeeper::DraftKeeper(Decisions &decisions, Drafts &drafts, DecisionDraft &draft, QObject *parent)
    : QObject(parent)
    , m_decisions(decisions)
    , m_drafts(drafts)
    , m_draft(draft)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::saveByItself);
    connect(&m_draft, &DecisionDraft::edited, this, &DraftKeeper::noteEdit);
}

DraftKey DraftKeeper::key() const
{
    return {u"decision"_s, m_draft.decision().id.value};
}

void DraftKeeper::noteEdit()
{
    m_hasUnsaved = true;
    if (std::exchange(m_baseRevision, m_draft.stored().revision) != m_draft.stored().revision)
        m_base = decisionText(m_draft.stored());
    m_drafts.keep(key(), m_base, decisionText(m_draft.decision()));
    if (!m_isInConflict)
        m_timer.start(1s);
}

bool DraftKeeper::save()
{
    m_problem.clear(); // who asks is told again
    m_timer.stop();
    if (!m_hasUnsaved)
        return true;
    if (m_isInConflict) {
        emit conflicted();
        return false;
    }
    return store();
}

bool DraftKeeper::mayLeave()
{
    if (save())
        return true;
    if (m_isInConflict || !m_drafts.mayKeep() || !m_drafts.flush())
        return false;
    const bool isWarned = std::exchange(m_isWarned, true);
    if (!isWarned) {
        emit failed({Error::Code::Storage,
                     tr("%1 What you typed is kept apart and is offered when you open the decision again: "
                        "leave once more to go now.")
                         .arg(m_problem)});
    }
    return isWarned;
}

void DraftKeeper::saveByItself()
{
    if (m_hasUnsaved && !m_isInConflict)
        store();
}

bool DraftKeeper::store()
{
    const auto kept = m_decisions.save(m_draft.decision());
    if (!kept) {
        m_isInConflict = kept.error().code == Error::Code::Conflict;
        if (m_isInConflict)
            emit conflicted();
        else if (std::exchange(m_problem, kept.error().text) != kept.error().text)
            emit failed(kept.error());
        if (mayHelpToTryAgain(kept.error().code))
            m_timer.start(5s);
        return false;
    }
    m_draft.rebase(*kept);
    m_drafts.drop(key());
    m_hasUnsaved = false;
    m_isInConflict = false;
    m_isWarned = false;
    m_problem.clear();
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
    if (m_hasUnsaved)
        m_drafts.drop(key());
    m_hasUnsaved = false;
    m_isInConflict = false;
}

} // namespace relaas
