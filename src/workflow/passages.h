#pragma once

#include "core/letter/language.h"
#include "core/report/passagetext.h"
#include "core/result.h"

#include <QList>

namespace relaas {

class Ledger;

/// Passages of recordings that leave the house with the words of the report: for a court, or a lawyer.
class Passages
{
public:
    explicit Passages(const Ledger &ledger) : m_ledger(ledger) { }

    /// What goes with the passages that these spans make (passagesOf()), by whoever is signed in and now.
    Result<PassageFacts> facts(const Report &report, const QList<Anchor> &spans, Language language) const;
    /// The same for lines, by number (soundOfLines()).
    Result<PassageFacts> factsOfLines(const Report &report, const QList<int> &numbers,
                                      Language language) const;

    /// Logs that they leave, bound to the manifest by its sum; to be called before they do.
    Result<void> noteExport(const Report &report, const QByteArray &manifestSha256) const;

private:
    const Ledger &m_ledger;
};

} // namespace relaas
