#include "gui/report/reportrecordings.h"

#include "core/timecode.h"
#include "gui/report/clipsaving.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportseeing.h"
#include "gui/report/reportsound.h"
#include "gui/widgets/heardkeeper.h"
#include "gui/widgets/prompts.h"
#include "workflow/interviews.h"

#include <QAction>
#include <QLocale>
#include <QMimeData>
#include <QUrl>

namespace relaas {

ReportRecordings::ReportRecordings(Interviews &interviews, Prompts &prompts, const Interview &interview,
                                   ReportSound &sound, ReportSeeing &seeing, QWidget &page, QObject *parent)
    : QObject(parent)
    , m_interviews(interviews)
    , m_prompts(prompts)
    , m_interview(interview)
    , m_sound(sound)
    , m_seeing(seeing)
    , m_page(page)
    , m_heard(new HeardKeeper(interviews, this))
    , m_clips(new ClipSaving(interviews, prompts, page, this))
{
    const auto refuse = [this](const QString &text) { emit told(MessageLevel::Error, text); };
    const auto succeed = [this](const QString &text) { emit told(MessageLevel::Success, text); };
    RecordingLoader &loader = m_sound.loader();
    connect(&loader, &RecordingLoader::taskStarted, this, &ReportRecordings::taskStarted);
    connect(&loader, &RecordingLoader::refused, this, refuse);
    connect(&loader, &RecordingLoader::warned, this,
            [this](const QString &text) { emit told(MessageLevel::Warning, text); });
    connect(&loader, &RecordingLoader::attached, this, [succeed](const Recording &recording) {
        succeed(tr("%1 is attached to the interview.").arg(recording.fileName));
    });
    loader.setChooseTrack([this](const QString &fileName, const QList<SoundTrack> &tracks) {
        return chosenTrack(fileName, tracks);
    });
    connect(&loader, &RecordingLoader::opened, m_clips, &ClipSaving::setRecording);
    connect(&m_sound, &ReportSound::refused, this, refuse);
    connect(&m_sound, &ReportSound::heard, m_heard, &HeardKeeper::add);
    connect(m_heard, &HeardKeeper::refused, this, &ReportRecordings::failed);
    connect(m_heard, &HeardKeeper::changed, this, &ReportRecordings::showHeard);
    connect(m_clips, &ClipSaving::taskStarted, this, &ReportRecordings::taskStarted);
    connect(m_clips, &ClipSaving::refused, this, &ReportRecordings::failed);
    connect(m_clips, &ClipSaving::saved, this, succeed);
}

void ReportRecordings::connectActions(const ReportActions &actions)
{
    connect(actions.attach, &QAction::triggered, this, &ReportRecordings::askAndAttach);
    connect(actions.beganAt, &QAction::triggered, this, &ReportRecordings::askWhenItBegan);
    connect(actions.saveClip, &QAction::triggered, this, &ReportRecordings::savePassage);
}

void ReportRecordings::askAndAttach()
{
    const QString path = m_prompts.openFile(
        &m_page, tr("Attach a recording"),
        tr("Recordings (*.wav *.flac *.mp3 *.ogg *.oga *.opus *.m4a *.aac *.mp4 *.wma);;All files (*)"));
    if (!path.isEmpty())
        attach(path);
}

QString ReportRecordings::droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

void ReportRecordings::attach(const QString &path)
{
    m_sound.loader().attach(m_interview.id, path);
}

std::optional<int> ReportRecordings::chosenTrack(const QString &fileName, const QList<SoundTrack> &tracks)
{
    QStringList choices;
    for (const SoundTrack &track : tracks) {
        QStringList parts{tr("%n channel(s)", nullptr, track.channels),
                          tr("%1 Hz").arg(QLocale().toString(track.sampleRate)), track.codec};
        if (track.durationMs > 0)
            parts.prepend(timecode(track.durationMs));
        for (const QString &words : {track.language, track.title})
            if (!words.isEmpty())
                parts << words;
        choices << tr("Track %1: %2").arg(choices.size() + 1).arg(parts.join(QLatin1String(", ")));
    }
    return m_prompts.askChoice(
        &m_page, tr("Several sound tracks"),
        tr("%1 has %n sound tracks. &Which of them is the hearing?", nullptr, int(tracks.size()))
            .arg(fileName),
        choices);
}

void ReportRecordings::askWhenItBegan()
{
    const Recording *current = m_sound.current();
    if (!current)
        return;
    const QDateTime suggested = current->startedAt.isValid()
        ? current->startedAt
        : QDateTime(m_interview.heldOn.isValid() ? m_interview.heldOn : QDate::currentDate(), QTime(9, 0));
    const auto moment = m_prompts.askMoment(
        &m_page, tr("When the recording began"),
        tr("The date and time on the clock when the &first sound of %1 was recorded:").arg(current->fileName),
        suggested);
    if (!moment)
        return;
    if (const auto kept = m_interviews.setStartedAt(current->id, *moment); !kept)
        emit failed(kept.error());
}

void ReportRecordings::savePassage()
{
    const FrameSpan passage = m_seeing.passage();
    if (passage.length() > 0)
        m_clips->save(passage);
}

void ReportRecordings::showHeard()
{
    m_heard->setRecordings(m_sound.recordings());
    for (const Recording &recording : m_sound.recordings())
        m_seeing.setListened(recording.id, m_heard->heard(recording.id));
    emit heardChanged();
}

void ReportRecordings::keepHeard()
{
    m_sound.tellHeard();
    m_heard->keep();
}

} // namespace relaas
