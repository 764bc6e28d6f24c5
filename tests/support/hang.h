#pragma once

#include <QTest>

namespace relaas::test {

/// Longer than this is a hang on any machine, however busy. How fast things are is measured in tests/bench.
inline constexpr int hangMs = 60'000;

/// Large inputs are divided by this: under the sanitizers everything takes ten times as long.
#ifdef RELAAS_SANITIZED
inline constexpr int slowness = 10;
#else
inline constexpr int slowness = 1;
#endif

} // namespace relaas::test

// Qt gives up after five seconds, which is a question of the machine.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), relaas::test::hangMs)
#define QTRY_VERIFY2(expression, message)                                                                    \
    QTRY_VERIFY2_WITH_TIMEOUT((expression), (message), relaas::test::hangMs)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT((actual), (expected), relaas::test::hangMs)
