#pragma once

#include "core/report/line.h"

#include <QHash>
#include <QList>

#include <vector>

namespace relaas {

/// The lines of a report in the order of their sound, so that what is spoken when, and where each ends, is
/// told without looking through all lines for each: lineAt() and spanEnd() of core/report/report.h for who
/// asks often. It speaks of the lines it was made of.
class LinePlaces
{
public:
    LinePlaces() = default;
    explicit LinePlaces(const QList<Line> &lines);

    /// The row of the line that lineAt() names; -1 where nothing is spoken.
    qsizetype rowAt(RecordingId recording, qint64 frame, qint64 graceFrames) const;
    /// Where the sound of a line with this place ends, as spanEnd() says.
    qint64 endOf(const Anchor &place, qint64 recordingFrames) const;

private:
    struct Place
    {
        qint64 from = 0;
        qint64 to = 0; ///< the highest number there is where the line has no end of its own
        qint64 latestEnd = 0; ///< of this one and all before it
        qsizetype row = 0;
    };

    QHash<RecordingId, std::vector<Place>> m_places; ///< by beginning, then by row
};

} // namespace relaas
