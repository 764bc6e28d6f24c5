#include "workflow/authenticator.h"

#include <QElapsedTimer>
#include <QSysInfo>

#ifdef Q_OS_LINUX
#include <ctime>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

namespace relaas {

// QSysInfo::bootUniqueId is empty on Windows; there the ticks since the start tell a restart well enough.
BootClock systemBootClock()
{
    return [] {
        BootMoment moment;
        moment.bootId = QString::fromLatin1(QSysInfo::bootUniqueId());
#ifdef Q_OS_LINUX
        timespec now{};
        clock_gettime(CLOCK_BOOTTIME, &now); // runs on while the machine sleeps
        moment.sinceBoot =
            std::chrono::seconds(now.tv_sec) + std::chrono::milliseconds(now.tv_nsec / 1000000);
#elif defined(Q_OS_WIN)
        moment.sinceBoot = std::chrono::milliseconds(GetTickCount64());
#else
        QElapsedTimer timer;
        timer.start();
        moment.sinceBoot = std::chrono::milliseconds(timer.msecsSinceReference());
#endif
        return moment;
    };
}

} // namespace relaas
