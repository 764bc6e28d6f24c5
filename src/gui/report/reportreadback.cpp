#include "gui/report/reportreadback.h"

#include "core/timecode.h"
#include "gui/report/readbackactions.h"
#include "gui/report/readbacklook.h"
#include "gui/report/readbackpanel.h"
#include "gui/report/readbackstating.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdraft.h"
#include "gui/report/reportediting.h"
#include "gui/report/reportgutter.h"
#include "gui/report/reportmodel.h"
#include "gui/report/reportsound.h"
#include "gui/report/reportview.h"
#include "gui/shell/page.h"
#include "gui/widgets/actiontips.h"
#include "gui/widgets/dates.h"
#include "workflow/casefiles.h"
#include "workflow/corrections.h"
#include "workflow/office.h"
#include "workflow/readbacks.h"
#include "workflow/session.h"

#include <QAction>
#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace relaas {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ReportReadBack::ReportReadBack(Office &office, const Interview &interview, const ReadBackActions &actions,
                               const ReadBackParts &parts, QWidget &side, Page &page)
    : QObject(&page)
    , m_office(office)
    , m_interview(interview)
    , m_actions(actions)
    , m_parts(parts)
    , m_page(page)
    , m_panel(new ReadBackPanel(&side))
    , m_stating(new ReadBackStating(office, interview, page))
    , m_timer(new QTimer(this))
    , m_drafts(office.drafts())
{
    static_cast<QBoxLayout *>(side.layout())->insertWidget(0, m_panel);
    m_panel->hide();
    m_panel->setActions(actions);
    // Not with every word that is saved: each line is compared with what was read of it.
    m_timer->setSingleShot(true);
    m_timer->setInterval(200ms);
    connect(m_timer, &QTimer::timeout, this, &ReportReadBack::read);
    connect(&m_parts.draft, &ReportDraft::changed, m_timer, qOverload<>(&QTimer::start));
    connect(&m_office.readBacks(), &ReadBacks::changed, this, [this](InterviewId id) {
        if (id == m_parts.draft.report().interview)
            read();
    });
    connect(&m_office.session(), &Session::changed, this, &ReportReadBack::allowActions);
    connect(&m_parts.view, &ReportView::currentLineChanged, this, &ReportReadBack::showLine);
    connect(&m_parts.view, &QPlainTextEdit::selectionChanged, this, &ReportReadBack::showLine);
    connect(&m_parts.view.gutter(), &ReportGutter::markClicked, this, &ReportReadBack::hear);
    connect(m_stating, &ReadBackStating::told, this, &ReportReadBack::say);
    connectActions();
    connectPanel();
    m_timer->start();
}

void ReportReadBack::connectActions()
{
    connect(m_actions.show, &QAction::toggled, this, &ReportReadBack::showMode);
    connect(m_actions.next, &QAction::triggered, this, [this] {
        m_parts.view.endEditing();
        m_actions.show->setChecked(true);
        goOn();
    });
    connect(m_actions.confirmed, &QAction::triggered, this, &ReportReadBack::confirm);
    connect(m_actions.corrected, &QAction::triggered, this, [this] { begin(Reaction::Corrected); });
    connect(m_actions.refused, &QAction::triggered, this, [this] { begin(Reaction::Refused); });
    connect(m_actions.takeBack, &QAction::triggered, this, [this] {
        mark(m_parts.view.chosenLines(), {Reaction::TakenBack, {}});
    });
    connect(m_actions.hear, &QAction::triggered, this, [this] { hear(m_parts.view.currentLine()); });
    connect(m_actions.state, &QAction::triggered, this, &ReportReadBack::state);
}

