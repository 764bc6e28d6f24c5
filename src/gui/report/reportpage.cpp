#include "gui/report/reportpage.h"

#include "core/people/places.h"
#include "gui/report/correctionactions.h"
#include "gui/report/hearingactions.h"
#include "gui/report/linedrafts.h"
#include "gui/report/readbackactions.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportchecking.h"
#include "gui/report/reportcorrections.h"
#include "gui/report/reportdraft.h"
#include "gui/report/reportediting.h"
#include "gui/report/reportevidence.h"
#include "gui/report/reportgrowth.h"
#include "gui/report/reporthearing.h"
#include "gui/report/reportmodel.h"
#include "gui/report/reportplaying.h"
#include "gui/report/reportprinting.h"
#include "gui/report/reportreadback.h"
#include "gui/report/reportrecordings.h"
#include "gui/report/reportseeing.h"
#include "gui/report/reportsound.h"
#include "gui/report/reporttexts.h"
#include "gui/report/reporttransport.h"
#include "gui/report/reportvoices.h"
#include "gui/settings/settings.h"
#include "gui/widgets/actiontips.h"
#include "gui/widgets/dates.h"
#include "gui/widgets/draftmessages.h"
#include "gui/widgets/icons.h"
#include "workflow/casefiles.h"
#include "workflow/interviews.h"
#include "workflow/office.h"
#include "workflow/reports.h"
#include "workflow/session.h"

#include "ui_reportpage.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QLocale>
#include <QMimeData>
#include <QSignalBlocker>

#include <utility>

using namespace Qt::StringLiterals;

namespace relaas {

ReportPage::ReportPage(Office &office, Prompts &prompts, Settings &settings, OutputFactory output,
                       InterviewId interview, QWidget *parent)
    : Page(parent)
    , m_office(office)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::ReportPage>())
    , m_actions(std::make_unique<ReportActions>(*this))
{
    m_interview.id = interview;
    m_ui->setupUi(this);
    // Its full width where there is room, never more than a third of a narrow page.
    m_ui->sideArea->setMaximumWidth(readingWidth(fontMetrics(), sideCharacters));
    m_ui->noSoundSign->setPixmap(
        iconPixmap(u"soundwave", 24, devicePixelRatioF(), toneColor(Tone::Neutral, palette())));
    m_ui->split->setStretchFactor(0, 1);
    readFacts();
    m_model = new ReportModel(this);
    m_draft = new ReportDraft(office.reports(), interview, this);
    m_drafts = new LineDrafts(office.drafts(), *m_draft, this);
    m_sound = new ReportSound(office.interviews(), std::move(output), interview, m_interview.caseFile, this);
    m_ui->lines->setReportModel(*m_model);
    m_ui->panel->setActions(*m_actions);
    m_ui->transport->setActions(*m_actions);
    m_ui->attach->setDefaultAction(m_actions->attach);
    m_editing = new ReportEditing(*m_ui->lines, *m_model, *m_draft, *m_drafts, prompts, this);
    m_playing = new ReportPlaying(*m_ui->lines, *m_model, *m_draft, *m_sound, this);
    m_seeing =
        new ReportSeeing(*m_ui->overview, *m_ui->pane, *m_ui->lines, *m_draft, *m_sound, *m_playing, this);
    m_hearing = new ReportHearing(*m_seeing, *m_sound, *m_playing, settings, *this, this);
    m_recordings =
        new ReportRecordings(office.interviews(), prompts, m_interview, *m_sound, *m_seeing, *this, this);
    m_checking = new ReportChecking(office, *m_ui->lines, *m_model, *m_draft, *m_drafts, *m_ui->panel, this);
    m_printing = new ReportPrinting(office, prompts, m_interview, *m_draft, *m_editing, *this);
    m_corrections = new ReportCorrections(office, prompts, interview,
                                          {*m_ui->lines, *m_model, *m_draft, *m_sound, *m_playing, *m_seeing},
                                          *m_ui->stack, this);
    addReportEvidence(*m_actions, office,
                      {*m_ui->lines, *m_draft, *m_sound, *m_checking, *m_recordings, *m_seeing, prompts},
                      *m_ui->stack, *this);
    addReportTexts(*m_actions, office, prompts, settings,
                   {*m_ui->lines, *m_draft, *m_editing, *m_sound, *m_seeing, *m_playing, *m_drafts}, *this);
    const ReportVoiceParts voices{*m_ui->lines,       *m_draft,      *m_sound, *m_playing,
                                  m_ui->pane->view(), *m_ui->voices, *m_drafts};
    m_voices = new ReportVoices(office, m_interview, *m_actions->voices, voices, *this);
    m_readBack =
        new ReportReadBack(office, m_interview, *m_actions->readBack,
                           {*m_ui->lines, *m_model, *m_draft, *m_editing, *m_sound}, *m_ui->side, *this);
    m_transport = addTransport(*m_actions, {*m_ui->lines, *m_draft, *m_sound}, prompts, settings, *this);
    new ReportGrowth(*m_model, *this);
    connectDraft();
    connectFound();
    connectSound();
    connectCommands();
    setFocusProxy(m_ui->lines);
    showReport(wholeChange());
    showRecordings();
}

