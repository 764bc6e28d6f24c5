#pragma once

#include "gui/keys/command.h"

class QMenuBar;
class QWidget;

namespace relaas {

/// The commands of every page of the program, also of those that were never opened, in the order of their
/// menus.
QList<Command> pageCommands();

/// Those in the menus of a window, without the menu that holds what its page can do.
QList<Command> windowCommands(const QMenuBar &menus);

} // namespace relaas
