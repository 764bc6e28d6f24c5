#include "gui/shell/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

using namespace std::chrono_literals;

namespace relaas {

namespace {

bool isByHand(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(std::function<bool()> isWorking, QObject *parent)
    : QObject(parent)
    , m_isWorking(std::move(isWorking))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::watch(std::chrono::milliseconds limit)
{
    m_limit = limit;
    m_timer.stop();
    if (limit <= 0ms)
        return;
    m_end.setRemainingTime(limit);
    m_timer.start(limit);
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    if (m_timer.isActive() && isByHand(event->type()))
        m_end.setRemainingTime(
            m_limit); // the timer looks at it when it is due: cheaper than starting it anew each time
    return false;
}

void IdleWatch::look()
{
    if (m_isWorking && m_isWorking())
        m_end.setRemainingTime(m_limit);
    const auto left = std::chrono::milliseconds(m_end.remainingTime());
    if (left > 0ms)
        m_timer.start(left);
    else
        emit idled();
}

} // namespace relaas
