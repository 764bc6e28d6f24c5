#include "gui/decision/decisionpage.h"

#include "gui/decision/casesources.h"
#include "gui/decision/findingsstep.h"
#include "gui/decision/groundsstep.h"
#include "gui/decision/letterstep.h"
#include "gui/decision/outcomestep.h"
#include "gui/decision/signedletter.h"
#include "gui/widgets/actiontips.h"
#include "gui/widgets/draftmessages.h"
#include "gui/widgets/focus.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/prompts.h"
#include "workflow/casefiles.h"
#include "workflow/decisions.h"
#include "workflow/drafts.h"
#include "workflow/interviews.h"
#include "workflow/session.h"

#include "ui_decisionpage.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {
/// Below this width the columns stand under each other.
constexpr int NarrowWidth = 900;
} // namespace

DecisionPage::DecisionPage(Decisions &decisions, Interviews &interviews, CaseFiles &caseFiles,
                           Session &session, Drafts &drafts, Prompts &prompts, OutputFactory output,
                           DecisionId id, QWidget *parent)
    : Page(parent)
    , m_decisions(decisions)
    , m_interviews(interviews)
    , m_caseFiles(caseFiles)
    , m_session(session)
    , m_drafts(drafts)
    , m_prompts(prompts)
    , m_id(id)
    , m_ui(std::make_unique<Ui::DecisionPage>())
    , m_actions(this)
    , m_keeper(decisions, drafts, m_draft)
    , m_found(drafts, decisions, m_draft)
    , m_sound(interviews, std::move(output))
{
    m_ui->setupUi(this);
    buildSteps();
    connectWidgets();
    connectSteps();
    connectActions();
    m_ui->remarks->setDrafts(drafts);
    load();
    connectFound();
    showStep(Step::Grounds);
}

DecisionPage::~DecisionPage() = default;

QString DecisionPage::title() const
{
    return tr("%1 · Decision").arg(m_name);
}

QString DecisionPage::menuTitle() const
{
    return tr("&Decision");
}

void DecisionPage::buildSteps()
{
    m_grounds = new GroundsStep(m_draft, m_ui->pages);
    m_findings = new FindingsStep(m_draft, m_ui->pages);
    m_outcome = new OutcomeStep(m_draft, m_ui->pages);
    m_outcome->setPlaces(m_decisions.places());
    m_letter = new LetterStep(m_decisions, m_ui->pages);
    for (QWidget *step : std::initializer_list<QWidget *>{m_grounds, m_findings, m_outcome, m_letter})
        m_ui->pages->addWidget(step);
    m_ui->columns->setStretchFactor(1, 1);
    m_ui->columns->setSizes({250, 700, 360});
    m_ui->submitButton->setIcon(icon(u"send"));
    m_ui->conflictBar->hide();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(150);
    setFocusProxy(m_ui->steps);
}

void DecisionPage::connectWidgets()
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_ui->contents->isAncestorOf(now)) // on a small screen it may be out of sight
            m_ui->scroll->ensureWidgetVisible(now);
    });
    connect(&m_refresh, &QTimer::timeout, this, &DecisionPage::refresh);
    connect(&m_draft, &DecisionDraft::edited, &m_refresh, qOverload<>(&QTimer::start));
    connect(&m_keeper, &DraftKeeper::saved, this, [this](QTime at) {
        showConflict(false);
        emit savedAt(at);
    });
    connect(&m_keeper, &DraftKeeper::failed, this, &DecisionPage::fail);
    connect(&m_keeper, &DraftKeeper::conflicted, this, [this] { showConflict(true); });
    connect(&m_sound, &CitationSound::said, this, &Page::messageRequested);
    connect(m_ui->keepButton, &QPushButton::clicked, this, [this] { m_keeper.saveOver(); });
    connect(m_ui->takeButton, &QPushButton::clicked, this, &DecisionPage::takeSaved);
    connect(m_ui->banner, &StateBanner::letterRequested, this, &DecisionPage::saveLetter);
    connect(m_ui->remarks, &RemarkPanel::answered, this, [this](const Remark &remark, const QString &text) {
        if (const auto done = m_decisions.answer(remark, text); !done)
            return fail(done.error());
        m_drafts.drop(answerDraft(remark.id));
        loadRemarks();
        if (!m_ui->remarks->beginAnswering()) // the field that had the focus is gone
            m_ui->steps->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->steps, &QListWidget::currentRowChanged, this,
            [this](int row) { showStep(static_cast<Step>(row)); });
    connect(m_ui->steps, &QListWidget::itemActivated, this, [this] { goTo(m_ui->steps->step()); });
    connect(m_ui->gaps, &GapPanel::visited, this, qOverload<const Gap &>(&DecisionPage::goTo));
    connect(m_ui->submitButton, &QPushButton::clicked, this, &DecisionPage::submit);
}

