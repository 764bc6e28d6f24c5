#pragma once

#include "audio/soundindex.h"
#include "core/report/report.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/task.h"

class QMimeData;

namespace relaas {

class ClipSaving;
class HeardKeeper;
class Interviews;
class Prompts;
class ReportSeeing;
class ReportSound;
struct ReportActions;

/// The recordings of an interview as things to keep: one is attached, put on the clock, a passage of it
/// saved, and what somebody heard of them is recorded.
class ReportRecordings : public QObject
{
    Q_OBJECT

public:
    ReportRecordings(Interviews &interviews, Prompts &prompts, const Interview &interview, ReportSound &sound,
                     ReportSeeing &seeing, QWidget &page, QObject *parent = nullptr);

    void connectActions(const ReportActions &actions);

    void attach(const QString &path);
    /// The one file that is dropped; empty where it is anything else.
    static QString droppedFile(const QMimeData &data);
    /// Shows in the overview what was heard before.
    void showHeard();
    /// Writes what was heard and is not written yet.
    void keepHeard();
    const HeardKeeper &heard() const { return *m_heard; }

signals:
    void taskStarted(relaas::Task *task, const QString &text);
    void told(relaas::MessageLevel level, const QString &text);
    void failed(const relaas::Error &error);
    void heardChanged();

private:
    void askAndAttach();
    std::optional<int> chosenTrack(const QString &fileName, const QList<SoundTrack> &tracks);
    void askWhenItBegan();
    void savePassage();

    Interviews &m_interviews;
    Prompts &m_prompts;
    const Interview m_interview;
    ReportSound &m_sound;
    ReportSeeing &m_seeing;
    QWidget &m_page;
    HeardKeeper *m_heard;
    ClipSaving *m_clips;
};

} // namespace relaas
