#pragma once

#include <QtGlobal>

#include <optional>

namespace relaas {

/// A key that plays and pauses: a tap does one or the other, and what it begins while it is held it ends when
/// it is let go. The clock is an argument, in milliseconds.
class HeldKey
{
public:
    static constexpr qint64 tapMs = 300; ///< held longer, it is no tap

    void press(qint64 now, bool wasPlaying)
    {
        if (!wasPlaying)
            m_beganAt = now;
        else
            m_beganAt.reset(); // it pauses, and whoever goes on holding it wants no more
    }

    /// Whether the sound is to pause now.
    bool release(qint64 now)
    {
        const bool wasHeld = m_beganAt && now - *m_beganAt > tapMs;
        m_beganAt.reset();
        return wasHeld;
    }

private:
    std::optional<qint64> m_beganAt;
};

} // namespace relaas
