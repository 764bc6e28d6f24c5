#include "app/desktop.h"

#include "app/pages.h"
#include "app/passwordjudge.h"
#include "gui/keys/keycardsaving.h"
#include "gui/keys/keykeeper.h"
#include "gui/pedal/pedaldesk.h"
#include "gui/pedal/pedaldialog.h"
#include "gui/shell/mainwindow.h"
#include "gui/users/changepassworddialog.h"
#include "gui/widgets/style.h"
#include "gui/widgets/task.h"
#include "workflow/backups.h"
#include "workflow/drafts.h"
#include "workflow/office.h"
#include "workflow/rescue.h"
#include "workflow/session.h"
#include "workflow/users.h"

#include <QApplication>
#include <QDateTime>
#include <QThread>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace relaas {

namespace {

constexpr auto backupEvery = 5min; // whether one is due; the rule is workflow's

QString folderFor(const DesktopOptions &options, const Settings &settings)
{
    if (!options.storeFolder.isEmpty())
        return options.storeFolder;
    if (options.isDemonstration)
        return demonstrationFolder();
    return settings.storeFolder().isEmpty() ? defaultStoreFolder() : settings.storeFolder();
}

/// Tells whatever dialog or menu is open to go. False where there was none.
bool closeDialogs()
{
    bool isAny = false;
    if (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
        isAny = true;
    }
    if (QWidget *modal = QApplication::activeModalWidget()) {
        if (auto *dialog = qobject_cast<QDialog *>(modal))
            dialog->done(QDialog::Rejected); // unlike reject(), which may ask something first
        else
            modal->close();
        isAny = true;
    }
    return isAny;
}

} // namespace

