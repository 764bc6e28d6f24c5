#pragma once

#include <QtGlobal>

namespace relaas::test {

/// Longer than this is a hang on any machine, however busy. How fast things are is measured in tests/bench.
inline constexpr qint64 hangMs = 60'000;

} // namespace relaas::test
