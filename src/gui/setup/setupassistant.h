#pragma once

#include "gui/setup/newpassword.h"
#include "gui/setup/recoverysheet.h"

#include <QWizard>

#include <functional>
#include <memory>

namespace relaas {

class AdministratorPage;
class KeyCheckPage;
class KeyPage;
class Prompts;
class WelcomePage;

/// What a new case file is made of.
struct SetupDraft
{
    QString folder;
    QString name; ///< the administrator's
    QString login;
    QString password;
};

/// What the assistant cannot know by itself.
struct SetupHelp
{
    PasswordJudge judge;
    /// A sentence on why a case file cannot lie in a folder, such as one over a network; empty where it can.
    std::function<QString(const QString &folder)> folderProblem;
    QString warning; ///< said beside the folder it begins with; empty where there is nothing to say
};

/// The first start: where the case file is, its administrator, its recovery key. It makes nothing itself, and
/// nothing is made before the administrator is known; from then on there is no way back, only on.
class SetupAssistant : public QWizard
{
    Q_OBJECT

public:
    /// `prompts` must outlive the assistant.
    SetupAssistant(SetupHelp help, Prompts &prompts, const QString &folder, const QString &languageCode,
                   QWidget *parent = nullptr);

    /// The case file has been made.
    void showRecoveryKey(const RecoverySheet &sheet);
    /// It could not be made.
    void refuse(const QString &text);

signals:
    /// The assistant is busy from now on, until showRecoveryKey() or refuse().
    void makeRequested(const relaas::SetupDraft &draft);
    void demonstrationRequested();
    /// The key is on paper: on to work.
    void completed();
    /// Left before there was a case file, or with its key not put on paper.
    void abandoned();
    void languageRequested(const QString &code);

public slots:
    void accept() override;
    void reject() override;

private:
    enum Step { Welcome, Administrator, Key, KeyCheck };

    void noteStep(int step);

    Prompts &m_prompts;
    WelcomePage *m_welcome;
    AdministratorPage *m_administrator;
    KeyPage *m_key;
    KeyCheckPage *m_check;
    bool m_isMade = false;
};

} // namespace relaas

Q_DECLARE_METATYPE(relaas::SetupDraft)
