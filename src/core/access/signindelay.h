#pragma once

#include "core/result.h"

#include <QDateTime>

#include <chrono>

namespace relaas {

/// A moment of the machine's own clock, which runs on in sleep and which nobody can set.
struct BootMoment
{
    QString bootId; ///< of this run of the machine; empty where the system tells none
    std::chrono::milliseconds sinceBoot{0}; ///< CLOCK_BOOTTIME

    bool operator==(const BootMoment &) const = default;
};

/// The failed sign-ins of one user since the last that succeeded, as they are stored. A success stores a
/// default-constructed one.
struct FailedSignIns
{
    int count = 0;
    BootMoment last; ///< what the delay is counted from
    QDateTime lastAt; ///< UTC, to show and to log: no delay is counted from it

    bool operator==(const FailedSignIns &) const = default;
};

/// How long nobody may try after that many failures in a row: nothing up to the fifth, then 1, 2, 4, 8 …
/// seconds, never more than five minutes. It always ends: nobody is locked out for good.
std::chrono::milliseconds delayAfter(int failures);

/// The record after one more failure.
FailedSignIns afterFailure(const FailedSignIns &record, const BootMoment &now, const QDateTime &wallClock);

/// The record as this run of the machine can count from it. After a restart nobody knows how much time went
/// by, so that the whole delay begins anew at the first look: store what this returns, or it never ends.
FailedSignIns rebased(const FailedSignIns &record, const BootMoment &now);

/// What is left of the delay: exact within one run of the machine, the whole of it where the record is of
/// another. The wall clock has no say.
std::chrono::milliseconds remainingDelay(const FailedSignIns &record, const BootMoment &now);

/// Refuses while a delay runs, and says for how many seconds. Asked before the password is looked at.
Result<void> mayTrySignIn(const FailedSignIns &record, const BootMoment &now);

} // namespace relaas
