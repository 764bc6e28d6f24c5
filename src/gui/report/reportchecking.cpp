#include "gui/report/reportchecking.h"

#include "gui/report/linedrafts.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdraft.h"
#include "gui/report/reportmodel.h"
#include "gui/report/reportview.h"
#include "gui/report/verdictpanel.h"

#include <QAction>

namespace relaas {

namespace {

bool isUnchecked(const Line &line)
{
    return line.verdict == Verdict::NotChecked && line.anchor && !line.text.trimmed().isEmpty();
}

} // namespace

ReportChecking::ReportChecking(ReportView &view, ReportModel &model, ReportDraft &draft, LineDrafts &drafts,
                               VerdictPanel &panel, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_draft(draft)
    , m_drafts(drafts)
    , m_panel(panel)
{
    connect(&m_panel, &VerdictPanel::noteTyped, &m_drafts, &LineDrafts::keepNote);
    connect(&m_panel, &VerdictPanel::noteFinished, this, &ReportChecking::finishNote);
    connect(&m_panel, &VerdictPanel::noteAbandoned, this, [this] {
        m_drafts.dropNote(m_view.currentLine());
        m_view.setFocus(Qt::OtherFocusReason);
    });
}

void ReportChecking::connectActions(const ReportActions &actions)
{
    connect(actions.agrees, &QAction::triggered, this, &ReportChecking::agree);
    connect(actions.differs, &QAction::triggered, this, [this] {
        m_view.endEditing();
        if (const Line *line = m_draft.line(m_view.currentLine()))
            m_panel.beginNote(m_drafts.noteFor(*line));
    });
    connect(actions.clearVerdict, &QAction::triggered, this, [this] {
        const Line *line = m_draft.line(m_view.currentLine());
        if (line && line->verdict != Verdict::NotChecked)
            m_draft.judge(line->id, Verdict::NotChecked, {});
    });
    connect(actions.nextUnchecked, &QAction::triggered, this, [this] { goToUnchecked(1); });
    connect(actions.previousUnchecked, &QAction::triggered, this, [this] { goToUnchecked(-1); });
    connect(actions.nextDiffering, &QAction::triggered, this, [this] {
        goTo(
            1, [](const Line &line) { return line.verdict == Verdict::Differs; }, tr("No line differs."));
    });
}

void ReportChecking::finishNote(LineId id, const QString &note)
{
    if (!m_draft.judge(id, Verdict::Differs, note))
        return m_panel.beginNote(note); // it was not saved: it stays in its field
    m_drafts.dropNote(id);
    m_view.setFocus(Qt::OtherFocusReason);
}

void ReportChecking::agree()
{
    m_view.endEditing();
    if (m_draft.judge(m_view.currentLine(), Verdict::Agrees, {}))
        goToUnchecked(1);
}

void ReportChecking::goToUnchecked(int step)
{
    goTo(step, isUnchecked, tr("Every line that has words and sound is compared."));
}

void ReportChecking::goTo(int step, const Wanted &isWanted, const QString &otherwise)
{
    m_view.endEditing();
    const int count = m_model.rowCount();
    const int start = std::max(m_view.currentIndex().row(), 0);
    // Once around, ending on the line one came from.
    for (int i = 1; i <= count; ++i) {
        const int row = ((start + step * i) % count + count) % count;
        const Line *line = m_model.line(m_model.index(row, ReportModel::Text));
        if (isWanted(*line)) {
            m_view.setCurrentLine(line->id);
            return;
        }
    }
    emit told(otherwise);
}

QString ReportChecking::coverageText() const
{
    const Coverage done = coverage(m_draft.report());
    if (done.lines == 0)
        return tr("No line has words and sound to compare yet");
    const QString compared =
        tr("%1 of %n line(s) compared", nullptr, done.lines).arg(done.agrees + done.differs);
    return done.differs == 0 ? compared : tr("%1, %n differ(s)", nullptr, done.differs).arg(compared);
}

} // namespace relaas
