#pragma once

#include <QPalette>

namespace relaas {

/// The program's own colours, used where the desktop has none or the user asks for them.
QPalette lightPalette();
QPalette darkPalette();

} // namespace relaas
