#pragma once

#include "core/assessment/completeness.h"
#include "gui/widgets/badge.h"

namespace relaas {

/// The steps of a decision in the order of the work.
enum class Step { Grounds, Findings, Outcome, Letter };
inline constexpr int StepCount = 4;

QString stepText(Step step);
Step stepOf(Gap::Where where);

enum class StepState { NotStarted, Incomplete, Complete };

/// How far a step is, given what is still missing in the decision.
StepState stepState(Step step, const Decision &decision, const QList<Gap> &gaps);
/// As shape and word.
BadgeContent stepBadge(StepState state);

} // namespace relaas
