#pragma once

#include <QString>

class QAction;
class QWidget;

namespace relaas {

/// Shows the action's shortcut in its tooltip, as the menus do: "Back (Alt+Left)". Call it when text and
/// shortcut stand.
void showShortcutInToolTip(QAction &action);

/// The action's text as a person reads it: without the mark of the mnemonic and the dots that announce a
/// dialog.
QString plainText(const QAction &action);

/// "Back (Alt+Left)": the action's text and its first key, where it has one.
QString textWithKeys(const QAction &action);

/// The key to press, for a sentence; the name of the action where it has none.
QString keyText(const QAction &action);

/// Gives a control that does what the action does a tooltip of its own that shows the action's key, now and
/// whenever that is another one.
void showKeyOf(const QAction &action, QWidget &control, const QString &tip);

} // namespace relaas
