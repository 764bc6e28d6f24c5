#include "gui/report/reportsound.h"

#include "core/timecode.h"
#include "workflow/interviews.h"

#include <algorithm>
#include <cmath>

namespace relaas {

ReportSound::ReportSound(Interviews &interviews, OutputFactory output, InterviewId interview,
                         CaseFileId caseFile, QObject *parent)
    : QObject(parent)
    , m_interviews(interviews)
    , m_interview(interview)
    , m_caseFile(caseFile)
    , m_player(std::move(output))
    , m_loader(interviews)
{
    connect(&m_loader, &RecordingLoader::attached, this, [this](const Recording &recording) {
        m_current = recording.id;
        reload();
        emit currentChanged();
    });
    connect(&m_loader, &RecordingLoader::opened, this,
            [this](const Recording &recording, const ByteSource &source, const SoundIndexPtr &index) {
                if (recording.id != m_current)
                    return;
                m_player.load(source, index); // tells what was heard of the one before
                m_loaded = recording.id;
                if (m_waiting && m_waiting->recording == recording.id)
                    carryOut(*m_waiting);
                m_waiting.reset();
            });
    connect(&m_player, &Player::stateChanged, this, &ReportSound::log);
    connect(&m_player, &Player::heard, this, [this](const HeardSpan &span) { emit heard(m_loaded, span); });
    connect(&m_interviews, &Interviews::changed, this, [this](InterviewId id) {
        if (id == m_interview && !m_loader.isAttaching())
            reload();
    });
}

void ReportSound::reload()
{
    const auto recordings = m_interviews.recordings(m_interview);
    if (!recordings) {
        emit refused(recordings.error().text);
        return;
    }
    if (*recordings != m_recordings) {
        m_recordings = *recordings;
        emit recordingsChanged();
    }
    if (!m_current.isValid() && !m_recordings.isEmpty())
        choose(m_recordings.first().id);
}

const Recording *ReportSound::current() const
{
    const auto found = std::find_if(m_recordings.begin(), m_recordings.end(),
                                    [this](const Recording &recording) { return recording.id == m_current; });
    return found == m_recordings.end() ? nullptr : &*found;
}

void ReportSound::choose(RecordingId id)
{
    if (id == m_current)
        return;
    m_current = id;
    m_waiting.reset();
    m_player.unload();
    emit currentChanged();
    if (const Recording *recording = current())
        m_loader.open(*recording);
}

void ReportSound::chooseNext()
{
    if (m_recordings.size() < 2)
        return;
    qsizetype at = 0;
    while (at < m_recordings.size() && m_recordings[at].id != m_current)
        ++at;
    choose(m_recordings[(at + 1) % m_recordings.size()].id);
}

void ReportSound::play(RecordingId recording, qint64 fromFrame, std::optional<qint64> toFrame)
{
    const Order order{recording, fromFrame, toFrame, true};
    choose(recording);
    if (isReady())
        carryOut(order);
    else
        m_waiting = order;
}

void ReportSound::carryOut(const Order &order)
{
    m_spanEnd = order.toFrame;
    if (order.toFrame) {
        m_player.playSpan(order.fromFrame, *order.toFrame);
        return;
    }
    m_player.seek(order.fromFrame);
    if (order.plays)
        m_player.play();
}

void ReportSound::goTo(RecordingId recording, qint64 frame)
{
    if (recording == m_current && isReady()) {
        m_spanEnd.reset();
        return m_player.seek(frame);
    }
    const Order order{recording, frame, std::nullopt, m_player.state() == Player::State::Playing};
    choose(recording);
    if (isReady())
        carryOut(order);
    else
        m_waiting = order;
}

void ReportSound::skip(qint64 ms)
{
    if (isReady())
        goTo(m_current,
             std::max<qint64>(m_player.position() + framesFromMs(ms, m_player.info().sampleRate), 0));
}

void ReportSound::tellHeard()
{
    if (m_player.state() != Player::State::Playing)
        return;
    // The player tells what it has played where the sound pauses or jumps: here, for no time at all.
    const qint64 here = m_player.position();
    if (m_player.isRoundGoing()) {
        m_player.pause();
        m_player.play();
    } else if (m_spanEnd && here < *m_spanEnd) {
        m_player.playSpan(here, *m_spanEnd);
    } else {
        m_player.seek(here);
    }
}

void ReportSound::changeSpeed(double by)
{
    // In whole steps, so that going back and forth ends at the normal speed again.
    m_player.setSpeed(std::round((m_player.speed() + by) * 20) / 20);
}

void ReportSound::log(Player::State state)
{
    if (state != Player::State::Playing)
        m_spanEnd.reset();
    // One row for each recording and visit: the log is to be read by people.
    if (state != Player::State::Playing || !current() || !m_logged.insert(m_current).second)
        return;
    m_interviews.notePlayed(*current(), m_caseFile);
}

} // namespace relaas
