#include "core/letter/letterfacts.h"

namespace relaas {

AppealClass appealOf(const LetterFacts &facts)
{
    return facts.appeal.value_or(facts.outcome.appeal);
}

AppealClass appealTermClassOf(const LetterFacts &facts)
{
    const AppealClass own = appealOf(facts);
    return own == AppealClass::None ? facts.outcome.returnAppeal : own;
}

RightToRemain rightToRemainOf(const LetterFacts &facts)
{
    if (facts.rightToRemain)
        return *facts.rightToRemain;
    if (facts.unaccompaniedMinor && facts.outcome.minorsMayRemain)
        return RightToRemain::Automatic;
    return facts.outcome.rightToRemain;
}

} // namespace relaas
