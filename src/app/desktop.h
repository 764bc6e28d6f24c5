#pragma once

#include "app/door.h"
#include "app/playingcount.h"
#include "audio/output.h"
#include "gui/settings/settings.h"
#include "gui/shell/idlewatch.h"
#include "gui/shell/location.h"
#include "gui/shell/lockwatch.h"
#include "gui/shell/programlanguage.h"
#include "pedal/pedalport.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>

namespace relaas {

class MainWindow;
class Office;
class Prompts;
class Task;

/// What a Desktop is started with.
struct DesktopOptions
{
    QString storeFolder; ///< empty: the user's own case file
    bool isDemonstration = false; ///< make the demonstration where there is no case file yet
    QString settingsPath = Settings::defaultPath();
    OutputFactory output = defaultOutput;
    std::function<std::unique_ptr<LockWatch>()> lockWatch = systemLockWatch;
    std::chrono::milliseconds minute =
        std::chrono::minutes(1); ///< of Settings::lockAfter(); tests have shorter ones
    NewStoreOptions making; ///< what a new case file is made with
    BackupWays backups = BackupWays::usual();
    std::function<std::unique_ptr<PedalPort>()> pedals = systemPedalPort;
};

/// Builds the services once a password has opened them, and the windows on them, anew for each user, each
/// language and each time the program was locked. Locked or signed out there is no office, and no key in
/// memory.
class Desktop : public QObject
{
    Q_OBJECT

public:
    /// `prompts` must outlive the desktop.
    Desktop(DesktopOptions options, Prompts &prompts, QObject *parent = nullptr);
    ~Desktop() override;

    /// Shows the first window: the one that what lies in the folder calls for.
    void start();

    /// Closes what is open, drops the office with its keys, and shows the lock screen. As soon as a dialog
    /// that is open has ended, which it is told to.
    void lock();

private:
    /// Who is locked out and where they were.
    struct Locked
    {
        User user;
        Location place;
    };

    void enter(const KeysPtr &keys, bool isReadOnly);
    void closeWindow();
    void leave();
    void putAway();
    void checkBehind(const KeysPtr &keys);
    void backUpWhenDue();
    void watchIdling();
    void signOut();
    void speak(const QString &language);
    void changePassword();
    void addPedal();
    void showMainWindow(const std::optional<Location> &location);

    DesktopOptions m_options;
    Prompts &m_prompts;
    Settings m_settings;
    ProgramLanguage m_language;
    PlayingCount m_playing;
    OutputFactory m_output;
    Door m_door;
    IdleWatch m_idle;
    std::unique_ptr<LockWatch> m_lockWatch;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<MainWindow> m_window;
    QTimer m_backupTimer;
    std::optional<Locked> m_locked;
    bool m_isLocking = false;
    QPointer<Task> m_backup; ///< while one is being made in this window
    QPointer<Task> m_check; ///< while a large case file is being read in this window
};

} // namespace relaas
