#include "gui/report/reportcorrections.h"

#include "core/access/permission.h"
#include "gui/report/belowlines.h"
#include "gui/report/correctionactions.h"
#include "gui/report/correctiondrafts.h"
#include "gui/report/correctionspanel.h"
#include "gui/report/passagesaving.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdraft.h"
#include "gui/report/reportmodel.h"
#include "gui/report/reportplaying.h"
#include "gui/report/reportseeing.h"
#include "gui/report/reportsound.h"
#include "gui/report/reportview.h"
#include "gui/widgets/actiontips.h"
#include "gui/widgets/dates.h"
#include "gui/widgets/prompts.h"
#include "gui/widgets/task.h"
#include "workflow/casefiles.h"
#include "workflow/corrections.h"
#include "workflow/interviews.h"
#include "workflow/office.h"
#include "workflow/reports.h"
#include "workflow/session.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

CorrectionsPanel *panelBelow(QStackedWidget &lines)
{
    QSplitter &split = splitterBelow(lines);
    auto *panel = new CorrectionsPanel(&split);
    split.addWidget(panel);
    split.setStretchFactor(split.indexOf(panel), 3);
    panel->hide();
    return panel;
}

} // namespace

ReportCorrections::ReportCorrections(Office &office, Prompts &prompts, InterviewId interview,
                                     const CorrectedReport &around, QStackedWidget &lines, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_corrections(office.corrections())
    , m_prompts(prompts)
    , m_interview(interview)
    , m_around(around)
    , m_lines(lines)
    , m_panel(panelBelow(lines))
    , m_passages(new PassageSaving(office, prompts, lines, this))
{
    m_passages->tellThrough(*this);
    new CorrectionDrafts(office.drafts(), interview, *m_panel, this);
    connect(&m_corrections, &Corrections::changed, this, [this](InterviewId id) {
        if (id == m_interview)
            reload();
    });
    connect(m_panel, &CorrectionsPanel::pointChosen, this, &ReportCorrections::allowActions);
    connect(m_panel, &CorrectionsPanel::kindChosen, this, [this](CorrectionCategory category) {
        const Correction *chosen = m_panel->point();
        if (!chosen)
            return;
        Correction point = *chosen;
        point.category = category;
        take(m_corrections.describe(point));
    });
}

void ReportCorrections::connectActions(const CorrectionActions &actions)
{
    m_actions = &actions;
    m_panel->setActions(actions);
    connect(actions.show, &QAction::toggled, this, &ReportCorrections::setShown);
    connect(actions.nextOpen, &QAction::triggered, this, &ReportCorrections::goToNext);
    connect(actions.readLetter, &QAction::triggered, this, &ReportCorrections::openLetter);
    connect(actions.addPoint, &QAction::triggered, this, &ReportCorrections::openPoint);
    connect(actions.edit, &QAction::triggered, this, &ReportCorrections::editPoint);
    connect(actions.hear, &QAction::triggered, this, [this] {
        goToLine();
        hear();
    });
    connect(actions.compare, &QAction::triggered, this, &ReportCorrections::compare);
    connect(actions.forgetSound, &QAction::triggered, this, [this] {
        if (const Correction *point = m_panel->point())
            take(m_corrections.setSpans(*point, {}));
    });
    connect(actions.retarget, &QAction::triggered, this, [this] {
        const Line *line = m_around.draft.line(m_around.view.currentLine());
        if (const Correction *point = m_panel->point(); point && line)
            take(m_corrections.retarget(*point, line->number, 0));
    });
    connect(actions.adopt, &QAction::triggered, this, [this] { handle(Handling::Adopted); });
    connect(actions.adoptPartly, &QAction::triggered, this, [this] { handle(Handling::PartlyAdopted); });
    connect(actions.notAdopt, &QAction::triggered, this, [this] { handle(Handling::NotAdopted); });
    connect(actions.reopen, &QAction::triggered, this, &ReportCorrections::reopen);
    connect(actions.savePassage, &QAction::triggered, this, [this] {
        if (const Correction *point = m_panel->point())
            m_passages->savePoint(*m_panel->letter(), *point);
    });
    connect(actions.replyDutch, &QAction::triggered, this, [this] { reply(Language::Dutch); });
    connect(actions.replyEnglish, &QAction::triggered, this, [this] { reply(Language::English); });
}

void ReportCorrections::setShown(bool shown)
{
    m_panel->setVisible(shown);
    if (shown)
        m_panel->focusPoints();
    else
        m_lines.currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ReportCorrections::reload()
{
    const auto letters = m_corrections.ofInterview(m_interview);
    if (!letters)
        return emit failed(letters.error());
    m_panel->setLetters(*letters);
    showNotes();
    allowActions();
    // Once: who opens a report with open points has come for them.
    if (!std::exchange(m_hasLooked, true) && openCorrections(*letters) > 0) {
        const QSignalBlocker silent(m_actions->show); // without taking the focus from the lines
        m_actions->show->setChecked(true);
        m_panel->show();
    }
}

void ReportCorrections::showRecordings()
{
    m_panel->setRecordings(m_around.sound.recordings());
}

void ReportCorrections::showReport(const ReportChange &change)
{
    const Report &report = m_around.draft.report();
    if (change.touches(LinePart::Words))
        m_panel->setReport(report);
    if (!change.isWhole || !report.id.isValid())
        return;
    m_commented = report;
    showNotes(); // they say of which version
    if (const auto commented = m_corrections.commentedVersion(m_interview, report))
        m_commented = *commented;
    m_panel->setEmptySentence(
        m_commented.isFrozen() ? tr("Read the lawyer's letter (%1) or add a point by hand (%2). The words of "
                                    "the report stay as they are.")
                                     .arg(keyText(*m_actions->readLetter), keyText(*m_actions->addPoint))
                               : tr("Corrections are about a frozen version. While the report is a draft, "
                                    "its words themselves can be corrected."));
    allowActions();
}

/// What was adopted stands with its line; the words of the line stay.
void ReportCorrections::showNotes()
{
    QHash<int, QString> notes;
    for (const CorrectionLetter &letter : m_panel->letters()) {
        for (const Correction &point : letter.items) {
            if (!point.isNoted() || point.line == 0)
                continue;
            const QString words = point.proposed.isEmpty() ? point.text.simplified()
                : point.quoted.isEmpty()                   ? tr("read “%1”").arg(point.proposed)
                                         : tr("read “%1” instead of “%2”").arg(point.proposed, point.quoted);
            const QString label = letter.version < m_around.draft.report().version
                ? tr("%1 to version %2").arg(correctionLabel(letter, point)).arg(letter.version)
                : correctionLabel(letter, point);
            QString &note = notes[point.line];
            note += (note.isEmpty() ? QString() : u"\n"_s)
                + tr("Correction %1 (%2): %3").arg(label, handlingText(point.handling()), words);
        }
    }
    m_around.model.setCorrections(notes);
}

void ReportCorrections::allowActions()
{
    if (!m_actions)
        return;
    const auto asked = m_office.session().ask(Permission::HandleCorrections);
    const bool isFrozen = m_commented.isFrozen();
    const Correction *point = m_panel->point();
    const QString draftReason = isFrozen ? QString() : tr("The report is a draft.");
    const QString reason = !asked ? asked.error().text : draftReason;
    ReportActions::allow({m_actions->readLetter, m_actions->addPoint}, asked && isFrozen, reason);
    ReportActions::allow(m_actions->handling(), asked && point && point->isOpen(),
                         !asked       ? reason
                             : !point ? tr("No point is chosen.")
                                      : tr("The point is dealt with. Open it again first."));
    ReportActions::allow({m_actions->reopen}, asked && point && !point->isOpen(),
                         !asked ? reason : tr("The point is open."));
    ReportActions::allow({m_actions->hear}, point, tr("No point is chosen."));
    ReportActions::allow({m_actions->nextOpen}, openCorrections(m_panel->letters()) > 0,
                         tr("No point is open."));
    const auto exports = m_office.session().ask(Permission::Export);
    ReportActions::allow(m_actions->replying(), exports && point,
                         !exports ? exports.error().text : tr("No point is chosen."));
    m_panel->setEditable(bool(asked));
}

bool ReportCorrections::isWriting() const
{
    return m_panel->isWriting();
}

void ReportCorrections::goToNext()
{
    const Correction *now = m_panel->point();
    const Correction *next = nextOpenCorrection(m_panel->letters(), now ? now->id : CorrectionId());
    if (!next)
        return;
    const CorrectionId id = next->id;
    m_actions->show->setChecked(true);
    m_panel->choose(id);
    m_panel->focusPoints();
    goToLine();
    hear();
}

void ReportCorrections::goToLine()
{
    const Correction *point = m_panel->point();
    const Line *line = point ? m_around.draft.report().lineWithNumber(point->line) : nullptr;
    if (line)
        m_around.view.setCurrentLine(line->id);
}

void ReportCorrections::hear()
{
    const Correction *point = m_panel->point();
    if (!point || m_around.sound.recordings().isEmpty())
        return;
    if (!point->spans.isEmpty()) {
        const Anchor &span = point->spans.constFirst();
        return m_around.sound.play(span.recording, span.fromFrame, span.toFrame);
    }
    if (const Line *line = m_around.draft.report().lineWithNumber(point->line))
        m_around.playing.playLine(line->id);
}

void ReportCorrections::compare()
{
    const Correction *point = m_panel->point();
    const Recording *recording = m_around.sound.current();
    const FrameSpan passage = point && recording ? m_around.seeing.passage() : FrameSpan();
    if (passage.length() <= 0)
        return;
    QList<Anchor> spans = point->spans;
    spans.append({recording->id, passage.from, passage.to});
    take(m_corrections.setSpans(*point, spans));
}

bool ReportCorrections::take(const Result<Correction> &saved)
{
    if (!saved) {
        emit failed(saved.error());
        reload(); // what is shown may be what somebody else has changed
    }
    return bool(saved);
}

void ReportCorrections::handle(Handling handling)
{
    const Correction *point = m_panel->point();
    if (!point)
        return;
    const CorrectionId id = point->id;
    const int number = point->number;
    if (handling != Handling::Adopted && m_panel->reason().trimmed().isEmpty()) {
        m_actions->show->setChecked(true);
        m_panel->focusReason();
    }
    if (!take(m_corrections.handle(*point, handling, m_panel->reason(), m_panel->effect())))
        return;
    m_panel->forgetWords(id);
    const int open = openCorrections(m_panel->letters());
    const QString rest = open > 0
        ? tr("%n still open; %1 goes on.", nullptr, open).arg(keyText(*m_actions->nextOpen))
        : tr("All are dealt with.");
    emit told(MessageLevel::Success, tr("Point %1 is %2. %3").arg(number).arg(handlingText(handling), rest));
}

void ReportCorrections::reopen()
{
    const Correction *point = m_panel->point();
    if (!point)
        return;
    const CorrectionId id = point->id;
    if (m_panel->reason().trimmed().isEmpty())
        m_panel->focusReason();
    if (take(m_corrections.reopen(*point, m_panel->reason())))
        m_panel->forgetWords(id);
}

QString ReportCorrections::lawyer() const
{
    const auto interview = m_office.interviews().interview(m_interview);
    const auto file =
        interview ? m_office.caseFiles().caseFile(interview->caseFile) : Result<CaseFile>(interview.error());
    return file ? file->person.lawyer : QString();
}

/// Where the version has no page map yet, it is laid out first, outside the thread of the window.
void ReportCorrections::openLetter()
{
    if (m_isMapping)
        return;
    const Report version = m_commented;
    const auto kept = m_office.reports().keptPageMap(version);
    if (!kept)
        return emit failed(kept.error());
    if (*kept)
        return showLetterDialog(**kept);
    const auto print = m_office.reports().print(version);
    if (!print)
        return showLetterDialog({}); // the letter can be read all the same
    m_isMapping = true;
    Task *task = runInBackground(
        this,
        [print = *print](const std::stop_token &, const Progress &) {
            return Result<PageMap>(Reports::pageMapOf(print));
        },
        [this, version](const Result<PageMap> &map) {
            m_isMapping = false;
            const auto now = m_office.reports().pageMap(version, map ? std::optional(*map) : std::nullopt);
            showLetterDialog(now ? *now : PageMap());
        });
    emit taskStarted(task, tr("Counting the pages of the report"));
}

void ReportCorrections::reply(Language language)
{
    const CorrectionLetter *letter = m_panel->letter();
    if (!letter)
        return;
    const CorrectionLetterId id = letter->id;
    const QString suggested = tr("reply to corrections %1 %2.pdf")
                                  .arg(letter->receivedOn.toString(Qt::ISODate), languageCode(language));
    if (openCorrections({*letter}) > 0) // before a place for it is asked
        return emit failed({Error::Code::NotAllowed,
                            tr("Points of this letter are still open. Say what is done with them first.")});
    const QString path = m_prompts.saveFile(&m_lines, tr("Save the reply"), suggested, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto document = m_corrections.reply(id, language);
    if (!document)
        return emit failed(document.error());
    Task *task = runInBackground(
        this,
        [document = *document, path](const std::stop_token &, const Progress &) {
            return Reports::writePdf(document, path);
        },
        [this, path](const Result<void> &written) {
            if (!written)
                return emit failed(written.error());
            emit told(MessageLevel::Success, tr("The reply is in %1.").arg(path));
        });
    emit taskStarted(task, tr("Writing the PDF"));
}

} // namespace relaas
