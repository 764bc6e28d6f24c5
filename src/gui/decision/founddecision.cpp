#include "gui/decision/founddecision.h"

#include "core/people/places.h"
#include "gui/decision/decisiondraft.h"
#include "workflow/decisions.h"
#include "workflow/decisiontext.h"
#include "workflow/drafts.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace relaas {

FoundDecision::FoundDecision(Drafts &drafts, const Decisions &decisions, DecisionDraft &draft,
                             QObject *parent)
    : FoundTexts(parent)
    , m_drafts(drafts)
    , m_decisions(decisions)
    , m_draft(draft)
{
}

void FoundDecision::look()
{
    const auto drafts = m_drafts.all();
    if (!drafts) {
        emit failed(drafts.error());
        return;
    }
    for (const Draft &draft : *drafts) {
        if (draft.key.kind() == u"decision"_s && draft.key.objectId == m_draft.decision().id.value)
            take(draft);
    }
    refresh();
}

void FoundDecision::take(const Draft &draft)
{
    const auto typed = withDecisionText(m_draft.decision(), draft.content);
    if (!typed) {
        emit failed(typed.error());
        m_drafts.setAside(draft);
        return;
    }
    const auto base = withDecisionText(m_draft.decision(), draft.base);
    const Found found{draft, base ? *base : m_draft.decision(), *typed, {}};
    if (open(found).isEmpty()) {
        m_drafts.drop(draft.key); // it was saved in the last moment
        return;
    }
    m_found.append(found);
    m_found.last().draft = m_drafts.setAside(draft);
}

QList<DecisionField> FoundDecision::open(const Found &found) const
{
    QList<DecisionField> fields = differingFields(m_draft.decision(), found.typed);
    // What was only read before the crash is not offered: others may have changed it since.
    const QList<DecisionField> written = differingFields(found.base, found.typed);
    fields.removeIf([&](const DecisionField &field) {
        const bool isWritten =
            std::any_of(written.cbegin(), written.cend(),
                        [&field](const DecisionField &other) { return overlap(field, other); });
        return !isWritten || found.discarded.contains(field);
    });
    return fields;
}

void FoundDecision::refresh()
{
    QList<FoundText> texts;
    m_places.clear();
    for (qsizetype i = 0; i < m_found.size();) {
        const QList<DecisionField> fields = open(m_found.at(i));
        if (fields.isEmpty()) { // all of it is decided
            m_drafts.drop(m_found.takeAt(i).draft.key);
            continue;
        }
        for (const DecisionField &field : fields) {
            m_places.append({i, field});
            texts.append(described(m_found.at(i), field));
        }
        ++i;
    }
    if (std::exchange(m_texts, texts) != texts)
        emit changed();
}

FoundText FoundDecision::described(const Found &found, const DecisionField &field) const
{
    FoundText text;
    text.title = fieldTitle(field);
    text.stored = wordsOf(m_draft.decision(), field);
    text.typed = wordsOf(found.typed, field);
    text.at = found.draft.keptAt;
    if (const QString was = wordsOf(found.base, field); was != text.stored) {
        text.was = was;
        text.remark = tr("What is stored was changed after this was typed.");
    }
    if (text.stored == text.typed)
        text.remark = tr("The words are the same, but not what they cite.");
    return text;
}

QString FoundDecision::wordsOf(const Decision &decision, const DecisionField &field) const
{
    const QString words = fieldText(decision, field);
    const bool isDutch = QLocale().language() == QLocale::Dutch;
    if (field.part == DecisionPart::Outcome) {
        if (const auto outcome = m_decisions.outcome(words))
            return words + u' ' + (isDutch ? outcome->nameNl : outcome->nameEn);
    }
    return words;
}

bool FoundDecision::mayTake()
{
    if (m_draft.isReadOnly()) {
        emit failed(
            {Error::Code::NotAllowed,
             tr("This decision can only be read now, so nothing can be put into it. The text that was "
                "found stays here; copy what you need.")});
    }
    return !m_draft.isReadOnly();
}

void FoundDecision::keep(int place)
{
    if (place < 0 || place >= m_places.size() || !mayTake())
        return;
    const Place chosen = m_places.at(place);
    m_draft.take(withField(m_draft.decision(), m_found.at(chosen.found).typed, chosen.field));
    refresh();
}

void FoundDecision::keepAll()
{
    if (m_places.isEmpty() || !mayTake())
        return;
    Decision words = m_draft.decision();
    for (const Place &place : m_places)
        words = withField(words, m_found.at(place.found).typed, place.field);
    m_draft.take(words);
    refresh();
}

void FoundDecision::discard(int place)
{
    if (place < 0 || place >= m_places.size())
        return;
    const Place chosen = m_places.at(place);
    m_found[chosen.found].discarded.append(chosen.field);
    refresh();
}

} // namespace relaas
