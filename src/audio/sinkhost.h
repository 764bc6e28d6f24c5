#pragma once

// Private to this module: the half of DeviceOutput that lives in the sound thread.

#include "audio/output.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QElapsedTimer>
#include <QIODevice>
#include <QTimer>

#include <mutex>
#include <vector>

namespace relaas {

/// What the sound thread tells the window's thread, per order.
class SinkReport
{
public:
    quint64 begin();
    void end();
    void tell(quint64 order, qint64 playedFrames);
    void fail(quint64 order, const QString &problem);

    qint64 played() const;
    QString problem() const;
    /// Playing, and not a word for so long; the first may take longer, as a device must wake up.
    bool isSilentFor(qint64 ms, qint64 atStartMs) const;

private:
    mutable std::mutex m_mutex;
    quint64 m_order = 0;
    bool m_isPlaying = false;
    bool m_hasSpoken = false; ///< since begin()
    qint64 m_played = 0;
    QString m_problem;
    QElapsedTimer m_sinceWord;
};

/// What the sink reads from: never empty, never at its end, or the sink would stop feeding itself.
class PullDevice : public QIODevice
{
public:
    void setPull(OutputFormat format, Pull pull);
    qint64 givenFrames() const { return m_givenFrames; }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return 1 << 20; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Pull m_pull;
    qint64 m_bytesPerFrame = 4;
    qint64 m_givenFrames = 0;
    std::vector<float> m_buffer; ///< Qt's own need not be aligned for floats
};

class SinkHost : public QObject
{
    Q_OBJECT

public:
    explicit SinkHost(std::shared_ptr<SinkReport> report);

    void start(quint64 order, const QAudioDevice &device, OutputFormat format, Pull pull);
    void stop();
    void close(); ///< before the thread ends

private:
    bool prepare(const QAudioDevice &device, OutputFormat format);
    void look();

    std::shared_ptr<SinkReport> m_report;
    PullDevice m_source;
    std::unique_ptr<QAudioSink> m_sink;
    std::unique_ptr<QTimer> m_timer;
    QAudioDevice m_device;
    OutputFormat m_format;
    quint64 m_order = 0;
    qint64 m_played = 0;
};

} // namespace relaas
