#pragma once

namespace relaas {

struct ReportActions;

/// Gives every action of the page of a report its name for the table of keys (gui/keys/command.h). A name
/// once given stays: the keys that people chose hang on it.
void nameCommands(const ReportActions &actions);

} // namespace relaas
