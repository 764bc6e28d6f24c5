#include "core/report/reportdifference.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace relaas {

namespace {

constexpr qsizetype noPlace = -1;

/// The places of lines by number, those of one number in reading order.
std::vector<qsizetype> placesByNumber(const QList<Line> &lines)
{
    std::vector<qsizetype> places(size_t(lines.size()));
    std::iota(places.begin(), places.end(), qsizetype(0));
    std::ranges::stable_sort(places, {}, [&lines](qsizetype place) { return lines.at(place).number; });
    return places;
}

/// For each line of the newer version, where it stood in the older one.
std::vector<qsizetype> olderPlaces(const QList<Line> &older, const QList<Line> &newer)
{
    std::vector<qsizetype> stood(size_t(newer.size()), noPlace);
    const std::vector<qsizetype> before = placesByNumber(older);
    auto from = before.begin();
    for (const qsizetype place : placesByNumber(newer)) {
        const int number = newer.at(place).number;
        while (from != before.end() && older.at(*from).number < number)
            ++from;
        if (from != before.end() && older.at(*from).number == number)
            stood[size_t(place)] = *from++;
    }
    return stood;
}

/// Which lines of the newer version kept their order: a longest increasing subsequence, by the last lines of
/// the best runs of each length.
std::vector<bool> keptInOrder(const std::vector<qsizetype> &stood)
{
    std::vector<size_t> ends; // of the run of each length, the one whose last line stood first
    std::vector<size_t> previous(stood.size());
    for (size_t place = 0; place < stood.size(); ++place) {
        if (stood[place] == noPlace)
            continue;
        const auto longer =
            std::ranges::lower_bound(ends, stood[place], {}, [&stood](size_t end) { return stood[end]; });
        previous[place] = longer == ends.begin() ? place : *(longer - 1);
        if (longer == ends.end())
            ends.push_back(place);
        else
            *longer = place;
    }
    std::vector<bool> isKept(stood.size(), false);
    if (ends.empty())
        return isKept;
    size_t place = ends.back();
    for (isKept[place] = true; previous[place] != place; isKept[place] = true)
        place = previous[place];
    return isKept;
}

void countIn(ReportDifference &difference, const LineDifference &line)
{
    difference.unchanged += line.isUnchanged() ? 1 : 0;
    difference.added += line.isAdded() ? 1 : 0;
    difference.removed += line.isRemoved() ? 1 : 0;
    difference.otherText += line.hasOtherText() ? 1 : 0;
    difference.otherType += line.hasOtherType() ? 1 : 0;
    difference.otherSound += line.hasOtherSound() ? 1 : 0;
    difference.otherQuotation += line.hasOtherQuotation() ? 1 : 0;
    difference.otherTags += line.hasOtherTags() ? 1 : 0;
    difference.moved += line.hasMoved ? 1 : 0;
}

enum class Fate { Removed, Moved, Kept }; // of a line of the older version

/// Puts the removed lines among those of the newer version.
class DifferenceInOrder
{
public:
    DifferenceInOrder(const Report &older, const Report &newer)
        : m_older(older.lines)
        , m_newer(newer.lines)
        , m_stood(olderPlaces(m_older, m_newer))
        , m_isKept(keptInOrder(m_stood))
        , m_fates(size_t(m_older.size()), Fate::Removed)
    {
        for (size_t place = 0; place < m_stood.size(); ++place)
            if (m_stood[place] != noPlace)
                m_fates[size_t(m_stood[place])] = m_isKept[place] ? Fate::Kept : Fate::Moved;
    }

    ReportDifference made()
    {
        m_difference.lines.reserve(std::max(m_older.size(), m_newer.size()));
        addRemoved(0);
        for (size_t place = 0; place < m_stood.size(); ++place) {
            const Line &line = m_newer.at(qsizetype(place));
            if (const qsizetype stood = m_stood[place]; stood == noPlace)
                add({std::nullopt, line, false});
            else
                add({m_older.at(stood), line, !m_isKept[place]});
            if (m_isKept[place])
                addRemoved(size_t(m_stood[place]) + 1);
        }
        return std::move(m_difference);
    }

private:
    /// The removed lines of the older version up to the next that kept its place; each is passed once.
    void addRemoved(size_t place)
    {
        for (; place < m_fates.size() && m_fates[place] != Fate::Kept; ++place)
            if (m_fates[place] == Fate::Removed)
                add({m_older.at(qsizetype(place)), std::nullopt, false});
    }

    void add(LineDifference line)
    {
        countIn(m_difference, line);
        m_difference.lines.append(std::move(line));
    }

    const QList<Line> &m_older;
    const QList<Line> &m_newer;
    std::vector<qsizetype> m_stood; ///< of each line of the newer version
    std::vector<bool> m_isKept; ///< likewise
    std::vector<Fate> m_fates;
    ReportDifference m_difference;
};

} // namespace

bool LineDifference::hasOtherSound() const
{
    return older && newer && (older->anchor != newer->anchor || older->voices != newer->voices);
}

bool LineDifference::hasOtherTags() const
{
    return older && newer
        && (older->section != newer->section || older->grounds != newer->grounds
            || older->isRefused != newer->isRefused);
}

bool LineDifference::isUnchanged() const
{
    return older && newer && !hasMoved && !hasOtherText() && !hasOtherType() && !hasOtherSound()
        && !hasOtherQuotation() && !hasOtherTags();
}

QList<WordChange> LineDifference::words() const
{
    return wordChanges(older ? older->text : QString(), newer ? newer->text : QString());
}

ReportDifference reportDifference(const Report &older, const Report &newer)
{
    return DifferenceInOrder(older, newer).made();
}

} // namespace relaas
