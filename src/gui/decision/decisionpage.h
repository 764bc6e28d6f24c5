#pragma once

#include "audio/output.h"
#include "gui/decision/citationsound.h"
#include "gui/decision/decisionactions.h"
#include "gui/decision/decisiondraft.h"
#include "gui/decision/draftkeeper.h"
#include "gui/decision/founddecision.h"
#include "gui/decision/stepstate.h"
#include "gui/shell/page.h"

#include <QTimer>

#include <memory>

namespace Ui {
class DecisionPage;
}

namespace relaas {

class CaseFiles;
class Decisions;
class Drafts;
class FindingsStep;
class GroundsStep;
class Interviews;
class LetterStep;
class OutcomeStep;
class Prompts;
class Session;

/// Where a decision is written: its steps at the left with what is still missing, one step in the middle, the
/// reports of the case at the right. Everything typed saves itself.
class DecisionPage : public Page
{
    Q_OBJECT

public:
    DecisionPage(Decisions &decisions, Interviews &interviews, CaseFiles &caseFiles, Session &session,
                 Drafts &drafts, Prompts &prompts, OutputFactory output, DecisionId id,
                 QWidget *parent = nullptr);
    ~DecisionPage() override;

    QString title() const override;
    QString menuTitle() const override;
    QList<QAction *> pageActions() const override { return m_actions.all(); }
    void activated() override;
    bool mayLeave() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildSteps();
    void connectWidgets();
    void connectActions();
    void connectSteps();
    void connectFound();
    void tellOfFound();
    void load();
    void loadRemarks();
    void refresh();
    void showStep(Step step);
    void goTo(Step step);
    void goTo(const Gap &gap);
    void walkGrounds(int step);
    void removeCurrent();
    void showTarget();
    void showConflict(bool isInConflict);
    void takeSaved();
    void hear();
    void open(const Citation &citation);
    void submit();
    void saveLetter();
    void fail(const Error &error);

    Decisions &m_decisions;
    Interviews &m_interviews;
    CaseFiles &m_caseFiles;
    Session &m_session;
    Drafts &m_drafts;
    Prompts &m_prompts;
    DecisionId m_id;
    std::unique_ptr<Ui::DecisionPage> m_ui;
    DecisionActions m_actions;
    DecisionDraft m_draft;
    DraftKeeper m_keeper;
    FoundDecision m_found;
    CitationSound m_sound;
    QTimer m_refresh;
    GroundsStep *m_grounds = nullptr;
    FindingsStep *m_findings = nullptr;
    OutcomeStep *m_outcome = nullptr;
    LetterStep *m_letter = nullptr;
    QString m_name; ///< of the applicant
    QString m_vNumber;
};

} // namespace relaas
