#pragma once

#include "core/access/user.h"
#include "core/result.h"
#include "gui/setup/recoverysheet.h"
#include "gui/shell/damagepage.h"
#include "workflow/authenticator.h"

#include <QObject>
#include <QSize>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

class QWidget;

namespace relaas {

class ProgramLanguage;
class Prompts;
class Settings;
class SetupAssistant;
struct SetupDraft;

/// The ways back after damage.
struct BackupWays
{
    /// Quick: reads what stands beside the backups.
    std::function<QList<BackupChoice>(const QString &folder)> verified;

    /// Takes long and is called from another thread. Without keys, because the key file itself is gone or
    /// damaged, it puts back that alone, so that a password opens it again.
    std::function<Result<void>(const QString &folder, const QString &where, const KeysPtr &keys,
                               const std::stop_token &stop)>
        restore;

    /// Those of the backups beside a case file.
    static BackupWays usual();
};

/// The windows in front of a case file: first start, signing in, locked, damaged; one at a time. It opens key
/// slots and hands over the keys; whether the case file opens with them is for others to say.
class Door : public QObject
{
    Q_OBJECT

public:
    /// What is referred to must outlive the door.
    Door(QString folder, NewStoreOptions making, BackupWays backups, Settings &settings,
         ProgramLanguage &language, Prompts &prompts, QObject *parent = nullptr);
    ~Door() override;

    const Authenticator &authenticator() const { return m_authenticator; }

    /// The window that what lies in the folder calls for.
    void show();
    /// Makes the demonstration in the folder first where there is nothing.
    void showDemonstration();
    /// Only what tells who is signed in here, and a field for the password.
    void showLocked(const User &user);
    /// `keys` open it read-only, where they are known.
    void showDamage(const QString &problem, const KeysPtr &keys = {});
    /// Says in the window in front why it did not go on.
    void refuse(const QString &text, std::chrono::milliseconds delay = {});
    void close();
    QWidget *window() const { return m_window.get(); }

signals:
    void opened(const relaas::KeysPtr &keys);
    void openedReadOnly(const relaas::KeysPtr &keys);
    void quitRequested();

private:
    using Refuse = std::function<void(const QString &, std::chrono::milliseconds)>;

    void setFolder(const QString &folder);
    void present(std::unique_ptr<QWidget> window, Refuse refuse, QSize size = {880, 640});
    void again(const std::function<void()> &show);
    void speak(const QString &language);
    void showSetup();
    void showSignIn(const QString &login);
    void make(SetupAssistant *assistant, const SetupDraft &draft);
    void makeDemonstration(std::function<void()> cancelled);
    void tryPassword(const QString &login, const QString &password);
    void recover(const QString &login);
    void restore(const QString &where, const KeysPtr &keys);

    NewStoreOptions m_making;
    BackupWays m_backups;
    Settings &m_settings;
    ProgramLanguage &m_language;
    Prompts &m_prompts;
    Authenticator m_authenticator;
    std::unique_ptr<QWidget> m_window;
    Refuse m_refuse;
    std::function<void()> m_showAgain; ///< the same window, in another language
    KeysPtr m_firstKeys; ///< of a case file that has just been made, until its recovery key is on paper
};

} // namespace relaas
