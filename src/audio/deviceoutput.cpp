#include "audio/deviceoutput.h"

#include "audio/nulloutput.h"
#include "audio/sinkhost.h"
#include "audio/texts.h"

#include <algorithm>

namespace relaas {

namespace {
constexpr int heartbeatMs = 500; // longer without a word, and the sound server counts as hung
constexpr int wakingMs = 3000; // a device that slept may need so long before the first word
constexpr int farewellMs = 1000;
constexpr int lookAroundMs = 200;
} // namespace

bool DeviceOutput::isThereADevice()
{
    return !QMediaDevices::defaultAudioOutput().isNull();
}

DeviceOutput::DeviceOutput()
    : m_report(std::make_shared<SinkReport>())
    , m_thread(std::make_unique<QThread>())
    , m_host(std::make_unique<SinkHost>(m_report))
{
    QObject::connect(&m_devices, &QMediaDevices::audioOutputsChanged, &m_devices,
                     [this] { lookAtDevices(); });
    // Qt 6.4 keeps its list of devices true, but does not say when it changes.
    m_watch.setInterval(lookAroundMs);
    QObject::connect(&m_watch, &QTimer::timeout, &m_watch, [this] { lookAtDevices(); });
    m_thread->setObjectName(QLatin1String("sound device"));
    m_host->moveToThread(m_thread.get());
    m_thread->start(QThread::TimeCriticalPriority);
}

DeviceOutput::~DeviceOutput()
{
    const bool wasHung = isHung();
    stop();
    QMetaObject::invokeMethod(m_host.get(), [host = m_host.get(), thread = m_thread.get()] {
        host->close();
        thread->quit();
    });
    if (wasHung || !m_thread->wait(farewellMs)) {
        // A sound server that hangs may hold the thread for ever. Leaving both behind is better than a hung
        // program; should it come back, they go by themselves.
        QThread *thread = m_thread.release();
        QObject::connect(thread, &QThread::finished, m_host.release(), &QObject::deleteLater);
        QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    }
}

void DeviceOutput::start(OutputFormat format, Pull pull)
{
    m_order = m_report->begin();
    m_isPlaying = true;
    m_isOutdated = false;
    m_device = QMediaDevices::defaultAudioOutput();
    m_watch.start();
    if (m_device.isNull()) {
        m_report->fail(m_order, AudioTexts::tr("No sound device was found; plug one in, then play again."));
        return;
    }
    QMetaObject::invokeMethod(m_host.get(),
                              [host = m_host.get(), order = m_order, device = m_device, format,
                               pull = std::move(pull)] { host->start(order, device, format, pull); });
}

void DeviceOutput::stop()
{
    m_isPlaying = false;
    m_isOutdated = false;
    m_watch.stop();
    m_report->end();
    QMetaObject::invokeMethod(m_host.get(), [host = m_host.get()] { host->stop(); });
}

void DeviceOutput::lookAtDevices()
{
    if (!m_isPlaying || m_device.isNull())
        return;
    // By name: a device that is no longer the default is another value, but the same device.
    const auto isOurs = [this](const QAudioDevice &device) { return device.id() == m_device.id(); };
    if (std::ranges::none_of(QMediaDevices::audioOutputs(), isOurs)) {
        m_report->fail(
            m_order,
            AudioTexts::tr("The sound device \"%1\" is gone, and playing was paused. Plug it in or "
                           "choose another one, then play on.")
                .arg(m_device.description()));
        return;
    }
    m_isOutdated = !isOurs(QMediaDevices::defaultAudioOutput());
}

qint64 DeviceOutput::playedFrames() const
{
    return m_report->played();
}

bool DeviceOutput::isHung() const
{
    return m_report->isSilentFor(heartbeatMs, wakingMs);
}

QString DeviceOutput::problem() const
{
    if (isHung())
        return AudioTexts::tr("The sound device does not answer; check the sound settings, then play again.");
    return m_report->problem();
}

std::unique_ptr<Output> defaultOutput()
{
    if (DeviceOutput::isThereADevice())
        return std::make_unique<DeviceOutput>();
    return std::make_unique<NullOutput>();
}

} // namespace relaas
