#pragma once

#include "core/result.h"

#include <QKeySequence>

namespace relaas {

/// Whether a person may give this key to a command. Refused (Invalid) is what a text field, a menu, a list,
/// the desktop or an input method needs for itself: a command would take it from there, or never get it.
Result<void> judgedKey(const QKeySequence &key);

/// The key as it is printed on the keyboard of this desktop.
QString keyName(const QKeySequence &key);

/// One key press as a file has it, "Ctrl+Shift+F7"; empty where it is none.
QKeySequence keyFrom(const QString &text);

} // namespace relaas
