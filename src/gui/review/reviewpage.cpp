#include "gui/review/reviewpage.h"

#include "gui/decision/letterstep.h"
#include "gui/decision/showdocument.h"
#include "gui/decision/signedletter.h"
#include "gui/widgets/actiontips.h"
#include "gui/widgets/draftmessages.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/prompts.h"
#include "gui/widgets/style.h"
#include "workflow/casefiles.h"
#include "workflow/decisions.h"
#include "workflow/interviews.h"
#include "workflow/reviews.h"
#include "workflow/session.h"

#include "ui_reviewpage.h"

#include <QApplication>
#include <QEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {
/// Below this width the columns stand under each other.
constexpr int NarrowWidth = 900;
} // namespace

ReviewPage::ReviewPage(Reviews &reviews, Decisions &decisions, Interviews &interviews, CaseFiles &caseFiles,
                       Session &session, Drafts &drafts, Prompts &prompts, OutputFactory output,
                       DecisionId id, QWidget *parent)
    : Page(parent)
    , m_reviews(reviews)
    , m_decisions(decisions)
    , m_interviews(interviews)
    , m_caseFiles(caseFiles)
    , m_session(session)
    , m_prompts(prompts)
    , m_id(id)
    , m_ui(std::make_unique<Ui::ReviewPage>())
    , m_actions(this)
    , m_sound(interviews, std::move(output))
{
    m_ui->setupUi(this);
    m_ui->letterLayout->addWidget(m_letter = new LetterStep(m_decisions, m_ui->letterTab));
    m_ui->returnButton->setIcon(icon(u"reply"));
    m_ui->signButton->setIcon(icon(u"shield-check"));
    m_ui->columns->setStretchFactor(0, 3);
    m_ui->columns->setStretchFactor(1, 2);
    m_ui->columns->setSizes({760, 520});
    m_ui->evidence->setSizes({460, 260});
    m_ui->document->setMaximumWidth(readingWidth(fontMetrics(), 90) + 2 * space::Block);
    setFocusProxy(m_ui->document);
    connectWidgets();
    connectActions();
    connectSpace();
    tellOfDrafts(drafts, *this);
    m_ui->remarks->setDrafts(drafts, id);
    load();
    if (!m_ui->remarks->typed().isEmpty())
        QMetaObject::invokeMethod(this, &ReviewPage::tellOfFoundRemark, Qt::QueuedConnection);
}

ReviewPage::~ReviewPage() = default;

QString ReviewPage::title() const
{
    return tr("%1 · Review").arg(m_name);
}

QString ReviewPage::menuTitle() const
{
    return tr("&Review");
}

void ReviewPage::connectWidgets()
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_ui->contents->isAncestorOf(now)) // on a small screen it may be out of sight
            m_ui->scroll->ensureWidgetVisible(now);
    });
    connect(&m_sound, &CitationSound::said, this, &Page::messageRequested);
    connect(m_ui->banner, &StateBanner::letterRequested, this, &ReviewPage::saveLetter);
    connect(m_ui->document, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { showCitation(link.path().toInt()); });
    connect(m_ui->source, &SourceView::hearRequested, m_actions.hear, &QAction::trigger);
    m_ui->source->showKeyOf(*m_actions.openReport);
    for (const QAction *action : {m_actions.returnToAuthor, m_actions.sign})
        connect(action, &QAction::changed, this, &ReviewPage::showTips);
    connect(m_ui->source, &SourceView::openRequested, m_actions.openReport, &QAction::trigger);
    connect(m_ui->remarks, &ReviewRemarks::addRequested, this, &ReviewPage::addRemark);
    connect(m_ui->remarks, &ReviewRemarks::withdrawRequested, this, &ReviewPage::withdrawRemark);
    connect(m_ui->returnButton, &QPushButton::clicked, this, &ReviewPage::returnToAuthor);
    connect(m_ui->signButton, &QPushButton::clicked, this, &ReviewPage::sign);
}

