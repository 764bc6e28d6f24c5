#pragma once

#include "core/assessment/decision.h"
#include "core/law/outcome.h"

#include <QPalette>
#include <QTextDocument>

#include <memory>
#include <optional>
#include <vector>

namespace relaas {

class CaseSources;

/// A decision to read from top to bottom: grounds, findings with their citations in place, outcome, reasons.
struct DecisionDocument
{
    /// A citation and where it stands, in characters.
    struct Span
    {
        PlacedCitation place;
        int from = 0;
        int to = 0;
    };

    std::unique_ptr<QTextDocument> text;
    std::vector<Span> citations; ///< in the order of reading
};

/// A click on a citation follows the link "citation:N", N counting in the order of reading from 0.
DecisionDocument decisionDocument(const Decision &decision, const CaseSources &sources,
                                  const std::optional<Outcome> &outcome, const QFont &font,
                                  const QPalette &palette);

} // namespace relaas
