#include "gui/report/recordingfindingdrafts.h"

#include "workflow/drafts.h"
#include "workflow/linebase.h"
#include "workflow/statementtext.h"

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

const QString findingKind = u"linefinding"_s;

} // namespace

void RecordingFindingDrafts::keep(const Report &report, const Line &line, const RecordingStatement &typed)
{
    m_drafts.keep(draftKeyOf(findingKind, report.interview, line.number),
                  textOf(LineBase{report.interview, line.number, line.type, line.text}), textOf(typed));
}

QHash<int, Draft> RecordingFindingDrafts::found(const Report &report) const
{
    QHash<int, Draft> found;
    const auto drafts = m_drafts.all();
    if (!drafts)
        return found; // what is typed next is kept all the same
    for (const Draft &draft : *drafts) {
        if (draft.key.kind() != findingKind)
            continue;
        if (const LineBase base = lineBaseFrom(draft.base); base.interview == report.interview)
            found.insert(base.number, draft);
    }
    return found;
}

void RecordingFindingDrafts::drop(const Report &report, int lineNumber)
{
    const QHash<int, Draft> typed = found(report);
    if (const auto draft = typed.constFind(lineNumber); draft != typed.cend())
        m_drafts.drop(draft->key);
}

std::optional<RecordingStatement> RecordingFindingDrafts::find(const Report &report, int lineNumber) const
{
    const QHash<int, Draft> typed = found(report);
    const auto draft = typed.constFind(lineNumber);
    return draft == typed.cend() ? std::nullopt : statementFrom(draft->content);
}

QList<int> RecordingFindingDrafts::lines(const Report &report) const
{
    const QHash<int, Draft> typed = found(report);
    QList<int> numbers;
    if (typed.isEmpty())
        return numbers;
    for (const Line &line : report.lines) {
        if (typed.contains(line.number))
            numbers.append(line.number);
    }
    return numbers;
}

} // namespace relaas
