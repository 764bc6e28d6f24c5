#pragma once

#include "core/assessment/decisiondifference.h"
#include "core/draft.h"
#include "gui/widgets/foundtexts.h"

namespace relaas {

class DecisionDraft;
class Decisions;
class Drafts;

/// What was typed into a decision and not saved, field by field, until somebody decides about each. What is
/// kept goes into the decision as if it were typed, and is saved as that is.
class FoundDecision : public FoundTexts
{
    Q_OBJECT

public:
    FoundDecision(Drafts &drafts, const Decisions &decisions, DecisionDraft &draft,
                  QObject *parent = nullptr);

    /// Looks for it; once, when the decision has been read.
    void look();
    /// The decision may say something else now.
    void refresh();

    QList<FoundText> texts() const override { return m_texts; }

    void keep(int place) override;
    void keepAll() override;
    void discard(int place) override;

private:
    struct Found
    {
        Draft draft;
        Decision base; ///< what it was typed over
        Decision typed;
        QList<DecisionField> discarded;
    };
    struct Place
    {
        qsizetype found = 0;
        DecisionField field;
    };

    void take(const Draft &draft);
    QList<DecisionField> open(const Found &found) const;
    FoundText described(const Found &found, const DecisionField &field) const;
    QString wordsOf(const Decision &decision, const DecisionField &field) const;
    bool mayTake();

    Drafts &m_drafts;
    const Decisions &m_decisions;
    DecisionDraft &m_draft;
    QList<Found> m_found;
    QList<Place> m_places; ///< of the texts
    QList<FoundText> m_texts;
};

} // namespace relaas
