#pragma once

#include <QList>

#include <array>
#include <optional>

namespace relaas {

/// What a part of a pedal is for: left, middle and right on most.
enum class PedalRole { Back, Play, Forward };

enum class PedalMode {
    Hold, ///< plays while the foot is down
    Toggle ///< plays or pauses at each step
};

enum class PedalVerb { Play, Pause, Toggle, Back, Forward };

/// What a foot means: state and a change in, orders out. The clock is an argument, in milliseconds of
/// whatever beginning. A contact that bounces, a press that was never released, and a plug that is drawn
/// while the foot is down are all met with what is safe: one order for one step, and silence in the end.
class PedalMachine
{
public:
    static constexpr int settleMs = 25; ///< so long a contact bounces; the first of it counts at once
    static constexpr int jumpEveryMs = 500; ///< while back or forward is held

    explicit PedalMachine(PedalMode mode = PedalMode::Hold) : m_mode(mode) { }

    PedalMode mode() const { return m_mode; }
    /// What is held is let go first.
    QList<PedalVerb> setMode(PedalMode mode, qint64 now);

    QList<PedalVerb> set(PedalRole role, bool isDown, qint64 now);
    /// The pedal is gone, or nobody listens to it any more.
    QList<PedalVerb> unplug(qint64 now);
    /// What is due by now; to be called at next().
    QList<PedalVerb> pass(qint64 now);
    /// When pass() will have something to say; nothing while no foot is on it.
    std::optional<qint64> next() const;

    bool isDown(PedalRole role) const { return at(role).isDown; }

private:
    struct Contact
    {
        bool isClosed = false; ///< what the device says
        bool isDown = false; ///< what counts
        std::optional<qint64> changedAt;
        qint64 jumpAt = 0;
    };

    Contact &at(PedalRole role) { return m_contacts.at(static_cast<size_t>(role)); }
    const Contact &at(PedalRole role) const { return m_contacts.at(static_cast<size_t>(role)); }
    void settle(PedalRole role, qint64 now, QList<PedalVerb> &orders);
    void jump(PedalRole role, qint64 now, QList<PedalVerb> &orders);

    PedalMode m_mode;
    std::array<Contact, 3> m_contacts;
};

} // namespace relaas
