#pragma once

#include "audio/output.h"

#include <QThread>

namespace relaas {

class SinkHost;
class SinkReport;

/// The computer's default sound device. Its sink lives in a thread of its own, so that a busy window is never
/// heard as a gap. The default device is looked up at each start.
class DeviceOutput final : public Output
{
public:
    DeviceOutput();
    ~DeviceOutput() override;

    static bool isThereADevice();

    void start(OutputFormat format, Pull pull) override;
    void stop() override;
    qint64 playedFrames() const override;
    bool isAudible() const override { return true; }
    QString problem() const override;

private:
    std::shared_ptr<SinkReport> m_report; ///< what both threads see
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<SinkHost> m_host;
};

} // namespace relaas
