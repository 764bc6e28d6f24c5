#include "audio/deviceoutput.h"

#include "audio/nulloutput.h"
#include "audio/sinkhost.h"
#include "audio/texts.h"

#include <QMediaDevices>

namespace relaas {

namespace {
constexpr int patienceMs = 2000; // then the sound server counts as hung
}

bool DeviceOutput::isThereADevice()
{
    return !QMediaDevices::defaultAudioOutput().isNull();
}

DeviceOutput::DeviceOutput()
    : m_report(std::make_shared<SinkReport>())
    , m_thread(std::make_unique<QThread>())
    , m_host(std::make_unique<SinkHost>(m_report))
{
    m_thread->setObjectName(QLatin1String("sound device"));
    m_host->moveToThread(m_thread.get());
    m_thread->start(QThread::TimeCriticalPriority);
}

DeviceOutput::~DeviceOutput()
{
    stop();
    QMetaObject::invokeMethod(m_host.get(), [host = m_host.get(), thread = m_thread.get()] {
        host->close();
        thread->quit();
    });
    if (!m_thread->wait(patienceMs)) {
        // A sound server that hangs holds the thread for ever. Leaving both behind is better than a hung
        // program.
        static_cast<void>(m_host.release());
        static_cast<void>(m_thread.release());
    }
}

void DeviceOutput::start(OutputFormat format, Pull pull)
{
    const quint64 order = m_report->begin();
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull()) {
        m_report->fail(order, AudioTexts::tr("No sound device was found; plug one in, then play again."));
        return;
    }
    QMetaObject::invokeMethod(m_host.get(),
                              [host = m_host.get(), order, device, format, pull = std::move(pull)] {
                                  host->start(order, device, format, pull);
                              });
}

void DeviceOutput::stop()
{
    m_report->end();
    QMetaObject::invokeMethod(m_host.get(), [host = m_host.get()] { host->stop(); });
}

qint64 DeviceOutput::playedFrames() const
{
    return m_report->played();
}

QString DeviceOutput::problem() const
{
    if (m_report->isSilentFor(patienceMs))
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
