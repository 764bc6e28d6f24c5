#pragma once

#include "core/result.h"

#include <functional>
#include <memory>
#include <span>

namespace relaas {

struct OutputFormat
{
    int sampleRate = 0;
    int channels = 0;

    bool operator==(const OutputFormat &) const = default;
};

/// Gives the next samples: fills the whole span (interleaved, ±1), with silence where there is nothing, and
/// returns how many frames at its start are sound. Called on the output's own thread; never blocks for long.
using Pull = std::function<qint64(std::span<float> interleaved)>;

/// Something that plays. Driven from one thread (the GUI thread); no call waits for the device.
class Output
{
public:
    Output() = default;
    virtual ~Output() = default;
    Q_DISABLE_COPY_MOVE(Output)

    /// Begins to pull and play; playedFrames() counts from 0 again. Replaces what played before.
    virtual void start(OutputFormat format, Pull pull) = 0;

    /// Silences at once and drops what was not heard yet. Pull may be called once more, in vain.
    virtual void stop() = 0;

    /// Pulled frames that have been heard since start(), silence included; stays after stop().
    virtual qint64 playedFrames() const = 0;

    /// False when nobody hears anything (no sound device).
    virtual bool isAudible() const = 0;

    /// A sentence when the device failed or vanished since start(), else empty. Position does not move then.
    virtual QString problem() const = 0;

    /// As the user knows it; empty where there is none.
    virtual QString deviceName() const { return {}; }

    /// It still plays, but the user has chosen another device since: start it again to move there.
    virtual bool isOutdated() const { return false; }
};

using OutputFactory = std::function<std::unique_ptr<Output>()>;

/// The computer's default sound device when there is one, else a NullOutput.
std::unique_ptr<Output> defaultOutput();

} // namespace relaas
