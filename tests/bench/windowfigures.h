#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QWidget>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <functional>
#include <string>
#include <utility>
#include <vector>

// How long the window takes for something. Beside the time on the clock stands that of the processor in the
// thread of the window: on a computer that has other things to do, the clock tells about these as well.

namespace relaas::test {

struct Spent
{
    double ms = 0;
    double cpuMs = 0; ///< of this thread
};

class Watch
{
public:
    Watch() { m_timer.start(); }
    Spent spent() const { return {double(m_timer.nsecsElapsed()) / 1e6, cpuMs() - m_cpuMs}; }

private:
    static double cpuMs()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }

    QElapsedTimer m_timer;
    double m_cpuMs = cpuMs();
};

inline Spent timed(const std::function<void()> &work)
{
    const Watch watch;
    work();
    return watch.spent();
}

inline std::string load()
{
    std::ifstream file("/proc/loadavg");
    std::string text;
    std::getline(file, text);
    return text;
}

class Figures
{
public:
    void add(const Spent &spent)
    {
        m_ms.push_back(spent.ms);
        m_cpuMs.push_back(spent.cpuMs);
    }
    void print(const char *what, double most)
    {
        if (m_ms.empty())
            return;
        std::ranges::sort(m_ms);
        std::ranges::sort(m_cpuMs);
        std::printf("%-42s clock %s  processor %s  wanted < %g%s\n", what, row(m_ms).c_str(),
                    row(m_cpuMs).c_str(), most, at(m_ms, 0.99) < most ? "" : "  MORE THAN WANTED");
        std::fflush(stdout);
    }

private:
    static double at(const std::vector<double> &ms, double share)
    {
        return ms[std::min(ms.size() - 1, size_t(double(ms.size()) * share))];
    }
    static std::string row(const std::vector<double> &ms)
    {
        char text[64];
        std::snprintf(text, sizeof text, "p50 %7.2f p99 %7.2f max %7.2f ms", at(ms, 0.5), at(ms, 0.99),
                      ms.back());
        return text;
    }

    std::vector<double> m_ms;
    std::vector<double> m_cpuMs;
};

inline void tell(const char *what, const Spent &spent, double most)
{
    std::printf("%-42s clock %8.1f ms  processor %8.1f ms  wanted < %g%s\n", what, spent.ms, spent.cpuMs,
                most, spent.ms < most ? "" : "  MORE THAN WANTED");
    std::fflush(stdout);
}

/// Knows for how long the window did nothing but one thing.
class BenchApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const Watch watch;
        const bool isDone = QApplication::notify(receiver, event);
        const Spent spent = watch.spent();
        if (spent.ms > m_longest.ms)
            m_longest = spent;
        --m_depth;
        return isDone;
    }

    /// Since it was asked last.
    Spent takeLongest() { return std::exchange(m_longest, {}); }

private:
    int m_depth = 0;
    Spent m_longest;
};

inline BenchApplication &bench()
{
    return *static_cast<BenchApplication *>(qApp);
}

inline void waitFor(const std::function<bool()> &isDone)
{
    QElapsedTimer timer;
    timer.start();
    while (!isDone() && timer.elapsed() < 300'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

/// Waits until something was painted.
class Paints : public QObject
{
public:
    explicit Paints(QWidget &painted) { painted.installEventFilter(this); }

    void wait()
    {
        while (!m_isPainted)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        m_isPainted = false;
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isPainted |= event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_isPainted = false;
};

} // namespace relaas::test
