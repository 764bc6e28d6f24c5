#include "audio/player.h"

#include "audio/playback.h"

#include <QTimer>

#include <algorithm>

namespace relaas {

namespace {
constexpr int tickMs = 33;
constexpr int skipMarginMs = 150; // of a pause that is left out, so that no word is cut
constexpr int rewindReachMs = 1000;
constexpr int grainMs = 80;
constexpr int grainEveryMs = 70;
constexpr int scrubEndMs = 700; // without a new grain, and the device is let go
} // namespace

Player::Player(OutputFactory output, QObject *parent)
    : QObject(parent)
    , m_timer(std::make_unique<QTimer>())
    , m_scrubTimer(std::make_unique<QTimer>())
    , m_listening({[this](const HeardSpan &span) { emit heard(span); },
                   [this](FrameSpan span) { emit skipped(span); },
                   [this](FrameSpan span) { emit damageHeard(span); },
                   [this](qint64 leg) {
                       if (m_way == Way::Rounds)
                           emit roundBegun(leg);
                   }})
{
    m_playback =
        std::make_unique<Playback>(std::move(output), [this](quint64 generation, const Error &error) {
            QMetaObject::invokeMethod(this,
                                      [this, generation, error] { renderingFailed(generation, error); });
        });
    m_timer->setInterval(tickMs);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer.get(), &QTimer::timeout, this, &Player::look);
    m_scrubTimer->setSingleShot(true);
    m_scrubTimer->setTimerType(Qt::PreciseTimer);
    connect(m_scrubTimer.get(), &QTimer::timeout, this, &Player::lookWhileScrubbing);
}

Player::~Player() = default;

void Player::load(const ByteSource &source, SoundIndexPtr index)
{
    unload();
    m_index = std::move(index);
    m_playback->open(source, m_index);
    m_listening.begin(info().sampleRate);
    m_heardFrom = 0;
    m_heardTo = 0;
    setState(State::Paused);
    emit positionChanged(m_position);
}

void Player::unload()
{
    if (m_state == State::Empty)
        return;
    rest(0);
    m_index.reset();
    m_playback->close();
    m_pauses.clear();
    setState(State::Empty);
}

const SoundInfo &Player::info() const
{
    static const SoundInfo none;
    return m_index ? m_index->info : none;
}

bool Player::isRoundGoing() const
{
    return m_resumption || (m_state == State::Playing && m_way == Way::Rounds);
}

qint64 Player::position() const
{
    return m_state == State::Playing ? m_playback->heard().place.frame : m_position;
}

void Player::play()
{
    if (m_state != State::Paused)
        return;
    if (m_resumption) {
        const Resumption resumption = *m_resumption;
        begin(Way::Rounds, resumption.route, resumption.place);
        return;
    }
    qint64 from = m_position >= info().frames ? 0 : m_position;
    if (m_wasPaused && m_autoRewindMs > 0)
        from = rewound(from, frames(m_autoRewindMs), frames(rewindReachMs), m_pauses);
    playOn(from);
}

void Player::pause()
{
    if (m_state != State::Playing)
        return;
    const Place place = halt();
    std::optional<Resumption> resumption;
    if (m_way == Way::Rounds)
        resumption = Resumption{m_route, place};
    rest(place.frame, true, resumption);
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
        playOn(target);
    else
        rest(target);
}

void Player::playSpan(qint64 fromFrame, qint64 toFrame)
{
    if (m_state == State::Empty)
        return;
    const FrameSpan span = clamped(fromFrame, toFrame);
    if (span.length() > 0)
        begin(Way::Span, straightRoute(span), {0, span.from});
    else
        rest(span.from);
}

void Player::loopSpan(qint64 fromFrame, qint64 toFrame, const LoopOptions &options)
{
    const FrameSpan wanted = clamped(fromFrame, toFrame);
    if (m_state == State::Empty || wanted.length() <= 0)
        return;
    const FrameSpan span = clamped(wanted.from - frames(options.leadMs), wanted.to + frames(options.leadMs));
    begin(Way::Rounds, loopRoute(span, frames(options.restMs)), {0, span.from});
}

void Player::walk(const WalkOptions &options)
{
    const qint64 from = position();
    if (m_state == State::Empty || from >= info().frames)
        return;
    begin(Way::Rounds,
          walkRoute({from, info().frames}, frames(options.stepMs), std::max(options.times, 1),
                    frames(options.overlapMs)),
          {0, from});
}

void Player::setPauses(const QList<FrameSpan> &pauses)
{
    m_pauses = pauses;
    reroute();
}

void Player::setSkippedPauses(int longerThanMs)
{
    m_skipLongerMs = std::max(longerThanMs, 0);
    reroute();
}

void Player::setSpeed(double speed)
{
    Manner next = m_manner;
    next.speed = std::clamp(speed, slowest, fastest);
    if (next == m_manner)
        return;
    change(next);
    emit speedChanged(next.speed);
}

void Player::setAids(Aids aids)
{
    Manner next = m_manner;
    next.aids = aids;
    if (next == m_manner)
        return;
    change(next);
    emit aidsChanged(aids);
}

void Player::setMix(const ChannelMix &mix)
{
    Manner next = m_manner;
    next.mix = mix;
    if (next == m_manner)
        return;
    change(next);
    emit mixChanged(mix);
}

