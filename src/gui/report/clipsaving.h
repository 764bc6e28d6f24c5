#pragma once

#include "audio/bytesource.h"
#include "audio/soundindex.h"
#include "core/report/recording.h"
#include "gui/widgets/task.h"

namespace relaas {

class Interviews;
class Prompts;

/// Takes a passage out of a recording into a file of its own, for a court or a lawyer to hear in any player.
class ClipSaving : public QObject
{
    Q_OBJECT

public:
    ClipSaving(Interviews &interviews, Prompts &prompts, QWidget &window, QObject *parent = nullptr);

    /// The recording that passages are taken from.
    void setRecording(const Recording &recording, const ByteSource &source, const SoundIndexPtr &index);

    /// Asks for a name and writes in the background.
    void save(FrameSpan frames);

signals:
    void taskStarted(relaas::Task *task, const QString &text);
    void saved(const QString &text);
    void refused(const relaas::Error &error);

private:
    Interviews &m_interviews;
    Prompts &m_prompts;
    QWidget &m_window;
    Recording m_recording;
    ByteSource m_source;
    SoundIndexPtr m_index;
};

} // namespace relaas
