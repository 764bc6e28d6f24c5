#include "gui/pedal/pedaldesk.h"

#include "gui/settings/settings.h"
#include "gui/widgets/transport.h"
#include "pedal/knownpedals.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relaas {

PedalDesk::PedalDesk(std::unique_ptr<PedalPort> port, Settings &settings,
                     std::function<Transport *()> transport, QObject *parent)
    : QObject(parent)
    , m_port(std::move(port))
    , m_settings(settings)
    , m_transport(std::move(transport))
    , m_machine(settings.pedalMode())
    , m_maps(settings.pedals())
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { carryOut(m_machine.pass(m_clock.elapsed())); });
    connect(m_port.get(), &PedalPort::plugged, this, [this](const PedalIdentity &pedal) {
        m_pedals << pedal;
        tellOfPedals();
    });
    connect(m_port.get(), &PedalPort::unplugged, this, [this](const PedalIdentity &pedal) {
        m_pedals.removeIf([&pedal](const PedalIdentity &each) { return each.id() == pedal.id(); });
        letGo();
        tellOfPedals();
    });
    connect(m_port.get(), &PedalPort::changed, this, &PedalDesk::take);
    connect(m_port.get(), &PedalPort::refused, this, &PedalDesk::tellRefused);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &PedalDesk::hold);
}

PedalDesk::~PedalDesk() = default;

void PedalDesk::start()
{
    const QStringList ids = m_maps.keys();
    m_port->setLearned(QSet<QString>(ids.begin(), ids.end()));
    m_port->start();
    hold();
}

PedalMap PedalDesk::map(const PedalIdentity &pedal) const
{
    const auto own = m_maps.constFind(pedal.id());
    return own == m_maps.cend() ? usualMap(pedal) : *own;
}

void PedalDesk::setMode(PedalMode mode)
{
    m_settings.setPedalMode(mode);
    carryOut(m_machine.setMode(mode, m_clock.elapsed()));
}

void PedalDesk::setLearning(bool learns)
{
    letGo();
    m_learns = learns;
    m_port->setLearning(learns);
}

void PedalDesk::learn(const PedalIdentity &pedal, quint32 control, PedalRole role)
{
    m_maps.insert(pedal.id(), learned(map(pedal), control, role));
    m_settings.setPedals(m_maps);
    const QStringList ids = m_maps.keys();
    m_port->setLearned(QSet<QString>(ids.begin(), ids.end()));
    hold();
    tellOfPedals();
}

void PedalDesk::forgetLearned()
{
    letGo();
    m_maps.clear();
    m_settings.setPedals(m_maps);
    m_port->setLearned({});
    tellOfPedals();
}

void PedalDesk::letGo()
{
    m_down.clear();
    carryOut(m_machine.unplug(m_clock.elapsed()));
}

/// What is plugged in only to be learned is no pedal yet.
QString PedalDesk::statusText() const
{
    QStringList names;
    for (const PedalIdentity &pedal : m_pedals) {
        if (!map(pedal).isEmpty())
            names << (pedal.name.isEmpty() ? pedal.id() : pedal.name);
    }
    names.removeDuplicates();
    return names.isEmpty() ? QString() : tr("Pedal connected: %1").arg(names.join(u", "_s));
}

void PedalDesk::take(const PedalIdentity &pedal, ControlChange change)
{
    const PedalMap parts = map(pedal);
    if (const auto role = parts.constFind(change.control); role != parts.cend()) {
        if (change.isDown)
            m_down.insert(*role);
        else
            m_down.remove(*role);
        if (!m_learns)
            carryOut(m_machine.set(*role, change.isDown, m_clock.elapsed()));
    }
    emit changed(pedal, change);
}

void PedalDesk::carryOut(const QList<PedalVerb> &orders)
{
    Transport *sound = m_learns ? nullptr : m_transport();
    for (const PedalVerb order : orders) {
        if (!sound)
            break;
        switch (order) {
        case PedalVerb::Play:
            sound->play(m_settings.pedalRewindMs());
            break;
        case PedalVerb::Pause:
            sound->pause();
            break;
        case PedalVerb::Toggle:
            sound->toggle(m_settings.pedalRewindMs());
            break;
        case PedalVerb::Back:
            sound->back();
            break;
        case PedalVerb::Forward:
            sound->forward();
            break;
        }
    }
    waitForNext();
}

void PedalDesk::waitForNext()
{
    if (const auto next = m_machine.next())
        m_timer.start(int(std::max<qint64>(0, *next - m_clock.elapsed())));
    else
        m_timer.stop();
}

void PedalDesk::tellOfPedals()
{
    emit statusChanged(statusText());
    emit pedalsChanged();
}

/// In other programs a pedal goes on typing what it types.
void PedalDesk::hold()
{
    m_port->setHolding(QGuiApplication::applicationState() == Qt::ApplicationActive);
}

void PedalDesk::tellRefused(const PedalIdentity &pedal)
{
    emit warned(tr("Relaas may not read the foot pedal %1. Have the administrator put 70-relaas-pedal.rules, "
                   "which comes "
                   "with Relaas, into /usr/lib/udev/rules.d, and plug the pedal in again.")
                    .arg(pedal.name.isEmpty() ? pedal.id() : pedal.name));
}

} // namespace relaas
