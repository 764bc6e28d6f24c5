#include "core/assessment/citation.h"

#include "core/report/recordingfindings.h"

#include <QCoreApplication>

namespace relaas {

namespace {

/// Of that line, without what is quoted from it.
Citation citationAt(const Report &report, const Line &line)
{
    Citation citation;
    citation.interview = report.interview;
    citation.report = report.id;
    citation.reportVersion = report.version;
    citation.line = line.id;
    citation.lineNumber = line.number;
    return citation;
}

CitationState stateOfFindingQuoted(const Citation &citation, const Report &report, const Line &line)
{
    const RecordingFinding *quoted = findingNumbered(report, citation.recordingFinding);
    if (!quoted || textSha256(quoted->statement.dutch) != citation.quoteSha256)
        return CitationState::Broken;
    return prevailingFinding(report, line) == quoted ? CitationState::Exact : CitationState::Stale;
}

} // namespace

QString citationStateText(CitationState state)
{
    switch (state) {
    case CitationState::Exact:
        return QCoreApplication::translate("Citation", "exact");
    case CitationState::Stale:
        return QCoreApplication::translate("Citation", "stale");
    case CitationState::Broken:
        return QCoreApplication::translate("Citation", "broken");
    }
    return {};
}

Result<Citation> cited(const Report &report, const Line &line)
{
    if (line.text.trimmed().isEmpty()) {
        return Error{
            Error::Code::Invalid,
            QCoreApplication::translate("Citation", "Line %1 has no words to cite.").arg(line.number)};
    }
    if (const RecordingFinding *finding = prevailingFinding(report, line)) {
        return Error{Error::Code::NotAllowed,
                     QCoreApplication::translate(
                         "Citation",
                         "Line %1 cannot be quoted as written: according to finding %2 the recording "
                         "prevails. Quote the words of that finding instead.")
                         .arg(QString::number(line.number), findingLabel(finding->number))};
    }
    if (forbidsCiting(verdictOf(line))) {
        return Error{Error::Code::NotAllowed,
                     QCoreApplication::translate(
                         "Citation",
                         "Line %1 was compared with the recording (%2), so it cannot be quoted "
                         "as written: the recording prevails. Correct the line first.")
                         .arg(QString::number(line.number), verdictText(verdictOf(line)))};
    }
    Citation citation = citationAt(report, line);
    citation.quote = line.text;
    citation.quoteSha256 = textSha256(line.text);
    citation.anchor = line.anchor;
    return citation;
}

Result<Citation> citedAsHeard(const Report &report, const Line &line)
{
    const RecordingFinding *finding = prevailingFinding(report, line);
    if (!finding) {
        return Error{Error::Code::NotAllowed,
                     QCoreApplication::translate("Citation",
                                                 "There is no finding that the recording prevails over line "
                                                 "%1: its own words are quoted.")
                         .arg(line.number)};
    }
    Citation citation = citationAt(report, line);
    citation.quote = finding->statement.dutch;
    citation.quoteSha256 = textSha256(citation.quote);
    citation.anchor = finding->statement.moments.constFirst();
    citation.recordingFinding = finding->number;
    return citation;
}

const RecordingFinding *findingAgainst(const Citation &citation, const Report &report, const Report &newest)
{
    if (citation.recordingFinding > 0)
        return nullptr;
    const Line *now = newest.lineWithNumber(citation.lineNumber);
    if (now && textSha256(now->text) == citation.quoteSha256)
        return prevailingFinding(newest, *now);
    const Line *line = citedLine(citation, report);
    return line ? prevailingFinding(report, *line) : nullptr;
}

const Line *citedLine(const Citation &citation, const Report &report)
{
    return report.id == citation.report ? report.lineWithNumber(citation.lineNumber) : nullptr;
}

CitationState stateOf(const Citation &citation, const Report &report)
{
    const Line *line = citedLine(citation, report);
    if (!line || textSha256(citation.quote) != citation.quoteSha256)
        return CitationState::Broken;
    if (citation.recordingFinding > 0)
        return stateOfFindingQuoted(citation, report, *line);
    const bool isSame = textSha256(line->text) == citation.quoteSha256 && line->anchor == citation.anchor;
    return isSame ? CitationState::Exact : CitationState::Stale;
}

LaterState laterStateOf(const Citation &citation, const Report &source, const Report &newest)
{
    if (newest.id == citation.report || newest.version <= citation.reportVersion)
        return LaterState::Same;
    const Line *line = newest.lineWithNumber(citation.lineNumber);
    if (!line)
        return LaterState::Gone;
    if (citation.recordingFinding > 0) {
        const RecordingFinding *finding = prevailingFinding(newest, *line);
        const bool isQuoted = finding && finding->number == citation.recordingFinding;
        return isQuoted ? LaterState::Same : LaterState::Changed;
    }
    const Line *quoted = citedLine(citation, source);
    const bool isSame = textSha256(line->text) == citation.quoteSha256 && line->anchor == citation.anchor
        && (!quoted || line->type == quoted->type);
    return isSame ? LaterState::Same : LaterState::Changed;
}

} // namespace relaas
