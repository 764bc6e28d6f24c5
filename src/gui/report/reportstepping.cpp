#include "gui/report/reportstepping.h"

#include "gui/report/editactions.h"
#include "gui/report/reportdraft.h"
#include "gui/report/reportediting.h"
#include "gui/report/reportview.h"
#include "workflow/session.h"

#include <QAction>

namespace relaas {

ReportStepping::ReportStepping(EditActions &actions, ReportView &view, ReportDraft &draft,
                               ReportEditing &editing, const Session &session, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_view(view)
    , m_draft(draft)
    , m_editing(editing)
    , m_session(session)
{
    connect(actions.undo, &QAction::triggered, this, [this] {
        if (m_editing.finish())
            m_draft.undo();
    });
    connect(actions.redo, &QAction::triggered, this, [this] {
        if (m_editing.finish())
            m_draft.redo();
    });
    connect(actions.moveUp, &QAction::triggered, this, [this] { move(-1); });
    connect(actions.moveDown, &QAction::triggered, this, [this] { move(1); });
    view.addAction(actions.moveUp);
    view.addAction(actions.moveDown);
    connect(&draft, &ReportDraft::historyChanged, this, &ReportStepping::showSteps);
    connect(&draft, &ReportDraft::changed, this, &ReportStepping::showSteps);
    connect(&session, &Session::changed, this, &ReportStepping::showSteps);
    showSteps();
}

void ReportStepping::showSteps()
{
    const bool mayEdit = m_session.may(Permission::EditReports) && !m_draft.report().isFrozen();
    m_actions.setSteps(m_draft.undoText(), m_draft.redoText(), mayEdit);
}

void ReportStepping::move(int steps)
{
    if (!m_editing.finish())
        return;
    const LineId id = m_view.currentLine();
    if (id.isValid() && m_draft.moveLine(id, steps))
        m_view.setCurrentLine(id);
}

} // namespace relaas
