#pragma once

#include "audio/output.h"
#include "core/report/report.h"
#include "core/report/reportchange.h"
#include "core/result.h"
#include "gui/shell/page.h"
#include "gui/widgets/transport.h"

#include <memory>

namespace Ui {
class ReportPage;
}

namespace relaas {

class LineDrafts;
class Office;
class Prompts;
class ReportChecking;
class ReportCorrections;
class ReportDraft;
class ReportEditing;
class ReportHearing;
class ReportModel;
class ReportPlaying;
class ReportPrinting;
class ReportReadBack;
class ReportRecordings;
class ReportSeeing;
class ReportSound;
class ReportVoices;
class Settings;
struct ReportActions;

/// The report of an interview beside its recording: reading, writing, listening, comparing.
class ReportPage : public Page
{
    Q_OBJECT

public:
    /// All references must outlive the page.
    ReportPage(Office &office, Prompts &prompts, Settings &settings, OutputFactory output,
               InterviewId interview, QWidget *parent = nullptr);
    ~ReportPage() override;

    QString title() const override;
    QString menuTitle() const override { return tr("&Report"); }
    QList<QAction *> pageActions() const override;
    Transport *transport() override { return m_transport; }
    void activated() override;
    void reveal(const Location &location) override;
    bool mayLeave() override;

    const ReportActions &actions() const { return *m_actions; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    static constexpr int sideCharacters = 48; ///< of its width

    void readFacts();
    void connectDraft();
    void connectFound();
    void connectSound();
    void connectCommands();
    void haveRead(bool isRead);
    void showReport(const ReportChange &change);
    void showVersion();
    void showRecordings();
    void fitSide();
    void giveWaveformItsHeight();
    void showCoverage();
    void showLine();
    void showPosition(qint64 frame);
    void showEmptyState();
    void allowActions();
    void complain(const Error &error);
    bool mayEdit() const;

    Office &m_office;
    Prompts &m_prompts;
    Settings &m_settings;
    Interview m_interview;
    bool m_hasLooked = false; ///< for text that was not saved
    bool m_isReading = false; ///< the report, behind the window
    QString m_applicant;
    std::unique_ptr<Ui::ReportPage> m_ui;
    std::unique_ptr<ReportActions> m_actions;
    // Children of the page, made after its widgets and so destroyed after them.
    ReportModel *m_model;
    ReportDraft *m_draft;
    LineDrafts *m_drafts;
    ReportSound *m_sound;
    ReportEditing *m_editing;
    ReportPlaying *m_playing;
    ReportHearing *m_hearing;
    ReportRecordings *m_recordings;
    ReportSeeing *m_seeing;
    ReportChecking *m_checking;
    ReportPrinting *m_printing;
    ReportCorrections *m_corrections;
    ReportVoices *m_voices;
    ReportReadBack *m_readBack;
    Transport *m_transport;
};

} // namespace relaas