void ReviewPage::connectActions()
{
    const auto run = [this](QAction *action, auto what) { connect(action, &QAction::triggered, this, what); };
    run(m_actions.next, [this] { showCitation(m_current + 1); });
    run(m_actions.previous, [this] { showCitation(m_current - 1); });
    run(m_actions.hear, [this] {
        if (const Citation *citation = current())
            m_sound.toggle(*citation);
    });
    run(m_actions.openReport, [this] {
        if (const Citation *citation = current())
            emit openRequested(ReportPlace{citation->interview, citation->line});
    });
    run(m_actions.showDecision, [this] {
        m_ui->tabs->setCurrentWidget(m_ui->decisionTab);
        m_ui->document->setFocus(Qt::ShortcutFocusReason);
    });
    run(m_actions.showLetter, [this] {
        m_ui->tabs->setCurrentWidget(m_ui->letterTab);
        m_letter->setFocus(Qt::ShortcutFocusReason);
    });
    run(m_actions.otherLanguage, [this] {
        m_letter->setLanguage(m_letter->language() == Language::Dutch ? Language::English : Language::Dutch);
    });
    run(m_actions.writeRemark, [this] { m_ui->remarks->beginWriting(); });
    run(m_actions.withdrawRemark, [this] { m_ui->remarks->withdraw(); });
    run(m_actions.returnToAuthor, [this] { returnToAuthor(); });
    run(m_actions.sign, [this] { sign(); });
    run(m_actions.saveLetter, [this] { saveLetter(); });
    run(m_actions.write, [this] { emit openRequested(DecisionPlace{m_id}); });
}

/// Space hears only where one reads; in a field it is a space, on a button it presses.
void ReviewPage::connectSpace()
{
    for (QWidget *reader :
         std::initializer_list<QWidget *>{m_ui->document, m_ui->source->reader(), m_ui->remarks->reader()}) {
        auto *space = new QShortcut(Qt::Key_Space, reader);
        space->setContext(Qt::WidgetShortcut);
        connect(space, &QShortcut::activated, m_actions.hear, &QAction::trigger);
    }
}

void ReviewPage::activated()
{
    load();
}

void ReviewPage::load()
{
    const auto stored = m_decisions.decision(m_id);
    if (!stored)
        return fail(stored.error());
    auto sources = CaseSources::load(m_decisions, m_interviews, stored->caseFile);
    if (!sources)
        return fail(sources.error());
    m_decision = *stored;
    m_sources = std::move(sources).value();
    if (const auto file = m_caseFiles.caseFile(stored->caseFile)) {
        m_name = listName(file->person);
        m_vNumber = file->person.vNumber.text();
        emit titleChanged();
    }
    showRights();
    showDecision();
    loadRemarks();
}

void ReviewPage::loadRemarks()
{
    const auto remarks = m_decisions.remarks(m_id);
    if (!remarks)
        return fail(remarks.error());
    m_ui->remarks->setRemarks(*remarks, m_session.user().id, m_refusal);
}

void ReviewPage::showRights()
{
    // Gaps and remarks aside: whether this user could sign this decision at all, by the rule that signs it.
    const auto verdict = signedBy(m_decision, m_session.user(), {}, {}, m_decision.submittedAt);
    m_refusal = verdict ? QString() : verdict.error().text;
    m_ui->banner->setDecision(m_decision,
                              m_decision.state == DecisionState::Submitted ? m_refusal : QString());
    const bool mayDecide = m_refusal.isEmpty();
    for (QAction *action :
         {m_actions.returnToAuthor, m_actions.sign, m_actions.writeRemark, m_actions.withdrawRemark})
        action->setEnabled(mayDecide);
    m_ui->returnButton->setEnabled(mayDecide);
    m_ui->signButton->setEnabled(mayDecide);
    showTips();
    m_actions.saveLetter->setEnabled(m_decision.state == DecisionState::Signed);
}

void ReviewPage::showTips()
{
    const bool mayDecide = m_refusal.isEmpty();
    m_ui->returnButton->setToolTip(mayDecide ? tr("Return the decision to its author with your remarks (%1)")
                                                   .arg(keyText(*m_actions.returnToAuthor))
                                             : m_refusal);
    m_ui->signButton->setToolTip(
        mayDecide ? tr("Sign the decision: it does not change any more (%1)").arg(keyText(*m_actions.sign))
                  : m_refusal);
}

void ReviewPage::showDecision()
{
    DecisionDocument document =
        decisionDocument(m_decision, m_sources, m_decisions.outcome(m_decision.outcome), font(), palette());
    m_citations = std::move(document.citations);
    showDocument(*m_ui->document, std::move(document.text));
    m_letter->setDecision(m_decision);
    const bool hasCitations = !m_citations.empty();
    for (QAction *action : {m_actions.next, m_actions.previous, m_actions.hear, m_actions.openReport})
        action->setEnabled(hasCitations);
    if (hasCitations)
        showCitation(std::min(m_current, static_cast<int>(m_citations.size()) - 1));
    else
        m_ui->source->clear();
}

