#pragma once

#include "core/draft.h"
#include "core/report/recordingfinding.h"
#include "core/report/report.h"

#include <QHash>
#include <QList>

#include <optional>

namespace relaas {

class Drafts;

/// Half-typed findings on the recording: kept while they are typed, so that a crash takes none away.
class RecordingFindingDrafts
{
public:
    explicit RecordingFindingDrafts(Drafts &drafts) : m_drafts(drafts) { }

    void keep(const Report &report, const Line &line, const RecordingStatement &typed);
    /// It was made or given up.
    void drop(const Report &report, int lineNumber);
    /// What was typed about a line of this report, also in a former version, and not made.
    std::optional<RecordingStatement> find(const Report &report, int lineNumber) const;
    /// The numbers of the lines about which something is, in reading order.
    QList<int> lines(const Report &report) const;

private:
    QHash<int, Draft> found(const Report &report) const; ///< by number of the line

    Drafts &m_drafts;
};

} // namespace relaas
