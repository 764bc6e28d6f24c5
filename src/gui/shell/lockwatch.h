#pragma once

#include <QObject>

#include <memory>

namespace relaas {

/// Tells when the desktop goes to sleep or locks its screen, so that the program locks too.
class LockWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void lockWanted();
};

/// That of this desktop: over D-Bus systemd-logind (org.freedesktop.login1, PrepareForSleep of the manager
/// and Lock of the session) and the screen savers' ActiveChanged; where the program was built without D-Bus,
/// one that never calls.
std::unique_ptr<LockWatch> systemLockWatch();

} // namespace relaas
