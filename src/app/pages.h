#pragma once

#include "audio/output.h"
#include "gui/shell/location.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/page.h"

#include <memory>
#include <vector>

namespace relaas {

class Office;
class Prompts;
class Session;

/// Where the navigation at the left leads, by what the user may see.
std::vector<Section> sectionsFor(const Session &session);

/// The page that shows a place, on the services of the office; sound goes to what `output` makes.
std::unique_ptr<Page> pageFor(const Location &location, Office &office, Prompts &prompts,
                              const OutputFactory &output);

} // namespace relaas
