#include "gui/report/reportrecordingfindings.h"

#include "core/access/permission.h"
#include "core/letter/language.h"
#include "core/report/recordingfindings.h"
#include "gui/report/hearingactions.h"
#include "gui/report/recordingfindingactions.h"
#include "gui/report/recordingfindingdialog.h"
#include "gui/report/recordingfindingspanel.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdraft.h"
#include "gui/report/reportrecordings.h"
#include "gui/report/reportseeing.h"
#include "gui/report/reportsound.h"
#include "gui/report/reportview.h"
#include "gui/widgets/prompts.h"
#include "gui/widgets/task.h"
#include "workflow/casefiles.h"
#include "workflow/drafts.h"
#include "workflow/interviews.h"
#include "workflow/office.h"
#include "workflow/recordingfindings.h"
#include "workflow/reports.h"
#include "workflow/session.h"

#include <QAction>

#include <utility>

namespace relaas {

ReportRecordingFindings::ReportRecordingFindings(Office &office, Prompts &prompts, const FoundReport &around,
                                                 RecordingFindingsPanel &panel, QWidget &page)
    : QObject(&page)
    , m_office(office)
    , m_prompts(prompts)
    , m_around(around)
    , m_panel(panel)
    , m_page(page)
    , m_drafts(office.drafts())
{
    connect(&m_office.recordingFindings(), &RecordingFindings::changed, this, [this](InterviewId id) {
        if (id == m_around.draft.report().interview)
            m_around.draft.reload();
    });
    connect(&m_around.draft, &ReportDraft::changed, this, [this] {
        lookForBegun();
        refresh();
    });
    connect(&m_office.session(), &Session::changed, this, &ReportRecordingFindings::allowActions);
    connect(&m_panel, &RecordingFindingsPanel::activated, this, &ReportRecordingFindings::goToChosen);
    connect(&m_panel, &RecordingFindingsPanel::hearRequested, this, &ReportRecordingFindings::hear);
}

void ReportRecordingFindings::connectActions(const ReportActions &actions)
{
    m_actions = actions.findings.get();
    m_panel.setActions(*m_actions);
    m_soundActions =
        QList<QAction *>{actions.play,        actions.back,   actions.forward, actions.fineBack,
                         actions.fineForward, actions.slower, actions.faster,  actions.normalSpeed}
        << actions.hearing->sounding();
    connect(m_actions->make, &QAction::triggered, this, &ReportRecordingFindings::begin);
    connect(m_actions->print, &QAction::triggered, this, &ReportRecordingFindings::print);
    connect(m_actions->show, &QAction::toggled, this, [this](bool shown) {
        refresh();
        if (shown)
            m_panel.focusFindings();
    });
    allowActions();
}

void ReportRecordingFindings::refresh()
{
    if (m_actions && m_actions->show->isChecked())
        m_panel.setFindings(m_around.draft.report(), m_drafts.lines(m_around.draft.report()));
}

/// Once, when the report has been read.
void ReportRecordingFindings::lookForBegun()
{
    const Report &report = m_around.draft.report();
    if (!m_actions || !report.id.isValid() || std::exchange(m_hasLooked, true))
        return;
    const QList<int> begun = m_drafts.lines(report);
    if (begun.isEmpty())
        return;
    m_actions->show->setChecked(true);
    m_around.view.setFocus(Qt::OtherFocusReason);
    tell(tr("A finding on the recording about line %1 was begun and not made. It stands in the list beneath "
            "the lines.")
             .arg(begun.constFirst()));
}

void ReportRecordingFindings::allowActions()
{
    if (!m_actions)
        return;
    const auto checks = m_office.session().ask(Permission::CheckReports);
    ReportActions::allow({m_actions->make}, bool(checks), checks ? QString() : checks.error().text);
    const auto exports = m_office.session().ask(Permission::Export);
    ReportActions::allow({m_actions->print}, bool(exports), exports ? QString() : exports.error().text);
}

void ReportRecordingFindings::begin()
{
    m_around.view.endEditing();
    const Line *chosenLine = m_around.draft.line(m_around.view.currentLine());
    if (!chosenLine)
        return tell(tr("Choose the line first."));
    const Line line = *chosenLine;
    const Report &report = m_around.draft.report();
    if (const auto typed = m_drafts.find(report, line.number))
        return open(
            line, *typed,
            tr("What you typed about line %1 before, and did not make, is here again.").arg(line.number),
            true);
    const auto begun = m_office.recordingFindings().begun(report, line.number);
    if (!begun)
        return emit failed(begun.error());
    const RecordingFinding *newest = newestFinding(report, line.number);
    open(line, *begun,
         newest
             ? tr("About this line there is finding %1 (%2). It stays as it was made; a new one takes its "
                  "place.")
                   .arg(findingLabel(newest->number), recordingConclusionText(newest->statement.conclusion))
             : QString(),
         false);
}

void ReportRecordingFindings::open(const Line &line, RecordingStatement statement, const QString &remark,
                                   bool isTakenUp)
{
    const Report seen = m_around.draft.report();
    auto sound = m_office.recordingFindings().sound(seen, line.number);
    if (!sound)
        return emit failed(sound.error());
    QList<Anchor> places = std::move(sound).value();
    const FrameSpan selected = m_around.seeing.selection();
    const Recording *recording = m_around.sound.current();
    if (recording && selected.length() > 0) {
        const Anchor marked{recording->id, selected.from, selected.to};
        if (!places.contains(marked))
            places.prepend(marked);
        if (!isTakenUp && statement.moments.isEmpty())
            statement.moments.append(marked);
    }
    auto *dialog = new RecordingFindingDialog({line, statement, places, m_around.sound.recordings(),
                                               m_office.caseFiles().today(), remark, isTakenUp},
                                              &m_page);
    dialog->addActions(m_soundActions);
    connect(dialog, &RecordingFindingDialog::typed, this,
            [=, this](const RecordingStatement &typed) { m_drafts.keep(seen, line, typed); });
    connect(dialog, &RecordingFindingDialog::hearRequested, this, [this](const Anchor &moment) {
        m_around.sound.play(moment.recording, moment.fromFrame, moment.toFrame);
    });
    connect(dialog, &RecordingFindingDialog::discarded, this,
            [=, this] { m_drafts.drop(seen, line.number); });
    connect(dialog, &RecordingFindingDialog::submitted, this, [=, this](const RecordingStatement &said) {
        const auto finding = made(seen, line.number, said);
        if (!finding)
            return dialog->refuse(finding.error().text);
        dialog->accept();
        emit told(MessageLevel::Success,
                  tr("Finding %1 about line %2 is made: %3.")
                      .arg(findingLabel(finding->number), QString::number(line.number),
                           recordingConclusionText(finding->statement.conclusion)));
    });
    connect(dialog, &QDialog::finished, this, [this] {
        refresh();
        m_around.view.setFocus(Qt::OtherFocusReason);
    });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// What was played up to this moment counts.
Result<RecordingFinding> ReportRecordingFindings::made(const Report &seen, int lineNumber,
                                                       const RecordingStatement &said)
{
    m_around.recordings.keepHeard();
    const auto finding = m_office.recordingFindings().make(seen, lineNumber, said);
    if (finding) {
        m_drafts.drop(seen, lineNumber);
        m_panel.choose(finding->number);
    }
    return finding;
}

const RecordingFinding *ReportRecordingFindings::chosen() const
{
    const Report &report = m_around.draft.report();
    if (m_actions->show->isChecked() && m_panel.number() > 0)
        return findingNumbered(report, m_panel.number());
    const Line *line = m_around.draft.line(m_around.view.currentLine());
    return line ? newestFinding(report, line->number) : nullptr;
}

void ReportRecordingFindings::goToChosen()
{
    const Line *line = m_around.draft.report().lineWithNumber(m_panel.lineNumber());
    if (!line)
        return tell(tr("Line %1 is not in this version of the report.").arg(m_panel.lineNumber()));
    m_around.view.setCurrentLine(line->id);
    if (m_panel.number() == 0)
        begin();
}

void ReportRecordingFindings::hear()
{
    const RecordingFinding *finding = chosen();
    if (!finding)
        return tell(tr("Choose a finding first."));
    const Anchor moment = finding->statement.moments.value(0);
    m_around.sound.play(moment.recording, moment.fromFrame, moment.toFrame);
}

void ReportRecordingFindings::print()
{
    const RecordingFinding *finding = chosen();
    if (!finding)
        return tell(tr("There is no finding on the recording about this line."));
    const int number = finding->number;
    const auto interview = m_office.interviews().interview(m_around.draft.report().interview);
    if (!interview)
        return emit failed(interview.error());
    const QString suggested = tr("finding %1 line %2.pdf").arg(findingLabel(number)).arg(finding->lineNumber);
    const QString path = m_prompts.saveFile(&m_page, tr("Save the finding"), suggested, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto document = m_office.recordingFindings().document(interview->caseFile, number, Language::Dutch);
    if (!document)
        return emit failed(document.error());
    Task *task = runInBackground(
        this,
        [letter = *document, path](const std::stop_token &, const Progress &) {
            return Reports::writePdf(letter, path);
        },
        [this, path, number](const Result<void> &written) {
            if (!written)
                return emit failed(written.error());
            emit told(MessageLevel::Success, tr("Finding %1 is in %2.").arg(findingLabel(number), path));
        });
    emit taskStarted(task, tr("Writing the PDF"));
}

} // namespace relaas
