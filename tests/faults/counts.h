#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QtGlobal>

#include <random>

namespace relaas::test {

/// How often a mishap is tried: `usual`, or what RELAAS_FAULTS says, a factor such as 20 for a night.
inline int times(int usual)
{
    const double factor = qEnvironmentVariable("RELAAS_FAULTS", QStringLiteral("1")).toDouble();
    return std::max(1, static_cast<int>(usual * factor));
}

/// The same sequence each time, unless RELAAS_SEED says otherwise; printed, so that it can be run again.
inline std::mt19937 seeded()
{
    const unsigned seed = qEnvironmentVariable("RELAAS_SEED", QStringLiteral("42")).toUInt();
    qInfo("seed %u", seed);
    return std::mt19937(seed);
}

} // namespace relaas::test
