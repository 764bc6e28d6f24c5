#include "gui/dossier/dossierpage.h"

#include "core/law/regime.h"
#include "gui/dossier/dossiertables.h"
#include "gui/shell/programlanguage.h"
#include "gui/widgets/actiontips.h"
#include "gui/widgets/dates.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"
#include "gui/widgets/tablehint.h"
#include "workflow/casefiles.h"
#include "workflow/decisions.h"
#include "workflow/interviews.h"
#include "workflow/office.h"
#include "workflow/session.h"
#include "workflow/users.h"

#include "ui_dossierpage.h"

#include <QAction>
#include <QLocale>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr int explanationLines = 5;
constexpr int charactersOfTwoColumns = 110;

} // namespace

DossierPage::DossierPage(Office &office, CaseFileId id, QWidget *parent)
    : Page(parent)
    , m_office(office)
    , m_id(id)
    , m_ui(std::make_unique<Ui::DossierPage>())
    , m_actions(*this)
{
    m_ui->setupUi(this);
    for (QLabel *title : {m_ui->deadlinesTitle, m_ui->decisionTitle, m_ui->interviewsTitle,
                          m_ui->timelineTitle, m_ui->documentsTitle})
        title->setFont(semibold(title->font()));
    setUpTables();
    setUpForms();
    setUpActions();
    listenToOffice();
    setFocusProxy(m_ui->interviews);
    reload();
}

DossierPage::~DossierPage() = default;

void DossierPage::setUpTables()
{
    prepareDossierTable(*m_ui->deadlines, {tr("Deadline"), tr("Day"), tr("State"), tr("Basis")}, 0);
    prepareDossierTable(*m_ui->timeline, {tr("Date"), tr("What happened"), tr("Note")}, 2);
    prepareDossierTable(*m_ui->documents, {tr("Document"), tr("Kind"), tr("Language"), tr("Received")}, 0);
    prepareDossierTable(*m_ui->interviews, {tr("Interview"), tr("Date"), tr("Interviewer"), tr("Report")}, 0);
    new TableHint(*m_ui->deadlines, tr("No term runs yet. Terms follow from the events of the case.")); // the
    new TableHint(*m_ui->timeline, tr("Nothing has happened yet. Add the first event.")); // tables own them
    new TableHint(*m_ui->documents, tr("No documents yet. They come with the case when it is imported."));
    new TableHint(*m_ui->interviews,
                  tr("No interviews yet. Add one to attach its recording and write its report."));
    connect(m_ui->interviews, &QTableWidget::cellActivated, this, &DossierPage::openInterview);
    connect(m_ui->deadlines, &QTableWidget::itemSelectionChanged, this, &DossierPage::explainDeadline);
}

void DossierPage::setUpForms()
{
    // Of one height whatever it explains, so that nothing below it moves.
    m_ui->explanation->setFixedHeight(explanationLines * m_ui->explanation->fontMetrics().lineSpacing()
                                      + space::Block);
    m_ui->eventForm->hide();
    m_ui->interviewForm->hide();
    fillEventTypes(*m_ui->eventType);
    fillInterviewKinds(*m_ui->kind);
    fillRegisterLevels(*m_ui->level);
    m_ui->eventDate->setDate(m_office.caseFiles().today());
    m_ui->heldOn->setDate(m_office.caseFiles().today());
    for (QDateEdit *edit :
         {m_ui->eventDate, m_ui->heldOn}) // the field inside takes the focus, without a name
        edit->findChild<QLineEdit *>()->setAccessibleName(edit->accessibleName());
    if (const auto users = m_office.users().all()) {
        for (const User &user : *users) {
            if (hasPermission(user.role, Permission::EditReports))
                m_ui->interviewer->addItem(user.name, user.id.value);
        }
    }
    const int self = m_ui->interviewer->findData(m_office.session().user().id.value);
    m_ui->interviewer->setCurrentIndex(qMax(0, self));
    connect(m_ui->eventCancel, &QPushButton::clicked, m_ui->eventForm, &QWidget::hide);
    connect(m_ui->eventAdd, &QPushButton::clicked, this, &DossierPage::addEvent);
    connect(m_ui->eventNote, &QLineEdit::returnPressed, this, &DossierPage::addEvent);
    connect(m_ui->interviewCancel, &QPushButton::clicked, m_ui->interviewForm, &QWidget::hide);
    connect(m_ui->interviewAdd, &QPushButton::clicked, this, &DossierPage::addInterview);
}

