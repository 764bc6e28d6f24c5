#pragma once

#include <QList>

class QAction;
class QWidget;

namespace relaas {

/// What can be done on the list of reviews, each with its key.
struct ReviewListActions
{
    explicit ReviewListActions(QWidget &page);

    QList<QAction *> all() const { return {open, refresh}; } ///< in the order of the menu

    QAction *open;
    QAction *refresh;
};

} // namespace relaas
