#pragma once

#include "core/report/report.h"

#include <QDate>

namespace relaas {

/// What a version that follows another begins with.
struct NextVersion
{
    Report report; ///< a draft; neither it nor its lines have an id yet
    QString reason; ///< cleaned
};

/// The version after `last`, for a reason that will be asked for: why the applicant's account is written down
/// once more. Its lines are those of `last` with their permanent numbers, words and sound; new ones are
/// numbered on from there. `last` stays as it is, and so does everything that cites it.
///
/// Checks are facts about words and sound, not about a version: the lines bring theirs along. One whose words
/// and place are still the same goes on standing, as found in that version; one that is changed goes stale.
///
/// Refuses a draft, which can still be changed itself; a version that is not the newest; a reason without
/// words; and any once the decision was sent (Regulation (EU) 2024/1348, article 14(3): comments come before
/// the decision; what comes then goes to the appeal file). `decisionSentOn` is invalid while it was not.
Result<NextVersion> nextVersion(const Report &last, int newestVersion, const QString &reason,
                                QDate decisionSentOn);

} // namespace relaas
