#pragma once

#include <QList>

class QAction;
class QWidget;

namespace relaas {

/// What can be done on the page of the log, with its key.
struct LogActions
{
    explicit LogActions(QWidget &page);

    QList<QAction *> all() const { return {refresh}; } ///< in the order of the menu

    QAction *refresh;
};

} // namespace relaas
