#include "ctl/interruption.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#include <thread>
#endif

namespace relaas::ctl {

#ifdef Q_OS_WIN

namespace {

std::stop_source *current = nullptr;

BOOL WINAPI onControl(DWORD)
{
    return current && current->request_stop() ? TRUE : FALSE; // a second time ends the program
}

} // namespace

struct Interruption::State
{
    State()
    {
        current = &source;
        SetConsoleCtrlHandler(&onControl, TRUE);
    }
    ~State()
    {
        SetConsoleCtrlHandler(&onControl, FALSE);
        current = nullptr;
    }

    std::stop_source source;
};

#else

/// The signals are not delivered but waited for, by a thread that may do more than a handler could.
struct Interruption::State
{
    State()
    {
        sigemptyset(&awaited);
        sigaddset(&awaited, SIGINT);
        sigaddset(&awaited, SIGTERM);
        pthread_sigmask(SIG_BLOCK, &awaited, nullptr);
        waiting = std::jthread([this](const std::stop_token &ended) {
            const timespec aWhile{0, 100'000'000};
            while (!ended.stop_requested()) {
                if (sigtimedwait(&awaited, nullptr, &aWhile) > 0)
                    source.request_stop();
            }
        });
    }
    ~State()
    {
        waiting =
            {}; // joins; the signals stay blocked, for one that comes now would kill a program that is done
    }

    std::stop_source source;
    sigset_t awaited = {};
    std::jthread waiting;
};

#endif

Interruption::Interruption() : m_state(std::make_unique<State>()) { }
Interruption::~Interruption() = default;

std::stop_token Interruption::token() const
{
    return m_state->source.get_token();
}

} // namespace relaas::ctl
