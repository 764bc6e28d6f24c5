#pragma once

#include "core/assessment/decision.h"
#include "core/result.h"
#include "core/review/review.h"

#include <QList>

#include <optional>

namespace relaas {

class Database;

/// Decisions with grounds, findings and citations, and the remarks on them.
class DecisionStore
{
public:
    explicit DecisionStore(const Database &database) : m_database(database) { }

    Result<Decision> decision(DecisionId id) const;
    /// Nothing where the case has no decision yet.
    Result<std::optional<Decision>> ofCase(CaseFileId id) const;
    Result<DecisionId> add(const Decision &decision) const;

    /// Saves the whole decision and raises its revision. Conflict where somebody else saved since. Ids of
    /// grounds, findings and citations change with each save; the returned decision carries the new ones.
    Result<Decision> save(const Decision &decision) const;

    /// Submitted and returned decisions, oldest submission first.
    Result<QList<ReviewSummary>> underReview() const;

    Result<QList<Remark>> remarks(DecisionId id) const;
    Result<RemarkId> addRemark(const Remark &remark) const;
    Result<void> saveAnswer(const Remark &remark) const;

private:
    Result<std::optional<Decision>> selected(const QString &where, qint64 id) const;
    Result<QList<UserId>> writers(DecisionId id) const;
    Result<void> addWriters(DecisionId id, const QList<UserId> &writers) const;
    Result<QList<Ground>> grounds(DecisionId id) const;
    Result<QList<Finding>> findings(GroundId id) const;
    Result<QList<Citation>> citations(FindingId id) const;
    Result<void> replaceGrounds(DecisionId id, const QList<Ground> &grounds) const;
    Result<void> insertFindings(GroundId id, const QList<Finding> &findings) const;
    Result<void> insertCitations(FindingId id, const QList<Citation> &citations) const;

    const Database &m_database;
};

} // namespace relaas
