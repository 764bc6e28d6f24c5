#include "gui/report/clipsaving.h"

#include "audio/clip.h"
#include "core/timecode.h"
#include "gui/widgets/prompts.h"
#include "workflow/interviews.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace relaas {

ClipSaving::ClipSaving(Interviews &interviews, Prompts &prompts, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_interviews(interviews)
    , m_prompts(prompts)
    , m_window(window)
{
}

void ClipSaving::setRecording(const Recording &recording, const ByteSource &source,
                              const SoundIndexPtr &index)
{
    m_recording = recording;
    m_source = source;
    m_index = index;
}

void ClipSaving::save(FrameSpan frames)
{
    const QString from = timecode(msFromFrames(frames.from, m_recording.sampleRate)).replace(u':', u'-');
    const QString suggested = u"%1 %2.wav"_s.arg(QFileInfo(m_recording.fileName).completeBaseName(), from);
    QString path =
        m_prompts.saveFile(&m_window, tr("Save the passage"), suggested,
                           tr("Sound as recorded (*.wav);;The same, smaller (*.flac);;Much smaller, "
                              "not the same samples (*.opus)"));
    if (path.isEmpty())
        return;
    const auto format = clipFormatNamed(QFileInfo(path).suffix().toLower());
    if (!format)
        path += u".wav"_s;
    const ClipOrder order{m_recording.fileName, m_recording.sha256, frames,
                          format.value_or(ClipOrder::Format::Wav)};
    if (const auto noted = m_interviews.noteClip(m_recording.id); !noted) {
        emit refused(noted.error());
        return;
    }
    Task *task = runInBackground(
        this,
        [source = m_source, index = m_index, order, path](const std::stop_token &stop,
                                                          const Progress &progress) {
            return writeClip(source, index, order, path, QDateTime::currentDateTimeUtc(), stop,
                             [&](qint64 done, qint64 total) {
                                 progress.report(total > 0 ? double(done) / double(total) : 0);
                             });
        },
        [this, path](const Result<Clip> &clip) {
            if (!clip && clip.error().code != Error::Code::Cancelled)
                emit refused(clip.error());
            if (clip) {
                emit saved(tr("The passage is in %1, with its origin beside it in %2.")
                               .arg(QDir::toNativeSeparators(path), QFileInfo(path + u".json"_s).fileName()));
            }
        });
    emit taskStarted(task, tr("Saving the passage"));
}

} // namespace relaas
