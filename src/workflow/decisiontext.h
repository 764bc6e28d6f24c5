#pragma once

#include "core/assessment/decision.h"
#include "core/result.h"

namespace relaas {

/// What somebody writes in a decision, as JSON: outcome, country, reasons, and the grounds with their
/// findings and citations. Not its state, people, moments and ids.
QString decisionText(const Decision &decision);

/// That, taken over into a decision. Invalid where the text is something else; nothing is taken over then.
Result<Decision> withDecisionText(Decision decision, const QString &text);

} // namespace relaas
