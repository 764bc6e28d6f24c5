#pragma once

namespace relaas {

/// Whether the list goes along with the sound. It yields to the hand: who scrolls, types or chooses a line
/// keeps the view where it is until they ask for the sound again.
class Follow
{
public:
    enum class State { Following, Suspended };
    enum class Event {
        Scrolled, ///< by wheel or scroll bar
        Typed,
        Selected, ///< another line was chosen
        Returned, ///< "Back to the sound"
        PlayedFromLine, ///< the sound went to the chosen line: the eye is there already
    };

    State state() const { return m_state; }
    bool isFollowing() const { return m_state == State::Following; }

    /// Tells whether the state changed.
    bool handle(Event event);

private:
    State m_state = State::Following;
};

} // namespace relaas
