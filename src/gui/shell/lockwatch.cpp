#include "gui/shell/lockwatch.h"

#ifdef RELAAS_DBUS
#include "gui/shell/buslockwatch.h"
#endif

namespace relaas {

std::unique_ptr<LockWatch> systemLockWatch()
{
#ifdef RELAAS_DBUS
    return std::make_unique<BusLockWatch>(QDBusConnection::systemBus(), QDBusConnection::sessionBus());
#else
    return std::make_unique<LockWatch>();
#endif
}

} // namespace relaas
