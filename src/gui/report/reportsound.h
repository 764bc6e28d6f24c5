#pragma once

#include "audio/player.h"
#include "core/report/recording.h"
#include "gui/report/recordingloader.h"

#include <optional>
#include <set>

namespace relaas {

/// The sound of one interview: which recording is open, and what plays of it. A place in another recording
/// opens that one first.
class ReportSound : public QObject
{
    Q_OBJECT

public:
    ReportSound(Interviews &interviews, OutputFactory output, InterviewId interview, CaseFileId caseFile,
                QObject *parent = nullptr);

    RecordingLoader &loader() { return m_loader; }
    Player &player() { return m_player; }
    const Player &player() const { return m_player; }

    /// Reads the list of recordings anew and opens the first where none is open.
    void reload();
    const QList<Recording> &recordings() const { return m_recordings; }
    /// The recording that is open or being opened; null where there is none.
    const Recording *current() const;
    void choose(RecordingId id);
    void chooseNext();

    /// False while there is nothing to hear yet.
    bool isReady() const { return m_player.state() != Player::State::Empty; }

    /// Plays exactly the span, or on from its beginning where `toFrame` is missing.
    void play(RecordingId recording, qint64 fromFrame, std::optional<qint64> toFrame);
    /// Goes there; what was playing goes on playing.
    void goTo(RecordingId recording, qint64 frame);
    void skip(qint64 ms);
    /// Has heard() tell all that was played up to this moment; what was playing goes on.
    void tellHeard();
    void changeSpeed(double by);

signals:
    void recordingsChanged();
    /// Another recording is open or being opened.
    void currentChanged();
    void refused(const QString &text);
    /// The sound device has played this of it.
    void heard(relaas::RecordingId recording, const relaas::HeardSpan &span);

private:
    struct Order
    {
        RecordingId recording;
        qint64 fromFrame = 0;
        std::optional<qint64> toFrame;
        bool plays = true;
    };

    void carryOut(const Order &order);
    void log(Player::State state);

    Interviews &m_interviews;
    InterviewId m_interview;
    CaseFileId m_caseFile;
    Player m_player;
    RecordingLoader m_loader;
    QList<Recording> m_recordings;
    RecordingId m_current;
    RecordingId m_loaded; ///< whose sound the player has
    std::optional<Order> m_waiting;
    std::optional<qint64> m_spanEnd; ///< while exactly a span is played
    std::set<RecordingId> m_logged;
};

} // namespace relaas
