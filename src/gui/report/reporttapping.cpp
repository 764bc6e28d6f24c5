#include "gui/report/reporttapping.h"

#include "core/timecode.h"
#include "gui/report/reportdraft.h"
#include "gui/report/reportediting.h"
#include "gui/report/reportsound.h"
#include "gui/report/reportview.h"
#include "gui/settings/settings.h"

#include <QAction>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace relaas {

namespace {

bool goesOnly(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

bool isTapKey(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    return modifiers == Qt::NoModifier
        && (event.key() == Qt::Key_Space || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter
            || event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Escape);
}

} // namespace

ReportTapping::ReportTapping(const AnchoringParts &parts, ReportEditing &editing, const Settings &settings,
                             QAction &toggle, QWidget &page)
    : QObject(&page)
    , m_parts(parts)
    , m_editing(editing)
    , m_settings(settings)
    , m_toggle(toggle)
{
    connect(&toggle, &QAction::toggled, this, &ReportTapping::setOn);
    connect(&parts.draft, &ReportDraft::changed, this, &ReportTapping::follow);
    connect(&parts.draft, &ReportDraft::turned, this, &ReportTapping::follow);
    connect(&parts.sound, &ReportSound::currentChanged, this, [this] {
        if (m_isOn && !m_parts.sound.current())
            end(tr("There is no recording any more."));
    });
    parts.view.installEventFilter(this);
}

void ReportTapping::setOn(bool on)
{
    if (on == m_isOn)
        return;
    if (!on)
        return end();
    if (!begin())
        m_toggle.setChecked(false);
}

bool ReportTapping::begin()
{
    const Recording *recording = m_parts.sound.current();
    if (!m_editing.finish())
        return false; // the refusal was said
    if (!recording || !m_parts.sound.isReady()) {
        emit told(tr("There is no sound to tap along with. Attach a recording first, or wait until it is "
                     "opened."));
        return false;
    }
    const Line *current = m_parts.draft.line(m_parts.view.currentLine());
    m_run = TapRun{current ? current->number : 0, {}};
    if (!awaitedLine(m_parts.draft.report(), m_run)) {
        emit told(tr("From this line on every spoken line with words has its place. Go to an earlier one, or "
                     "remove a place first."));
        return false;
    }
    m_isOn = true;
    m_parts.view.setFocus(Qt::OtherFocusReason);
    follow();
    m_parts.sound.player().play();
    emit told(tr("Tapping along. Space: the awaited line begins. Enter: it ends. Backspace: take back. Esc: "
                 "done. %1")
                  .arg(awaitedText()));
    return true;
}

void ReportTapping::end(const QString &because)
{
    if (!std::exchange(m_isOn, false))
        return;
    m_parts.view.setAwaited({});
    m_toggle.setChecked(false);
    const auto placed = std::ranges::count_if(m_parts.draft.report().lines, [this](const Line &line) {
        return line.anchor && m_run.begun.contains(line.number);
    });
    const QString done = tr("%n line(s) got a place by tapping.", nullptr, int(placed));
    emit told(because.isEmpty() ? done : tr("%1 %2").arg(because, done));
}

/// Whatever became of the report: the line that is awaited now is chosen, shown and said.
void ReportTapping::follow()
{
    if (!m_isOn)
        return;
    if (m_parts.draft.report().isFrozen())
        return end(tr("This version is frozen."));
    const Line *awaited = awaitedLine(m_parts.draft.report(), m_run);
    m_parts.view.setAwaited(awaited ? awaited->id : LineId());
    if (awaited)
        m_parts.view.setCurrentLine(awaited->id);
}

QString ReportTapping::awaitedText() const
{
    const Line *awaited = awaitedLine(m_parts.draft.report(), m_run);
    if (!awaited)
        return tr("No line is awaited any more: Enter says where the last one ends, Esc is done.");
    constexpr qsizetype saidUnits = 60; // enough to know it by ear
    const QString words = awaited->text.simplified();
    return tr("Awaited: line %1, %2").arg(awaited->number).arg(words.left(saidUnits));
}

QString ReportTapping::timeText(const Anchor &place, qint64 frame) const
{
    for (const Recording &each : m_parts.sound.recordings()) {
        if (each.id == place.recording)
            return timecodeWithTenths(msFromFrames(frame, each.sampleRate));
    }
    return {};
}

void ReportTapping::tap(Edge edge)
{
    const auto moment = soundNow(m_parts.sound); // before anything takes time
    const Recording *recording = m_parts.sound.current();
    if (!moment || !recording)
        return emit told(tr("The recording is being opened."));
    const Report &report = m_parts.draft.report();
    const int reactionMs = m_settings.reactionMs();
    const Line *line = edge == Edge::Begin ? awaitedLine(report, m_run) : begunLine(report, m_run);
    const auto place = edge == Edge::Begin ? tappedBegin(report, m_run, *moment, reactionMs, *recording)
                                           : tappedEnd(report, m_run, *moment, reactionMs, *recording);
    if (!place)
        return emit told(place.error().text);
    const LineId id = line->id;
    const int number = line->number;
    if (edge == Edge::Begin)
        m_run.begun.append(number); // before it is saved, so that the next line is awaited at once
    if (!m_parts.draft.setAnchor(id, *place)) {
        if (edge == Edge::Begin)
            m_run.begun.removeLast();
        return follow();
    }
    const QString said = edge == Edge::Begin
        ? tr("Line %1 begins at %2.").arg(number).arg(timeText(*place, place->fromFrame))
        : tr("Line %1 ends at %2.").arg(number).arg(timeText(*place, *place->toFrame));
    emit told(tr("%1 %2").arg(said, awaitedText()));
}

/// Only what was tapped in this round: what was done before is not the Backspace's to undo.
void ReportTapping::takeBack()
{
    const ReportStep *step = m_parts.draft.lastStep();
    const bool isTap = step && step->kind == EditKind::Placing && step->lines.size() == 1
        && m_run.begun.contains(step->lines.constFirst().number);
    if (!isTap)
        return emit told(tr("There is no tap to take back."));
    const int number = step->lines.constFirst().number;
    if (m_parts.draft.undo())
        emit told(tr("The last tap for line %1 is taken back. %2").arg(number).arg(awaitedText()));
}

bool ReportTapping::press(const QKeyEvent &event)
{
    if (!isTapKey(event))
        return !goesOnly(event); // nothing is written meanwhile
    if (event.key() == Qt::Key_Escape) {
        end();
        return true;
    }
    if (event.isAutoRepeat())
        return true; // a hand that rests on a key taps once
    if (event.key() == Qt::Key_Space)
        tap(Edge::Begin);
    else if (event.key() == Qt::Key_Backspace)
        takeBack();
    else
        tap(Edge::End);
    return true;
}

bool ReportTapping::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_isOn || watched != &m_parts.view)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (isTapKey(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        return press(*static_cast<QKeyEvent *>(event));
    case QEvent::InputMethod:
        return true;
    case QEvent::FocusOut: {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason
            && reason != Qt::MenuBarFocusReason)
            QMetaObject::invokeMethod( // the text may be going, with its page
                this, [this] { end(tr("Tapping ended, as something else on the page has the focus.")); },
                Qt::QueuedConnection);
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace relaas