ReportPage::~ReportPage()
{
    const QSignalBlocker silent(this); // all who take part are still there; who listens may be going as well
    m_editing->finish();
    m_voices->finish();
    m_ui->lines->disconnect(m_editing); // what could not be saved is in its draft
    if (QWidget *focus = focusWidget())
        focus->clearFocus(); // leaving a field saves it
    m_sound->player().unload();
    m_recordings->keepHeard();
}

QString ReportPage::title() const
{
    return m_applicant.isEmpty()
        ? interviewKindText(m_interview.kind)
        : tr("%1 · %2 %3").arg(m_applicant, interviewKindText(m_interview.kind), dayText(m_interview.heldOn));
}

QList<QAction *> ReportPage::pageActions() const
{
    return m_actions->menuEntries();
}

void ReportPage::readFacts()
{
    const auto interview = m_office.interviews().interview(m_interview.id);
    if (!interview)
        return; // reading the report says why
    m_interview = *interview;
    if (const auto file = m_office.caseFiles().caseFile(m_interview.caseFile))
        m_applicant = listName(file->person);
    m_ui->facts->setInterview(m_interview,
                              m_office.places().languageName(m_interview.language, QLocale().name().left(2)));
}

void ReportPage::connectDraft()
{
    connect(m_draft, &ReportDraft::changed, this, &ReportPage::showReport);
    connect(m_draft, &ReportDraft::saved, this, [this] { emit savedAt(QTime::currentTime()); });
    connect(m_draft, &ReportDraft::refused, this, &ReportPage::complain);
    connect(m_ui->lines, &ReportView::currentLineChanged, this, &ReportPage::showLine);
    connect(m_editing, &ReportEditing::typed, this, [this] { m_playing->handle(Follow::Event::Typed); });
    connect(m_editing, &ReportEditing::warned, this,
            [this](const QString &text) { emit messageRequested(MessageLevel::Warning, text); });
    const auto tell = [this](const QString &text) { emit messageRequested(MessageLevel::Info, text); };
    connect(m_playing, &ReportPlaying::told, this, tell);
    connect(m_seeing, &ReportSeeing::told, this, tell);
    connect(m_hearing, &ReportHearing::told, this, tell);
    connect(m_checking, &ReportChecking::told, this, tell);
    connect(m_checking, &ReportChecking::citedChanged, this, [this] {
        showCoverage();
        showLine();
    });
    connect(m_draft, &ReportDraft::judging, m_recordings, &ReportRecordings::keepHeard);
    connect(&m_office.session(), &Session::changed, this, &ReportPage::allowActions);
}

void ReportPage::connectFound()
{
    tellOfDrafts(m_office.drafts(), *this);
    m_ui->found->setSource(*m_drafts, m_prompts);
    connect(m_drafts, &FoundTexts::failed, this, &ReportPage::complain);
    connect(m_ui->found, &FoundTextBar::leftEmpty, this,
            [this] { focusProxy()->setFocus(Qt::OtherFocusReason); });
}

void ReportPage::connectSound()
{
    Player &player = m_sound->player();
    connect(m_sound, &ReportSound::recordingsChanged, this, &ReportPage::showRecordings);
    connect(m_sound, &ReportSound::currentChanged, this, &ReportPage::showRecordings);
    connect(&player, &Player::notice, this,
            [this](const QString &text) { emit messageRequested(MessageLevel::Warning, text); });
    connect(&player, &Player::failed, this, &ReportPage::complain);
    connect(&player, &Player::speedChanged, m_ui->transport, &TransportBar::setSpeed);
    connect(m_hearing, &ReportHearing::mannerChanged, this,
            [this] { m_ui->transport->setManner(m_hearing->mannerText()); });
    connect(m_recordings, &ReportRecordings::heardChanged, this, &ReportPage::showCoverage);
    connect(&player, &Player::positionChanged, this, &ReportPage::showPosition);
    connect(&player, &Player::stateChanged, this, [this](Player::State state) {
        m_actions->play->setIcon(icon(state == Player::State::Playing ? u"pause-fill" : u"play-fill"));
        allowActions();
    });
    connect(m_ui->transport, &TransportBar::recordingChosen, m_sound, &ReportSound::choose);
    connect(m_playing, &ReportPlaying::suggestionsChanged, m_seeing, &ReportSeeing::showSpans);
    connect(m_playing, &ReportPlaying::suggestionsChanged, this, &ReportPage::showLine);
    connect(m_playing, &ReportPlaying::followChanged, m_ui->transport, &TransportBar::setFollowing);
    m_ui->transport->setFollowing(true);
}

