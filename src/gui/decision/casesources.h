#pragma once

#include "core/assessment/citation.h"
#include "core/result.h"
#include "gui/widgets/badge.h"

#include <QHash>

namespace relaas {

class Decisions;
class Interviews;

/// What the decision of a case can rest on, read together: its interviews, their reports and their
/// recordings. A picture of one moment; load it again when a report may have changed.
class CaseSources
{
public:
    CaseSources() = default;
    static Result<CaseSources> load(const Decisions &decisions, const Interviews &interviews, CaseFileId id);

    /// The newest versions: what can be cited from now on.
    const QList<Report> &reports() const { return m_reports; }
    /// Any version.
    const Report *report(ReportId id) const;
    /// The newest version of the same report; null where the citation's version is that, or not known.
    const Report *laterReport(const Citation &citation) const;
    const Interview *interview(InterviewId id) const;

    /// "Mon 12 Oct 2026, version 2".
    QString reportText(const Report &report) const;
    /// "00:41:12"; empty without an anchor or where its recording is gone.
    QString time(const std::optional<Anchor> &anchor) const;

    CitationState stateOf(const Citation &citation) const;
    /// The state as a chip. An exact quotation of a line whose verdict forbids it says so: it cannot stand;
    /// nor one of an older version where the newest says something else.
    BadgeContent badge(const Citation &citation) const;
    /// "line 131 · 00:41:12 · Mon 12 Oct 2026"; "line 131 of version 1" where there is a newer one.
    QString place(const Citation &citation) const;
    /// Place, state and words in one sentence, for screen readers.
    QString spoken(const Citation &citation) const;

private:
    QList<Interview> m_interviews;
    QList<Report> m_reports;
    QList<Report> m_former;
    QHash<RecordingId, Recording> m_recordings;
};

} // namespace relaas