void ReviewPage::showCitation(int citation)
{
    if (citation < 0 || citation >= static_cast<int>(m_citations.size()))
        return;
    m_current = citation;
    m_sound.stop();
    const DecisionDocument::Span &span = m_citations.at(size_t(citation));
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(m_ui->document->document());
    mark.cursor.setPosition(span.from);
    m_ui->document->setTextCursor(mark.cursor); // brings it into view, and screen readers along
    mark.cursor.setPosition(span.to, QTextCursor::KeepAnchor);
    mark.format.setBackground(toneFill(Tone::Accent, palette()));
    m_ui->document->setExtraSelections({mark});
    m_ui->count->setText(tr("Citation %1 of %2").arg(citation + 1).arg(m_citations.size()));
    m_ui->source->setCitation(*current(), m_sources);
}

const Citation *ReviewPage::current() const
{
    return m_citations.empty() ? nullptr : &citationAt(m_decision, m_citations.at(size_t(m_current)).place);
}

void ReviewPage::addRemark(const QString &text)
{
    if (const auto added = m_reviews.addRemark(m_id, text); !added)
        return fail(added.error());
    m_ui->remarks->clearTyped();
    loadRemarks();
}

void ReviewPage::withdrawRemark(const Remark &remark)
{
    if (const auto done = m_reviews.withdrawRemark(remark); !done)
        return fail(done.error());
    loadRemarks();
}

void ReviewPage::returnToAuthor()
{
    if (isRemarkPending())
        return;
    const auto returned = m_reviews.returnToAuthor(m_id);
    if (!returned)
        return fail(returned.error());
    load();
    emit messageRequested(MessageLevel::Success,
                          tr("The decision is returned to %1.").arg(m_decision.authorName));
}

void ReviewPage::sign()
{
    if (isRemarkPending())
        return;
    const QString text = tr("Sign the decision on %1? From then on neither the decision nor its letter "
                            "changes any more, and your name, %2, stands under it.")
                             .arg(m_name, m_session.user().name);
    if (!m_prompts.confirm(this, text, tr("Sign")))
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor); // the letter is written as PDF/A
    const auto done = m_reviews.sign(m_id);
    QGuiApplication::restoreOverrideCursor();
    if (!done)
        return fail(done.error());
    load();
    emit messageRequested(MessageLevel::Success,
                          tr("The decision is signed. Its letter can be saved as PDF."));
}

void ReviewPage::saveLetter()
{
    const auto path =
        saveSignedLetter(m_decisions, m_decision, m_prompts, tr("%1 decision.pdf").arg(m_vNumber), this);
    if (!path)
        fail(path.error());
    else if (!path->isEmpty())
        emit messageRequested(MessageLevel::Success, tr("The signed letter is saved as %1.").arg(*path));
}

void ReviewPage::fail(const Error &error)
{
    emit messageRequested(MessageLevel::Error, error.text);
}

bool ReviewPage::isRemarkPending()
{
    if (m_ui->remarks->typed().isEmpty())
        return false;
    emit messageRequested(MessageLevel::Warning,
                          tr("A remark is typed but not added. Add it or empty its field first."));
    m_ui->remarks->beginWriting();
    return true;
}

void ReviewPage::tellOfFoundRemark()
{
    emit messageRequested(MessageLevel::Info,
                          tr("A remark was found that was typed and not added. It stands in its field."));
}

bool ReviewPage::mayLeave()
{
    return !isRemarkPending();
}

void ReviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < NarrowWidth;
    m_ui->columns->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    m_ui->tabs->setMinimumHeight(isNarrow ? 320 : 0);
    m_ui->source->setMinimumHeight(isNarrow ? 260 : 0);
    m_ui->remarks->setMinimumHeight(isNarrow ? 220 : 0);
}

void ReviewPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_sound.stop();
}

void ReviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    // Later: the parts of this page get the new palette after the page itself.
    if (isLook && m_decision.id.isValid())
        QMetaObject::invokeMethod(this, &ReviewPage::showDecision, Qt::QueuedConnection);
}

} // namespace relaas
