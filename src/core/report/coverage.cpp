#include "core/report/coverage.h"

namespace relaas {

namespace {

Coverage coverageOf(const Line &line, int version, bool isCited)
{
    Coverage result;
    const bool mayBeCompared = isComparable(line);
    const Check *check = mayBeCompared ? standingCheck(line) : nullptr;
    result.cited = isCited;
    result.citedChecked = isCited && check;
    if (!mayBeCompared)
        return result;
    result.lines = 1;
    result.stale = !check && isStale(line);
    if (!check)
        return result;
    result.checked = 1;
    result.agreeing = check->verdict == Verdict::Agrees || check->verdict == Verdict::AgreesInSubstance;
    result.earlier = check->version < version;
    result.unheard = !isHeard(*check);
    return result;
}

void add(Coverage &total, const Coverage &part, int times)
{
    for (const auto count :
         {&Coverage::lines, &Coverage::checked, &Coverage::agreeing, &Coverage::stale, &Coverage::unheard,
          &Coverage::earlier, &Coverage::cited, &Coverage::citedChecked})
        total.*count += times * part.*count;
}

} // namespace

Coverage coverage(const Report &report, const QSet<LineId> &cited)
{
    Coverage total;
    for (const Line &line : report.lines)
        add(total, coverageOf(line, report.version, cited.contains(line.id)), 1);
    return total;
}

void CoverageCount::set(const Report &report, const QSet<LineId> &cited)
{
    m_cited = cited;
    m_ofLines.clear();
    m_total = {};
    for (const Line &line : report.lines) {
        const Coverage part = coverageOf(line, report.version, cited.contains(line.id));
        if (part != Coverage())
            m_ofLines.insert(line.number, part);
        add(m_total, part, 1);
    }
}

void CoverageCount::renew(const Report &report, const ReportChange &change, const LineIndex &lines)
{
    if (change.isWhole)
        return set(report, m_cited);
    for (auto number = change.lines.keyBegin(); number != change.lines.keyEnd(); ++number) {
        add(m_total, m_ofLines.take(*number), -1);
        const qsizetype row = lines.rowOfNumber(*number);
        if (row < 0)
            continue;
        const Line &line = report.lines.at(row);
        const Coverage part = coverageOf(line, report.version, m_cited.contains(line.id));
        if (part != Coverage())
            m_ofLines.insert(*number, part);
        add(m_total, part, 1);
    }
}

} // namespace relaas
