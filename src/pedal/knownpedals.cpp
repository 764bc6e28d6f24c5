#include "pedal/knownpedals.h"

#include "pedal/controlchange.h"

#include <algorithm>
#include <array>

namespace relaas {

namespace {

enum class Make { Infinity, Keyboard, Other };

struct KnownPedal
{
    quint16 vendor;
    quint16 product;
    Make make;
};

constexpr quint16 any = 0;

// The same numbers stand in packaging/70-relaas-pedal.rules.
constexpr std::array knownNumbers{
    KnownPedal{0x05f3, 0x00ff, Make::Infinity}, KnownPedal{0x0c45, 0x7403, Make::Keyboard},
    KnownPedal{0x0c45, 0x7404, Make::Keyboard}, KnownPedal{0x1a86, 0xe026, Make::Keyboard},
    KnownPedal{0x3553, any, Make::Keyboard},    KnownPedal{0x0911, any, Make::Other}};

const KnownPedal *found(const PedalIdentity &pedal)
{
    const auto each = std::ranges::find_if(knownNumbers, [&pedal](const KnownPedal &one) {
        return one.vendor == pedal.vendor && (one.product == any || one.product == pedal.product);
    });
    return each == knownNumbers.end() ? nullptr : &*each;
}

} // namespace

bool isKnownPedal(const PedalIdentity &pedal)
{
    return found(pedal) != nullptr;
}

PedalMap usualMap(const PedalIdentity &pedal)
{
    const KnownPedal *one = found(pedal);
    if (!one)
        return {};
    if (one->make == Make::Infinity) {
        constexpr quint32 firstButton = 0x100; // BTN_0 of linux/input-event-codes.h
        return {{firstButton, PedalRole::Back},
                {firstButton + 1, PedalRole::Play},
                {firstButton + 2, PedalRole::Forward},
                {firstScanControl + 0x90001, PedalRole::Back},
                {firstScanControl + 0x90002, PedalRole::Play},
                {firstScanControl + 0x90003, PedalRole::Forward},
                {firstHidControl, PedalRole::Back},
                {firstHidControl + 1, PedalRole::Play},
                {firstHidControl + 2, PedalRole::Forward}};
    }
    if (one->make == Make::Keyboard) // the letters a, b and c
        return {{30, PedalRole::Back}, {48, PedalRole::Play}, {46, PedalRole::Forward}};
    return {};
}

} // namespace relaas
