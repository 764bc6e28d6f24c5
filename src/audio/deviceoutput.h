#pragma once

#include "audio/output.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QThread>
#include <QTimer>

namespace relaas {

class SinkHost;
class SinkReport;

/// The computer's default sound device, looked up at each start. Its sink lives in a thread of its own, so
/// that a busy window is never heard as a gap, and a sound server that hangs holds up nothing but that
/// thread: after half a second without a sign of life it is given up, and left behind.
///
/// A device that vanishes is a problem(); sound never moves to another one by itself then: it may be the
/// loudspeaker of an open room. Where the user chooses another default, isOutdated() says so.
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
    QString deviceName() const override { return m_device.description(); }
    bool isOutdated() const override { return m_isOutdated; }

private:
    bool isHung() const;
    void lookAtDevices();

    QMediaDevices m_devices;
    QTimer m_watch;
    QAudioDevice m_device; ///< of the last start
    quint64 m_order = 0;
    bool m_isPlaying = false;
    bool m_isOutdated = false;
    std::shared_ptr<SinkReport> m_report; ///< what both threads see
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<SinkHost> m_host;
};

} // namespace relaas
