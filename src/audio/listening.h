#pragma once

#include "audio/heardlog.h"
#include "audio/renderqueue.h"

namespace relaas {

/// Turns what an output has played into what a person has heard: spans of the recording, what was left out,
/// and what is damaged. Knows one recording.
class Listening
{
public:
    struct Told
    {
        HeardLog::Told heard;
        std::function<void(FrameSpan frames)> skipped;
        std::function<void(FrameSpan frames)> damageHeard;
        std::function<void(qint64 leg)> legBegun;
    };
    explicit Listening(Told told);

    /// Another recording.
    void begin(int sampleRate);

    /// What an output has played, audible to a person or only counted, and the damage that was found by then.
    void take(const std::vector<RenderQueue::Passed> &passed, const std::vector<FrameSpan> &damage,
              bool isAudible);

    /// What could not be decoded so far; sorted, disjoint.
    const QList<FrameSpan> &damage() const { return m_damage; }

    /// The sound stops or jumps: what is open is told.
    void close() { m_log.close(); }

private:
    void addDamage(FrameSpan frames);
    void takeSound(const RenderQueue::Passed &passed);
    void tellDamage(FrameSpan heard);

    Told m_told;
    HeardLog m_log;
    int m_sampleRate = 0;
    QList<FrameSpan> m_damage;
    QList<FrameSpan> m_toldDamage;
};

} // namespace relaas
