#pragma once

#include "gui/setup/setupassistant.h"

#include <QWizardPage>

namespace Ui {
class AdministratorPage;
class WelcomePage;
} // namespace Ui

namespace relaas {

class RecoveryKeyCheck;
class RecoveryKeyView;

/// What this is, and where the case file goes; or the invented cases instead.
class WelcomePage : public QWizardPage
{
    Q_OBJECT

public:
    WelcomePage(SetupHelp help, Prompts &prompts, const QString &folder, const QString &languageCode);
    ~WelcomePage() override;

    QString folder() const;
    bool isComplete() const override;
    int nextId() const override;

signals:
    void purposeChanged();
    void languageRequested(const QString &code);

private:
    void setFolder(const QString &folder);
    void setPurpose(bool isDemonstration);

    std::unique_ptr<Ui::WelcomePage> m_ui;
    SetupHelp m_help;
    Prompts &m_prompts;
    QString m_folder;
    bool m_isFolderGood = false;
};

/// Who is the first administrator. Committing it has the case file made.
class AdministratorPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit AdministratorPage(PasswordJudge judge);
    ~AdministratorPage() override;

    /// Without the folder.
    SetupDraft draft() const;
    bool isBusy() const { return m_isBusy; }
    void setMade();
    void refuse(const QString &text);
    bool isComplete() const override;
    bool validatePage() override;

signals:
    void makeRequested();

private:
    void setBusy(bool isBusy);
    void noteNames();

    std::unique_ptr<Ui::AdministratorPage> m_ui;
    bool m_isBusy = false;
    bool m_isMade = false;
};

/// The recovery key.
class KeyPage : public QWizardPage
{
    Q_OBJECT

public:
    KeyPage();
    void setSheet(const RecoverySheet &sheet);

private:
    RecoveryKeyView *m_view;
};

/// Whether the recovery key is on paper.
class KeyCheckPage : public QWizardPage
{
    Q_OBJECT

public:
    KeyCheckPage();
    void setGroups(const QStringList &groups);
    bool isComplete() const override;

private:
    RecoveryKeyCheck *m_check;
};

} // namespace relaas
