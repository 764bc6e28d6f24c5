#pragma once

#include "audio/heardspan.h"
#include "core/report/heard.h"
#include "core/report/recording.h"
#include "core/result.h"

#include <QHash>
#include <QObject>

QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

namespace relaas {

class Interviews;

/// Keeps what whoever is signed in has heard of the recordings of an interview: gathers what the player tells
/// and writes it every half minute, and when told. A crash loses at most that.
class HeardKeeper : public QObject
{
    Q_OBJECT

public:
    explicit HeardKeeper(const Interviews &interviews, QObject *parent = nullptr);

    /// Reads what this person heard of them before.
    void setRecordings(const QList<Recording> &recordings);

    void add(RecordingId recording, const HeardSpan &span);

    /// Writes what is not written yet. What cannot be written is said once, and tried again later.
    void keep();

    /// Of this recording, at whatever speed and with whatever help; sorted, disjoint.
    QList<FrameSpan> heard(RecordingId recording) const;
    /// Of all that was recorded, from 0 to 1; 0 where nothing was.
    double share() const;
    /// The same of what anybody has heard, as far as it was kept when this was read.
    double shareOfAnybody() const;

signals:
    void changed(relaas::RecordingId recording);
    void refused(const relaas::Error &error);

private:
    const Interviews &m_interviews;
    QTimer *m_timer;
    QList<Recording> m_recordings;
    QHash<RecordingId, FrameSet> m_heard;
    QHash<RecordingId, FrameSet> m_heardByAnybody;
    QHash<qint64, QList<Heard>> m_unwritten; ///< by recording
    bool m_isRefused = false; ///< the last time
};

} // namespace relaas
