#include "gui/report/linepasting.h"

#include "gui/report/reportdraft.h"
#include "gui/report/reportediting.h"
#include "gui/report/reportmodel.h"
#include "gui/report/reportview.h"

#include <QStringList>
#include <QWidget>

#include <algorithm>

namespace relaas {

namespace {

constexpr qsizetype atOnceUnits = 300'000; // read within a tenth of a second
constexpr qsizetype mostSaid = 3; // notices

} // namespace

LinePasting::LinePasting(ReportView &view, ReportDraft &draft, ReportEditing &editing, QWidget &page)
    : QObject(&page)
    , m_view(view)
    , m_draft(draft)
    , m_editing(editing)
{
}

QString LinePasting::wordsAround(const TextRange &range) const
{
    return m_view.words(range.first) + u'\n' + m_view.words(range.last);
}

void LinePasting::paste(const TextRange &range, const QString &text)
{
    if (m_reading || !m_editing.finish())
        return;
    if (text.size() <= atOnceUnits)
        return put(range, pastedLines(text));
    m_reading = runInBackground(
        this, [text](const std::stop_token &, const Progress &) { return pastedLines(text); },
        [this, range, before = wordsAround(range)](const Result<PastedLines> &pasted) {
            const bool isCancelled = m_reading && m_reading->isCancelled();
            m_reading.clear();
            if (isCancelled)
                return;
            if (wordsAround(range) != before)
                return emit told(MessageLevel::Warning,
                                 tr("The lines where the text was to be pasted changed meanwhile. Paste it "
                                    "once more."));
            put(range, pasted);
        });
    emit taskStarted(m_reading, tr("Reading the pasted lines"));
}

void LinePasting::put(const TextRange &range, const Result<PastedLines> &pasted)
{
    if (!pasted)
        return emit told(MessageLevel::Warning, pasted.error().text);
    const int row = m_view.model()->indexOf(range.first).row();
    const Line *first = m_draft.line(range.first);
    const bool hasHead = first && !first->text.left(range.from).trimmed().isEmpty();
    if (!m_editing.finish() || !m_draft.pasteLines(range, pasted->lines))
        return;
    if (const Line *last = m_view.model()->lineAt(row + int(pasted->lines.size()) - (hasHead ? 0 : 1)))
        m_view.setCaret({last->id, int(last->text.size())});
    QStringList sentences{tr("%n line(s) pasted with their types.", nullptr, int(pasted->lines.size()))};
    for (const ImportNotice &notice : pasted->notices.mid(0, mostSaid))
        sentences.append(notice.line > 0 ? tr("Line %1: %2").arg(notice.line).arg(notice.text) : notice.text);
    if (pasted->notices.size() > mostSaid)
        sentences.append(tr("%n more notice(s).", nullptr, int(pasted->notices.size() - mostSaid)));
    emit told(MessageLevel::Success, sentences.join(u' '));
}

} // namespace relaas
