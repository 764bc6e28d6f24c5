#pragma once

#include "audio/aidfilter.h"
#include "audio/manner.h"
#include "audio/stretcher.h"

#include <optional>

namespace relaas {

/// Makes a recording's samples sound the way that is wanted: channels, aids, speed. Frame n that comes out
/// belongs to frame n × speed after the lead: the delay of every part is cut away.
class SoundChain
{
public:
    SoundChain(const Manner &manner, int sampleRate, int channels);

    /// How many frames it wants to hear before the first that counts, so that the aids know the room and the
    /// stretcher has a past.
    qint64 leadFrames() const { return m_leadFrames; }

    /// Takes sound, interleaved, the lead first. It is used up.
    void put(std::span<float> interleaved);

    /// What is ready, interleaved; valid until the next put().
    std::span<const float> take();

private:
    size_t m_channels;
    Mixer m_mixer;
    AidChain m_aids;
    std::optional<Stretcher> m_stretcher;
    std::span<const float> m_ready;
    qint64 m_leadFrames = 0;
    qint64 m_aidLead = 0; ///< frames still to be dropped behind the aids
};

} // namespace relaas
