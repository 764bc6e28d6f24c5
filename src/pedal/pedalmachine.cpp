#include "pedal/pedalmachine.h"

#include <algorithm>

namespace relaas {

namespace {

constexpr std::array roles{PedalRole::Back, PedalRole::Play, PedalRole::Forward};

} // namespace

QList<PedalVerb> PedalMachine::setMode(PedalMode mode, qint64 now)
{
    const QList<PedalVerb> orders = mode == m_mode ? QList<PedalVerb>() : unplug(now);
    m_mode = mode;
    return orders;
}

QList<PedalVerb> PedalMachine::set(PedalRole role, bool isDown, qint64 now)
{
    at(role).isClosed = isDown;
    return pass(now);
}

QList<PedalVerb> PedalMachine::unplug(qint64)
{
    // Also in the mode in which release means nothing: who cannot reach the pedal cannot stop the sound with
    // it.
    const bool isHeld = isDown(PedalRole::Play);
    m_contacts = {};
    return isHeld ? QList{PedalVerb::Pause} : QList<PedalVerb>();
}

QList<PedalVerb> PedalMachine::pass(qint64 now)
{
    QList<PedalVerb> orders;
    for (const PedalRole role : roles) {
        settle(role, now, orders);
        jump(role, now, orders);
    }
    return orders;
}

void PedalMachine::settle(PedalRole role, qint64 now, QList<PedalVerb> &orders)
{
    Contact &contact = at(role);
    if (contact.changedAt > now) // a clock that was put back
        contact.changedAt = now;
    if (contact.isClosed == contact.isDown || (contact.changedAt && now - *contact.changedAt < settleMs))
        return;
    contact.isDown = contact.isClosed;
    contact.changedAt = now;
    contact.jumpAt = now;
    if (role != PedalRole::Play)
        return;
    if (m_mode == PedalMode::Hold)
        orders << (contact.isDown ? PedalVerb::Play : PedalVerb::Pause);
    else if (contact.isDown)
        orders << PedalVerb::Toggle;
}

void PedalMachine::jump(PedalRole role, qint64 now, QList<PedalVerb> &orders)
{
    Contact &contact = at(role);
    if (role == PedalRole::Play || !contact.isDown || now < contact.jumpAt)
        return;
    orders << (role == PedalRole::Back ? PedalVerb::Back : PedalVerb::Forward);
    contact.jumpAt = now + jumpEveryMs; // one jump, however late it is
}

std::optional<qint64> PedalMachine::next() const
{
    std::optional<qint64> soonest;
    const auto consider = [&soonest](qint64 moment) { soonest = std::min(soonest.value_or(moment), moment); };
    for (const PedalRole role : roles) {
        const Contact &contact = at(role);
        if (contact.isClosed != contact.isDown && contact.changedAt)
            consider(*contact.changedAt + settleMs);
        if (role != PedalRole::Play && contact.isDown)
            consider(contact.jumpAt);
    }
    return soonest;
}

} // namespace relaas
