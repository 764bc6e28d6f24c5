#include "gui/report/correctiondrafts.h"

#include "gui/report/correctionspanel.h"
#include "workflow/drafts.h"
#include "workflow/linebase.h"

#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

const QString reasonKind = u"reason"_s;
const QString effectKind = u"effect"_s;

} // namespace

CorrectionDrafts::CorrectionDrafts(Drafts &drafts, InterviewId interview, CorrectionsPanel &panel,
                                   QObject *parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_interview(interview)
    , m_panel(panel)
{
    connect(&panel, &CorrectionsPanel::wordsTyped, this, &CorrectionDrafts::keep);
    connect(&panel, &CorrectionsPanel::lettersShown, this, &CorrectionDrafts::restore);
}

int CorrectionDrafts::numberOf(CorrectionId id) const
{
    for (const CorrectionLetter &letter : m_panel.letters()) {
        for (const Correction &point : letter.items) {
            if (point.id == id)
                return point.number;
        }
    }
    return 0;
}

void CorrectionDrafts::keep(CorrectionId id, const QString &reason, const QString &effect)
{
    LineBase base;
    base.interview = m_interview;
    base.number = numberOf(id);
    for (const auto &[kind, words] : {std::pair(reasonKind, reason), std::pair(effectKind, effect)}) {
        if (words.trimmed().isEmpty())
            m_drafts.drop({kind, id.value});
        else
            m_drafts.keep({kind, id.value}, textOf(base), words);
    }
}

void CorrectionDrafts::restore()
{
    if (m_panel.letters().isEmpty() || std::exchange(m_hasLooked, true))
        return;
    const auto drafts = m_drafts.all();
    if (!drafts)
        return; // the page's words are looked for as well, which says why
    QHash<CorrectionId, std::pair<QString, QString>> found;
    for (const Draft &draft : *drafts) {
        const bool isReason = draft.key.kind() == reasonKind;
        if (!isReason && draft.key.kind() != effectKind)
            continue;
        const LineBase base = lineBaseFrom(draft.base);
        const CorrectionId id{draft.key.objectId};
        if (base.interview != m_interview || base.number != numberOf(id))
            continue;
        auto &[reason, effect] = found[id];
        (isReason ? reason : effect) = draft.content;
    }
    for (auto each = found.cbegin(); each != found.cend(); ++each)
        m_panel.putWords(each.key(), each->first, each->second);
}

} // namespace relaas
