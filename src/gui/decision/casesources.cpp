#include "gui/decision/casesources.h"

#include "core/timecode.h"
#include "gui/widgets/dates.h"
#include "workflow/decisions.h"
#include "workflow/interviews.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

template<typename List, typename Id>
auto find(const List &list, Id id) -> decltype(&list.constFirst())
{
    const auto found =
        std::find_if(list.cbegin(), list.cend(), [id](const auto &entry) { return entry.id == id; });
    return found == list.cend() ? nullptr : &*found;
}

} // namespace

Result<CaseSources> CaseSources::load(const Decisions &decisions, const Interviews &interviews, CaseFileId id)
{
    const auto held = interviews.ofCase(id);
    if (!held)
        return held.error();
    const auto reports = decisions.reports(id);
    if (!reports)
        return reports.error();
    const auto former = decisions.formerReports(id);
    if (!former)
        return former.error();
    CaseSources sources;
    sources.m_former = *former;
    sources.m_interviews = *held;
    sources.m_reports = *reports;
    for (const Interview &interview : *held) {
        const auto recordings = interviews.recordings(interview.id);
        if (!recordings)
            return recordings.error();
        for (const Recording &recording : *recordings)
            sources.m_recordings.insert(recording.id, recording);
    }
    return sources;
}

const Report *CaseSources::report(ReportId id) const
{
    const Report *newest = find(m_reports, id);
    return newest ? newest : find(m_former, id);
}

const Report *CaseSources::laterReport(const Citation &citation) const
{
    const auto found = std::find_if(m_reports.cbegin(), m_reports.cend(), [&](const Report &newest) {
        return newest.interview == citation.interview && newest.version > citation.reportVersion;
    });
    return found == m_reports.cend() ? nullptr : &*found;
}

const Interview *CaseSources::interview(InterviewId id) const
{
    return find(m_interviews, id);
}

QString CaseSources::reportText(const Report &report) const
{
    const Interview *held = interview(report.interview);
    return QCoreApplication::translate("relaas::CaseSources", "%1, version %2")
        .arg(held ? dayText(held->heldOn) : QString())
        .arg(report.version);
}

QString CaseSources::time(const std::optional<Anchor> &anchor) const
{
    if (!anchor)
        return {};
    const auto recording = m_recordings.constFind(anchor->recording);
    return recording == m_recordings.cend()
        ? QString()
        : timecode(msFromFrames(anchor->fromFrame, recording->sampleRate));
}

CitationState CaseSources::stateOf(const Citation &citation) const
{
    const Report *source = report(citation.report);
    return source ? relaas::stateOf(citation, *source) : CitationState::Broken;
}

BadgeContent CaseSources::badge(const Citation &citation) const
{
    const CitationState state = stateOf(citation);
    const QString word = citationStateText(state);
    switch (state) {
    case CitationState::Stale:
        return {u"exclamation-triangle"_s, word, Tone::Warning};
    case CitationState::Broken:
        return {u"x-octagon"_s, word, Tone::Danger};
    case CitationState::Exact:
        break;
    }
    const Report *later = laterReport(citation);
    if (const auto now = later ? laterStateOf(citation, *report(citation.report), *later) : LaterState::Same;
        now != LaterState::Same) {
        return {u"exclamation-triangle"_s,
                (now == LaterState::Gone
                     ? QCoreApplication::translate("relaas::CaseSources", "not in version %1")
                     : QCoreApplication::translate("relaas::CaseSources", "changed in version %1"))
                    .arg(later->version),
                Tone::Warning};
    }
    if (citation.recordingFinding > 0)
        return {u"check-circle"_s, word, Tone::Success};
    const Report &source = *report(citation.report);
    if (const RecordingFinding *finding = findingAgainst(citation, source, later ? *later : source)) {
        return {u"x-octagon"_s,
                QCoreApplication::translate("relaas::CaseSources", "recording prevails (%1)")
                    .arg(findingLabel(finding->number)),
                Tone::Danger};
    }
    const Line *now = later ? later->lineWithNumber(citation.lineNumber) : nullptr;
    for (const Line *line : {citedLine(citation, source), now}) {
        if (line && forbidsCiting(verdictOf(*line)))
            return {u"x-octagon"_s, verdictText(verdictOf(*line)), Tone::Danger};
    }
    return {u"check-circle"_s, word, Tone::Success};
}

QString CaseSources::place(const Citation &citation) const
{
    const Interview *held = interview(citation.interview);
    QStringList parts{
        laterReport(citation)
            ? QCoreApplication::translate("relaas::CaseSources", "line %1 of version %2")
                  .arg(citation.lineNumber)
                  .arg(citation.reportVersion)
            : QCoreApplication::translate("relaas::CaseSources", "line %1").arg(citation.lineNumber)};
    if (citation.recordingFinding > 0)
        parts << QCoreApplication::translate("relaas::CaseSources", "finding on the recording %1")
                     .arg(findingLabel(citation.recordingFinding));
    for (const QString &part : {time(citation.anchor), held ? dayText(held->heldOn) : QString()}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u" · "_s);
}

QString CaseSources::spoken(const Citation &citation) const
{
    return QCoreApplication::translate("relaas::CaseSources", "%1, %2: %3")
        .arg(place(citation), badge(citation).text, citation.quote);
}

} // namespace relaas
