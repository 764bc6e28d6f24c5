#pragma once

#include <QList>

class QAction;
class QWidget;

namespace relaas {

/// What can be done on the page of the users, each with its key.
struct UsersActions
{
    explicit UsersActions(QWidget &page);

    QList<QAction *> all() const { return {add, password, disable, renew}; } ///< in the order of the menu

    QAction *add;
    QAction *password;
    QAction *disable;
    QAction *renew;
};

} // namespace relaas
