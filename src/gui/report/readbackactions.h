#pragma once

#include <QList>

class QAction;
class QMenu;
class QWidget;

namespace relaas {

/// What can be done while a report is read back. Those with a key of one sign work where the focus is in the
/// panel; the others wherever it is in the page's window.
struct ReadBackActions
{
    explicit ReadBackActions(QWidget &page);

    QList<QAction *> marking() const;
    QList<QAction *> inPanel() const; ///< with a key of one sign

    QMenu *menu;
    QAction *show; ///< checkable: the mode
    QAction *next; ///< the next line that was not read back; its panel has the focus then
    QAction *confirmed; ///< and on to the next
    QAction *corrected;
    QAction *refused;
    QAction *takeBack;
    QAction *hear; ///< the moment at which the line was read back
    QAction *state; ///< what became of the report as a whole
};

} // namespace relaas
