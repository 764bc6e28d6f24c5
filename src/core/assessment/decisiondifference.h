#pragma once

#include "core/assessment/decision.h"

namespace relaas {

/// A place in a decision where somebody writes or chooses something.
enum class DecisionPart {
    Outcome,
    Country,
    Reasons,
    Grounds, ///< all of them, with everything in them
    Ground, ///< one, with everything in it
    Title,
    Summary,
    Conclusion,
    GroundReasons,
    FindingText,
};

struct DecisionField
{
    DecisionPart part = DecisionPart::Reasons;
    int ground = -1;
    int finding = -1;

    bool operator==(const DecisionField &) const = default;
};

/// Where two decisions say something else, in the order of the letter; spaces that saving takes away do not
/// count. Grounds are compared by their place: where there are more or fewer of them that is one difference,
/// and so is a ground with other findings, directions or citations.
QList<DecisionField> differingFields(const Decision &a, const Decision &b);

/// Whether two such places overlap: a ground and its title do.
bool overlap(const DecisionField &a, const DecisionField &b);

/// "Ground 2 · summary".
QString fieldTitle(const DecisionField &field);

/// What stands in a field, as people read it; empty where the decision has no such ground or finding.
QString fieldText(const Decision &decision, const DecisionField &field);

/// What stands in a field of one decision, taken over into another. Does nothing where either has no such
/// ground or finding.
Decision withField(Decision decision, const Decision &from, const DecisionField &field);

} // namespace relaas
