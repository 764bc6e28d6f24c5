#pragma once

#include <QList>

class QAction;
class QWidget;

namespace relaas {

/// What can be done on the list of cases, each with its key.
struct CaseListActions
{
    explicit CaseListActions(QWidget &page);

    QList<QAction *> all() const { return {find, open, refresh}; } ///< in the order of the menu

    QAction *find;
    QAction *open;
    QAction *refresh;
};

} // namespace relaas
