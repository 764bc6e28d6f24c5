#include "gui/report/linedrafts.h"

#include "gui/report/reportdraft.h"
#include "workflow/drafts.h"
#include "workflow/linebase.h"
#include "workflow/reports.h"

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

const QString wordsKind = u"line"_s;
const QString noteKind = u"note"_s;
const QString quotationKind = u"quotation"_s;
const QString keysKind = u"typed"_s;

/// By the permanent number: in the version after the one it was typed in, the line has another id, and ids
/// may be given again. An invalid id where the line is gone.
LineId lineOf(const Draft &draft, const Report &report)
{
    const Line *same = report.lineWithNumber(lineBaseFrom(draft.base).number);
    return same ? same->id : LineId();
}

bool isNote(const Draft &draft)
{
    return draft.key.kind() == noteKind;
}

bool isQuotation(const Draft &draft)
{
    return draft.key.kind() == quotationKind;
}

/// What was found about a line and still stands.
Judgement standing(const Line &line)
{
    const Check *check = standingCheck(line);
    return check ? Judgement{check->verdict, check->note, check->discrepancies} : Judgement();
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

LineBase LineDrafts::baseOf(const Line &line) const
{
    LineBase base;
    base.interview = m_report.report().interview;
    base.number = line.number;
    base.type = line.type;
    return base;
}

void LineDrafts::keepWords(LineId id, const QString &words)
{
    const Line *line = m_report.line(id);
    if (!line)
        return;
    LineBase base = baseOf(*line);
    base.text = line->text;
    keepDraft(wordsKind, base, words, words == line->text);
}

void LineDrafts::keepQuotation(LineId id, const Quotation &typed)
{
    const Line *line = m_report.line(id);
    if (!line)
        return;
    LineBase base = baseOf(*line);
    base.text = line->quotation.text;
    base.language = typed.language;
    keepDraft(quotationKind, base, typed.text, typed.text.trimmed() == line->quotation.text);
}

void LineDrafts::keepNote(LineId id, const Judgement &typed)
{
    const Line *line = m_report.line(id);
    if (!line)
        return;
    LineBase base = baseOf(*line);
    base.text = noteOf(*line);
    base.verdict = typed.verdict;
    base.discrepancies = typed.discrepancies;
    const Judgement known = standing(*line);
    keepDraft(noteKind, base, typed.note,
              typed.note == known.note && typed.discrepancies == known.discrepancies);
}

void LineDrafts::keepDraft(const QString &kind, const LineBase &base, const QString &typed, bool isStored)
{
    const DraftKey key = draftKeyOf(kind, base.interview, base.number);
    if (isStored)
        m_drafts.drop(key);
    else
        m_drafts.keep(key, textOf(base), typed);
}

void LineDrafts::keepKeys(LineId id, const TypedKeys &keys)
{
    if (const Line *line = m_report.line(id))
        keepDraft(keysKind, baseOf(*line), textOf(keys), false);
}

void LineDrafts::dropKeys(int number)
{
    m_drafts.drop(draftKeyOf(keysKind, m_report.report().interview, number));
}

void LineDrafts::drop(const QString &kind, LineId id)
{
    if (const Line *line = m_report.line(id))
        m_drafts.drop(draftKeyOf(kind, m_report.report().interview, line->number));
}

void LineDrafts::dropWords(LineId id)
{
    drop(wordsKind, id);
}

void LineDrafts::dropQuotation(LineId id)
{
    drop(quotationKind, id);
}

void LineDrafts::dropNote(LineId id)
{
    drop(noteKind, id);
}

Judgement LineDrafts::noteFor(const Line &line, Verdict verdict) const
{
    Judgement found = standing(line);
    const auto draft = m_drafts.find(draftKeyOf(noteKind, m_report.report().interview, line.number));
    if (draft && *draft)
        found = {verdict, (*draft)->content, lineBaseFrom((*draft)->base).discrepancies};
    found.verdict = verdict;
    return found;
}

void LineDrafts::look()
{
    const auto drafts = m_drafts.all();
    if (!drafts) {
        emit failed(drafts.error());
        return;
    }
    for (const Draft &draft : *drafts) {
        const QString kind = draft.key.kind();
        if (kind != wordsKind && kind != noteKind && kind != quotationKind && kind != keysKind)
            continue;
        if (lineBaseFrom(draft.base).interview != m_report.report().interview)
            continue;
        if (kind == keysKind)
            findKeys(draft);
        else if (isStored(draft))
            m_drafts.drop(draft.key); // it was saved in the last moment
        else
            m_found.append(m_drafts.setAside(draft));
    }
    if (!m_found.isEmpty())
        emit changed();
    emit keysFound();
}

void LineDrafts::findKeys(const Draft &draft)
{
    const auto keys = typedKeysFrom(draft.content);
    const Line *line = m_report.line(lineOf(draft, m_report.report()));
    if (keys && line && !line->anchor)
        m_keys.insert(line->number, *keys);
    else
        m_drafts.drop(draft.key); // the line is gone, or has its place
}

QString LineDrafts::storedText(const Draft &draft) const
{
    const Line *line = m_report.line(lineOf(draft, m_report.report()));
    if (!line)
        return {};
    return isNote(draft) ? noteOf(*line) : isQuotation(draft) ? line->quotation.text : line->text;
}

bool LineDrafts::isStored(const Draft &draft) const
{
    const Line *line = m_report.line(lineOf(draft, m_report.report()));
    if (line && isNote(draft)) {
        const Judgement known = standing(*line);
        return draft.content == known.note && lineBaseFrom(draft.base).discrepancies == known.discrepancies;
    }
    return draft.content == storedText(draft);
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
    text.title = isNote(draft) ? tr("Note of line %1").arg(base.number)
        : isQuotation(draft)
        ? tr("Original words of line %1").arg(base.number)
        : tr("Line %1 · %2").arg(base.number).arg(lineTypeText(line ? line->type : base.type));
    text.stored = storedText(draft);
    text.typed = draft.content;
    text.at = draft.keptAt;
    if (text.stored != base.text)
        text.was = base.text;
    if (!line && isNote(draft))
        text.remark = tr("The line was deleted since. A note cannot be kept without it.");
    else if (!line && isQuotation(draft))
        text.remark = tr("The line was deleted since. Original words cannot be kept without it.");
    else if (!line)
        text.remark = tr("The line was deleted since. Keep puts the text into a new line at the end.");
    else if (text.was)
        text.remark = tr("What is stored was changed after this was typed.");
    if (!base.discrepancies.isEmpty()) {
        const QString kinds = tr("Discrepancies: %1").arg(discrepanciesText(base.discrepancies));
        text.remark += (text.remark.isEmpty() ? QString() : u" "_s) + kinds;
    }
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
    const LineBase base = lineBaseFrom(draft.base);
    if (isNote(draft))
        return m_report.judge(id, {base.verdict, draft.content, base.discrepancies});
    if (isQuotation(draft)) {
        return m_report.change(id, EditKind::Describing, [&](Reports &reports, const Report &report) {
            return reports.setQuotation(report, id, {draft.content, base.language});
        });
    }
    if (m_report.line(id))
        return m_report.changeText(id, draft.content);
    return saveInNewLine(draft, base);
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
