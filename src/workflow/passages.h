#pragma once

#include "core/letter/language.h"
#include "core/report/correction.h"
#include "core/report/passagetext.h"
#include "core/result.h"

#include <QList>

namespace relaas {

class Decisions;
class Ledger;

/// Passages of recordings that leave the house with the words of the report: for a court, or a lawyer.
class Passages
{
public:
    Passages(const Ledger &ledger, const Decisions &decisions) : m_ledger(ledger), m_decisions(decisions) { }

    /// What goes with the passages that these spans make (passagesOf()), by whoever is signed in and now.
    Result<PassageFacts> facts(const Report &report, const QList<Anchor> &spans, Language language) const;
    /// The same for lines, by number (soundOfLines()).
    Result<PassageFacts> factsOfLines(const Report &report, const QList<int> &numbers,
                                      Language language) const;
    /// The same for the lines that the decision of the case cites. Refuses where it cites none.
    Result<PassageFacts> factsOfCited(const Report &report, Language language) const;
    /// The same for a point of a letter, with the words of the version that the letter is about: what it was
    /// compared with, else its line or lines (placedLines()). Refuses one that has neither.
    Result<PassageFacts> factsOfPoint(const CorrectionLetter &letter, const Correction &point,
                                      Language language) const;

    /// Logs that they leave, bound to the manifest by its sum; to be called before they do.
    Result<void> noteExport(const PassageFacts &facts, const QByteArray &manifestSha256) const;

private:
    const Ledger &m_ledger;
    const Decisions &m_decisions;
};

} // namespace relaas
