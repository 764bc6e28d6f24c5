#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace relaas {

/// Whoever awaits Ctrl+C must get it: one that reached a thread that writes would end the program instead.
inline void leaveSignalsToOthers()
{
#ifdef Q_OS_UNIX
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, nullptr);
#endif
}

} // namespace relaas
