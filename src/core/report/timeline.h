#pragma once

#include "core/report/recording.h"

#include <QList>

#include <optional>

namespace relaas {

/// The recordings of one hearing as one line of time for people, from where its first part began. It is made
/// up anew each time: what is kept are frames of a recording (Anchor), never a place on this line. Places are
/// whole microseconds, so that a frame comes back from them at every sample rate in use.
class Timeline
{
public:
    struct Part
    {
        Recording recording;
        qint64 fromUs = 0; ///< where it begins on the line
        qint64 toUs = 0;

        bool operator==(const Part &) const = default;
    };
    struct Place
    {
        RecordingId recording;
        qint64 frame = 0;

        bool operator==(const Place &) const = default;
    };
    struct Gap ///< a break between two parts, of which there is no sound
    {
        qint64 fromUs = 0;
        qint64 toUs = 0;

        bool operator==(const Gap &) const = default;
    };

    Timeline() = default;

    /// By the clock where it is known when each part began: parts in that order, breaks as long as they were;
    /// a part that would begin before the former one ended, as recorders' clocks differ, follows it at once.
    /// Otherwise the parts follow each other in the order given, and nobody knows how long the breaks were.
    explicit Timeline(const QList<Recording> &recordings);

    bool isByClock() const { return m_isByClock; }
    const QList<Part> &parts() const { return m_parts; }
    QList<Gap> gaps() const;
    qint64 lengthUs() const { return m_parts.isEmpty() ? 0 : m_parts.constLast().toUs; }

    /// None for a recording of another hearing.
    std::optional<qint64> usOf(const Place &place) const;
    /// None in a gap and beyond the ends.
    std::optional<Place> placeAt(qint64 us) const;
    /// The clock on the wall, where the part's beginning is known; invalid elsewhere.
    QDateTime clockAt(const Place &place) const;

private:
    const Part *partOf(RecordingId id) const;

    QList<Part> m_parts;
    bool m_isByClock = false;
};

} // namespace relaas