void DecisionPage::connectFound()
{
    tellOfDrafts(m_drafts, *this);
    m_ui->found->setSource(m_found, m_prompts);
    connect(&m_found, &FoundTexts::failed, this, &DecisionPage::fail);
    connect(m_ui->found, &FoundTextBar::leftEmpty, this,
            [this] { m_ui->steps->setFocus(Qt::OtherFocusReason); });
    // Later, when somebody hears what the page says.
    QMetaObject::invokeMethod(this, &DecisionPage::tellOfFound, Qt::QueuedConnection);
}

void DecisionPage::tellOfFound()
{
    m_found.look();
    if (m_ui->remarks->hasUnsent())
        emit messageRequested(MessageLevel::Info, tr("An answer was found that was typed and not given."));
}

void DecisionPage::connectSteps()
{
    connect(m_findings, &FindingsStep::targetChanged, this, &DecisionPage::showTarget);
    connect(m_findings, &FindingsStep::groundsRequested, this, [this] { goTo(Step::Grounds); });
    connect(m_findings, &FindingsStep::searchRequested, m_ui->picker, &CitationPicker::beginSearch);
    connect(m_findings, &FindingsStep::hearRequested, this,
            [this](const Citation &citation) { m_sound.toggle(citation); });
    connect(m_findings, &FindingsStep::openRequested, this, &DecisionPage::open);
    connect(m_ui->picker, &CitationPicker::cited, m_findings, &FindingsStep::cite);
    connect(m_ui->picker, &CitationPicker::hearRequested, this, &DecisionPage::hear);
}

void DecisionPage::connectActions()
{
    for (int i = 0; i < StepCount; ++i) {
        connect(m_actions.steps.at(i), &QAction::triggered, this,
                [this, step = static_cast<Step>(i)] { goTo(step); });
    }
    const auto run = [this](QAction *action, auto what) { connect(action, &QAction::triggered, this, what); };
    m_ui->steps->showKeys(m_actions.steps);
    m_grounds->showKeys(m_actions);
    m_findings->showKeys(m_actions);
    m_ui->banner->showKeys(m_actions);
    showKeyOf(*m_actions.submit, *m_ui->submitButton, m_ui->submitButton->toolTip());
    run(m_actions.addGround, [this] {
        m_ui->steps->setStep(Step::Grounds);
        m_grounds->addGround();
    });
    run(m_actions.moveUp, [this] { m_grounds->moveGround(-1); });
    run(m_actions.moveDown, [this] { m_grounds->moveGround(1); });
    run(m_actions.nextGround, [this] { walkGrounds(1); });
    run(m_actions.previousGround, [this] { walkGrounds(-1); });
    run(m_actions.findingFor, [this] { m_findings->addFinding(Direction::For); });
    run(m_actions.findingAgainst, [this] { m_findings->addFinding(Direction::Against); });
    run(m_actions.remove, [this] { removeCurrent(); });
    run(m_actions.undo, [this] { m_draft.undo(); });
    run(m_actions.search, [this] { m_ui->picker->beginSearch(); });
    run(m_actions.cite, [this] { m_ui->picker->cite(); });
    run(m_actions.hear, [this] { hear(); });
    run(m_actions.openReport, [this] {
        if (const auto citation = m_findings->currentCitation())
            open(*citation);
    });
    run(m_actions.otherLanguage, [this] {
        m_letter->setLanguage(m_letter->language() == Language::Dutch ? Language::English : Language::Dutch);
    });
    run(m_actions.nextGap, [this] { m_ui->gaps->visitNext(); });
    run(m_actions.answer, [this] { m_ui->remarks->beginAnswering(); });
    run(m_actions.save, [this] { m_keeper.save(); });
    run(m_actions.submit, [this] { submit(); });
    run(m_actions.saveLetter, [this] { saveLetter(); });
}

