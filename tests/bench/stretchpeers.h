#pragma once

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace relaas::bench {

/// A way to change the speed of sound, as each library's manual says to use it. Mono.
class StretchPeer
{
public:
    StretchPeer() = default;
    virtual ~StretchPeer() = default;
    StretchPeer(const StretchPeer &) = delete;
    StretchPeer &operator=(const StretchPeer &) = delete;

    virtual const char *name() const = 0;
    virtual bool isOurs() const { return false; }
    virtual void put(std::span<const float> sound, std::vector<float> &out) = 0;
};

using MakeStretchPeer = std::function<std::unique_ptr<StretchPeer>(int sampleRate, double speed)>;

/// Ours, and those that were compiled in.
std::vector<MakeStretchPeer> stretchPeers();

} // namespace relaas::bench
