#include "core/assessment/citation.h"

#include <QCoreApplication>

namespace relaas {

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
    if (forbidsCiting(verdictOf(line))) {
        return Error{Error::Code::NotAllowed,
                     QCoreApplication::translate(
                         "Citation",
                         "Line %1 was compared with the recording (%2), so it cannot be quoted "
                         "as written: the recording prevails. Correct the line first.")
                         .arg(QString::number(line.number), verdictText(verdictOf(line)))};
    }
    Citation citation;
    citation.interview = report.interview;
    citation.report = report.id;
    citation.reportVersion = report.version;
    citation.line = line.id;
    citation.lineNumber = line.number;
    citation.quote = line.text;
    citation.quoteSha256 = textSha256(line.text);
    citation.anchor = line.anchor;
    return citation;
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
    const Line *quoted = citedLine(citation, source);
    const bool isSame = textSha256(line->text) == citation.quoteSha256 && line->anchor == citation.anchor
        && (!quoted || line->type == quoted->type);
    return isSame ? LaterState::Same : LaterState::Changed;
}

} // namespace relaas
