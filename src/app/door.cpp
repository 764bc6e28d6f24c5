#include "app/door.h"

#include "app/passwordjudge.h"
#include "app/recovery.h"
#include "audio/probe.h"
#include "gui/settings/settings.h"
#include "gui/setup/setupassistant.h"
#include "gui/shell/lockpage.h"
#include "gui/shell/programlanguage.h"
#include "gui/shell/signinpage.h"
#include "gui/widgets/task.h"
#include "storage/localdisk.h"
#include "workflow/demonstration.h"
#include "workflow/office.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QProgressDialog>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

/// How a try with a password ended, and for how long nobody may try again.
struct Attempt
{
    Result<KeysPtr> keys;
    std::chrono::milliseconds delay;
};

/// The page counts the delay down: the sentence beside it neither names seconds nor asks to try at once.
Attempt attempted(const Authenticator &door, const QString &login, const QString &password)
{
    const bool isWaiting = door.remainingDelay(login).count() > 0;
    auto keys = door.unlock(login, password);
    const auto delay = door.remainingDelay(login);
    if (!keys && keys.error().code == Error::Code::NotAllowed && delay.count() > 0) {
        const QString text = isWaiting ? Door::tr("There were too many wrong passwords.")
                                       : Door::tr("The user name or the password is not right.");
        keys = Error{Error::Code::NotAllowed, text};
    }
    return {std::move(keys), delay};
}

QList<SignInPerson> inventedPeople(const Authenticator &door)
{
    QList<SignInPerson> people;
    if (!door.state().isDemonstration)
        return people;
    const auto invented = Demonstration::people(u":/demo"_s);
    if (!invented)
        return people; // the passwords are then asked as anywhere
    for (const DemonstrationUser &person : *invented)
        people.append({person.user.login, person.user.name, roleText(person.user.role), person.password});
    return people;
}

QString folderProblem(const QString &folder)
{
    const auto local = requireLocalDisk(folder);
    return local ? QString() : local.error().text;
}

} // namespace