void ReportPage::connectCommands()
{
    m_editing->connectActions(*m_actions);
    m_playing->connectActions(*m_actions);
    m_seeing->connectActions(*m_actions);
    m_hearing->connectActions(*m_actions->hearing);
    m_checking->connectActions(*m_actions);
    m_recordings->connectActions(*m_actions);
    m_printing->connectActions(*m_actions);
    m_corrections->connectActions(*m_actions->corrections);
    connect(m_actions->readBack->show, &QAction::toggled, this, &ReportPage::showLine); // more in the side
    const auto attend = [this](auto *part) {
        using Part = std::remove_pointer_t<decltype(part)>;
        connect(part, &Part::taskStarted, this, &ReportPage::taskStarted);
        connect(part, &Part::told, this, &ReportPage::messageRequested);
        connect(part, &Part::failed, this, &ReportPage::complain);
    };
    attend(m_printing);
    attend(m_corrections);
    attend(m_recordings);
    connect(m_printing, &ReportPrinting::sent, this, [this] { showReport(wholeChange()); });
    connect(m_ui->split, &QSplitter::splitterMoved, this,
            [this] { m_settings.setWaveformHeight(m_ui->split->sizes().constLast()); });
    connect(m_ui->empty, &EmptyState::activated, this, [this] { m_editing->beginLine({}); });
}

void ReportPage::activated()
{
    if (!m_ui->lines->currentLine().isValid())
        QMetaObject::invokeMethod(this, &ReportPage::giveWaveformItsHeight,
                                  Qt::QueuedConnection); // once laid out
    if (m_isReading || !m_draft->isLong())
        return haveRead(!m_isReading && m_draft->reload());
    m_isReading = true;
    showEmptyState();
    Task *task = m_draft->reloadLater([this](bool isRead) {
        m_isReading = false;
        showEmptyState();
        haveRead(isRead);
    });
    emit taskStarted(task, tr("Reading the report"));
}

void ReportPage::haveRead(bool isRead)
{
    const bool isFirst = !m_ui->lines->currentLine().isValid();
    m_model->goOnGrowing();
    m_sound->reload();
    m_corrections->reload();
    m_checking->readCited();
    if (isRead && !std::exchange(m_hasLooked, true))
        m_drafts->look();
    if (isFirst && m_model->rowCount() > 0)
        m_ui->lines->setCurrentLine(m_draft->report().lines.first().id);
    allowActions();
}

void ReportPage::reveal(const Location &location)
{
    const auto *place = std::get_if<ReportPlace>(&location);
    if (!place || !place->line)
        return;
    const auto line = m_office.reports().sameLine(m_draft->report(), *place->line);
    if (line && line->isValid())
        return m_ui->lines->setCurrentLine(*line);
    emit messageRequested(MessageLevel::Warning,
                          line ? tr("That line is not in version %1. %2 shows what the versions before it "
                                    "say.")
                                     .arg(m_draft->report().version)
                                     .arg(keyText(*m_actions->compareVersions))
                               : line.error().text);
}

bool ReportPage::mayLeave()
{
    if (!m_editing->finish() || !m_voices->finish() || !m_readBack->finish())
        return false; // the refusal was said, the words are still in the editor
    if (m_ui->panel->isWriting()) {
        emit messageRequested(MessageLevel::Warning,
                              tr("The note is not saved yet. Enter saves it, Esc leaves it out."));
        return false;
    }
    if (m_corrections->isWriting()) {
        emit messageRequested(MessageLevel::Warning,
                              tr("What you wrote about a correction is not saved yet. Say what is done with "
                                 "it, or empty its fields."));
        return false;
    }
    if (m_sound->loader().isAttaching()) {
        emit messageRequested(MessageLevel::Warning,
                              tr("A recording is still being copied in. Wait until it is done, or cancel it "
                                 "in the progress bar."));
        return false;
    }
    return true;
}

