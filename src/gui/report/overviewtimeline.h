#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace relaas {

/// One recording of a hearing, as the overview needs it.
struct HearingPart
{
    QString name;
    qint64 frames = 0;
    int sampleRate = 0;
    QDateTime startedAt; ///< by the clock; may be invalid

    bool operator==(const HearingPart &) const = default;
};

/// The parts of a hearing on one line of milliseconds: at their clock times with the breaks between them
/// where all of those are known and in order, else end to end. A long break takes no more room than a tenth
/// of the sound.
class OverviewTimeline
{
public:
    struct Break
    {
        qint64 fromMs = 0;
        qint64 toMs = 0; ///< as drawn
        qint64 lengthMs = 0; ///< as it was
        bool isShortened() const { return toMs - fromMs < lengthMs; }
    };
    struct Place
    {
        int part = -1; ///< none: there are no parts
        qint64 frame = 0;
        bool operator==(const Place &) const = default;
    };

    OverviewTimeline() = default;
    explicit OverviewTimeline(const QList<HearingPart> &parts);

    const QList<HearingPart> &parts() const { return m_parts; }
    const QList<Break> &breaks() const { return m_breaks; }
    bool isByClock() const { return m_isByClock; }
    qint64 lengthMs() const;
    qint64 startMs(int part) const { return m_startsMs.value(part); }
    qint64 endMs(int part) const;

    qint64 msOf(const Place &place) const;
    /// In a break: the beginning of the part behind it.
    Place placeAt(qint64 ms) const;
    /// Null where the place is in a part.
    const Break *breakAt(qint64 ms) const;

private:
    QList<HearingPart> m_parts;
    QList<qint64> m_startsMs;
    QList<Break> m_breaks;
    bool m_isByClock = false;
};

} // namespace relaas
