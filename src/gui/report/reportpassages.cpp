#include "gui/report/reportpassages.h"

#include "audio/activity.h"
#include "gui/report/passagespanel.h"
#include "gui/report/reportchecking.h"
#include "gui/report/reportdraft.h"
#include "gui/report/reportsound.h"
#include "gui/report/reportview.h"
#include "gui/report/sweepactions.h"

#include <QAction>
#include <QTimer>

#include <chrono>

namespace relaas {

using namespace std::chrono_literals;

namespace {

constexpr qint64 LeadMs = 5000; ///< what is heard before a silence

} // namespace

ReportPassages::ReportPassages(const MeasuredReport &around, PassagesPanel &panel, QObject *parent)
    : QObject(parent)
    , m_around(around)
    , m_panel(panel)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(200ms);
    connect(m_timer, &QTimer::timeout, this, &ReportPassages::refresh);
    connect(&m_around.draft, &ReportDraft::changed, this, [this](const ReportChange &change) {
        if (change.touches(LinePart::Words | LinePart::Type | LinePart::Sound))
            m_timer->start();
    });
    connect(&m_around.sound, &ReportSound::recordingsChanged, m_timer, qOverload<>(&QTimer::start));
    connect(&m_around.sound.loader(), &RecordingLoader::activityFound, this, &ReportPassages::takeActivity);
    connect(&m_panel, &PassagesPanel::activated, this, &ReportPassages::hear);
}

void ReportPassages::connectActions(const SweepActions &actions)
{
    m_actions = &actions;
    m_panel.setNextAction(actions.nextPassage);
    connect(actions.showPassages, &QAction::toggled, this, &ReportPassages::refresh);
    connect(actions.nextPassage, &QAction::triggered, this, &ReportPassages::goToNext);
}

void ReportPassages::takeActivity(const Activity &activity)
{
    const Recording *current = m_around.sound.current();
    if (!current)
        return;
    RecordingSpeech sound{current->id, current->sampleRate, current->frames, {}};
    for (const FrameSpan &span : activity.anySpeech())
        sound.speech.append({span.from, span.to});
    m_sounds.insert(current->id, sound);
    m_timer->start();
}

void ReportPassages::refresh()
{
    m_timer->stop();
    const Report &report = m_around.draft.report();
    QList<RecordingSpeech> sounds;
    for (const Recording &recording : m_around.sound.recordings()) {
        if (m_sounds.contains(recording.id))
            sounds.append(m_sounds.value(recording.id));
    }
    QList<OddPassage> passages;
    QHash<LineId, QString> remarks;
    passages += passagesFrom(speakingTimes(report, sounds), report, sounds);
    const QTimeZone zone("Europe/Amsterdam"); // the clock on the wall of the office
    for (const BreakFault &fault : breakFaults(report, m_around.sound.recordings(), sounds,
                                               zone.isValid() ? zone : QTimeZone::systemTimeZone()))
        passages.append(passageFrom(fault));
    for (const OddPassage &passage : std::as_const(passages)) {
        if (passage.line.isValid())
            remarks.insert(passage.line, passage.what);
    }
    m_around.checking.setRemarks(remarks);
    m_panel.setPassages(passages, extent());
}

QString ReportPassages::extent() const
{
    const auto &recordings = m_around.sound.recordings();
    qsizetype known = 0;
    for (const Recording &recording : recordings)
        known += m_sounds.contains(recording.id);
    const QString measured = recordings.isEmpty() ? tr("There is no recording yet.")
        : known == recordings.size()
        ? tr("Measured by where somebody speaks; it says something about the record, not about who spoke.")
        : tr("%1 of %n recording(s) were looked through; the others are when they are opened.", nullptr,
             int(recordings.size()))
              .arg(known);
    return measured;
}

void ReportPassages::goToNext()
{
    m_around.view.endEditing();
    m_actions->showPassages->setChecked(true);
    refresh(); // what was typed last is in it
    if (m_panel.chooseNext())
        return hear();
    emit told(MessageLevel::Info, tr("Words and sound go together, as far as could be measured."));
}

void ReportPassages::hear()
{
    const OddPassage *chosen = m_panel.passage();
    if (!chosen)
        return;
    const OddPassage passage = *chosen;
    if (passage.line.isValid())
        m_around.view.setCurrentLine(passage.line);
    if (!passage.recording.isValid())
        return;
    if (passage.line.isValid() && passage.toFrame > passage.fromFrame)
        return m_around.sound.play(passage.recording, passage.fromFrame, passage.toFrame);
    const RecordingSpeech sound = m_sounds.value(passage.recording);
    const qint64 lead = LeadMs * sound.sampleRate / 1000;
    m_around.sound.play(passage.recording, std::max<qint64>(passage.fromFrame - lead, 0), std::nullopt);
}

} // namespace relaas
