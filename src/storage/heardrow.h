#pragma once

#include "core/report/heard.h"
#include "storage/statement.h"

namespace relaas {

inline constexpr QChar betweenHeardManners = u';';

/// How somebody heard a span, from the seven columns in which tables keep that: heard, unaided, aided,
/// slowest and fastest in permille, aids, channels. Nothing was heard in no manner.
inline HowHeard heardInRow(const Statement &row, int column)
{
    const auto number = [&](int i) { return int(row.integer(column + i)); };
    HowHeard heard{number(0), number(1), number(2), number(3), number(4), {}, {}};
    if (heard.fastestPermille > 0) {
        heard.aids = row.text(column + 5).split(betweenHeardManners);
        heard.channels = row.text(column + 6).split(betweenHeardManners);
    }
    return heard;
}

} // namespace relaas
