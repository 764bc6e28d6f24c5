#pragma once

#include "gui/shell/lockwatch.h"

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>

namespace relaas {

/// org.freedesktop.login1.Manager, as far as it is listened to.
class LoginManager : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    LoginManager(const QDBusConnection &bus, QObject *parent);

signals:
    void PrepareForSleep(bool isStarting);
};

/// org.freedesktop.login1.Session: of the session this program runs in.
class LoginSession : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    LoginSession(const QString &path, const QDBusConnection &bus, QObject *parent);

signals:
    void Lock();
};

/// org.freedesktop.ScreenSaver or org.gnome.ScreenSaver.
class ScreenSaver : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    ScreenSaver(const QString &service, const QString &path, const QDBusConnection &bus, QObject *parent);

signals:
    void ActiveChanged(bool isActive);
};

/// A LockWatch over D-Bus. Nobody has to be there: a bus or a service that is missing is silent. Before the
/// computer sleeps it holds the sleep back (a "delay" inhibitor) until the program has locked.
class BusLockWatch : public LockWatch
{
    Q_OBJECT

public:
    BusLockWatch(const QDBusConnection &system, const QDBusConnection &session, QObject *parent = nullptr);

private:
    void findSession();
    void holdSleepBack();
    void prepareForSleep(bool isStarting);

    QDBusConnection m_system;
    LoginManager m_manager;
    QDBusUnixFileDescriptor m_inhibitor; ///< sleep waits while it is open
};

} // namespace relaas
