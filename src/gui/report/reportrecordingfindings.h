#pragma once

#include "core/report/recordingfinding.h"
#include "core/result.h"
#include "gui/report/recordingfindingdrafts.h"
#include "gui/widgets/messagebar.h"

#include <QObject>

class QAction;
class QWidget;

namespace relaas {

class Office;
class Prompts;
class RecordingFindingsPanel;
class ReportDraft;
class ReportRecordings;
class ReportSeeing;
class ReportSound;
class ReportView;
class Task;
struct RecordingFindingActions;
struct ReportActions;

/// The parts of the page that findings on the recording are tied to; all outlive them.
struct FoundReport
{
    ReportView &view;
    ReportDraft &draft;
    ReportSound &sound;
    ReportSeeing &seeing;
    ReportRecordings &recordings;
};

/// Formal findings on the recording (Regulation (EU) 2024/1348, article 14(4)): made about the chosen line by
/// one key, with its sound at hand; listed, heard and printed. What is typed into one survives until it is
/// made or given up.
class ReportRecordingFindings : public QObject
{
    Q_OBJECT

public:
    ReportRecordingFindings(Office &office, Prompts &prompts, const FoundReport &around,
                            RecordingFindingsPanel &panel, QWidget &page);

    void connectActions(const ReportActions &actions);

signals:
    void taskStarted(relaas::Task *task, const QString &text);
    void told(relaas::MessageLevel level, const QString &text);
    void failed(const relaas::Error &error);

private:
    void refresh();
    void lookForBegun();
    void allowActions();
    void begin();
    void open(const Line &line, RecordingStatement statement, const QString &remark, bool isTakenUp);
    Result<RecordingFinding> made(const Report &seen, int lineNumber, const RecordingStatement &said);
    void goToChosen();
    void hear();
    void print();
    const RecordingFinding *chosen() const;
    void tell(const QString &text) { emit told(MessageLevel::Info, text); }

    Office &m_office;
    Prompts &m_prompts;
    FoundReport m_around;
    RecordingFindingsPanel &m_panel;
    QWidget &m_page;
    RecordingFindingDrafts m_drafts;
    const RecordingFindingActions *m_actions = nullptr;
    QList<QAction *> m_soundActions; ///< they work in the dialog as well
    bool m_hasLooked = false; ///< for what was begun and not made
};

} // namespace relaas
