#include "gui/report/readbackdrafts.h"

#include "core/report/report.h"
#include "workflow/drafts.h"
#include "workflow/linebase.h"

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

const QString readBackKind = u"note-read-back"_s;

DraftKey readBackKey(const Report &report, LineId id)
{
    const Line *line = report.line(id);
    return draftKeyOf(readBackKind, report.interview, line ? line->number : 0);
}

} // namespace

void ReadBackDrafts::keep(const Report &report, LineId id, const QString &words)
{
    const Line *line = report.line(id);
    if (!line)
        return;
    LineBase base;
    base.interview = report.interview;
    base.number = line->number;
    base.type = line->type;
    base.text = line->text;
    m_drafts.keep(readBackKey(report, id), textOf(base), words);
}

void ReadBackDrafts::drop(const Report &report, LineId id)
{
    m_drafts.drop(readBackKey(report, id));
}

QString ReadBackDrafts::find(const Report &report, LineId id) const
{
    const auto typed = m_drafts.find(readBackKey(report, id));
    return typed && *typed ? (*typed)->content : QString();
}

QList<int> ReadBackDrafts::lines(const Report &report) const
{
    QList<int> numbers;
    const auto drafts = m_drafts.all();
    for (const Draft &draft : drafts ? *drafts : QList<Draft>()) {
        const LineBase base = lineBaseFrom(draft.base);
        if (draft.key.kind() == readBackKind && base.interview == report.interview
            && report.lineWithNumber(base.number))
            numbers.append(base.number);
    }
    return numbers;
}

} // namespace relaas
