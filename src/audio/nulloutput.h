#pragma once

#include "audio/pacedpuller.h"

namespace relaas {

/// Plays to nobody, at the pace of the clock: without a sound device the program still opens recordings,
/// shows them and moves through them.
class NullOutput final : public Output
{
public:
    void start(OutputFormat format, Pull pull) override { m_puller.start(format, std::move(pull)); }
    void stop() override { m_puller.stop(); }
    qint64 playedFrames() const override { return m_puller.pulledFrames(); }
    bool isAudible() const override { return false; }
    QString problem() const override { return {}; }

private:
    PacedPuller m_puller{Pace::RealTime};
};

} // namespace relaas
