#pragma once

#include "core/assessment/decision.h"
#include "core/report/correction.h"

#include <QList>
#include <QString>

namespace relaas {

/// What stands between a draft and its submission. All gaps block; each says what to do and where.
struct Gap
{
    enum class Where { Grounds, Findings, Outcome, Corrections };

    Where where = Where::Grounds;
    int ground = -1; ///< index, -1 where it is about the whole decision
    QString text;
    InterviewId interview = {}; ///< the one whose report has the open correction
};

/// The gaps of a decision against all versions of the reports of its case. A line may be cited from an older
/// version as long as the newest says the same there; what was found of it in either counts. `needsGrounds`
/// is false for outcomes without an assessment of the account, such as a withdrawal. Sources: Regulation (EU)
/// 2024/1348 articles 14(4), 34, 36(2); Regulation (EU) 2024/1347 article 4.
QList<Gap> gapsIn(const Decision &decision, const QList<Report> &reports, bool needsGrounds);

/// The points of the lawyer's letters on reports of the case that nobody has dealt with: each stands between
/// a draft and its submission. Source: Regulation (EU) 2024/1348, article 14(3).
QList<Gap> gapsInCorrections(const QList<CorrectionLetter> &letters);

} // namespace relaas
