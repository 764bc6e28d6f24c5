#pragma once

#include "core/assessment/decision.h"

#include <QList>
#include <QString>

namespace relaas {

/// What stands between a draft and its submission. All gaps block; each says what to do and where.
struct Gap
{
    enum class Where { Grounds, Findings, Outcome };

    Where where = Where::Grounds;
    int ground = -1; ///< index, -1 where it is about the whole decision
    QString text;
};

/// The gaps of a decision against the current reports of its case. `needsGrounds` is false for outcomes
/// without an assessment of the account, such as a withdrawal. Sources: Regulation (EU) 2024/1348 articles
/// 14(4), 34, 36(2); Regulation (EU) 2024/1347 article 4.
QList<Gap> gapsIn(const Decision &decision, const QList<Report> &reports, bool needsGrounds);

} // namespace relaas
