#pragma once

#include <QStringList>

class QAction;
class QMenu;
class QWidget;

namespace relaas {

/// An entry of a menu with its sign and its keys, which its tooltip names. `iconName` as for icon(), may be
/// empty.
QAction *addedAction(QMenu &menu, const QString &text, QStringView iconName = {},
                     const QStringList &keys = {});

/// Something a page can do, with its name for the table of keys (gui/keys/command.h). Works wherever the
/// focus is in the page's window; owned by the page.
QAction *addedAction(QWidget &page, const QString &id, const QString &text, QStringView iconName,
                     const QStringList &keys);

/// A menu whose entries say in a tooltip why they cannot be chosen.
QMenu *addedMenu(QWidget &page, const QString &title);

} // namespace relaas