void Player::change(const Manner &manner)
{
    m_manner = manner;
    if (m_state == State::Playing)
        m_playback->goOn(m_route, m_playback->cut(manner), manner);
}

// What is left out has changed: goes on with another route from where it is.
void Player::reroute()
{
    if (m_state != State::Playing || m_way != Way::On)
        return;
    const Place place = m_playback->cut(m_manner);
    m_route = straightRoute({place.frame, info().frames}, skips());
    m_playback->goOn(m_route, {0, m_route.legs.first().frames.from}, m_manner);
}

void Player::playOn(qint64 fromFrame)
{
    const Route route = straightRoute({fromFrame, info().frames}, skips());
    begin(Way::On, route, {0, route.legs.first().frames.from});
}

void Player::begin(Way way, const Route &route, Place from)
{
    halt();
    if (from.frame < m_heardFrom || from.frame > m_heardTo)
        m_heardFrom = from.frame;
    m_way = way;
    m_route = route;
    m_wasPaused = false;
    m_resumption.reset();
    prepareOutput();
    m_playback->start(route, from, m_manner);
    m_timer->start();
    setState(State::Playing);
    emit positionChanged(from.frame);
}

// Ends all sound; returns where it had come to.
Place Player::halt()
{
    m_timer->stop();
    m_scrubTimer->stop();
    m_grainFrame = -1;
    if (!m_playback->isRunning())
        return {0, m_position};
    const Playback::Played played = m_playback->stop();
    m_listening.take(played.passed, played.damage, m_playback->output()->isAudible());
    m_listening.close();
    m_heardTo = played.place.frame;
    return played.place;
}

void Player::rest(qint64 atFrame, bool isPause, const std::optional<Resumption> &resumption)
{
    halt();
    m_position = atFrame;
    m_wasPaused = isPause;
    m_resumption = resumption;
    setState(State::Paused);
    emit positionChanged(atFrame);
}

void Player::look()
{
    const Playback::Played played = m_playback->takePlayed();
    m_listening.take(played.passed, played.damage, m_playback->output()->isAudible());
    if (!m_playback->isRunning())
        return; // who was told has stopped it
    const auto heard = m_playback->heard();
    if (const QString problem = m_playback->output()->problem(); !problem.isEmpty()) {
        rest(halt().frame);
        m_wasPaused = true;
        m_playback->dropOutput(); // the next play looks for a device again
        emit notice(problem);
    } else if (m_state != State::Playing) {
        return;
    } else if (heard.hasEnded) {
        rest(heard.place.frame);
    } else if (m_playback->output()->isOutdated()) {
        moveToNewDevice();
    } else {
        emit positionChanged(heard.place.frame);
    }
}

void Player::moveToNewDevice()
{
    m_playback->start(m_route, halt(), m_manner);
    m_timer->start();
    if (const QString name = m_playback->output()->deviceName(); !name.isEmpty())
        emit notice(tr("The sound now comes from \"%1\".").arg(name));
}

void Player::prepareOutput()
{
    m_playback->prepareOutput();
    if (m_playback->output()->isAudible())
        m_saidNoDevice = false;
    else if (!std::exchange(m_saidNoDevice, true))
        emit notice(tr("No sound device was found: the recording moves on, but nothing is heard."));
}

void Player::scrub(qint64 frame)
{
    if (m_state == State::Empty)
        return;
    if (m_state == State::Playing)
        rest(halt().frame);
    m_position = std::clamp<qint64>(frame, 0, info().frames);
    m_heardFrom = m_position;
    m_wasPaused = false;
    m_resumption.reset();
    emit positionChanged(m_position);
    if (m_grainFrame < 0 || !m_scrubTimer->isActive() || m_scrubTimer->interval() != grainEveryMs)
        letGrainBeHeard();
}

void Player::letGrainBeHeard()
{
    const FrameSpan grain = clamped(m_position, m_position + frames(grainMs));
    Manner manner = m_manner;
    manner.speed = 1;
    m_grainFrame = m_position;
    if (m_playback->isRunning()) {
        m_playback->jump(straightRoute(grain), {0, grain.from}, manner);
    } else {
        m_way = Way::Span;
        prepareOutput();
        m_playback->start(straightRoute(grain), {0, grain.from}, manner);
        m_timer->start();
    }
    m_scrubTimer->start(grainEveryMs);
}

void Player::lookWhileScrubbing()
{
    if (m_position != m_grainFrame)
        letGrainBeHeard();
    else if (m_scrubTimer->interval() == grainEveryMs)
        m_scrubTimer->start(scrubEndMs);
    else
        halt();
}

QList<FrameSpan> Player::skips() const
{
    if (m_skipLongerMs == 0)
        return {};
    return skippable(m_pauses, frames(m_skipLongerMs), frames(skipMarginMs), m_listening.damage());
}

FrameSpan Player::clamped(qint64 fromFrame, qint64 toFrame) const
{
    const qint64 to = std::clamp<qint64>(toFrame, 0, info().frames);
    return {std::clamp<qint64>(fromFrame, 0, to), to};
}

qint64 Player::frames(int ms) const
{
    return qint64(info().sampleRate) * ms / 1000;
}

void Player::renderingFailed(quint64 generation, const Error &error)
{
    if (generation != m_playback->generation())
        return;
    if (m_state == State::Playing)
        rest(halt().frame);
    emit failed(error);
}

void Player::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        emit stateChanged(state);
}

} // namespace relaas
