#pragma once

#include "audio/output.h"
#include "audio/soundindex.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

namespace relaas {

class Renderer;
class RenderQueue;

/// Plays one recording. Lives on the GUI thread and never blocks it: decoding and stretching run in a worker,
/// each order carries a generation number, and what an older order still delivers is dropped. At speed 1 the
/// output receives the decoder's samples unchanged; at other speeds the pitch is kept.
class Player : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Paused, Playing };
    Q_ENUM(State)

    static constexpr double slowest = 0.5;
    static constexpr double fastest = 2.0;

    explicit Player(OutputFactory output = defaultOutput, QObject *parent = nullptr);
    ~Player() override;

    /// Takes a recording, paused at frame 0. Errors arrive later by failed().
    void load(const ByteSource &source, SoundIndexPtr index);
    void unload();

    State state() const { return m_state; }
    const SoundInfo &info() const; ///< empty while nothing is loaded

    /// The frame audible now: what the device has really played, mapped back through speed and seeks.
    qint64 position() const;
    double speed() const { return m_speed; }

public slots:
    /// From the position on; at the end of the recording, from its start.
    void play();
    void pause();
    void toggle();

    /// Goes on playing (or stays paused) from this frame, clamped to the recording. Ends a span.
    void seek(qint64 frame);

    /// Plays exactly [fromFrame, toFrame), then pauses at toFrame. A pause or seek in between ends the span.
    void playSpan(qint64 fromFrame, qint64 toFrame);

    /// Clamped to [slowest, fastest]; heard at once.
    void setSpeed(double speed);

signals:
    /// About 30 times a second while playing, and after each seek, span end and load.
    void positionChanged(qint64 frame);
    void stateChanged(relaas::Player::State state);
    void speedChanged(double speed);

    /// Something the user should know that does not end playing, e.g. that there is no sound device.
    void notice(const QString &text);
    void failed(const relaas::Error &error);

private:
    void begin(qint64 fromFrame, qint64 toFrame);
    void halt(qint64 atFrame);
    void tick();
    void setState(State state);
    void prepareOutput();
    void renderingFailed(quint64 generation, const Error &error);

    OutputFactory m_makeOutput;
    std::unique_ptr<Renderer> m_renderer;
    std::shared_ptr<RenderQueue> m_queue; ///< of the order being played
    std::unique_ptr<Output> m_output;
    std::unique_ptr<QTimer> m_timer;
    ByteSource m_source;
    SoundIndexPtr m_index;
    State m_state = State::Empty;
    double m_speed = 1.0;
    qint64 m_position = 0; ///< where it stands while paused
    qint64 m_end = 0; ///< where the order being played ends
    quint64 m_generation = 0; ///< of the newest order; what older ones report is dropped
    bool m_saidNoDevice = false;
};

} // namespace relaas
