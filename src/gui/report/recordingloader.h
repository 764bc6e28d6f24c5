#pragma once

#include "audio/analysis.h"
#include "core/ids.h"
#include "core/report/recording.h"
#include "core/result.h"
#include "gui/widgets/task.h"

namespace relaas {

class Interviews;

/// Brings recordings in and opens them, in the background. What was asked last counts; an opening that was
/// overtaken says nothing any more.
class RecordingLoader : public QObject
{
    Q_OBJECT

public:
    explicit RecordingLoader(Interviews &interviews, QObject *parent = nullptr);

    /// Asks the user which track of a file is the hearing; nothing when the user gave up.
    using ChooseTrack =
        std::function<std::optional<int>(const QString &fileName, const QList<SoundTrack> &tracks)>;
    void setChooseTrack(ChooseTrack choose) { m_chooseTrack = std::move(choose); }

    /// Reads a file, copies it into the store and attaches it. Of several sound tracks one is chosen; where
    /// nobody can be asked, the longest.
    void attach(InterviewId interview, const QString &path);
    bool isAttaching() const { return m_attaching; }

    /// Opens a recording, then draws its outline. What is found is kept beside it, so that the next time it
    /// is there at once.
    void open(const Recording &recording);

    /// These frames are looked at: they are read first.
    void want(FrameSpan frames) { m_wanted->set(frames); }

    /// The words for the user where a file is refused: its name stands in front.
    static QString sentence(const QString &fileName, const QString &text);

signals:
    void taskStarted(relaas::Task *task, const QString &text);
    void attached(const relaas::Recording &recording);
    /// It can be played from now on.
    void opened(const relaas::Recording &recording, const relaas::ByteSource &source,
                const relaas::SoundIndexPtr &index);
    /// More of the outline is known; complete the last time.
    void peaksGrown(const relaas::Peaks &peaks);
    /// Speech and faults of the recording that was opened last.
    void activityFound(const relaas::Activity &activity);
    void warned(const QString &text);
    void refused(const QString &text);

private:
    struct Copied
    {
        Recording recording;
        SoundIndexPtr index;
    };

    static Result<Copied> copied(const Interviews &interviews, const QString &path, std::optional<int> track,
                                 const std::stop_token &stop, const Progress &progress);
    void copy(InterviewId interview, const QString &path, std::optional<int> track);
    void finishAttaching(InterviewId interview, const QString &fileName, Result<Copied> result);
    bool start(const Recording &recording, const SoundIndexPtr &index);
    void analyse(const Recording &recording, const SoundIndexPtr &index);
    void show(const Analysis &analysis);
    void refuse(const QString &fileName, const Error &error);

    Interviews &m_interviews;
    ChooseTrack m_chooseTrack;
    QPointer<Task> m_attaching;
    QPointer<Task> m_opening;
    std::shared_ptr<WantedSpan> m_wanted = std::make_shared<WantedSpan>();
    int m_order = 0;
};

} // namespace relaas
