#pragma once

#include <QList>

class QAction;
class QMenu;
class QWidget;

namespace relaas {

/// What can be done with the figures, dates, names and negations of a report, and with the passages at which
/// its words and the sound do not go together. They work wherever the focus is in the page's window.
struct SweepActions
{
    explicit SweepActions(QWidget &page);

    QList<QAction *> judging() const;

    QMenu *menu;
    QAction *show; ///< checkable: the panel
    QAction *next; ///< the next that was not heard yet: chooses it, goes to its line and plays its passage
    QAction *previous;
    QAction *hear; ///< plays the passage of the chosen one again
    QAction *heardSo; ///< and on to the next
    QAction *heardOtherwise; ///< and its line gets a verdict
    QAction *cannotBeHeard; ///< and on to the next
    QAction *takeBack;
    QAction *showPassages; ///< checkable: where words and sound do not go together
    QAction *nextPassage; ///< goes to it and plays it
};

} // namespace relaas
