#include "core/assessment/completeness.h"

#include <QCoreApplication>

#include <algorithm>

namespace relaas {

namespace {

class GapFinder
{
public:
    GapFinder(const Decision &decision, const QList<Report> &reports)
        : m_decision(decision)
        , m_reports(reports)
    {
    }

    QList<Gap> all(bool needsGrounds)
    {
        if (m_decision.outcome.isEmpty())
            add(Gap::Where::Outcome, -1, QCoreApplication::translate("Completeness", "Choose an outcome."));
        if (restsOnCountry(m_decision.outcome) && m_decision.country.isEmpty()) {
            add(Gap::Where::Outcome, -1,
                QCoreApplication::translate("Completeness", "Name the country this outcome rests on."));
        }
        if (m_decision.reasons.trimmed().isEmpty()) {
            add(Gap::Where::Outcome, -1,
                QCoreApplication::translate("Completeness", "Give the reasons for the outcome."));
        }
        if (needsGrounds && m_decision.grounds.isEmpty()) {
            add(Gap::Where::Grounds, -1,
                QCoreApplication::translate("Completeness", "Name at least one asylum ground."));
        }
        for (int i = 0; i < m_decision.grounds.size(); ++i)
            checkGround(i);
        return std::move(m_gaps);
    }

private:
    void add(Gap::Where where, int ground, const QString &text) { m_gaps.append({where, ground, text, {}}); }

    void checkGround(int index)
    {
        const Ground &ground = m_decision.grounds.at(index);
        const QString name = QCoreApplication::translate("Completeness", "Asylum ground %1").arg(index + 1);
        if (ground.title.trimmed().isEmpty()) {
            add(Gap::Where::Grounds, index,
                QCoreApplication::translate("Completeness", "%1 has no title.").arg(name));
        }
        if (ground.summary.trimmed().isEmpty()) {
            add(Gap::Where::Grounds, index,
                QCoreApplication::translate("Completeness", "%1 has no summary of what the applicant stated.")
                    .arg(name));
        }
        if (ground.conclusion == Conclusion::None) {
            add(Gap::Where::Findings, index,
                QCoreApplication::translate("Completeness", "%1 has no conclusion.").arg(name));
        }
        if (ground.findings.isEmpty()) {
            add(Gap::Where::Findings, index,
                QCoreApplication::translate("Completeness", "%1 has no finding.").arg(name));
        }
        for (const Finding &finding : ground.findings)
            checkFinding(index, name, finding);
    }

    void checkFinding(int index, const QString &name, const Finding &finding)
    {
        if (finding.text.trimmed().isEmpty()) {
            add(Gap::Where::Findings, index,
                QCoreApplication::translate("Completeness", "%1 has a finding without words.").arg(name));
        }
        if (finding.citations.isEmpty()) {
            add(Gap::Where::Findings, index,
                QCoreApplication::translate("Completeness", "%1 has a finding without a citation.")
                    .arg(name));
        }
        for (const Citation &citation : finding.citations)
            checkCitation(index, name, citation);
    }

    void checkCitation(int index, const QString &name, const Citation &citation)
    {
        const auto report = std::find_if(m_reports.cbegin(), m_reports.cend(),
                                         [&](const Report &r) { return r.id == citation.report; });
        const auto state = report == m_reports.cend() ? CitationState::Broken : stateOf(citation, *report);
        if (state != CitationState::Exact) {
            add(Gap::Where::Findings, index,
                QCoreApplication::translate("Completeness",
                                            "%1 cites line %2 as it no longer stands (%3). Cite it again.")
                    .arg(name)
                    .arg(citation.lineNumber)
                    .arg(citationStateText(state)));
            return;
        }
        const Report &newest = newestOf(*report);
        if (const LaterState later = laterStateOf(citation, *report, newest); later != LaterState::Same) {
            add(Gap::Where::Findings, index,
                (later == LaterState::Gone ? QCoreApplication::translate(
                     "Completeness",
                     "%1 cites line %2 of version %3 of a report; version %4 does not have that line any "
                     "more. Cite what version %4 says.")
                                           : QCoreApplication::translate(
                                               "Completeness",
                                               "%1 cites line %2 of version %3 of a report; version %4 says "
                                               "something else there, or has somebody else say it, or "
                                               "places it elsewhere in the sound. Cite it from version %4."))
                    .arg(name)
                    .arg(citation.lineNumber)
                    .arg(citation.reportVersion)
                    .arg(newest.version));
            return;
        }
        if (citation.recordingFinding > 0)
            return; // what is quoted is what was heard
        if (const RecordingFinding *finding = findingAgainst(citation, *report, newest)) {
            add(Gap::Where::Findings, index,
                QCoreApplication::translate("Completeness",
                                            "%1 cites line %2 as the report has it, while the recording "
                                            "prevails (finding %3). Cite the words of that finding.")
                    .arg(name, QString::number(citation.lineNumber), findingLabel(finding->number)));
            return;
        }
        const Line *now = newest.lineWithNumber(citation.lineNumber);
        Verdict verdict = verdictOf(*citedLine(citation, *report));
        if (!forbidsCiting(verdict) && now)
            verdict = verdictOf(*now);
        if (forbidsCiting(verdict)) {
            add(Gap::Where::Findings, index,
                QCoreApplication::translate(
                    "Completeness",
                    "%1 cites line %2, which was compared with the recording (%3). The recording "
                    "prevails: correct the line and cite it again.")
                    .arg(name, QString::number(citation.lineNumber), verdictText(verdict)));
        }
    }

    const Report &newestOf(const Report &report) const
    {
        const Report *newest = &report;
        for (const Report &each : m_reports) {
            if (each.interview == report.interview && each.version > newest->version)
                newest = &each;
        }
        return *newest;
    }

    const Decision &m_decision;
    const QList<Report> &m_reports;
    QList<Gap> m_gaps;
};

} // namespace

QList<Gap> gapsIn(const Decision &decision, const QList<Report> &reports, bool needsGrounds)
{
    return GapFinder(decision, reports).all(needsGrounds);
}

QList<Gap> gapsInCorrections(const QList<CorrectionLetter> &letters)
{
    QList<Gap> gaps;
    for (const CorrectionLetter &letter : letters) {
        for (const Correction &each : letter.items) {
            if (!each.isOpen())
                continue;
            gaps.append({Gap::Where::Corrections, -1,
                         QCoreApplication::translate("Completeness",
                                                     "Point %1 of the corrections that came from %2 is still "
                                                     "open. Say what is done with it.")
                             .arg(correctionLabel(letter, each), letter.from),
                         letter.interview});
        }
    }
    return gaps;
}

} // namespace relaas
