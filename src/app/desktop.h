#pragma once

#include "gui/settings/settings.h"
#include "gui/shell/location.h"
#include "gui/shell/programlanguage.h"
#include "gui/widgets/prompts.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace relaas {

class MainWindow;
class Office;
class SignInPage;

/// Builds the services once, then the windows on them, anew for each user and language.
class Desktop : public QObject
{
    Q_OBJECT

public:
    /// An empty folder means the user's own case file.
    Desktop(QString storeFolder, bool isDemonstration, QObject *parent = nullptr);
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

    QString m_folder;
    bool m_isDemonstration;
    Settings m_settings;
    ProgramLanguage m_language;
    DialogPrompts m_prompts;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<SignInPage> m_signIn;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace relaas
