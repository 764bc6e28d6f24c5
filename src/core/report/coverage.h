#pragma once

#include "core/report/lineindex.h"
#include "core/report/report.h"
#include "core/report/reportchange.h"

#include <QSet>

namespace relaas {

/// How much of a report has been compared with its sound. Only what stands now counts.
struct Coverage
{
    int lines = 0; ///< those that can be compared: with words and sound
    int checked = 0; ///< of these, with a verdict
    int agreeing = 0; ///< of these, wholly or in substance
    int stale = 0; ///< were checked before their words or sound changed
    int unheard = 0; ///< of the checked, without proof that all of the sound was heard
    int earlier = 0; ///< of the checked, found in an earlier version
    int cited = 0; ///< lines the decision rests on, also those that cannot be compared yet
    int citedChecked = 0;

    int differing() const { return checked - agreeing; }

    bool operator==(const Coverage &) const = default;
};

Coverage coverage(const Report &report, const QSet<LineId> &cited = {});

/// The same, kept while a report is written: only the lines that changed are looked at again, for whether a
/// verdict stands is told by a sum over all words of its line.
class CoverageCount
{
public:
    void set(const Report &report, const QSet<LineId> &cited);
    void renew(const Report &report, const ReportChange &change, const LineIndex &lines);
    const Coverage &total() const { return m_total; }

private:
    QSet<LineId> m_cited;
    QHash<int, Coverage> m_ofLines; ///< by number; of those that add something
    Coverage m_total;
};

} // namespace relaas
