#pragma once

#include "core/casefile/event.h"
#include "core/result.h"
#include "core/review/review.h"

#include <QObject>

namespace relaas {

class Ledger;
class LetterMaker;
class OutcomeCatalogue;
class Places;
struct LawPack;

/// What a second person does with a submitted decision.
class Reviews : public QObject
{
    Q_OBJECT

public:
    Reviews(const Ledger &ledger, const LawPack &law, const Places &places, const OutcomeCatalogue &outcomes,
            const LetterMaker &letters, QObject *parent = nullptr);

    /// Submitted and returned decisions, oldest first.
    Result<QList<ReviewSummary>> list() const;

    Result<void> addRemark(DecisionId id, const QString &text);
    /// Takes back one's own remark; it stays visible as withdrawn.
    Result<void> withdrawRemark(const Remark &remark);

    /// Back to the author, with at least one open remark.
    Result<Decision> returnToAuthor(DecisionId id);

    /// Signs: freezes the decision with its letter as PDF/A.
    Result<Decision> sign(DecisionId id);

signals:
    void changed(relaas::DecisionId id, relaas::CaseFileId caseFile);

private:
    Result<Decision> saved(const Decision &wanted, const QString &action, EventType type);

    const Ledger &m_ledger;
    const LawPack &m_law;
    const Places &m_places;
    const OutcomeCatalogue &m_outcomes;
    const LetterMaker &m_letters;
};

} // namespace relaas