void ReportReadBack::connectPanel()
{
    connect(m_panel, &ReadBackPanel::typed, this, [this](Reaction, const QString &words) {
        if (!m_meant.isEmpty())
            m_drafts.keep(m_parts.draft.report(), m_meant.constFirst(), words);
    });
    connect(m_panel, &ReadBackPanel::finished, this, &ReportReadBack::save);
    connect(m_panel, &ReadBackPanel::abandoned, this, [this] {
        if (!m_meant.isEmpty())
            m_drafts.drop(m_parts.draft.report(), m_meant.constFirst());
        m_meant.clear();
        m_panel->endWriting();
        m_panel->setFocus(Qt::OtherFocusReason);
    });
    connect(m_panel, &ReadBackPanel::lineWanted, this, &ReportReadBack::correctLine);
    connect(m_panel, &ReadBackPanel::commentWanted, this, &ReportReadBack::comment);
    connect(m_panel, &ReadBackPanel::onWanted, this, [this] {
        m_panel->endOffer();
        goOn();
    });
    connect(m_panel, &ReadBackPanel::stepped, this, &ReportReadBack::step);
    connect(m_panel, &ReadBackPanel::left, this, [this] { m_actions.show->setChecked(false); });
}

void ReportReadBack::showMode(bool isOn)
{
    if (isOn && m_panel->isVisible())
        return; // it was not left
    if (!isOn && !finish()) {
        m_actions.show->setChecked(true);
        return;
    }
    m_parts.view.endEditing();
    m_panel->endOffer();
    m_panel->setVisible(isOn);
    m_panel->parentWidget()->layout()->activate();
    read();
    if (!isOn)
        return m_page.focusProxy()->setFocus(Qt::OtherFocusReason);
    if (const Line *line = m_parts.draft.line(m_parts.view.currentLine()); line && !isReadable(*line))
        goOn(); // a heading is nothing to begin with
    m_panel->setFocus(Qt::ShortcutFocusReason);
    for (QWidget *around = m_panel->parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->verticalScrollBar()->setValue(0);
    }
    tellOfFoundWords();
}

bool ReportReadBack::finish()
{
    if (!m_panel->isWriting())
        return true;
    emit m_page.messageRequested(MessageLevel::Warning,
                                 tr("What the applicant said is not saved yet. Enter saves it, Esc leaves it "
                                    "out."));
    return false;
}

/// Words that were typed about a line and not saved, before the program ended.
void ReportReadBack::tellOfFoundWords()
{
    const QList<int> typed = m_drafts.lines(m_parts.draft.report());
    if (!typed.isEmpty())
        say(tr("What was typed about line %1 was not saved: 2 opens it again there.")
                .arg(typed.constFirst()));
}

void ReportReadBack::read()
{
    m_timer->stop();
    const auto record = m_office.readBacks().ofReport(m_parts.draft.report());
    if (!record) {
        if (m_actions.show->isChecked())
            complain(record.error());
        return;
    }
    m_record = *record;
    m_marks = newestMarks(m_record.marks);
    showAll();
}

void ReportReadBack::showAll()
{
    const Report &report = m_parts.draft.report();
    QHash<int, ReportModel::ReadBack> shown;
    const bool isOn = m_actions.show->isChecked();
    for (const Line &line : report.lines) {
        const bool isMarked = readBackStateOf(line, m_marks) != ReadBackState::NotRead;
        if (!isMarked && (!isOn || !isReadable(line)))
            continue;
        const BadgeContent badge = readBackBadge(line, m_marks);
        const ReadBackMark *mark = standingMark(line, m_marks);
        shown.insert(line.number,
                     {badge.iconName, badge.tone, readBackText(line, m_marks, report.version),
                      mark && needsWords(mark->reaction)
                          ? tr("Read back, %1: %2").arg(reactionText(mark->reaction), mark->note)
                          : QString()});
    }
    m_parts.model.setReadBack(shown);
    m_panel->setProgress(readBackProgressText(readBackCoverage(report, m_marks)));
    m_panel->setWhole(ReadBackStating::text(report, m_record));
    showLine();
    allowActions();
}

