#include "core/review/review.h"

#include "core/access/permission.h"
#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace relaas {

namespace {

Error notAllowed(const QString &text)
{
    return {Error::Code::NotAllowed, text};
}

bool hasOpenRemark(const QList<Remark> &remarks)
{
    return std::any_of(remarks.cbegin(), remarks.cend(),
                       [](const Remark &remark) { return remark.isOpen(); });
}

Result<void> mayReview(const Decision &decision, const User &reviewer)
{
    if (const auto allowed = permitted(reviewer, Permission::SignDecisions); !allowed)
        return allowed.error();
    if (decision.state != DecisionState::Submitted) {
        return notAllowed(
            QCoreApplication::translate("Review",
                                        "Only a submitted decision can be returned or signed. This "
                                        "one is: %1.")
                .arg(decisionStateText(decision.state)));
    }
    if (decision.author == reviewer.id || decision.writers.contains(reviewer.id)) {
        return notAllowed(
            QCoreApplication::translate("Review",
                                        "You wrote this decision. A second person must return or "
                                        "sign it."));
    }
    return {};
}

} // namespace

Result<void> mayEdit(const Decision &decision)
{
    if (decision.isEditable())
        return {};
    return notAllowed(
        decision.state == DecisionState::Signed
            ? QCoreApplication::translate("Review", "This decision is signed and does not change any more.")
            : QCoreApplication::translate("Review",
                                          "This decision is submitted. It can be changed once it is "
                                          "returned."));
}

Result<Decision> submitted(Decision decision, const User &author, const QList<Gap> &gaps,
                           const QList<Remark> &remarks, const QDateTime &now)
{
    if (const auto allowed = permitted(author, Permission::DraftDecisions); !allowed)
        return allowed.error();
    if (const auto editable = mayEdit(decision); !editable)
        return editable.error();
    if (!gaps.isEmpty()) {
        const int count = static_cast<int>(gaps.size()); // lupdate reads a name here, and no cast
        return notAllowed(QCoreApplication::translate("Review",
                                                      "The decision is not complete: %1 (%Ln gap(s) in all)",
                                                      nullptr, count)
                              .arg(gaps.constFirst().text));
    }
    if (hasOpenRemark(remarks)) {
        return notAllowed(
            QCoreApplication::translate("Review",
                                        "A remark has no answer yet. Answer each remark before you "
                                        "submit again."));
    }
    decision.state = DecisionState::Submitted;
    decision.author = author.id;
    decision.authorName = author.name;
    if (!decision.writers.contains(author.id))
        decision.writers.append(author.id);
    decision.submittedAt = now;
    return decision;
}

Result<Decision> returned(Decision decision, const User &reviewer, const QList<Remark> &remarks)
{
    if (const auto may = mayReview(decision, reviewer); !may)
        return may.error();
    if (!hasOpenRemark(remarks)) {
        return notAllowed(QCoreApplication::translate("Review",
                                                      "Write a remark that says what must change before you "
                                                      "return the decision."));
    }
    decision.state = DecisionState::Returned;
    return decision;
}

Result<Decision> signedBy(Decision decision, const User &reviewer, const QList<Gap> &gaps,
                          const QList<Remark> &remarks, const QDateTime &now)
{
    if (const auto may = mayReview(decision, reviewer); !may)
        return may.error();
    if (hasOpenRemark(remarks)) {
        return notAllowed(
            QCoreApplication::translate("Review",
                                        "A remark is still open. Return the decision, or withdraw the "
                                        "remark."));
    }
    if (!gaps.isEmpty()) {
        return notAllowed(
            QCoreApplication::translate("Review",
                                        "Since it was submitted something changed: %1 Return the "
                                        "decision.")
                .arg(gaps.constFirst().text));
    }
    decision.state = DecisionState::Signed;
    decision.signer = reviewer.id;
    decision.signerName = reviewer.name;
    decision.signedAt = now;
    return decision;
}

Result<Remark> answered(Remark remark, const QString &answer, const QDateTime &now)
{
    const QString words = cleaned(answer).trimmed();
    if (words.isEmpty()) {
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("Review", "Write how the remark was dealt with.")};
    }
    remark.answer = words;
    remark.answeredAt = now;
    return remark;
}

} // namespace relaas
