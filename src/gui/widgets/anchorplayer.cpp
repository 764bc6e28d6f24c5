#include "gui/widgets/anchorplayer.h"

#include "audio/player.h"
#include "core/timecode.h"
#include "gui/widgets/heardkeeper.h"
#include "gui/widgets/recordingopening.h"
#include "gui/widgets/task.h"
#include "workflow/interviews.h"

#include <algorithm>

namespace relaas {

namespace {

constexpr qint64 BeforeMs = 2000;
constexpr qint64 AfterMs = 1000;
/// How long a place is heard of which only the beginning is known.
constexpr qint64 OpenSpanMs = 15000;

Result<Recording> recordingOf(const Anchor &anchor, const QList<Recording> &recordings)
{
    if (const Recording *found = recordingWith(recordings, anchor.recording))
        return *found;
    return Error{
        Error::Code::NotFound,
        AnchorPlayer::tr("The recording of this citation is not in the interview. Open the interview "
                         "and choose the place anew.")};
}

} // namespace

class AnchorPlayer::Impl
{
public:
    Impl(AnchorPlayer &owner, Interviews &interviews, OutputFactory output)
        : m_owner(owner)
        , m_interviews(interviews)
        , m_player(std::move(output))
        , m_keeper(interviews)
    {
        connect(&m_player, &Player::heard, &m_owner,
                [this](const HeardSpan &span) { m_keeper.add(m_loaded.id, span); });
        connect(&m_keeper, &HeardKeeper::refused, &m_owner, [this](const Error &error) { fail(error); });
        connect(&m_player, &Player::stateChanged, &m_owner, [this](Player::State state) { follow(state); });
        connect(&m_player, &Player::positionChanged, &m_owner, [this](qint64 frame) {
            if (m_isHeard)
                emit m_owner.positionChanged(frame, m_player.info().sampleRate);
        });
        connect(&m_player, &Player::notice, &m_owner, &AnchorPlayer::notice);
        connect(&m_player, &Player::failed, &m_owner, [this](const Error &error) { fail(error); });
    }

    ~Impl()
    {
        m_player.unload();
        m_keeper.disconnect(&m_owner); // who listens to the owner may be going as well
        m_keeper.keep();
    }

    void play(const Anchor &anchor, InterviewId interview)
    {
        stop();
        const auto found = m_interviews.interview(interview);
        if (!found)
            return fail(found.error());
        const auto recordings = m_interviews.recordings(interview);
        if (!recordings)
            return fail(recordings.error());
        const auto recording = recordingOf(anchor, *recordings);
        if (!recording)
            return fail(recording.error());
        m_caseFile = found->caseFile;
        if (m_loaded.id == recording->id && m_player.state() != Player::State::Empty)
            return playLoaded(anchor);
        open(*recording, anchor);
    }

    void stop()
    {
        if (m_opening)
            m_opening->cancel();
        m_opening.clear();
        m_player.pause();
    }

    bool isPlaying() const { return m_opening || m_player.state() == Player::State::Playing; }

private:
    void open(const Recording &recording, const Anchor &anchor)
    {
        const auto bytes = RecordingBytes::of(m_interviews, recording);
        if (!bytes)
            return fail(bytes.error());
        m_player.unload();
        m_loaded = {};
        const int order = ++m_order;
        m_opening = runInBackground(
            &m_owner,
            [bytes = *bytes, recording](const std::stop_token &stop, const Progress &) {
                return openedRecording(bytes, recording, stop);
            },
            [this, order, recording, anchor, sound = bytes->sound](const Result<OpenedRecording> &opened) {
                if (order != m_order || !m_opening)
                    return; // another sound was asked for, or none
                m_opening.clear();
                if (!opened)
                    return fail({opened.error().code, recording.fileName + u": " + opened.error().text});
                m_player.load(sound, opened->index);
                m_loaded = recording;
                playLoaded(anchor);
            });
    }

    void playLoaded(const Anchor &anchor)
    {
        const SoundInfo &sound = m_player.info();
        const qint64 end =
            anchor.toFrame.value_or(anchor.fromFrame + framesFromMs(OpenSpanMs, sound.sampleRate));
        const qint64 from = anchor.fromFrame - framesFromMs(BeforeMs, sound.sampleRate);
        m_player.playSpan(std::max<qint64>(from, 0),
                          std::min(end + framesFromMs(AfterMs, sound.sampleRate), sound.frames));
    }

    void follow(Player::State state)
    {
        const bool isHeard = state == Player::State::Playing;
        if (isHeard == m_isHeard)
            return;
        m_isHeard = isHeard;
        if (!isHeard) {
            emit m_owner.stopped();
            return;
        }
        m_interviews.notePlayed(m_loaded, m_caseFile);
        emit m_owner.started();
    }

    void fail(const Error &error)
    {
        if (error.code != Error::Code::Cancelled && !error.text.isEmpty())
            emit m_owner.failed(error);
    }

    AnchorPlayer &m_owner;
    Interviews &m_interviews;
    Player m_player;
    HeardKeeper m_keeper;
    QPointer<Task> m_opening;
    int m_order = 0;
    Recording m_loaded;
    CaseFileId m_caseFile;
    bool m_isHeard = false;
};

AnchorPlayer::AnchorPlayer(Interviews &interviews, OutputFactory output, QObject *parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(*this, interviews, std::move(output)))
{
}

AnchorPlayer::~AnchorPlayer() = default;

void AnchorPlayer::play(const Anchor &anchor, InterviewId interview)
{
    m_impl->play(anchor, interview);
}

void AnchorPlayer::stop()
{
    m_impl->stop();
}

bool AnchorPlayer::isPlaying() const
{
    return m_impl->isPlaying();
}

} // namespace relaas
