#include "core/letter/condition.h"

#include "core/names.h"

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

using Conclusion = LetterGround::Conclusion;
constexpr NameTable<Conclusion, 3> conclusions = {{
    {Conclusion::Credible, u"credible"},
    {Conclusion::CredibleByBenefitOfDoubt, u"benefit_of_doubt"},
    {Conclusion::NotCredible, u"not_credible"},
}};

QString yesOrNo(bool holds)
{
    return holds ? u"yes"_s : u"no"_s;
}

template<typename Enum, typename NameOf>
QStringList allNames(Enum last, NameOf nameOf)
{
    QStringList all;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        all += nameOf(static_cast<Enum>(i));
    return all;
}

QHash<QString, QString> valuesOf(const LetterFacts &facts, const LetterGround *ground)
{
    QHash<QString, QString> values = {
        {u"outcome"_s, facts.outcome.code},
        {u"kind"_s, outcomeKindName(facts.outcome.kind)},
        {u"appeal"_s, appealClassName(appealOf(facts))},
        {u"right_to_remain"_s, rightToRemainName(rightToRemainOf(facts))},
        {u"regime"_s, facts.regime},
        {u"procedure"_s, procedureName(facts.procedure)},
        {u"return_decision"_s, yesOrNo(facts.outcome.needsReturnDecision)},
        {u"departure"_s, facts.departureTerm && facts.departureTerm->length == 0 ? u"at_once"_s : u"term"_s},
        {u"notified"_s, yesOrNo(facts.notifiedOn && facts.appealLastDay)},
        {u"lawyer"_s, yesOrNo(!facts.lawyerName.trimmed().isEmpty())},
        {u"interviewed"_s, yesOrNo(!facts.interviews.empty())},
        {u"grounds"_s, yesOrNo(facts.outcome.needsGrounds && !facts.grounds.empty())},
        {u"reasons"_s, yesOrNo(!facts.reasons.trimmed().isEmpty())},
    };
    if (ground)
        values.insert(u"conclusion"_s, nameIn(conclusions, ground->conclusion));
    return values;
}

} // namespace

const QHash<QString, QStringList> &knownFacts()
{
    static const QStringList either = {u"yes"_s, u"no"_s};
    static const QHash<QString, QStringList> facts = {
        {u"outcome"_s, {}},
        {u"kind"_s, allNames(OutcomeKind::Notice, outcomeKindName)},
        {u"appeal"_s, allNames(AppealClass::Legacy, appealClassName)},
        {u"right_to_remain"_s, allNames(RightToRemain::TemporaryProtection, rightToRemainName)},
        {u"regime"_s, {u"apr2026"_s, u"vw_legacy"_s, u"tpd2023"_s}},
        {u"procedure"_s, allNames(Procedure::Campaign2023, procedureName)},
        {u"return_decision"_s, either},
        {u"departure"_s, {u"at_once"_s, u"term"_s}},
        {u"notified"_s, either},
        {u"lawyer"_s, either},
        {u"interviewed"_s, either},
        {u"grounds"_s, either},
        {u"reasons"_s, either},
        {u"conclusion"_s, {u"credible"_s, u"benefit_of_doubt"_s, u"not_credible"_s}},
    };
    return facts;
}

bool applies(const TextBlock &block, const LetterFacts &facts, const LetterGround *ground)
{
    const bool isInForce = (block.validFrom.isNull() || block.validFrom <= facts.decidedOn)
        && (block.validTo.isNull() || facts.decidedOn <= block.validTo);
    const QHash<QString, QString> values = valuesOf(facts, ground);
    const auto holds = [&](const Condition &each) { return each.anyOf.contains(values.value(each.fact)); };
    return isInForce && std::ranges::all_of(block.when, holds) && std::ranges::none_of(block.unless, holds);
}

} // namespace relaas
