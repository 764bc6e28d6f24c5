#pragma once

#include "audio/output.h"
#include "gui/shell/location.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/page.h"

#include <memory>
#include <vector>

namespace relaas {

class Authenticator;
class Office;
class Prompts;
class Session;
class Settings;

/// What pages stand on; all of it must outlive them.
struct PageNeeds
{
    Office &office;
    const Authenticator &authenticator;
    Prompts &prompts;
    Settings &settings;
    const OutputFactory &output;
};

/// Where the navigation at the left leads, by what the user may see.
std::vector<Section> sectionsFor(const Session &session);

/// The page that shows a place.
std::unique_ptr<Page> pageFor(const Location &location, const PageNeeds &needs);

} // namespace relaas
