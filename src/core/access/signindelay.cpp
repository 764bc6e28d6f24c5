#include "core/access/signindelay.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace std::chrono_literals;

namespace relaas {

namespace {

constexpr int freeFailures = 5;
constexpr std::chrono::seconds longest = 300s;

/// Whether a moment of the record can be compared with now: the same run of the machine, and not ahead of it.
bool isCountable(const BootMoment &last, const BootMoment &now)
{
    return last.bootId == now.bootId && last.sinceBoot <= now.sinceBoot;
}

} // namespace

std::chrono::milliseconds delayAfter(int failures)
{
    if (failures <= freeFailures)
        return 0ms;
    std::chrono::seconds delay = 1s;
    for (int further = failures - freeFailures; further > 1 && delay < longest; --further)
        delay *= 2;
    return std::min(delay, longest);
}

FailedSignIns afterFailure(const FailedSignIns &record, const BootMoment &now, const QDateTime &wallClock)
{
    const int counted = std::clamp(record.count, 0, std::numeric_limits<int>::max() - 1);
    return {counted + 1, now, wallClock.toUTC()};
}

FailedSignIns rebased(const FailedSignIns &record, const BootMoment &now)
{
    FailedSignIns result = record;
    if (!isCountable(record.last, now))
        result.last = now;
    return result;
}

std::chrono::milliseconds remainingDelay(const FailedSignIns &record, const BootMoment &now)
{
    const std::chrono::milliseconds whole = delayAfter(record.count);
    if (!isCountable(record.last, now))
        return whole;
    return std::max(whole - (now.sinceBoot - record.last.sinceBoot), std::chrono::milliseconds(0));
}

Result<void> mayTrySignIn(const FailedSignIns &record, const BootMoment &now)
{
    const std::chrono::milliseconds remaining = remainingDelay(record, now);
    if (remaining == 0ms)
        return {};
    // A variable, because lupdate does not see a sentence whose count is converted in its place.
    const int seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(remaining).count());
    return Error{Error::Code::NotAllowed,
                 QCoreApplication::translate("relaas::SignInDelay",
                                             "The last %1 sign-ins failed: try again in %n second(s).",
                                             nullptr, seconds)
                     .arg(record.count)};
}

} // namespace relaas
