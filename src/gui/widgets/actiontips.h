#pragma once

#include <QString>

class QAction;

namespace relaas {

/// Shows the action's shortcut in its tooltip, as the menus do: "Back (Alt+Left)". Call it when text and
/// shortcut stand.
void showShortcutInToolTip(QAction &action);

/// The action's text as a person reads it: without the mark of the mnemonic and the dots that announce a
/// dialog.
QString plainText(const QAction &action);

} // namespace relaas
