#include "gui/decision/stepstate.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

bool isStarted(Step step, const Decision &decision)
{
    switch (step) {
    case Step::Grounds:
        return !decision.grounds.isEmpty();
    case Step::Findings:
        return std::any_of(decision.grounds.cbegin(), decision.grounds.cend(), [](const Ground &ground) {
            return !ground.findings.isEmpty() || ground.conclusion != Conclusion::None;
        });
    case Step::Outcome:
        return !decision.outcome.isEmpty() || !decision.reasons.trimmed().isEmpty();
    case Step::Letter:
        return !decision.outcome.isEmpty();
    }
    return false;
}

} // namespace

QString stepText(Step step)
{
    switch (step) {
    case Step::Grounds:
        return QCoreApplication::translate("relaas::Step", "Asylum grounds");
    case Step::Findings:
        return QCoreApplication::translate("relaas::Step", "Findings");
    case Step::Outcome:
        return QCoreApplication::translate("relaas::Step", "Outcome");
    case Step::Letter:
        return QCoreApplication::translate("relaas::Step", "Letter");
    }
    return {};
}

Step stepOf(Gap::Where where)
{
    switch (where) {
    case Gap::Where::Grounds:
        return Step::Grounds;
    case Gap::Where::Findings:
        return Step::Findings;
    case Gap::Where::Corrections: // dealt with beside the report; what it leads to is the letter
        return Step::Letter;
    case Gap::Where::Outcome:
        break;
    }
    return Step::Outcome;
}

StepState stepState(Step step, const Decision &decision, const QList<Gap> &gaps)
{
    const auto isMissing = [&](Step wanted) {
        return std::any_of(gaps.cbegin(), gaps.cend(),
                           [wanted](const Gap &gap) { return stepOf(gap.where) == wanted; });
    };
    if (isStarted(step, decision)) {
        const bool hasGap = step == Step::Letter ? !gaps.isEmpty() : isMissing(step);
        return hasGap ? StepState::Incomplete : StepState::Complete;
    }
    // Some outcomes, such as a withdrawal, need no assessment of the account.
    const bool needsNothing = (step == Step::Grounds || step == Step::Findings) && decision.grounds.isEmpty()
        && !isMissing(Step::Grounds);
    return needsNothing ? StepState::Complete : StepState::NotStarted;
}

BadgeContent stepBadge(StepState state)
{
    switch (state) {
    case StepState::NotStarted:
        return {u"circle"_s, QCoreApplication::translate("relaas::Step", "not started"), Tone::Neutral};
    case StepState::Incomplete:
        return {u"circle-half"_s, QCoreApplication::translate("relaas::Step", "incomplete"), Tone::Warning};
    case StepState::Complete:
        return {u"check-circle-fill"_s, QCoreApplication::translate("relaas::Step", "complete"),
                Tone::Success};
    }
    return {};
}

} // namespace relaas