Door::Door(QString folder, NewStoreOptions making, BackupWays backups, Settings &settings,
           ProgramLanguage &language, Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_making(making)
    , m_backups(std::move(backups))
    , m_settings(settings)
    , m_language(language)
    , m_prompts(prompts)
    , m_authenticator(std::move(folder), &QDateTime::currentDateTimeUtc)
{
}

Door::~Door() = default;

void Door::setFolder(const QString &folder)
{
    m_authenticator = Authenticator(folder, &QDateTime::currentDateTimeUtc);
}

void Door::show()
{
    const StoreState state = m_authenticator.state();
    switch (state.kind) {
    case StoreState::Kind::Missing:
        return showSetup();
    case StoreState::Kind::Ready:
        return showSignIn(m_settings.lastLogin());
    case StoreState::Kind::Unreadable:
        return showDamage(state.problem.text);
    }
}

void Door::showDemonstration()
{
    if (m_authenticator.state().kind == StoreState::Kind::Missing)
        makeDemonstration([this] { emit quitRequested(); });
    else
        show();
}

void Door::present(std::unique_ptr<QWidget> window, Refuse refuse, QSize size)
{
    close();
    m_window = std::move(window);
    m_refuse = std::move(refuse);
    const QScreen *screen = QGuiApplication::primaryScreen();
    m_window->resize(size.boundedTo(screen ? screen->availableSize() : size));
    m_window->show();
}

void Door::close()
{
    m_refuse = {};
    if (!m_window)
        return;
    m_window->hide();
    m_window.release()->deleteLater(); // it may be the sender of the signal that brought us here
}

void Door::refuse(const QString &text, std::chrono::milliseconds delay)
{
    if (m_refuse)
        m_refuse(text, delay);
}

void Door::speak(const QString &language)
{
    m_language.apply(language);
    m_settings.setLanguage(language);
    const auto showAgain = m_showAgain; // which sets it anew
    showAgain();
}

void Door::showSetup()
{
    m_showAgain = [this] { showSetup(); };
    SetupHelp help{&judgedPassword, &folderProblem, {}};
    if (m_authenticator.folder() == m_settings.storeFolder())
        help.warning =
            tr("There was a case file in this folder. If its disk is not connected, connect it and start "
               "Relaas again.");
    auto assistant =
        std::make_unique<SetupAssistant>(help, m_prompts, m_authenticator.folder(), m_language.code());
    SetupAssistant *page = assistant.get();
    connect(page, &SetupAssistant::languageRequested, this, &Door::speak);
    connect(page, &SetupAssistant::makeRequested, this,
            [this, page](const SetupDraft &draft) { make(page, draft); });
    connect(page, &SetupAssistant::completed, this, [this] {
        const KeysPtr keys = std::exchange(m_firstKeys, {});
        emit opened(keys);
    });
    connect(page, &SetupAssistant::abandoned, this, &Door::quitRequested);
    connect(page, &SetupAssistant::demonstrationRequested, this, [this] {
        const QString own = m_authenticator.folder();
        setFolder(demonstrationFolder());
        if (m_authenticator.state().kind != StoreState::Kind::Missing)
            return show();
        makeDemonstration([this, own] {
            setFolder(own);
            showSetup();
        });
    });
    present(std::move(assistant),
            [page](const QString &text, std::chrono::milliseconds) { page->refuse(text); });
}

void Door::make(SetupAssistant *assistant, const SetupDraft &draft)
{
    setFolder(draft.folder);
    const User administrator{{}, draft.login, draft.name, Role::Administrator, true};
    runInBackground(
        assistant,
        [door = m_authenticator, administrator, password = draft.password,
         options = m_making](const std::stop_token &, const Progress &) {
            return door.makeStore(administrator, password, options);
        },
        [this, assistant, draft](const Result<NewStore> &made) {
            if (!made)
                return assistant->refuse(made.error().text);
            m_firstKeys = made->keys;
            m_settings.setStoreFolder(draft.folder);
            m_settings.setLastLogin(draft.login);
            assistant->showRecoveryKey({made->recoveryKey, draft.folder, QDate::currentDate()});
        });
}

void Door::makeDemonstration(std::function<void()> cancelled)
{
    auto progress =
        std::make_unique<QProgressDialog>(tr("Making invented cases to look around in…"), tr("Cancel"), 0, 0);
    QProgressDialog *window = progress.get();
    window->setWindowTitle(tr("Relaas"));
    window->setMinimumDuration(0);
    NewStoreOptions options = m_making;
    options.isDemonstration = true;
    Task *task = runInBackground(
        window,
        [folder = m_authenticator.folder(), options](const std::stop_token &stop, const Progress &) {
            return Demonstration(u":/demo"_s, [](const auto &source) { return probed(source); })
                .make(folder, &QDateTime::currentDateTimeUtc, options, stop);
        },
        [this, cancelled = std::move(cancelled)](const Result<int> &made) {
            if (made)
                show();
            else if (made.error().code == Error::Code::Cancelled)
                cancelled();
            else
                showDamage(made.error().text);
        });
    disconnect(window, &QProgressDialog::canceled, window,
               &QProgressDialog::cancel); // it stays until all is stopped
    connect(window, &QProgressDialog::canceled, task, [task, window] {
        task->cancel();
        window->setLabelText(tr("Stopping…"));
    });
    present(std::move(progress), {}, window->sizeHint());
}

void Door::showSignIn(const QString &login)
{
    m_showAgain = [this] {
        const auto *page = qobject_cast<SignInPage *>(m_window.get());
        showSignIn(page ? page->login() : QString());
    };
    auto signIn = std::make_unique<SignInPage>(m_language.code(), login, inventedPeople(m_authenticator));
    SignInPage *page = signIn.get();
    connect(page, &SignInPage::languageRequested, this, &Door::speak);
    connect(page, &SignInPage::signInRequested, this, &Door::tryPassword);
    connect(page, &SignInPage::forgottenRequested, this, [this, page] { recover(page->login()); });
    present(std::move(signIn),
            [page](const QString &text, std::chrono::milliseconds delay) { page->refuse(text, delay); });
}

void Door::showLocked(const User &user)
{
    m_showAgain = [this, user] { showLocked(user); };
    auto locked = std::make_unique<LockPage>(user.name, roleText(user.role));
    LockPage *page = locked.get();
    connect(page, &LockPage::unlockRequested, this,
            [this, login = user.login](const QString &password) { tryPassword(login, password); });
    connect(page, &LockPage::anotherUserRequested, this, [this] { showSignIn({}); });
    present(std::move(locked),
            [page](const QString &text, std::chrono::milliseconds delay) { page->refuse(text, delay); });
}

void Door::tryPassword(const QString &login, const QString &password)
{
    runInBackground(
        m_window.get(),
        [door = m_authenticator, login, password](const std::stop_token &, const Progress &) {
            return attempted(door, login, password);
        },
        [this](const Attempt &attempt) {
            if (attempt.keys)
                emit opened(*attempt.keys);
            else if (attempt.keys.error().code == Error::Code::Damaged)
                showDamage(attempt.keys.error().text);
            else
                refuse(attempt.keys.error().text, attempt.delay);
        });
}

void Door::recover(const QString &login)
{
    auto *recovery = new Recovery(m_authenticator, login, m_window.get());
    connect(recovery, &Recovery::opened, this, &Door::opened);
}

void Door::showDamage(const QString &problem, const KeysPtr &keys)
{
    m_showAgain = [this, problem, keys] { showDamage(problem, keys); };
    const QString folder = m_authenticator.folder();
    const auto backups = m_backups.verified ? m_backups.verified(folder) : QList<BackupChoice>();
    auto damage = std::make_unique<DamagePage>(problem, folder, backups, m_prompts);
    DamagePage *page = damage.get();
    page->offerReadOnly(keys != nullptr);
    connect(page, &DamagePage::restoreRequested, this,
            [this, keys](const QString &where) { restore(where, keys); });
    connect(page, &DamagePage::readOnlyRequested, this, [this, keys] { emit openedReadOnly(keys); });
    connect(page, &DamagePage::quitRequested, this, &Door::quitRequested);
    present(std::move(damage),
            [page](const QString &text, std::chrono::milliseconds) { page->refuse(text); });
}

void Door::restore(const QString &where, const KeysPtr &keys)
{
    runInBackground(
        m_window.get(),
        [restore = m_backups.restore, folder = m_authenticator.folder(), where,
         keys](const std::stop_token &stop, const Progress &) { return restore(folder, where, keys, stop); },
        [this](const Result<void> &restored) {
            if (restored)
                show();
            else
                refuse(restored.error().text);
        });
}

} // namespace relaas
