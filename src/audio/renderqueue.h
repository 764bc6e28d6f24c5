#pragma once

#include "audio/manner.h"
#include "audio/route.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace relaas {

/// Sound on its way from the renderer to the output, and the map from what the output has played back to the
/// recording. It lives as long as one start of the output; what comes next can be replaced while it plays:
/// who renders holds a ticket, and a cut makes an older ticket worthless. Safe from all threads; locks are
/// held for a copy only.
class RenderQueue
{
public:
    using Ticket = quint64;
    static constexpr Ticket firstTicket = 1;

    /// Sound that runs on from one frame of the recording at one speed.
    struct Section
    {
        Place begin;
        qint64 toFrame = 0;
        bool isRest = false; ///< wanted silence; the place stays at its beginning
        FrameSpan skipped; ///< left out before it
        Manner manner;
    };

    RenderQueue(int channels, qint64 capacityFrames, Place start);

    // For the renderer. False: nobody wants it any more.
    bool isWanted(Ticket ticket) const;
    bool mark(Ticket ticket, Section section); ///< what is pushed from now on
    bool push(Ticket ticket, std::span<const float> interleaved); ///< waits for room
    void finish(Ticket ticket); ///< no more will come
    void noteDamage(FrameSpan frames); ///< could not be decoded; to be told before it is pushed

    /// Whoever waits in push() returns, pull() gives silence.
    void abandon();

    /// As relaas::Pull. Waits a moment for the very first sound.
    qint64 pull(std::span<float> interleaved);

    struct Cut
    {
        Ticket ticket = 0; ///< for what comes instead
        Place place; ///< where the sound that is kept ends
    };
    /// Drops what was rendered but not pulled, except the next `keepFrames`: they bridge the time until there
    /// is new sound. Both sides of the seam are faded for `fadeOut` and `fadeIn` frames. Where the new sound
    /// is not to go on at the seam, `jump` says where it begins.
    Cut cut(qint64 keepFrames, qint64 fadeOut, qint64 fadeIn, std::optional<Place> jump = {});

    struct Heard
    {
        Place place;
        bool hasEnded = false; ///< all there was to play has been heard
    };
    Heard heard(qint64 playedFrames);

    /// A part of a section that has been played.
    struct Passed
    {
        FrameSpan frames; ///< of the recording; may be empty
        qint64 leg = 0;
        bool isBegin = false; ///< the section begins here
        bool isRest = false;
        FrameSpan skipped; ///< before it
        Manner manner;
    };
    /// What has been played since the last call. `playedFrames` must not fall.
    std::vector<Passed> takePassed(qint64 playedFrames);

    /// The damage noted since the last call: what has passed lies in what has been noted.
    std::vector<FrameSpan> takeDamage();

private:
    // From this pulled frame on, pulling gives sound from the given rendered frame, or silence while it waits
    // there.
    struct Breakpoint
    {
        qint64 pulled = 0;
        qint64 rendered = 0;
        bool isSound = false;
    };
    struct Entry : Section
    {
        qint64 rendered = 0; ///< begins with this rendered frame
        bool isReported = false;
    };

    void breakAt(bool isSound);
    qint64 copyReady(std::span<float> interleaved, qint64 ready);
    qint64 renderedAt(qint64 playedFrames);
    Place placeAt(qint64 rendered) const;
    static qint64 frameAt(const Entry &entry, qint64 rendered);
    void fadeTail(qint64 frames);
    void fadeHead(qint64 at, qint64 frames);

    const int m_channels;
    mutable std::mutex m_mutex;
    std::condition_variable m_room;
    std::condition_variable m_ready;
    std::vector<float> m_ring;
    qint64 m_capacity;
    qint64 m_written = 0; ///< rendered frames ever pushed and not dropped again
    qint64 m_read = 0; ///< rendered frames ever pulled
    qint64 m_pulled = 0; ///< frames ever pulled, silence included
    qint64 m_passed = 0; ///< rendered frames told by takePassed()
    qint64 m_fadeFrom = 0;
    qint64 m_fadeFrames = 0;
    Ticket m_ticket = firstTicket;
    bool m_isFinished = false;
    bool m_isAbandoned = false;
    bool m_hasWaited = false;
    std::deque<Breakpoint> m_breakpoints{{}};
    std::deque<Entry> m_sections;
    std::vector<FrameSpan> m_damage;
    std::optional<Place> m_next; ///< where what is pushed next begins, until it is marked
};

} // namespace relaas
