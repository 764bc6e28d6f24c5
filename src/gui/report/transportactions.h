#pragma once

#include <QList>

class QAction;
class QMenu;
class QWidget;

namespace relaas {

/// What the hand on the sound wants besides play and pause. They work wherever the focus is in the page's
/// window.
struct TransportActions
{
    /// Puts its entries at the end of the menu of the sound.
    TransportActions(QWidget &page, QMenu &sound);

    QList<QAction *> sounding() const; ///< those that need an open recording

    QAction *pause; ///< never begins to play, unlike the key that does both
    QAction *hearSlowly; ///< the last seconds again, slower, and on at the speed of before
    QAction *beforeBoundary; ///< the second up to where the nearest line begins or ends
    QAction *afterBoundary; ///< the second from there on
    QAction *previousLine;
    QAction *nextLine;
    QAction *goTo; ///< a time or a line that is typed
};

} // namespace relaas