QString ReportReadBack::momentText(const ReadBackMark &mark) const
{
    QString text = tr("%1, %2").arg(mark.byName, relaas::momentText(mark.at));
    if (mark.version < m_parts.draft.report().version)
        text = tr("%1, in version %2").arg(text).arg(mark.version);
    const auto place = placeOf(mark, m_parts.sound.recordings());
    for (const Recording &recording : m_parts.sound.recordings()) {
        if (place && place->recording == recording.id)
            text = tr("%1, at %2 in %3")
                       .arg(text, timecode(msFromFrames(place->frame, recording.sampleRate)),
                            recording.fileName);
    }
    return text;
}

void ReportReadBack::showLine()
{
    if (!m_actions.show->isChecked())
        return;
    const Report &report = m_parts.draft.report();
    const Line *line = m_parts.draft.line(m_parts.view.currentLine());
    if (!line)
        return m_panel->showLine(std::nullopt);
    ReadBackPanel::Shown shown{*line,
                               int(m_parts.view.chosenLines().size()),
                               readBackBadge(*line, m_marks),
                               readBackText(*line, m_marks, report.version),
                               {},
                               {}};
    const auto mark = m_marks.constFind(line->number);
    if (mark != m_marks.cend() && mark->reaction != Reaction::TakenBack) {
        shown.moment = momentText(*mark);
        shown.said = mark->note;
    }
    m_panel->showLine(shown);
}

void ReportReadBack::allowActions()
{
    const auto asked = m_office.session().ask(Permission::EditReports);
    const bool isOn = m_actions.show->isChecked();
    const QString reason =
        !asked ? asked.error().text : tr("Begin reading back first: %1.").arg(keyText(*m_actions.show));
    QList<QAction *> marking = m_actions.marking();
    marking.removeOne(m_actions.state);
    ReportActions::allow(marking, asked && isOn, reason);
    ReportActions::allow({m_actions.state}, bool(asked), reason);
}

/// Only while it plays: where it stood still, nobody is being read to.
std::optional<Timeline::Place> ReportReadBack::playing() const
{
    Player &player = m_parts.sound.player();
    const Recording *recording = m_parts.sound.current();
    if (!recording || player.state() != Player::State::Playing)
        return std::nullopt;
    return Timeline::Place{recording->id, std::clamp<qint64>(player.position(), 0, recording->frames)};
}

bool ReportReadBack::mark(const QList<LineId> &lines, const ReadBackAnswer &answer)
{
    const auto place = playing();
    if (!m_parts.editing.finish())
        return false;
    m_panel->endOffer();
    const auto marked = m_office.readBacks().mark(m_parts.draft.report(), lines, answer, place);
    if (!marked) {
        complain(marked.error());
        return false;
    }
    return true;
}

void ReportReadBack::confirm()
{
    const QList<LineId> lines = m_parts.view.chosenLines();
    if (!finish() || !mark(lines, {Reaction::Confirmed, {}}))
        return;
    m_parts.view.setCurrentLine(lines.constLast());
    goOn();
}

void ReportReadBack::begin(Reaction reaction)
{
    if (!finish())
        return;
    const QList<LineId> lines = m_parts.view.chosenLines();
    const Line *line = lines.isEmpty() ? nullptr : m_parts.draft.line(lines.constFirst());
    if (!line)
        return;
    const bool hasWords = std::ranges::any_of(lines, [this](LineId id) {
        const Line *each = m_parts.draft.line(id);
        return each && isReadable(*each);
    });
    if (!hasWords || (reaction == Reaction::Corrected && lines.size() > 1)) {
        mark(lines, {reaction, {}}); // is refused, which says why, before anything is typed
        return;
    }
    m_meant = lines;
    m_panel->begin(reaction, line->number, int(lines.size()),
                   m_drafts.find(m_parts.draft.report(), line->id));
}

void ReportReadBack::save(Reaction reaction, const QString &words)
{
    const QList<LineId> lines = m_meant;
    if (lines.isEmpty() || !mark(lines, {reaction, words}))
        return; // it was not saved: it stays in its field
    m_drafts.drop(m_parts.draft.report(), lines.constFirst());
    m_meant.clear();
    m_panel->endWriting();
    m_parts.view.setCurrentLine(lines.constLast());
    if (reaction != Reaction::Corrected)
        return goOn();
    m_corrected = lines.constFirst();
    const Line *line = m_parts.draft.line(m_corrected);
    m_panel->offer(line ? line->number : 0, !m_parts.draft.report().isFrozen());
}

