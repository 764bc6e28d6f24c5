#pragma once

#include "audio/output.h"

#include <atomic>
#include <memory>

namespace relaas {

/// Counts how many outputs are playing, so that who listens does not count as away.
class PlayingCount
{
public:
    bool isPlaying() const { return *m_count > 0; }
    /// Outputs as `factory` makes them, counted here.
    OutputFactory counted(OutputFactory factory) const;

private:
    std::shared_ptr<std::atomic<int>> m_count = std::make_shared<std::atomic<int>>(0);
};

} // namespace relaas
