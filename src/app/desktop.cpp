#include "app/desktop.h"

#include "app/pages.h"
#include "audio/probe.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/signinpage.h"
#include "gui/widgets/style.h"
#include "workflow/demonstration.h"
#include "workflow/office.h"
#include "workflow/session.h"
#include "workflow/users.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QMessageBox>
#include <QThreadPool>

namespace relaas {

using namespace Qt::StringLiterals;

Desktop::Desktop(DesktopOptions options, Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_prompts(prompts)
    , m_settings(m_options.settingsPath)
{
    m_language.apply(m_settings.language());
    setTheme(m_settings.theme());
    setTextScale(m_settings.textScale());
    if (m_options.storeFolder.isEmpty()) {
        m_options.storeFolder =
            m_options.isDemonstration ? defaultStoreFolder() + u"/demonstration"_s : defaultStoreFolder();
    }
}

Desktop::~Desktop()
{
    m_window.reset(); // its pages ask their background work to stop, which must end before the store goes
    QThreadPool::globalInstance()->waitForDone();
}

bool Desktop::start()
{
    if (!openOffice() || (m_options.isDemonstration && !makeDemonstration()))
        return false;
    showSignIn();
    return true;
}

bool Desktop::openOffice()
{
    const auto mode = m_options.isDemonstration ? Office::Mode::CreateIfMissing : Office::Mode::Existing;
    auto office = Office::open(m_options.storeFolder, mode, &QDateTime::currentDateTimeUtc);
    if (!office) {
        refuse(office.error().code == Error::Code::NotFound
                   ? tr("%1\n\nTo look around in invented cases, start Relaas with --demo.")
                         .arg(office.error().text)
                   : office.error().text);
        return false;
    }
    m_office = std::move(office).value();
    return true;
}

bool Desktop::makeDemonstration()
{
    const auto made =
        Demonstration(*m_office, u":/demo"_s, [](const auto &source) { return probed(source); }).make();
    if (!made)
        refuse(made.error().text);
    return bool(made);
}

void Desktop::refuse(const QString &text)
{
    QMessageBox::critical(nullptr, u"Relaas"_s, text); // no window stands yet that could show it in a bar
}

void Desktop::showSignIn()
{
    const auto users = m_office->users().all();
    if (!users)
        return refuse(users.error().text);
    QList<SignInChoice> choices;
    for (const User &user : *users) {
        if (user.isActive)
            choices.append({user.login, user.name, roleText(user.role)});
    }
    m_signIn = std::make_unique<SignInPage>(choices, m_language.code(), m_settings.lastLogin());
    connect(m_signIn.get(), &SignInPage::signInRequested, this, &Desktop::signIn);
    connect(m_signIn.get(), &SignInPage::languageRequested, this, [this](const QString &code) {
        // Later, so that the page does not die inside its own signal.
        QMetaObject::invokeMethod(
            this, [this, code] { speak(code); }, Qt::QueuedConnection);
    });
    m_signIn->resize(880, 640);
    m_signIn->show();
}

void Desktop::signIn(const QString &login)
{
    if (const auto done = m_office->users().signIn(login); !done) {
        m_signIn->showError(done.error().text);
        return;
    }
    m_settings.setLastLogin(login);
    showMainWindow({});
    m_signIn.release()->deleteLater(); // it is the sender of the signal that brought us here
}

void Desktop::signOut()
{
    m_window->hide();
    m_window.release()->deleteLater();
    m_office->users().signOut();
    showSignIn();
}

void Desktop::speak(const QString &language)
{
    m_language.apply(language);
    m_settings.setLanguage(language);
    if (m_window) {
        const Location here = m_window->location();
        const auto old = std::move(m_window);
        showMainWindow(here);
        old->hide();
    } else {
        const auto old = std::move(m_signIn);
        showSignIn();
    }
}

void Desktop::showMainWindow(const std::optional<Location> &location)
{
    const Session &session = m_office->session();
    const WindowUser user{session.user().name, roleText(session.user().role)};
    m_window = std::make_unique<MainWindow>(
        user, sectionsFor(session),
        [this](const Location &wanted) { return pageFor(wanted, *m_office, m_prompts, m_options.output); },
        m_settings);
    connect(m_window.get(), &MainWindow::signOutRequested, this, &Desktop::signOut, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::languageRequested, this, &Desktop::speak, Qt::QueuedConnection);
    if (location)
        m_window->open(*location);
    m_window->show();
}

} // namespace relaas
