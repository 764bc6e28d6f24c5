#pragma once

#include "core/casefile/procedure.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace relaas {

/// What a decision does to an application, apart from the article it rests on.
enum class OutcomeKind {
    Grant,
    PartialGrant,
    Rejection,
    Inadmissible,
    Withdrawn,
    Transfer,
    Revocation,
    Closed,
    Notice
};

/// Which term runs for an appeal: Regulation (EU) 2024/1348 article 67(7)(a) short, (b) long; Regulation (EU)
/// 2024/1351 article 43(2); or the law before 12 June 2026.
enum class AppealClass { None, Short, Long, Ammr, Legacy };

/// Whether the person may await the appeal here: Regulation (EU) 2024/1348 article 68(2) and (3).
enum class RightToRemain { NotApplicable, Automatic, None, OnRequest, Permit, TemporaryProtection };

/// Whether a value was read in the law or is a parameter that still has to be confirmed.
enum class ValueStatus { Source, Assumed };

QString outcomeKindName(OutcomeKind kind);
std::optional<OutcomeKind> outcomeKindFromName(QStringView name);
QString appealClassName(AppealClass appeal);
std::optional<AppealClass> appealClassFromName(QStringView name);
QString rightToRemainName(RightToRemain right);
std::optional<RightToRemain> rightToRemainFromName(QStringView name);

/// One way a case can be decided, with what follows from it by default. Appeal class and right to remain are
/// decided by different tests, so a letter may override each of them apart (article 67(7) against 68(3)).
struct Outcome
{
    QString code; ///< "G1" … "U1"
    OutcomeKind kind = OutcomeKind::Rejection;
    QString nameNl;
    QString nameEn;
    QString legalBasis; ///< articles, short form, such as "APR 39(3)"
    QString legalBasisNl; ///< written out for a letter
    QString legalBasisEn;
    AppealClass appeal = AppealClass::None;
    AppealClass returnAppeal =
        AppealClass::None; ///< where only the return decision can be appealed: 67(1)(e)
    RightToRemain rightToRemain = RightToRemain::NotApplicable;
    bool minorsMayRemain = false; ///< unaccompanied minors keep the right to remain, article 68(3)(a)(ii)
    bool needsGrounds = false; ///< reasons per asylum ground belong in the decision
    bool needsReturnDecision = false; ///< article 37
    std::vector<Procedure> procedures;
    QStringList regimes; ///< "apr2026", "vw_legacy", "tpd2023"
    ValueStatus status = ValueStatus::Assumed;

    bool operator==(const Outcome &) const = default;
};

/// The outcomes of one pack, in the order of the file; codes are unique.
class OutcomeCatalogue
{
public:
    OutcomeCatalogue() = default;
    /// Invalid where two outcomes share a code.
    static Result<OutcomeCatalogue> of(std::vector<Outcome> outcomes);

    const std::vector<Outcome> &all() const { return m_outcomes; }
    std::optional<Outcome> find(QStringView code) const;
    std::vector<Outcome> listFor(Procedure procedure, QStringView regime) const;

private:
    std::vector<Outcome> m_outcomes;
};

} // namespace relaas
