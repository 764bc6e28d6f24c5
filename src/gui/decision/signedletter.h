#pragma once

#include "core/assessment/decision.h"
#include "core/result.h"

class QWidget;

namespace relaas {

class Decisions;
class Prompts;

/// Asks where to, and saves the signed letter there byte for byte. Returns the path, empty when the user gave
/// up.
Result<QString> saveSignedLetter(const Decisions &decisions, const Decision &decision, Prompts &prompts,
                                 const QString &suggestedName, QWidget *parent);

} // namespace relaas
