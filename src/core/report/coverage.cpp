#include "core/report/coverage.h"

namespace relaas {

Coverage coverage(const Report &report, const QSet<LineId> &cited)
{
    Coverage result;
    for (const Line &line : report.lines) {
        const Check *check = isComparable(line) ? standingCheck(line) : nullptr;
        if (cited.contains(line.id)) {
            ++result.cited;
            result.citedChecked += check != nullptr;
        }
        if (!isComparable(line))
            continue;
        ++result.lines;
        result.stale += isStale(line);
        if (!check)
            continue;
        ++result.checked;
        result.agreeing += check->verdict == Verdict::Agrees || check->verdict == Verdict::AgreesInSubstance;
        result.earlier += check->version < report.version;
        result.unheard += !isHeard(*check);
    }
    return result;
}

} // namespace relaas
