#include "audio/player.h"

#include <QTimer>

namespace relaas {
class Player::Worker
{
};
Player::Player(OutputFactory output, QObject *parent) : QObject(parent), m_makeOutput(std::move(output)) { }
Player::~Player() = default;
void Player::load(const ByteSource &, SoundIndexPtr index)
{
    m_index = std::move(index);
}
void Player::unload()
{
    m_index.reset();
}
const SoundInfo &Player::info() const
{
    static const SoundInfo none;
    return m_index ? m_index->info : none;
}
qint64 Player::position() const
{
    return m_position;
}
void Player::play() { }
void Player::pause() { }
void Player::toggle() { }
void Player::seek(qint64 frame)
{
    m_position = frame;
}
void Player::playSpan(qint64, qint64) { }
void Player::setSpeed(double speed)
{
    m_speed = speed;
}
void Player::begin(qint64, qint64) { }
void Player::halt(qint64) { }
void Player::tick() { }
void Player::setState(State state)
{
    m_state = state;
}
Output &Player::output()
{
    return *m_output;
}
} // namespace relaas
