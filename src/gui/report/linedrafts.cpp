#include "gui/report/linedrafts.h"

#include "gui/report/reportdraft.h"
#include "workflow/drafts.h"
#include "workflow/linebase.h"

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

const QString wordsKind = u"line"_s;
const QString noteKind = u"note"_s;

/// In the version after the one it was typed in, the line has another id and the same number. An invalid id
/// where the line is gone.
LineId lineOf(const Draft &draft, const Report &report)
{
    const LineId id{draft.key.objectId};
    if (report.line(id))
        return id;
    const Line *same = report.lineWithNumber(lineBaseFrom(draft.base).number);
    return same ? same->id : LineId();
}

bool isNote(const Draft &draft)
{
    return draft.key.kind() == noteKind;
}

} // namespace

LineDrafts::LineDrafts(Drafts &drafts, ReportDraft &report, QObject *parent)
    : FoundTexts(parent)
    , m_drafts(drafts)
    , m_report(report)
{
    connect(&m_report, &ReportDraft::changed, this, [this] {
        if (!m_found.isEmpty())
            emit changed(); // what is stored may read otherwise
    });
}

void LineDrafts::keepWords(LineId id, const QString &words)
{
    if (const Line *line = m_report.line(id))
        keepDraft(wordsKind, id, line->text, words);
}

void LineDrafts::keepNote(LineId id, Verdict verdict, const QString &note)
{
    if (const Line *line = m_report.line(id))
        keepDraft(noteKind, id, noteOf(*line), note, verdict);
}

void LineDrafts::keepDraft(const QString &kind, LineId id, const QString &stored, const QString &typed,
                           Verdict verdict)
{
    const DraftKey key{kind, id.value};
    if (typed == stored)
        return m_drafts.drop(key);
    const Line *line = m_report.line(id);
    m_drafts.keep(
        key, textOf(LineBase{m_report.report().interview, line->number, line->type, stored, verdict}), typed);
}

void LineDrafts::dropWords(LineId id)
{
    m_drafts.drop({wordsKind, id.value});
}

void LineDrafts::dropNote(LineId id)
{
    m_drafts.drop({noteKind, id.value});
}

QString LineDrafts::noteFor(const Line &line) const
{
    const auto draft = m_drafts.find({noteKind, line.id.value});
    return draft && *draft ? (*draft)->content : noteOf(line);
}

void LineDrafts::look()
{
    const auto drafts = m_drafts.all();
    if (!drafts) {
        emit failed(drafts.error());
        return;
    }
    for (const Draft &draft : *drafts) {
        if (draft.key.kind() != wordsKind && !isNote(draft))
            continue;
        if (lineBaseFrom(draft.base).interview != m_report.report().interview)
            continue;
        if (draft.content == storedText(draft))
            m_drafts.drop(draft.key); // it was saved in the last moment
        else
            m_found.append(m_drafts.setAside(draft));
    }
    if (!m_found.isEmpty())
        emit changed();
}

QString LineDrafts::storedText(const Draft &draft) const
{
    const Line *line = m_report.line(lineOf(draft, m_report.report()));
    if (!line)
        return {};
    return isNote(draft) ? noteOf(*line) : line->text;
}

QList<FoundText> LineDrafts::texts() const
{
    QList<FoundText> texts;
    for (const Draft &draft : m_found)
        texts.append(described(draft));
    return texts;
}

FoundText LineDrafts::described(const Draft &draft) const
{
    const LineBase base = lineBaseFrom(draft.base);
    const Line *line = m_report.line(lineOf(draft, m_report.report()));
    FoundText text;
    text.title = isNote(draft)
        ? tr("Note of line %1").arg(base.number)
        : tr("Line %1 · %2").arg(base.number).arg(lineTypeText(line ? line->type : base.type));
    text.stored = storedText(draft);
    text.typed = draft.content;
    text.at = draft.keptAt;
    if (text.stored != base.text)
        text.was = base.text;
    if (!line && isNote(draft))
        text.remark = tr("The line was deleted since. A note cannot be kept without it.");
    else if (!line)
        text.remark = tr("The line was deleted since. Keep puts the text into a new line at the end.");
    else if (text.was)
        text.remark = tr("What is stored was changed after this was typed.");
    return text;
}

void LineDrafts::keep(int place)
{
    saveAt(place);
}

bool LineDrafts::saveAt(int place)
{
    const Draft draft = m_found.value(place);
    if (!draft.key.objectId || !save(draft))
        return false;
    forget(place);
    return true;
}

void LineDrafts::keepAll()
{
    for (int place = 0; place < m_found.size();) {
        if (!saveAt(place))
            ++place;
    }
}

void LineDrafts::discard(int place)
{
    if (place >= 0 && place < m_found.size())
        forget(place);
}

bool LineDrafts::save(const Draft &draft)
{
    m_report.reload(); // somebody else may have saved: their words are shown, then ours go over them
    const LineId id = lineOf(draft, m_report.report());
    if (isNote(draft))
        return m_report.judge(id, {lineBaseFrom(draft.base).verdict, draft.content});
    if (m_report.line(id))
        return m_report.changeText(id, draft.content);
    return saveInNewLine(draft, lineBaseFrom(draft.base));
}

bool LineDrafts::saveInNewLine(const Draft &draft, const LineBase &base)
{
    const QList<Line> &lines = m_report.report().lines;
    const LineId added = m_report.addLine(lines.isEmpty() ? LineId() : lines.constLast().id, base.type);
    return added.isValid() && m_report.changeText(added, draft.content);
}

void LineDrafts::forget(int place)
{
    m_drafts.drop(m_found.takeAt(place).key);
    emit changed();
}

} // namespace relaas
