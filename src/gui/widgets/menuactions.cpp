#include "gui/widgets/menuactions.h"

#include "gui/widgets/actiontips.h"
#include "gui/widgets/icons.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace relaas {

namespace {

QAction *equipped(QAction *action, QStringView iconName, const QStringList &keys)
{
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    QList<QKeySequence> sequences;
    for (const QString &key : keys)
        sequences << QKeySequence(key);
    action->setShortcuts(sequences);
    showShortcutInToolTip(*action);
    return action;
}

} // namespace

QAction *addedAction(QMenu &menu, const QString &text, QStringView iconName, const QStringList &keys)
{
    return equipped(menu.addAction(text), iconName, keys);
}

QAction *addedAction(QWidget &page, const QString &id, const QString &text, QStringView iconName,
                     const QStringList &keys)
{
    QAction *action = equipped(new QAction(text, &page), iconName, keys);
    action->setObjectName(id);
    page.addAction(action);
    return action;
}

QMenu *addedMenu(QWidget &page, const QString &title)
{
    auto *menu = new QMenu(title, &page);
    menu->setToolTipsVisible(true);
    return menu;
}

} // namespace relaas
