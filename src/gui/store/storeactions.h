#pragma once

#include <QList>

class QAction;
class QWidget;

namespace relaas {

/// What can be done on the page of the store, each with its key.
struct StoreActions
{
    /// Those who may not keep backups, hold cases or erase them get no such actions: these are null.
    explicit StoreActions(QWidget &page, bool keepsBackups = true, bool holds = true, bool erases = true);

    QList<QAction *> backups() const; ///< those that concern backups
    QList<QAction *> due() const; ///< those that concern a case that is due
    QList<QAction *> all() const { return backups() + due() << refresh; } ///< in the order of the menu

    QAction *backUp = nullptr;
    QAction *drill = nullptr;
    QAction *check = nullptr;
    QAction *chooseFolder = nullptr;
    QAction *hold = nullptr;
    QAction *lift = nullptr;
    QAction *erase = nullptr;
    QAction *refresh;
};

} // namespace relaas