void DecisionPage::activated()
{
    load();
}

void DecisionPage::load()
{
    const auto stored = m_decisions.decision(m_id);
    if (!stored)
        return fail(stored.error());
    const auto sources = CaseSources::load(m_decisions, m_interviews, stored->caseFile);
    if (!sources)
        return fail(sources.error());
    m_ui->picker->setSources(*sources);
    m_findings->setSources(*sources);
    if (const auto file = m_caseFiles.caseFile(stored->caseFile)) {
        m_name = listName(file->person);
        m_vNumber = file->person.vNumber.text();
        emit titleChanged();
    }
    // What is being typed stays; a save will tell whether somebody else was first.
    if (!m_keeper.hasUnsaved() && stored->revision != m_draft.decision().revision) {
        if (auto outcomes = m_decisions.outcomes(stored->caseFile))
            m_outcome->setOutcomes(std::move(outcomes).value());
        const auto mayDraft = m_session.ask(Permission::DraftDecisions);
        m_draft.reset(*stored, !mayDraft || !stored->isEditable());
        m_ui->banner->setDecision(*stored, mayDraft ? QString() : mayDraft.error().text);
    }
    m_ui->submitButton->setEnabled(!m_draft.isReadOnly());
    loadRemarks();
    refresh();
}

void DecisionPage::loadRemarks()
{
    const auto remarks = m_decisions.remarks(m_id);
    if (!remarks)
        return fail(remarks.error());
    m_ui->remarks->setRemarks(*remarks, !m_draft.isReadOnly());
}

void DecisionPage::refresh()
{
    m_refresh.stop();
    const Decision &decision = m_draft.decision();
    const auto gaps = m_decisions.gaps(decision);
    if (!gaps)
        return fail(gaps.error());
    m_ui->gaps->setGaps(*gaps);
    m_ui->steps->showStates(decision, *gaps);
    m_letter->setDecision(decision);
    m_found.refresh();
    m_actions.enableFor(m_ui->steps->step(), !m_draft.isReadOnly(), decision.state == DecisionState::Signed);
}

void DecisionPage::showStep(Step step)
{
    if (step == Step::Findings && m_ui->pages->currentWidget() == m_grounds)
        m_findings->showGround(m_grounds->ground());
    else if (step == Step::Grounds && m_ui->pages->currentWidget() == m_findings)
        m_grounds->showGround(m_findings->ground());
    m_ui->pages->setCurrentIndex(static_cast<int>(step));
    m_ui->picker->setVisible(step == Step::Grounds || step == Step::Findings);
    m_actions.enableFor(step, !m_draft.isReadOnly(), m_draft.decision().state == DecisionState::Signed);
    showTarget();
}

void DecisionPage::goTo(Step step)
{
    m_ui->steps->setStep(step);
    if (step == Step::Outcome)
        m_outcome->beginEditing();
    else
        focusFirstIn(*m_ui->pages->currentWidget());
}

void DecisionPage::goTo(const Gap &gap)
{
    if (gap.where == Gap::Where::Corrections)
        return emit openRequested(ReportPlace{gap.interview, std::nullopt});
    const Step step = stepOf(gap.where);
    m_ui->steps->setStep(step);
    if (gap.ground >= 0 && step == Step::Grounds)
        m_grounds->showGround(gap.ground);
    else if (gap.ground >= 0)
        m_findings->showGround(gap.ground);
    goTo(step);
}

