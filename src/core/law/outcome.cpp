#include "core/law/outcome.h"

#include "core/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace relaas {

namespace {

constexpr NameTable<OutcomeKind, 9> kinds = {{
    {OutcomeKind::Grant, u"grant"},
    {OutcomeKind::PartialGrant, u"partial_grant"},
    {OutcomeKind::Rejection, u"rejection"},
    {OutcomeKind::Inadmissible, u"inadmissible"},
    {OutcomeKind::Withdrawn, u"withdrawn"},
    {OutcomeKind::Transfer, u"transfer"},
    {OutcomeKind::Revocation, u"revocation"},
    {OutcomeKind::Closed, u"closed"},
    {OutcomeKind::Notice, u"notice"},
}};

constexpr NameTable<AppealClass, 5> appeals = {{
    {AppealClass::None, u"none"},
    {AppealClass::Short, u"short"},
    {AppealClass::Long, u"long"},
    {AppealClass::Ammr, u"ammr"},
    {AppealClass::Legacy, u"legacy"},
}};

constexpr NameTable<RightToRemain, 6> rights = {{
    {RightToRemain::NotApplicable, u"not_applicable"},
    {RightToRemain::Automatic, u"automatic"},
    {RightToRemain::None, u"none"},
    {RightToRemain::OnRequest, u"on_request"},
    {RightToRemain::Permit, u"permit"},
    {RightToRemain::TemporaryProtection, u"temporary_protection"},
}};

} // namespace

QString outcomeKindName(OutcomeKind kind)
{
    return nameIn(kinds, kind);
}

std::optional<OutcomeKind> outcomeKindFromName(QStringView name)
{
    return valueIn(kinds, name);
}

QString appealClassName(AppealClass appeal)
{
    return nameIn(appeals, appeal);
}

std::optional<AppealClass> appealClassFromName(QStringView name)
{
    return valueIn(appeals, name);
}

QString rightToRemainName(RightToRemain right)
{
    return nameIn(rights, right);
}

std::optional<RightToRemain> rightToRemainFromName(QStringView name)
{
    return valueIn(rights, name);
}

Result<OutcomeCatalogue> OutcomeCatalogue::of(std::vector<Outcome> outcomes)
{
    OutcomeCatalogue catalogue;
    for (Outcome &outcome : outcomes) {
        if (catalogue.find(outcome.code)) {
            return Error{Error::Code::Invalid,
                         QCoreApplication::translate("OutcomeCatalogue",
                                                     "The outcome %1 is there twice; give each its own code.")
                             .arg(outcome.code)};
        }
        catalogue.m_outcomes.push_back(std::move(outcome));
    }
    return catalogue;
}

std::optional<Outcome> OutcomeCatalogue::find(QStringView code) const
{
    const auto found =
        std::ranges::find_if(m_outcomes, [&](const Outcome &each) { return each.code == code; });
    return found == m_outcomes.end() ? std::nullopt : std::optional(*found);
}

std::vector<Outcome> OutcomeCatalogue::listFor(Procedure procedure, QStringView regime) const
{
    std::vector<Outcome> fitting;
    std::ranges::copy_if(m_outcomes, std::back_inserter(fitting), [&](const Outcome &each) {
        return std::ranges::count(each.procedures, procedure) > 0 && each.regimes.contains(regime);
    });
    return fitting;
}

} // namespace relaas
