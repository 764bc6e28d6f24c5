#include "gui/shell/buslockwatch.h"

#include <QCoreApplication>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace relaas {

LoginManager::LoginManager(const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                             "org.freedesktop.login1.Manager", bus, parent)
{
}

LoginSession::LoginSession(const QString &path, const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(u"org.freedesktop.login1"_s, path, "org.freedesktop.login1.Session", bus, parent)
{
}

ScreenSaver::ScreenSaver(const QString &service, const QString &path, const QDBusConnection &bus,
                         QObject *parent)
    : QDBusAbstractInterface(service, path, service.toLatin1().constData(), bus, parent)
{
}

BusLockWatch::BusLockWatch(const QDBusConnection &system, const QDBusConnection &session, QObject *parent)
    : LockWatch(parent)
    , m_system(system)
    , m_manager(system, nullptr)
{
    connect(&m_manager, &LoginManager::PrepareForSleep, this, &BusLockWatch::prepareForSleep);
    findSession();
    holdSleepBack();
    const std::initializer_list<std::pair<QString, QString>> savers{
        {u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s},
        {u"org.freedesktop.ScreenSaver"_s, u"/ScreenSaver"_s},
        {u"org.gnome.ScreenSaver"_s, u"/org/gnome/ScreenSaver"_s}};
    for (const auto &[service, path] : savers) {
        auto *saver = new ScreenSaver(service, path, session, this);
        connect(saver, &ScreenSaver::ActiveChanged, this, [this](bool isActive) {
            if (isActive)
                emit lockWanted();
        });
    }
}

void BusLockWatch::findSession()
{
    const auto process = static_cast<uint>(QCoreApplication::applicationPid());
    auto *answer = new QDBusPendingCallWatcher(m_manager.asyncCall(u"GetSessionByPID"_s, process), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> path = *answer;
        if (path.isError())
            return;
        auto *session = new LoginSession(path.value().path(), m_system, this);
        connect(session, &LoginSession::Lock, this, &LockWatch::lockWanted);
    });
}

void BusLockWatch::holdSleepBack()
{
    auto *answer = new QDBusPendingCallWatcher(
        m_manager.asyncCall(u"Inhibit"_s, u"sleep"_s, u"Relaas"_s, tr("Locks the case file"), u"delay"_s),
        this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> held = *answer;
        if (!held.isError())
            m_inhibitor = held.value();
    });
}

void BusLockWatch::prepareForSleep(bool isStarting)
{
    if (!isStarting) {
        holdSleepBack();
        return;
    }
    emit lockWanted();
    // A dialog that is open goes first, in some turns of the event loop.
    QTimer::singleShot(500ms, this, [this] { m_inhibitor = {}; });
}

} // namespace relaas