void DecisionPage::walkGrounds(int step)
{
    const bool onGrounds = m_ui->steps->step() == Step::Grounds;
    const int next = (onGrounds ? m_grounds->ground() : m_findings->ground()) + step;
    if (next < 0 || next >= m_draft.grounds().size())
        return;
    if (onGrounds)
        m_grounds->showGround(next);
    else
        m_findings->showGround(next);
}

void DecisionPage::removeCurrent()
{
    if (m_ui->steps->step() == Step::Grounds)
        m_grounds->removeGround();
    else
        m_findings->removeFinding();
}

void DecisionPage::showTarget()
{
    if (m_draft.isReadOnly())
        m_ui->picker->setTarget({}, tr("This decision can only be read, so nothing can be cited in it."));
    else if (m_ui->steps->step() != Step::Findings)
        m_ui->picker->setTarget({}, tr("Lines are cited in findings: step 2."));
    else
        m_ui->picker->setTarget(m_findings->target(), tr("Add a finding first: a citation belongs to one."));
}

void DecisionPage::showConflict(bool isInConflict)
{
    m_ui->conflictBar->setVisible(isInConflict);
    if (isInConflict) {
        emit messageRequested(MessageLevel::Warning,
                              tr("Somebody else saved this decision meanwhile. What you typed is still here; "
                                 "choose which version stands."));
    }
}

void DecisionPage::takeSaved()
{
    if (!m_prompts.confirm(this,
                           tr("The saved version replaces what you typed since. What you typed is lost."),
                           tr("Take the saved version")))
        return;
    m_keeper.forget();
    showConflict(false);
    load();
}

void DecisionPage::hear()
{
    const auto place = m_ui->picker->current();
    const auto citation =
        m_ui->steps->step() == Step::Findings ? m_findings->currentCitation() : std::nullopt;
    if (citation && !m_ui->picker->isInUse())
        m_sound.toggle(*citation);
    else if (place)
        m_sound.toggle(place->line.anchor, place->interview, place->line.number);
}

void DecisionPage::open(const Citation &citation)
{
    emit openRequested(ReportPlace{citation.interview, citation.line});
}

void DecisionPage::submit()
{
    if (m_ui->remarks->hasUnsent()) {
        emit messageRequested(
            MessageLevel::Warning,
            tr("An answer to a remark is typed but not given. Press Answer beside it first."));
        return;
    }
    if (!m_keeper.save())
        return;
    const auto submitted = m_decisions.submit(m_draft.decision());
    if (!submitted)
        return fail(submitted.error());
    load();
    if (!QApplication::focusWidget()) // it was on what can no longer be used
        m_ui->steps->setFocus(Qt::OtherFocusReason);
    emit messageRequested(MessageLevel::Success,
                          tr("The decision is submitted. A supervisor returns or signs it."));
}

void DecisionPage::saveLetter()
{
    const auto path = saveSignedLetter(m_decisions, m_draft.decision(), m_prompts,
                                       tr("%1 decision.pdf").arg(m_vNumber), this);
    if (!path)
        fail(path.error());
    else if (!path->isEmpty())
        emit messageRequested(MessageLevel::Success, tr("The signed letter is saved as %1.").arg(*path));
}

void DecisionPage::fail(const Error &error)
{
    emit messageRequested(MessageLevel::Error, error.text);
}

bool DecisionPage::mayLeave()
{
    if (m_ui->remarks->hasUnsent()) {
        emit messageRequested(
            MessageLevel::Warning,
            tr("An answer to a remark is typed but not given. Give it or empty its field before you leave."));
        return false;
    }
    return m_keeper.mayLeave();
}

void DecisionPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < NarrowWidth;
    m_ui->columns->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    m_ui->sideLayout->setDirection(isNarrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : 340);
    m_ui->pages->setMinimumHeight(isNarrow ? 360 : 0);
}

void DecisionPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_sound.stop();
    if (!m_keeper.isInConflict())
        m_keeper.save();
}

} // namespace relaas
