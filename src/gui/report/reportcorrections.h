#pragma once

#include "core/letter/language.h"
#include "core/report/correction.h"
#include "core/report/pagemap.h"
#include "core/report/report.h"
#include "core/result.h"
#include "gui/widgets/messagebar.h"

#include <QObject>

class QStackedWidget;

namespace relaas {

class Corrections;
class CorrectionsPanel;
class Office;
class PassageSaving;
class Prompts;
class ReportDraft;
class ReportModel;
class ReportPlaying;
class ReportSeeing;
class ReportSound;
class ReportView;
class Task;
struct CorrectionActions;

/// The parts of the page that the corrections are tied to; all outlive them.
struct CorrectedReport
{
    ReportView &view;
    ReportModel &model;
    ReportDraft &draft;
    ReportSound &sound;
    ReportPlaying &playing;
    ReportSeeing &seeing;
};

/// The corrections beside the report: taking a letter in, going from one open point to the next with its line
/// and its sound, dealing with each by key, and the notes that stand with the lines.
class ReportCorrections : public QObject
{
    Q_OBJECT

public:
    /// Puts its panel beneath the lines, which stand in `lines`.
    ReportCorrections(Office &office, Prompts &prompts, InterviewId interview, const CorrectedReport &around,
                      QStackedWidget &lines, QObject *parent);

    void connectActions(const CorrectionActions &actions);

    /// Reads the letters anew.
    void reload();
    /// The report is another one now.
    void showReport(const ReportChange &change);
    void showRecordings();
    void allowActions();
    /// Whether a reason is written that was not saved; says so.
    bool isWriting() const;

signals:
    void taskStarted(relaas::Task *task, const QString &text);
    void told(relaas::MessageLevel level, const QString &text);
    void failed(const relaas::Error &error);

private:
    void setShown(bool shown);
    void showNotes();
    void goToNext();
    void goToLine();
    void hear();
    void compare();
    void handle(Handling handling);
    void reopen();
    void openLetter();
    void showLetterDialog(const PageMap &map);
    void openPoint();
    void editPoint();
    void reply(Language language);
    bool take(const Result<Correction> &saved);
    QString lawyer() const;

    Office &m_office;
    Corrections &m_corrections;
    Prompts &m_prompts;
    InterviewId m_interview;
    CorrectedReport m_around;
    QStackedWidget &m_lines;
    CorrectionsPanel *m_panel;
    PassageSaving *m_passages;
    const CorrectionActions *m_actions = nullptr;
    Report m_commented; ///< what remarks are about: the version that was sent, also while the next is written
    bool m_hasLooked = false;
    bool m_isMapping = false;
};

} // namespace relaas
