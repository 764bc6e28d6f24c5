#pragma once

#include "core/report/report.h"
#include "workflow/reports.h"

#include <algorithm>

namespace relaas::test {

/// The report with a voice, original words and a section in the first of its lines that has a place in the
/// sound.
inline Result<Report> enriched(Reports &reports, const Report &report)
{
    const auto heard =
        std::ranges::find_if(report.lines, [](const Line &line) { return line.anchor.has_value(); });
    const qint64 from = heard->anchor->fromFrame;
    auto rich =
        reports.setVoice(report, heard->id, {Voice::Applicant, {heard->anchor->recording, from, from + 10}});
    if (rich)
        rich = reports.setQuotation(*rich, heard->id, {QStringLiteral("Ez nizanim."), QStringLiteral("kmr")});
    return rich ? reports.setSection(*rich, heard->id, QStringLiteral("3")) : rich;
}

} // namespace relaas::test
