#pragma once

#include "audio/activity.h"
#include "audio/peaks.h"

#include <atomic>

namespace relaas {

/// All that the second pass over a recording finds.
struct Analysis
{
    QByteArray sha256; ///< of the bytes, lower-case hexadecimal
    SoundIndexPtr index;
    Peaks peaks; ///< complete; its gaps are the damaged spans
    Activity activity;
};

/// What is being looked at, told to an analysis while it runs. Any thread.
class WantedSpan
{
public:
    void set(FrameSpan span);
    FrameSpan span() const;

private:
    std::atomic<qint64> m_from = 0; // a mixture of two spans for a moment costs nothing but the order
    std::atomic<qint64> m_to = 0;
};

struct AnalysisOptions
{
    QByteArray knownSha256; ///< where it is known already the bytes are not hashed
    std::shared_ptr<const WantedSpan> wanted; ///< these frames are summarised first
    int threads = 0; ///< that decode; 0: one per core
    qint64 chunkFrames = 0; ///< decoded on end by a thread; 0: about a minute
};

/// Decodes the whole recording once, on all cores, and hashes its bytes in the same run. The calling thread
/// waits and calls `progress` about four times a second, with peaks that are known in parts. Whatever the
/// order in which the parts are made, the result is the same. Errors as for Decoder::read(), and Cancelled.
Result<Analysis> analysed(const ByteSource &source, const SoundIndexPtr &index,
                          const std::stop_token &stop = {}, const PeaksProgress &progress = {},
                          const AnalysisOptions &options = {});

} // namespace relaas
