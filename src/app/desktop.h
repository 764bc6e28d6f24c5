#pragma once

#include "audio/output.h"
#include "gui/settings/settings.h"
#include "gui/shell/location.h"
#include "gui/shell/programlanguage.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace relaas {

class MainWindow;
class Office;
class Prompts;
class SignInPage;

/// What a Desktop is started with.
struct DesktopOptions
{
    QString storeFolder; ///< empty: the user's own case file
    bool isDemonstration = false; ///< make the demonstration where there is no case file yet
    QString settingsPath = Settings::defaultPath();
    OutputFactory output = defaultOutput;
};

/// Builds the services once, then the windows on them, anew for each user and language.
class Desktop : public QObject
{
    Q_OBJECT

public:
    /// `prompts` must outlive the desktop.
    Desktop(DesktopOptions options, Prompts &prompts, QObject *parent = nullptr);
    ~Desktop() override;

    /// Opens the case file and shows the first window. False where there is nothing to go on with; the
    /// sentence has then been shown.
    bool start();

private:
    bool openOffice();
    bool makeDemonstration();
    void refuse(const QString &text);
    void showSignIn();
    void signIn(const QString &login);
    void signOut();
    void speak(const QString &language);
    void showMainWindow(const std::optional<Location> &location);

    DesktopOptions m_options;
    Prompts &m_prompts;
    Settings m_settings;
    ProgramLanguage m_language;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<SignInPage> m_signIn;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace relaas