void DossierPage::setUpActions()
{
    m_actions.newEvent->setEnabled(m_office.session().may(Permission::EditCases));
    m_actions.newInterview->setEnabled(m_office.session().may(Permission::EditReports));
    connect(m_actions.openInterview, &QAction::triggered, this,
            [this] { openInterview(m_ui->interviews->currentRow()); });
    connect(m_actions.openDecision, &QAction::triggered, this, &DossierPage::openDecision);
    connect(m_actions.newEvent, &QAction::triggered, this, [this] {
        m_ui->eventForm->show();
        m_ui->eventType->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_actions.newInterview, &QAction::triggered, this, [this] {
        m_ui->interviewForm->show();
        m_ui->kind->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_ui->eventButton, &QPushButton::clicked, m_actions.newEvent, &QAction::trigger);
    connect(m_ui->interviewButton, &QPushButton::clicked, m_actions.newInterview, &QAction::trigger);
    connect(m_ui->decisionButton, &QPushButton::clicked, m_actions.openDecision, &QAction::trigger);
    m_ui->eventButton->setEnabled(m_actions.newEvent->isEnabled());
    m_ui->interviewButton->setEnabled(m_actions.newInterview->isEnabled());
    connect(m_actions.openDecision, &QAction::changed, m_ui->decisionButton,
            [this] { m_ui->decisionButton->setToolTip(m_actions.openDecision->toolTip()); });
    showKeyOf(*m_actions.newEvent, *m_ui->eventButton, plainText(*m_actions.newEvent));
    showKeyOf(*m_actions.newInterview, *m_ui->interviewButton, plainText(*m_actions.newInterview));
}

void DossierPage::listenToOffice()
{
    const auto touched = [this] {
        m_isStale = true;
        if (isVisible())
            reload();
    };
    connect(&m_office.caseFiles(), &CaseFiles::changed, this, touched);
    connect(&m_office.interviews(), &Interviews::changed, this, touched);
    connect(&m_office.decisions(), &Decisions::changed, this, touched);
}

QString DossierPage::title() const
{
    return m_isRead ? listName(m_file.person) : tr("Case");
}

QString DossierPage::menuTitle() const
{
    return tr("&Case");
}

QList<QAction *> DossierPage::pageActions() const
{
    return m_actions.all();
}

void DossierPage::activated()
{
    if (m_isStale)
        reload();
}

/// Two columns where they fit, one below the other on a small screen or with large text.
void DossierPage::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = width() < readingWidth(fontMetrics(), charactersOfTwoColumns);
    m_ui->columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    Page::resizeEvent(event);
}

void DossierPage::complain(const Error &error)
{
    emit messageRequested(MessageLevel::Error, error.text);
}

void DossierPage::reload()
{
    // The first look at a case is logged as reading it; a refresh is not a second reading.
    auto file = m_isRead ? m_office.caseFiles().caseFile(m_id) : m_office.caseFiles().open(m_id);
    if (!file)
        return complain(file.error());
    m_file = std::move(file).value();
    m_isRead = true;
    m_isStale = false;
    showPerson();
    showRegime();
    showDeadlines(m_office.caseFiles().deadlines(m_file));
    showTimeline();
    showDocuments();
    showInterviews();
    showDecision();
    emit titleChanged();
}

void DossierPage::showPerson()
{
    const Person &person = m_file.person;
    const Places &places = m_office.places();
    const QString unknown = tr("unknown");
    m_ui->vNumber->setText(person.vNumber.text());
    m_ui->vNumber->setFont(tabularFont(font()));
    m_ui->caseNumber->setText(m_file.number);
    m_ui->born->setText(person.bornOn.isValid() ? QLocale().toString(person.bornOn, u"d MMMM yyyy"_s)
                                                : unknown);
    m_ui->gender->setText(genderText(person.gender));
    m_ui->nationality->setText(places.nationality(person.nationality, person.isStateless, programLanguage()));
    m_ui->language->setText(places.languageName(person.language, programLanguage()));
    m_ui->lawyer->setText(person.lawyer.isEmpty() ? tr("none known") : person.lawyer);
    m_ui->officer->setText(m_file.officerName.isEmpty() ? tr("nobody yet") : m_file.officerName);
}

void DossierPage::showRegime()
{
    const CaseFacts facts{m_file.procedure, m_file.events};
    const Procedure procedure = procedureNow(facts);
    const RegimeChoice choice = regimeChoice(procedure, lodgingDate(m_file.events));
    m_ui->stageBadge->setContent({u"flag"_s, stageText(stageAfter(m_file.events)), Tone::Accent});
    m_ui->procedureBadge->setContent({u"list-ul"_s, procedureText(procedure), Tone::Neutral});
    m_ui->regimeBadge->setContent({u"journal-text"_s, regimeText(choice.regime),
                                   choice.warning.isEmpty() ? Tone::Neutral : Tone::Warning});
    m_ui->regimeReason->setText(choice.warning.isEmpty() ? choice.reason
                                                         : choice.reason + u'\n' + choice.warning);
}

void DossierPage::showDeadlines(const QList<Deadline> &deadlines)
{
    m_deadlines = deadlines;
    sortByUrgency(m_deadlines);
    fillDeadlines(*m_ui->deadlines, m_deadlines, m_office.caseFiles().today());
    explainDeadline();
}

void DossierPage::explainDeadline()
{
    const int row = m_ui->deadlines->currentRow();
    const bool isThere = row >= 0 && row < m_deadlines.size();
    m_ui->explanation->setPlainText(isThere ? m_deadlines.at(row).explanation.join(u'\n') : QString());
}

void DossierPage::showTimeline()
{
    fillTimeline(*m_ui->timeline, m_file.events);
}

void DossierPage::showDocuments()
{
    const auto documents = m_office.caseFiles().documents(m_id);
    if (!documents)
        return complain(documents.error());
    fillDocuments(*m_ui->documents, *documents, m_office.places());
}

void DossierPage::showInterviews()
{
    const auto interviews = m_office.interviews().ofCase(m_id);
    if (!interviews)
        return complain(interviews.error());
    const auto reports = m_office.decisions().reports(m_id);
    if (!reports)
        return complain(reports.error());
    m_interviews = fillInterviews(*m_ui->interviews, *interviews, *reports);
    m_actions.openInterview->setEnabled(!m_interviews.isEmpty());
}

void DossierPage::showDecision()
{
    const auto decision = m_office.decisions().ofCase(m_id);
    if (!decision)
        return complain(decision.error());
    const bool mayDraft = m_office.session().may(Permission::DraftDecisions);
    const bool isThere = decision->has_value();
    m_actions.openDecision->setEnabled(isThere || mayDraft);
    m_actions.openDecision->setText(isThere ? tr("Open &decision") : tr("Start &decision"));
    showShortcutInToolTip(*m_actions.openDecision);
    m_ui->decisionButton->setText(plainText(*m_actions.openDecision));
    m_ui->decisionButton->setEnabled(m_actions.openDecision->isEnabled());
    m_ui->decisionText->setText(isThere ? decisionSentence(**decision, m_office.decisions())
                                        : tr("There is no decision yet."));
}

void DossierPage::openInterview(int row)
{
    if (const InterviewId id = m_interviews.value(qMax(row, 0)); id.isValid())
        emit openRequested(ReportPlace{id, std::nullopt});
}

void DossierPage::openDecision()
{
    const auto present = m_office.decisions().ofCase(m_id);
    if (!present)
        return complain(present.error());
    if (!*present) {
        const auto started = m_office.decisions().start(m_id);
        if (!started)
            return complain(started.error());
        emit openRequested(DecisionPlace{started->id});
        return;
    }
    // Whoever may sign reads a submitted decision where it can be signed.
    const bool isForReview = (*present)->state == DecisionState::Submitted
        && m_office.session().may(Permission::SignDecisions)
        && (*present)->author != m_office.session().user().id;
    emit openRequested(isForReview ? Location(ReviewPlace{(*present)->id})
                                   : Location(DecisionPlace{(*present)->id}));
}

void DossierPage::addEvent()
{
    Event event;
    event.type = static_cast<EventType>(m_ui->eventType->currentData().toInt());
    event.on = m_ui->eventDate->date();
    event.note = m_ui->eventNote->text();
    if (const auto added = m_office.caseFiles().addEvent(m_id, event); !added)
        return complain(added.error());
    m_ui->eventForm->hide();
    m_ui->eventNote->clear();
    m_ui->timeline->setFocus(Qt::OtherFocusReason);
    emit savedAt(QTime::currentTime());
}

void DossierPage::addInterview()
{
    Interview interview;
    interview.caseFile = m_id;
    interview.kind = m_ui->kind->currentData().toString();
    interview.heldOn = m_ui->heldOn->date();
    interview.interviewer = UserId{m_ui->interviewer->currentData().toLongLong()};
    interview.interpreter = m_ui->interpreter->text();
    interview.interpreterLevel = m_ui->level->currentData().toString();
    interview.language = m_file.person.language;
    const auto added = m_office.interviews().add(interview);
    if (!added)
        return complain(added.error());
    m_ui->interviewForm->hide();
    emit savedAt(QTime::currentTime());
    emit openRequested(ReportPlace{*added, std::nullopt});
}

} // namespace relaas