Desktop::Desktop(DesktopOptions options, Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_prompts(prompts)
    , m_settings(m_options.settingsPath)
    , m_output(m_playing.counted(m_options.output))
    , m_door(folderFor(m_options, m_settings), m_options.making, m_options.backups, m_settings, m_language,
             prompts)
    , m_idle(
          [this] { return m_playing.isPlaying() || QThreadPool::globalInstance()->activeThreadCount() > 0; })
    , m_lockWatch(m_options.lockWatch())
{
    m_language.apply(m_settings.language());
    setTheme(m_settings.theme());
    setTextScale(m_settings.textScale());
    connect(&m_door, &Door::opened, this, [this](const KeysPtr &keys) { enter(keys, false); });
    connect(&m_door, &Door::openedReadOnly, this, [this](const KeysPtr &keys) { enter(keys, true); });
    connect(&m_door, &Door::quitRequested, this, &QCoreApplication::quit);
    connect(&m_idle, &IdleWatch::idled, this, &Desktop::lock);
    connect(&m_backupTimer, &QTimer::timeout, this, &Desktop::backUpWhenDue);
    connect(m_lockWatch.get(), &LockWatch::lockWanted, this, &Desktop::lock);
}

Desktop::~Desktop()
{
    leave();
}

void Desktop::start()
{
    // A restore that the last run did not finish; where that is refused, the door meets what is there.
    if (const auto finished =
            Rescue(m_door.authenticator().folder(), &QDateTime::currentDateTimeUtc).finishInterrupted();
        !finished) {
        m_door.showDamage(finished.error().text);
        return;
    }
    if (m_options.isDemonstration)
        m_door.showDemonstration();
    else
        m_door.show();
}

void Desktop::enter(const KeysPtr &keys, bool isReadOnly)
{
    auto office = Office::open(m_door.authenticator().folder(), keys,
                               isReadOnly ? Office::Mode::ReadOnly : Office::Mode::ReadWrite,
                               &QDateTime::currentDateTimeUtc);
    if (!office) {
        // A case file whose database is gone has the same way back as one whose database is damaged.
        const auto code = office.error().code;
        if ((code == Error::Code::Damaged || code == Error::Code::NotFound) && !isReadOnly)
            m_door.showDamage(office.error().text, keys);
        else
            m_door.refuse(office.error().text);
        return;
    }
    m_office = std::move(office).value();
    const User user = m_office->session().user();
    m_settings.setLastLogin(user.login);
    const auto locked = std::exchange(m_locked, {});
    showMainWindow(locked && locked->user.id == user.id ? std::optional(locked->place) : std::nullopt);
    m_door.close();
    watchIdling();
    if (isReadOnly)
        return;
    if (m_office->needsCheck())
        checkBehind(keys);
    m_backupTimer.start(backupEvery);
    backUpWhenDue();
}

/// A large case file is read while one already works; what is found then leads to the backups as well.
void Desktop::checkBehind(const KeysPtr &keys)
{
    m_check = runInBackground(
        m_window.get(),
        [folder = m_door.authenticator().folder(), keys](const std::stop_token &stop, const Progress &) {
            return Office::check(folder, keys, stop);
        },
        [this, keys](const Result<void> &sound) {
            if (sound || sound.error().code != Error::Code::Damaged)
                return;
            putAway();
            leave();
            m_door.showDamage(sound.error().text, keys);
        });
}

void Desktop::backUpWhenDue()
{
    if (!m_office || m_backup || !m_office->backups().isDue())
        return;
    const auto work = m_office->backups().toMake(Backups::Occasion::Automatic);
    if (!work)
        return;
    m_backup = runInBackground(
        m_window.get(),
        [work = *work](const std::stop_token &stop, const Progress &progress) {
            return work(
                stop, [&progress](double fraction, const QString &text) { progress.report(fraction, text); });
        },
        [this](const Result<BackupInfo> &backup) {
            const auto told = m_office->backups().made(backup);
            if (!backup && backup.error().code != Error::Code::Cancelled)
                m_window->messageBar()->post(MessageLevel::Warning, backup.error().text);
            else if (!told)
                m_window->messageBar()->post(MessageLevel::Warning, told.error().text);
        });
}

void Desktop::watchIdling()
{
    m_idle.watch(m_settings.lockAfter().count() * m_options.minute);
}

void Desktop::closeWindow()
{
    m_idle.watch(0ms);
    m_backupTimer.stop();
    if (m_window)
        m_window->hide();
    m_window.reset(); // its pages ask their background work to stop, which must end before the store goes
    QThreadPool::globalInstance()->waitForDone();
}

void Desktop::leave()
{
    closeWindow();
    m_office.reset();
}

void Desktop::putAway()
{
    m_window->everyPageMayLeave(); // saves what can be saved; nobody is there to answer for the rest
    m_office->drafts().flush(); // which lies in the drafts
}

void Desktop::lock()
{
    if (!m_office || m_isLocking)
        return;
    m_window->hide();
    // A dialog that runs its own event loop returns into the page that asked for it: the page must still be
    // there.
    if (closeDialogs() || QThread::currentThread()->loopLevel() > 1) {
        m_isLocking = true;
        QTimer::singleShot(10ms, this, [this] {
            m_isLocking = false;
            lock();
        });
        return;
    }
    putAway();
    m_locked = Locked{m_office->session().user(), m_window->location()};
    leave();
    m_door.showLocked(m_locked->user);
}

void Desktop::signOut()
{
    closeWindow(); // while it may still keep what was written and heard
    m_office->drafts().flush();
    m_office->users().signOut();
    leave();
    m_door.show();
}

void Desktop::speak(const QString &language)
{
    m_language.apply(language);
    m_settings.setLanguage(language);
    const Location here = m_window->location();
    const auto old = std::move(m_window);
    showMainWindow(here);
    old->hide();
    if (m_check) // it ends with the former window
        checkBehind(m_office->session().keys());
}

void Desktop::changePassword()
{
    const User user = m_office->session().user();
    auto *dialog = new ChangePasswordDialog(&judgedPassword, {user.login, user.name}, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChangePasswordDialog::changeRequested, this,
            [this, dialog, user](const QString &present, const QString &wanted) {
                runInBackground(
                    dialog,
                    [door = m_door.authenticator(), user, present, wanted](const std::stop_token &,
                                                                           const Progress &) {
                        return door.changed(user, present, wanted);
                    },
                    [this, dialog](const Result<PreparedPassword> &password) {
                        if (!password)
                            return dialog->refuse(password.error().text);
                        if (const auto done = m_office->users().changePassword(*password); !done)
                            return dialog->refuse(done.error().text);
                        dialog->accept();
                        m_window->messageBar()->post(MessageLevel::Success, tr("Your password is changed."));
                    });
            });
    dialog->open();
}

/// A foot steers the sound of this window: behind a locked one there is nothing to hear.
void Desktop::addPedal()
{
    MainWindow *window = m_window.get();
    const auto transport = [window] {
        return window->currentPage() ? window->currentPage()->transport() : nullptr;
    };
    auto *desk = new PedalDesk(m_options.pedals(), m_settings, transport, window);
    connect(desk, &PedalDesk::statusChanged, window, &MainWindow::setPedalText);
    connect(desk, &PedalDesk::warned, window,
            [window](const QString &text) { window->messageBar()->post(MessageLevel::Warning, text); });
    connect(window, &MainWindow::pageLeaves, desk, &PedalDesk::letGo);
    connect(window, &MainWindow::pedalRequested, desk, [this, window, desk] {
        QStringList keys;
        for (const auto &id : {u"report.back"_s, u"report.play"_s, u"report.forward"_s})
            keys << window->keys().table().keys(id).value(0).toString(QKeySequence::NativeText);
        auto *dialog = new PedalDialog(*desk, m_settings, keys.join(u", "_s), window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    QTimer::singleShot(0, desk, &PedalDesk::start); // once the window before it has let go of the pedal
}

void Desktop::showMainWindow(const std::optional<Location> &location)
{
    const Session &session = m_office->session();
    const WindowUser user{session.user().name, roleText(session.user().role)};
    const PageNeeds needs{*m_office, m_door.authenticator(), m_prompts, m_settings, m_output};
    m_window = std::make_unique<MainWindow>(
        user, sectionsFor(session), [needs](const Location &wanted) { return pageFor(wanted, needs); },
        m_settings);
    connect(m_window.get(), &MainWindow::signOutRequested, this, &Desktop::signOut, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::lockRequested, this, &Desktop::lock, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::languageRequested, this, &Desktop::speak, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::changePasswordRequested, this, &Desktop::changePassword);
    connect(m_window.get(), &MainWindow::lockTimeChanged, this, &Desktop::watchIdling);
    connect(m_window.get(), &MainWindow::keyCardRequested, this,
            [this] { saveKeyCard(m_window->keys().table(), m_prompts, *m_window, *m_window->messageBar()); });
    addPedal();
    if (location)
        m_window->open(*location);
    m_window->show();
}

} // namespace relaas
