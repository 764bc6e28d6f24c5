#pragma once

#include "core/casefile/casefile.h"
#include "core/ids.h"
#include "core/law/deadlines.h"
#include "gui/dossier/dossieractions.h"
#include "gui/shell/page.h"

#include <memory>

class QLabel;
class QTableWidget;

namespace Ui {
class DossierPage;
}

namespace relaas {

class Office;

/// One case: person, terms, timeline, documents, interviews, decision. The middle of the three depths.
class DossierPage : public Page
{
    Q_OBJECT

public:
    DossierPage(Office &office, CaseFileId id, QWidget *parent = nullptr);
    ~DossierPage() override;

    QString title() const override;
    QString menuTitle() const override;
    QList<QAction *> pageActions() const override;
    void activated() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTables();
    void setUpActions();
    void setUpForms();
    void listenToOffice();
    void reload();
    void showPerson();
    void showRegime();
    void showDeadlines(const QList<Deadline> &deadlines);
    void showTimeline();
    void showDocuments();
    void showInterviews();
    void showDecision();
    void explainDeadline();
    void openInterview(int row);
    void openDecision();
    void addEvent();
    void addInterview();
    void complain(const Error &error);

    Office &m_office;
    CaseFileId m_id;
    CaseFile m_file;
    QList<Deadline> m_deadlines;
    QList<InterviewId> m_interviews;
    std::unique_ptr<Ui::DossierPage> m_ui;
    DossierActions m_actions;
    bool m_isRead = false;
    bool m_isStale = true;
};

} // namespace relaas
