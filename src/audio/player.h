#pragma once

#include "audio/heardspan.h"
#include "audio/listening.h"
#include "audio/output.h"
#include "audio/soundindex.h"

#include <QObject>

#include <algorithm>

QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

namespace relaas {

class Playback;

struct LoopOptions
{
    int leadMs = 0; ///< of the recording, before the span and after it
    int restMs = 0; ///< of silence between two rounds
};

struct WalkOptions
{
    int stepMs = 6000;
    int times = 2; ///< each step is heard
    int overlapMs = 1000; ///< of a step with the one before
};

/// Plays one recording. Lives on the GUI thread and never blocks it: decoding, aids and stretching run in a
/// worker. At speed 1, without aids and with a plain mix, the output receives the decoder's samples
/// unchanged. Changes of speed, aids and mix are heard within a tenth of a second, without a gap and without
/// losing the place.
class Player : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Paused, Playing };
    Q_ENUM(State)

    static constexpr double slowest = 0.25;
    static constexpr double fastest = 3.0;

    explicit Player(OutputFactory output = defaultOutput, QObject *parent = nullptr);
    ~Player() override;

    /// Takes a recording, paused at frame 0. Errors arrive later by failed(). Speed, aids and mix stay.
    void load(const ByteSource &source, SoundIndexPtr index);

    /// Lets go of the recording. To be called before the player goes: a destructor tells nobody what was
    /// heard.
    void unload();

    State state() const { return m_state; }
    const SoundInfo &info() const; ///< empty while nothing is loaded

    /// The frame audible now: what the device has really played, mapped back through speed, loops and skips.
    qint64 position() const;
    /// Since which frame it has sounded on to position() without a jump, or did until the pause; going on
    /// within what was just heard is no jump.
    qint64 heardFrom() const { return std::min(m_heardFrom, position()); }
    double speed() const { return m_manner.speed; }
    Aids aids() const { return m_manner.aids; }
    const ChannelMix &mix() const { return m_manner.mix; }

    /// What is heard are the decoder's own samples, but for the marks where it has none.
    bool isOriginalSound() const { return m_manner.isOriginal(); }

    /// Playing goes round and round, or step by step, until a pause and a seek.
    bool isRoundGoing() const;

    /// Where nobody speaks on any channel, as far as that is known; sorted, disjoint. load() forgets them.
    void setPauses(const QList<FrameSpan> &pauses);

    /// Pauses longer than this are left out while playing on (never of a span or loop), but for 150 ms at
    /// either end; 0 leaves out nothing.
    void setSkippedPauses(int longerThanMs);
    int skippedPausesMs() const { return m_skipLongerMs; }

    /// How far play() goes back after a pause(), and up to a second more to the beginning of a pause between
    /// words. 0, as at the start, is exactly where it was paused.
    void setAutoRewind(int ms) { m_autoRewindMs = ms; }

public slots:
    /// From the position on; at the end of the recording, from its start. A loop or walk that was paused goes
    /// on.
    void play();
    void pause();
    void toggle();

    /// Goes on playing (or stays paused) from this frame, clamped to the recording. Ends spans, loops and
    /// walks.
    void seek(qint64 frame);

    /// Plays exactly [fromFrame, toFrame), then pauses at toFrame. A pause or seek in between ends the span.
    void playSpan(qint64 fromFrame, qint64 toFrame);

    /// Plays the span again and again, without a gap where no rest is wanted.
    void loopSpan(qint64 fromFrame, qint64 toFrame, const relaas::LoopOptions &options = {});

    /// From the position through the recording in steps, each of them several times.
    void walk(const relaas::WalkOptions &options = {});

    /// While the place is dragged: pauses, moves there, and lets 80 ms be heard, at most every 70 ms.
    void scrub(qint64 frame);

    /// Clamped to [slowest, fastest].
    void setSpeed(double speed);
    void setAids(relaas::Aids aids);
    void setMix(const relaas::ChannelMix &mix);

signals:
    /// About 30 times a second while playing, and after each seek, span end and load.
    void positionChanged(qint64 frame);
    void stateChanged(relaas::Player::State state);
    void speedChanged(double speed);
    void aidsChanged(relaas::Aids aids);
    void mixChanged(const relaas::ChannelMix &mix);

    /// Told where the sound pauses, jumps or changes, and every ten seconds of it.
    void heard(const relaas::HeardSpan &span);
    /// A pause was left out.
    void skipped(relaas::FrameSpan frames);
    /// The place has come to sound that cannot be decoded, as far as it is known to reach by then. Once for
    /// each; a soft pulsing noise stands in for it.
    void damageHeard(relaas::FrameSpan frames);
    /// A round of a loop, or a step of a walk, begins; the first is 0.
    void roundBegun(qint64 number);

    /// Something the user should know that does not end playing, e.g. that there is no sound device.
    void notice(const QString &text);
    void failed(const relaas::Error &error);

private:
    enum class Way { On, Span, Rounds };
    struct Resumption
    {
        Route route;
        Place place;
    };

    void begin(Way way, const Route &route, Place from);
    void playOn(qint64 fromFrame);
    Place halt();
    void rest(qint64 atFrame, bool isPause = false, const std::optional<Resumption> &resumption = {});
    void look();
    void lookWhileScrubbing();
    void letGrainBeHeard();
    void prepareOutput();
    void moveToNewDevice();
    void change(const Manner &manner);
    void reroute();
    QList<FrameSpan> skips() const;
    FrameSpan clamped(qint64 fromFrame, qint64 toFrame) const;
    qint64 frames(int ms) const;
    void setState(State state);
    void renderingFailed(quint64 generation, const Error &error);

    std::unique_ptr<Playback> m_playback;
    std::unique_ptr<QTimer> m_timer;
    std::unique_ptr<QTimer> m_scrubTimer;
    Listening m_listening;
    SoundIndexPtr m_index;
    State m_state = State::Empty;
    Manner m_manner;
    QList<FrameSpan> m_pauses;
    int m_skipLongerMs = 0;
    int m_autoRewindMs = 0;
    Way m_way = Way::On;
    Route m_route; ///< being played
    qint64 m_position = 0; ///< where it stands while paused
    qint64 m_heardFrom = 0; ///< what sounded last without a jump
    qint64 m_heardTo = 0;
    bool m_wasPaused = false; ///< by pause(), and not moved since
    std::optional<Resumption> m_resumption; ///< of the loop or walk that was paused
    qint64 m_grainFrame = -1; ///< of the last grain while scrubbing
    bool m_saidNoDevice = false;
};

} // namespace relaas
