#include "audio/sinkhost.h"

#include "audio/texts.h"

#include <algorithm>
#include <cstring>

namespace relaas {

namespace {
constexpr int bufferMs = 100; // long enough for a busy machine, short enough for a click to be heard at once
constexpr int lookEveryMs = 10;
} // namespace

quint64 SinkReport::begin()
{
    const std::scoped_lock lock(m_mutex);
    m_isPlaying = true;
    m_hasSpoken = false;
    m_played = 0;
    m_problem.clear();
    m_sinceWord.start();
    return ++m_order;
}

void SinkReport::end()
{
    const std::scoped_lock lock(m_mutex);
    m_isPlaying = false;
    ++m_order;
}

void SinkReport::tell(quint64 order, qint64 playedFrames)
{
    const std::scoped_lock lock(m_mutex);
    if (order != m_order)
        return;
    m_played = playedFrames;
    m_hasSpoken = true;
    m_sinceWord.start();
}

void SinkReport::fail(quint64 order, const QString &problem)
{
    const std::scoped_lock lock(m_mutex);
    if (order == m_order)
        m_problem = problem;
}

qint64 SinkReport::played() const
{
    const std::scoped_lock lock(m_mutex);
    return m_played;
}

QString SinkReport::problem() const
{
    const std::scoped_lock lock(m_mutex);
    return m_problem;
}

bool SinkReport::isSilentFor(qint64 ms, qint64 atStartMs) const
{
    const std::scoped_lock lock(m_mutex);
    return m_isPlaying && m_problem.isEmpty() && m_sinceWord.hasExpired(m_hasSpoken ? ms : atStartMs);
}

void PullDevice::setPull(OutputFormat format, Pull pull)
{
    m_pull = std::move(pull);
    m_bytesPerFrame = qint64(format.channels) * qint64(sizeof(float));
    m_givenFrames = 0;
}

qint64 PullDevice::readData(char *data, qint64 maxSize)
{
    const qint64 frames = maxSize / m_bytesPerFrame;
    const auto bytes = size_t(frames * m_bytesPerFrame);
    m_buffer.resize(bytes / sizeof(float));
    if (m_pull)
        m_pull(m_buffer);
    else
        std::ranges::fill(m_buffer, 0.0F);
    std::memcpy(data, m_buffer.data(), bytes);
    m_givenFrames += frames;
    return qint64(bytes);
}

SinkHost::SinkHost(std::shared_ptr<SinkReport> report) : m_report(std::move(report))
{
    m_source.setParent(this); // moves to the thread with its host
}

void SinkHost::start(quint64 order, const QAudioDevice &device, OutputFormat format, Pull pull)
{
    m_order = order;
    m_played = 0;
    if (!prepare(device, format)) {
        m_report->fail(
            order,
            AudioTexts::tr("The sound device \"%1\" cannot play this recording; choose another in the "
                           "sound settings.")
                .arg(device.description()));
        return;
    }
    m_source.setPull(format, std::move(pull));
    if (!m_source.isOpen())
        m_source.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    m_sink->start(&m_source);
    if (!m_timer) {
        m_timer = std::make_unique<QTimer>();
        m_timer->setTimerType(Qt::PreciseTimer);
        connect(m_timer.get(), &QTimer::timeout, this, &SinkHost::look);
    }
    m_timer->start(lookEveryMs);
}

// One sink is kept as long as it fits: making and destroying them is where sound servers hang.
bool SinkHost::prepare(const QAudioDevice &device, OutputFormat format)
{
    if (m_sink && m_device == device && m_format == format) {
        m_sink->reset();
        return true;
    }
    QAudioFormat wanted;
    wanted.setSampleRate(format.sampleRate);
    wanted.setChannelCount(format.channels);
    wanted.setSampleFormat(QAudioFormat::Float);
    m_sink.reset();
    if (!device.isFormatSupported(wanted))
        return false;
    m_sink = std::make_unique<QAudioSink>(device, wanted);
    m_sink->setBufferSize(wanted.bytesForDuration(bufferMs * 1000));
    m_device = device;
    m_format = format;
    return true;
}

// processedUSecs() trails what was pulled by just what lies in the buffers: it is what can be heard.
void SinkHost::look()
{
    if (!m_sink)
        return;
    const qint64 heard = m_sink->processedUSecs() * m_format.sampleRate / 1'000'000;
    m_played = std::clamp(heard, m_played, std::max(m_played, m_source.givenFrames()));
    m_report->tell(m_order, m_played);
    const QAudio::Error error = m_sink->error();
    if (error == QAudio::OpenError || error == QAudio::IOError || error == QAudio::FatalError) {
        m_report->fail(
            m_order,
            AudioTexts::tr("The sound device stopped; check that it is plugged in, then play again."));
        stop();
    }
}

void SinkHost::stop()
{
    if (m_timer)
        m_timer->stop();
    if (m_sink)
        m_sink->reset();
    m_source.setPull(m_format, {});
}

void SinkHost::close()
{
    stop();
    m_timer.reset();
    m_sink.reset();
}

} // namespace relaas