void ReportReadBack::goOn()
{
    const Line *next = nextNotReadBack(m_parts.draft.report(), m_marks, m_parts.view.currentLine(), 1);
    if (next)
        m_parts.view.setCurrentLine(next->id);
    else if (linesToReadBack(m_parts.draft.report()).isEmpty())
        say(tr("There is nothing to read back yet."));
    else
        say(tr("Every line of this version has been read back. %1 notes whether the applicant confirms the "
               "whole.")
                .arg(keyText(*m_actions.state)));
    m_panel->setFocus(Qt::OtherFocusReason);
}

void ReportReadBack::step(int by)
{
    const QList<Line> &lines = m_parts.draft.report().lines;
    const qsizetype row = std::min<qsizetype>(m_parts.view.currentRow() + by, lines.size() - 1);
    if (!lines.isEmpty())
        m_parts.view.setCurrentLine(lines.at(std::max<qsizetype>(row, 0)).id);
}

void ReportReadBack::hear(LineId id)
{
    const Line *line = m_parts.draft.line(id);
    const auto mark = line ? m_marks.constFind(line->number) : m_marks.cend();
    if (!line || mark == m_marks.cend() || mark->reaction == Reaction::TakenBack)
        return say(tr("This line was not read back yet."));
    const auto passage = passageOf(*mark, m_marks, m_parts.sound.recordings());
    if (!passage)
        return say(tr("Where line %1 is read back in the sound is not known: nothing was playing, and no "
                      "recording ran at that time.")
                       .arg(line->number));
    m_parts.sound.play(passage->recording, passage->fromFrame, passage->toFrame);
}

void ReportReadBack::correctLine()
{
    m_panel->endOffer();
    m_parts.view.editLine(m_corrected);
    say(tr("Correct the line, then read it back as it is now: %1 goes on.").arg(keyText(*m_actions.next)));
}

/// On a draft a remark of the reporter beneath the line; a frozen one stays, and what was said of it joins
/// the corrections.
void ReportReadBack::comment()
{
    m_panel->endOffer();
    const Line *found = m_parts.draft.line(m_corrected);
    if (!found)
        return;
    const Line line = *found;
    const QString said = m_marks.value(line.number).note;
    if (m_parts.draft.report().isFrozen()) {
        commentOnFrozen(line, said);
    } else if (const LineId added = m_parts.draft.addLine(line.id, LineType::OfficerRemark);
               added.isValid()) {
        if (m_parts.draft.changeText(added, readBackRemark(line.number, said)))
            say(tr("What was said stands beneath line %1 now.").arg(line.number));
    }
    goOn();
}

void ReportReadBack::commentOnFrozen(const Line &line, const QString &said)
{
    const auto file = m_office.caseFiles().caseFile(m_interview.caseFile);
    if (!file)
        return complain(file.error());
    CorrectionLetter head;
    head.receivedOn = m_office.caseFiles().today();
    head.from = listName(file->person);
    head.channel = CorrectionChannel::Spoken;
    Correction point;
    point.text = said;
    point.line = line.number;
    const auto added = m_office.corrections().addByHand(m_interview.id, head, point);
    if (!added)
        return complain(added.error());
    say(tr("What was said of line %1 is among the corrections now.").arg(line.number));
}

void ReportReadBack::state()
{
    if (!m_parts.editing.finish())
        return;
    read(); // what was marked last counts
    m_stating->ask(m_parts.draft.report(), m_record);
}

void ReportReadBack::complain(const Error &error)
{
    const bool isFault = error.code == Error::Code::Storage || error.code == Error::Code::File;
    emit m_page.messageRequested(isFault ? MessageLevel::Error : MessageLevel::Warning, error.text);
}

void ReportReadBack::say(const QString &text)
{
    emit m_page.messageRequested(MessageLevel::Info, text);
}

} // namespace relaas
