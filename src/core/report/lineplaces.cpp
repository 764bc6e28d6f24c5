#include "core/report/lineplaces.h"

#include <algorithm>
#include <limits>

namespace relaas {

LinePlaces::LinePlaces(const QList<Line> &lines)
{
    for (qsizetype row = 0; row < lines.size(); ++row) {
        const auto &anchor = lines.at(row).anchor;
        if (anchor)
            m_places[anchor->recording].push_back(
                {anchor->fromFrame, anchor->toFrame.value_or(std::numeric_limits<qint64>::max()), 0, row});
    }
    for (std::vector<Place> &places : m_places) {
        std::stable_sort(places.begin(), places.end(),
                         [](const Place &a, const Place &b) { return a.from < b.from; });
        qint64 latest = std::numeric_limits<qint64>::min();
        for (Place &place : places)
            place.latestEnd = latest = std::max(latest, place.to);
    }
}

qsizetype LinePlaces::rowAt(RecordingId recording, qint64 frame, qint64 graceFrames) const
{
    const auto found = m_places.constFind(recording);
    if (found == m_places.cend())
        return -1;
    auto next = std::upper_bound(found->cbegin(), found->cend(), frame,
                                 [](qint64 wanted, const Place &place) { return wanted < place.from; });
    while (next != found->cbegin()) {
        --next;
        if (next->latestEnd <= frame - graceFrames)
            return -1; // this one and all before it are over
        if (next->to > frame - graceFrames)
            return next->row;
    }
    return -1;
}

qint64 LinePlaces::endOf(const Anchor &place, qint64 recordingFrames) const
{
    if (place.toFrame)
        return std::min(*place.toFrame, recordingFrames);
    const auto found = m_places.constFind(place.recording);
    if (found == m_places.cend())
        return recordingFrames;
    const auto next = std::upper_bound(found->cbegin(), found->cend(), place.fromFrame,
                                       [](qint64 wanted, const Place &each) { return wanted < each.from; });
    return next == found->cend() ? recordingFrames : std::min(next->from, recordingFrames);
}

} // namespace relaas
