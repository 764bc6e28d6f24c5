#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <span>
#include <vector>

namespace relaas {

/// The sound of one order ("from this frame, at this speed") on its way from the renderer to the output, and
/// the map from what the output has played back to the recording. Safe from all threads; locks are held for a
/// copy only.
class RenderQueue
{
public:
    RenderQueue(int channels, qint64 fromFrame, double speed, qint64 capacityFrames);

    /// Waits for room until all is taken; false once the order is abandoned.
    bool push(std::span<const float> interleaved);

    /// No more will come: the order has reached this frame.
    void finish(qint64 toFrame);

    /// The order is replaced: whoever waits in push() returns, pull() gives silence.
    void abandon();

    /// As relaas::Pull.
    qint64 pull(std::span<float> interleaved);

    struct Heard
    {
        qint64 frame = 0; ///< of the recording
        bool hasEnded = false; ///< all of the order has been heard
    };
    Heard heard(qint64 playedFrames);

private:
    // From this pulled frame on, pulling gives sound from the given rendered frame, or silence while it waits
    // there.
    struct Breakpoint
    {
        qint64 pulled = 0;
        qint64 rendered = 0;
        bool isSound = false;
    };
    void mark(bool isSound);

    const int m_channels;
    const qint64 m_fromFrame;
    const double m_speed;
    std::mutex m_mutex;
    std::condition_variable m_room;
    std::vector<float> m_ring;
    qint64 m_capacity;
    qint64 m_written = 0; ///< rendered frames ever pushed
    qint64 m_read = 0; ///< rendered frames ever pulled
    qint64 m_pulled = 0; ///< frames ever pulled, silence included
    qint64 m_toFrame = -1;
    bool m_isAbandoned = false;
    std::deque<Breakpoint> m_breakpoints{{}};
};

} // namespace relaas
