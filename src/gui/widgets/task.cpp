#include "gui/widgets/task.h"

using namespace std::chrono_literals;

namespace relaas {

void Progress::report(double fraction, const QString &text) const
{
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->state.fraction = fraction;
    if (!text.isEmpty())
        m_shared->state.text = text;
}

Progress::State Progress::state() const
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->state;
}

Task::Task(QObject *context) : QObject(context)
{
    // Asking now and then, instead of a signal per report, is what keeps a chatty worker from flooding the
    // window.
    connect(&m_timer, &QTimer::timeout, this, &Task::poll);
    m_timer.start(50ms);
}

Task::~Task()
{
    m_stop.request_stop();
}

void Task::cancel()
{
    m_stop.request_stop();
}

void Task::poll()
{
    const Progress::State state = m_progress.state();
    if (state == m_shown)
        return;
    m_shown = state;
    emit progressed(state);
}

} // namespace relaas
