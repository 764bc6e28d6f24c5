#pragma once

#include <QList>

class QAction;
class QMenu;

namespace relaas {

/// What can be done with findings on the recording: where there is doubt, the recording prevails.
struct RecordingFindingActions
{
    /// Puts its entries at the end of the menu in which lines are compared.
    explicit RecordingFindingActions(QMenu &menu);

    QAction *make; ///< about the chosen line
    QAction *show; ///< checkable: those of the report
    QAction *print; ///< the one that is chosen, else the newest about the chosen line
};

} // namespace relaas
