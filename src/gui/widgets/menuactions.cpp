#include "gui/widgets/menuactions.h"

#include "gui/widgets/actiontips.h"
#include "gui/widgets/icons.h"

#include <QAction>
#include <QMenu>

namespace relaas {

QAction *addedAction(QMenu &menu, const QString &text, QStringView iconName, const QStringList &keys)
{
    QAction *action = menu.addAction(text);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    QList<QKeySequence> sequences;
    for (const QString &key : keys)
        sequences << QKeySequence(key);
    action->setShortcuts(sequences);
    showShortcutInToolTip(*action);
    return action;
}

QMenu *addedMenu(QWidget &page, const QString &title)
{
    auto *menu = new QMenu(title, &page);
    menu->setToolTipsVisible(true);
    return menu;
}

} // namespace relaas
