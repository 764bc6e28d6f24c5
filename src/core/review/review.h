#pragma once

#include "core/access/user.h"
#include "core/assessment/completeness.h"
#include "core/assessment/decision.h"
#include "core/result.h"

#include <QDateTime>
#include <QList>

namespace relaas {

/// What a supervisor wrote about a submitted decision. It stays open until the author answers it.
struct Remark
{
    RemarkId id;
    DecisionId decision;
    UserId author;
    QString authorName;
    QString text;
    QDateTime writtenAt;
    QString answer;
    QDateTime answeredAt;

    bool isOpen() const { return !answeredAt.isValid(); }
    bool operator==(const Remark &) const = default;
};

/// A decision on its way to a signature, as the review list shows it.
struct ReviewSummary
{
    DecisionId decision;
    CaseFileId caseFile;
    QString vNumber;
    QString name;
    QString outcome;
    QString authorName;
    DecisionState state = DecisionState::Submitted;
    QDateTime submittedAt;
};

/// Refuses a change to what was submitted or signed.
Result<void> mayEdit(const Decision &decision);

/// Draft or returned → submitted. Refuses while anything is missing or a remark is unanswered.
Result<Decision> submitted(Decision decision, const User &author, const QList<Gap> &gaps,
                           const QList<Remark> &remarks, const QDateTime &now);

/// Submitted → returned. Needs a remark that says why, by someone who is not the author.
Result<Decision> returned(Decision decision, const User &reviewer, const QList<Remark> &remarks);

/// Submitted → signed. The second person is not the author, no remark is open, and nothing went stale since.
Result<Decision> signedBy(Decision decision, const User &reviewer, const QList<Gap> &gaps,
                          const QList<Remark> &remarks, const QDateTime &now);

/// Answers a remark of a returned decision.
Result<Remark> answered(Remark remark, const QString &answer, const QDateTime &now);

} // namespace relaas
