#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>

#include <chrono>

namespace relaas {

/// How many backups stay, and how old one may become.
struct RotationRule
{
    int daily = 12;
    int weekly = 10; ///< reaching back from where the daily ones end
    int monthly = 9; ///< reaching back from where the weekly ones end
    std::chrono::minutes apart{30};
    QDate notBefore; ///< UTC; older ones still hold what has been erased since. Invalid: no bound
};

/// Both newest first, every moment of the input in one of them.
struct Rotation
{
    QList<QDateTime> keep;
    QList<QDateTime> drop;

    bool operator==(const Rotation &) const = default;
};

/// Which verified backups stay, by the moments (UTC) at which they were made; equal moments are one backup.
///
/// Of each of the last twelve days that have backups the newest stays, then of each of ten weeks (from
/// Monday), then of each of nine months. Counted are days with backups, not days: a desk that was away for
/// half a year loses nothing by it. Where days or weeks meet, one that is not `apart` from the next newer one
/// gives way to an older one of the same day or week, if there is one.
///
/// The newest always stays, older than `notBefore` or not: without it there would be none. Moments later than
/// `now` were made by a wrong clock; of them only the newest stays.
///
/// Applied to what it kept, it keeps all of it.
Rotation rotated(const QList<QDateTime> &verified, const QDateTime &now, const RotationRule &rule = {});

/// Whether an automatic backup is to be made: there is none, or the newest is old enough. A newest one of a
/// clock that ran ahead does not hold the next one up.
bool isBackupDue(const QList<QDateTime> &verified, const QDateTime &now, const RotationRule &rule = {});

} // namespace relaas
