#include "audio/player.h"

#include "audio/renderer.h"
#include "audio/texts.h"

#include <QTimer>

#include <algorithm>

namespace relaas {

namespace {
constexpr int tickMs = 33;
constexpr int queueMs = 500; // sound kept ready, so that a slow disk is not heard
} // namespace

Player::Player(OutputFactory output, QObject *parent)
    : QObject(parent)
    , m_makeOutput(std::move(output))
    , m_timer(std::make_unique<QTimer>())
{
    m_renderer = std::make_unique<Renderer>([this](quint64 generation, const Error &error) {
        QMetaObject::invokeMethod(this, [this, generation, error] { renderingFailed(generation, error); });
    });
    m_timer->setInterval(tickMs);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer.get(), &QTimer::timeout, this, &Player::tick);
}

Player::~Player() = default;

void Player::load(const ByteSource &source, SoundIndexPtr index)
{
    unload();
    m_source = source;
    m_index = std::move(index);
    m_renderer->take({++m_generation, m_source, m_index, nullptr, 0, 0, 1.0});
    setState(State::Paused);
    emit positionChanged(m_position);
}

void Player::unload()
{
    if (m_state == State::Empty)
        return;
    halt(0);
    m_source = nullptr;
    m_index.reset();
    m_renderer->take({++m_generation, {}, nullptr, nullptr, 0, 0, 1.0});
    setState(State::Empty);
}

const SoundInfo &Player::info() const
{
    static const SoundInfo none;
    return m_index ? m_index->info : none;
}

qint64 Player::position() const
{
    return m_state == State::Playing ? m_queue->heard(m_output->playedFrames()).frame : m_position;
}

void Player::play()
{
    if (m_state != State::Paused)
        return;
    const bool atEnd = m_position >= info().frames;
    begin(atEnd ? 0 : m_position, info().frames);
}

void Player::pause()
{
    if (m_state == State::Playing)
        halt(position());
}

void Player::toggle()
{
    if (m_state == State::Playing)
        pause();
    else
        play();
}

void Player::seek(qint64 frame)
{
    if (m_state == State::Empty)
        return;
    const qint64 target = std::clamp<qint64>(frame, 0, info().frames);
    if (m_state == State::Playing && target < info().frames)
        begin(target, info().frames);
    else
        halt(target);
}

void Player::playSpan(qint64 fromFrame, qint64 toFrame)
{
    if (m_state == State::Empty)
        return;
    const qint64 to = std::clamp<qint64>(toFrame, 0, info().frames);
    const qint64 from = std::clamp<qint64>(fromFrame, 0, to);
    if (from < to)
        begin(from, to);
    else
        halt(from);
}

void Player::setSpeed(double speed)
{
    speed = std::clamp(speed, slowest, fastest);
    if (speed == m_speed)
        return;
    const qint64 at = position();
    m_speed = speed;
    if (m_state == State::Playing && at < m_end)
        begin(at, m_end);
    emit speedChanged(speed);
}

void Player::begin(qint64 fromFrame, qint64 toFrame)
{
    prepareOutput();
    const qint64 room = std::max<qint64>(1, qint64(info().sampleRate) * queueMs / 1000);
    m_queue = std::make_shared<RenderQueue>(info().channels, fromFrame, m_speed, room);
    m_end = toFrame;
    m_renderer->take({++m_generation, m_source, m_index, m_queue, fromFrame, toFrame, m_speed});
    m_output->start({info().sampleRate, info().channels},
                    [queue = m_queue](std::span<float> sound) { return queue->pull(sound); });
    m_timer->start();
    setState(State::Playing);
    emit positionChanged(fromFrame);
}

// A device plugged in since is found at the next play; a silent stand-in is not kept.
void Player::prepareOutput()
{
    if (!m_output || (!m_output->isAudible() && m_state != State::Playing))
        m_output = m_makeOutput();
    if (m_output->isAudible())
        m_saidNoDevice = false;
    else if (!std::exchange(m_saidNoDevice, true))
        emit notice(tr("No sound device was found: the recording moves on, but nothing is heard."));
}

void Player::halt(qint64 atFrame)
{
    m_timer->stop();
    if (m_output)
        m_output->stop();
    if (m_queue) {
        m_queue->abandon();
        m_queue.reset();
    }
    m_position = atFrame;
    setState(State::Paused);
    emit positionChanged(atFrame);
}

void Player::tick()
{
    const auto heard = m_queue->heard(m_output->playedFrames());
    if (const QString problem = m_output->problem(); !problem.isEmpty()) {
        halt(heard.frame);
        m_output.reset(); // the next play looks for a device again
        emit notice(problem);
    } else if (heard.hasEnded) {
        halt(heard.frame);
    } else {
        emit positionChanged(heard.frame);
    }
}

void Player::renderingFailed(quint64 generation, const Error &error)
{
    if (generation != m_generation)
        return;
    if (m_state == State::Playing)
        halt(position());
    emit failed(error);
}

void Player::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        emit stateChanged(state);
}

} // namespace relaas
