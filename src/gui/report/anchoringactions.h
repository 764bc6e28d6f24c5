#pragma once

class QAction;
class QMenu;
class QWidget;

namespace relaas {

/// Placing lines in the sound while they are typed or tapped along.
struct AnchoringActions
{
    /// Puts its entries at the end of the menu of the line.
    AnchoringActions(QWidget &page, QMenu &line);

    QAction *whileTyping; ///< checkable
    QAction *tap; ///< checkable: on while tapping goes on
    QAction *reaction;
};

} // namespace relaas
