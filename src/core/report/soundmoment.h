#pragma once

#include "core/ids.h"

namespace relaas {

/// A moment at which a hand did something, told by the sound that was heard just then.
struct SoundMoment
{
    RecordingId recording;
    qint64 frame = 0; ///< audible then
    qint64 heardFrom = 0; ///< since when it sounded without a jump, at most `frame`
    double speed = 1; ///< of playing; 0: the sound stood still

    bool operator==(const SoundMoment &) const = default;
};

/// How long after hearing something a hand answers: each person's own, therefore a setting.
inline constexpr int longestReactionMs = 5000;
inline constexpr int usualReactionMs = 1000;

/// The frame that was audible when the ear heard what the hand answered to. Reaction takes its time on the
/// clock, so at double speed twice as much sound has passed by; while the sound stands still, none. Never
/// before heardFrom: what lies there was not heard just then.
qint64 reactedTo(const SoundMoment &moment, int reactionMs, int sampleRate);

} // namespace relaas