/// Only what the change touches: it comes with every word that is saved.
void ReportPage::showReport(const ReportChange &change)
{
    const Report &report = m_draft->report();
    if (change.isWhole)
        showVersion();
    m_model->setReport(report, change);
    m_corrections->showReport(change);
    m_seeing->showReport(change);
    showCoverage();
    if (change.isWhole || change.isReordered) {
        m_ui->stack->setCurrentWidget(report.lines.isEmpty() ? static_cast<QWidget *>(m_ui->empty)
                                                             : m_ui->lines);
        setFocusProxy(m_ui->stack->currentWidget());
    }
    const Line *line = m_draft->line(m_ui->lines->currentLine());
    if (!line || change.isReordered || change.touches(line->number, AllParts))
        showLine();
    if (change.isWhole) {
        allowActions();
        fitSide();
    }
}

void ReportPage::showRecordings()
{
    const Recording *current = m_sound->current();
    m_model->setRecordings(m_sound->recordings());
    m_ui->facts->setRecordings(m_sound->recordings());
    m_ui->transport->setRecordings(m_sound->recordings(), current ? current->id : RecordingId());
    m_ui->noSound->setVisible(!current);
    m_ui->soundLine->setVisible(!current);
    m_ui->overviewLine->setVisible(current);
    m_seeing->showRecordings();
    m_recordings->showHeard();
    m_corrections->showRecordings();
    showPosition(m_sound->player().position());
    showLine();
    allowActions();
}

void ReportPage::showLine()
{
    m_checking->showLine([this](const Line &line) { return m_playing->placeText(line); });
    m_seeing->showChosen();
    QMetaObject::invokeMethod(this, &ReportPage::fitSide, Qt::QueuedConnection); // a chosen line shows more
}

void ReportPage::showPosition(qint64 frame)
{
    const Recording *current = m_sound->current();
    m_ui->transport->setPosition(frame, current ? current->frames : 0, current ? current->sampleRate : 0);
    m_seeing->showPosition(frame);
}

void ReportPage::allowActions()
{
    const Session &session = m_office.session();
    const auto reason = [&](Permission permission) {
        const auto asked = session.ask(permission);
        return asked ? QString() : asked.error().text;
    };
    const auto allow = [&](const QList<QAction *> &actions, Permission permission) {
        ReportActions::allow(actions, session.may(permission), reason(permission));
    };
    allow(m_actions->checking(), Permission::CheckReports);
    allow({m_actions->attach}, Permission::AttachRecordings);
    allow({m_actions->exportDutch, m_actions->exportEnglish, m_actions->saveCited}, Permission::Export);
    m_model->setEditable(mayEdit());
    m_seeing->setEditable(mayEdit());
    m_corrections->allowActions();
    const bool isFrozen = m_draft->report().isFrozen();
    const bool hasFrozen = m_printing->frozenVersion().has_value();
    const auto allowFrozen = [&](QAction *action, Permission permission) {
        ReportActions::allow({action}, hasFrozen && session.may(permission),
                             hasFrozen ? reason(permission) : tr("Only a frozen version is sent."));
    };
    ReportActions::allow({m_actions->beginVersion}, isFrozen && session.may(Permission::EditReports),
                         isFrozen ? reason(Permission::EditReports)
                                  : tr("This version is a draft: it can be changed as it is."));
    allowFrozen(m_actions->exportAsSent, Permission::Export);
    allowFrozen(m_actions->markSent, Permission::EditReports);
    ReportActions::allow(m_actions->editing() << m_actions->freeze, mayEdit(),
                         isFrozen ? tr("This version is frozen.") : reason(Permission::EditReports));
    ReportActions::allow(m_actions->sounding(), m_sound->isReady(),
                         m_sound->current() ? tr("The recording is being opened.")
                                            : tr("There is no recording yet."));
    if (m_sound->isReady()) {
        allow({m_actions->saveClip, m_actions->savePassage}, Permission::Export);
        allow({m_actions->beganAt}, Permission::AttachRecordings);
    }
    m_actions->nextRecording->setEnabled(m_sound->recordings().size() > 1);
}

void ReportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_actions->attach->isEnabled() && !ReportRecordings::droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ReportPage::dropEvent(QDropEvent *event)
{
    m_recordings->attach(ReportRecordings::droppedFile(*event->mimeData()));
    event->acceptProposedAction();
}

void ReportPage::complain(const Error &error)
{
    if (error.text.isEmpty())
        return;
    const bool isFault = error.code == Error::Code::Storage || error.code == Error::Code::File;
    emit messageRequested(isFault ? MessageLevel::Error : MessageLevel::Warning, error.text);
}

} // namespace relaas
