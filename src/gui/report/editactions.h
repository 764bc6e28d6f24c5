#pragma once

class QAction;
class QMenu;
class QWidget;

namespace relaas {

/// What can be done with the text of a report as a whole: taking steps back, moving lines, finding. A field
/// of text that has the focus keeps undo and redo for itself; lines are moved where the focus is among them.
struct EditActions
{
    /// Puts its entries at the beginning of the menu of the line.
    EditActions(QWidget &page, QMenu &line);

    /// Names the steps that would be taken back or done again; empty: there is none.
    void setSteps(const QString &undone, const QString &redone, bool mayEdit);

    QAction *undo;
    QAction *redo;
    QAction *find;
    QAction *replace;
    QAction *moveUp;
    QAction *moveDown;
    QAction *abbreviations;
    QAction *spelling; ///< checkable
};

} // namespace relaas
