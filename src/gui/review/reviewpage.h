#pragma once

#include "audio/output.h"
#include "core/review/review.h"
#include "gui/decision/casesources.h"
#include "gui/decision/citationsound.h"
#include "gui/review/decisiondocument.h"
#include "gui/review/reviewactions.h"
#include "gui/shell/page.h"

#include <memory>

namespace Ui {
class ReviewPage;
}

namespace relaas {

class CaseFiles;
class Decisions;
class Drafts;
class Interviews;
class LetterStep;
class Prompts;
class Reviews;
class Session;

/// Where a second person reads a decision against its sources, hears them, and returns or signs it: the
/// decision at the left, the report around the citation at the right.
class ReviewPage : public Page
{
    Q_OBJECT

public:
    ReviewPage(Reviews &reviews, Decisions &decisions, Interviews &interviews, CaseFiles &caseFiles,
               Session &session, Drafts &drafts, Prompts &prompts, OutputFactory output, DecisionId id,
               QWidget *parent = nullptr);
    ~ReviewPage() override;

    QString title() const override;
    QString menuTitle() const override;
    QList<QAction *> pageActions() const override { return m_actions.all(); }
    void activated() override;
    bool mayLeave() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectWidgets();
    void connectActions();
    void connectSpace();
    void load();
    void loadRemarks();
    void tellOfFoundRemark();
    void showTips();
    void showDecision();
    void showRights();
    void showCitation(int citation); ///< in the order of reading
    const Citation *current() const;
    void addRemark(const QString &text);
    void withdrawRemark(const Remark &remark);
    void returnToAuthor();
    void sign();
    void saveLetter();
    void fail(const Error &error);
    /// Whether a remark is typed but not added; says so.
    bool isRemarkPending();

    Reviews &m_reviews;
    Decisions &m_decisions;
    Interviews &m_interviews;
    CaseFiles &m_caseFiles;
    Session &m_session;
    Prompts &m_prompts;
    DecisionId m_id;
    std::unique_ptr<Ui::ReviewPage> m_ui;
    ReviewActions m_actions;
    CitationSound m_sound;
    LetterStep *m_letter = nullptr;
    CaseSources m_sources;
    Decision m_decision;
    std::vector<DecisionDocument::Span> m_citations;
    int m_current = 0;
    QString m_refusal; ///< why this user can neither return nor sign, empty where they can
    QString m_name; ///< of the applicant
    QString m_vNumber;
};

} // namespace relaas
