#pragma once

#include <QList>

class QAction;
class QMenu;
class QWidget;

namespace relaas {

/// What can be done about the corrections to a report. They work wherever the focus is in the page's window.
struct CorrectionActions
{
    explicit CorrectionActions(QWidget &page);

    QList<QAction *> handling() const; ///< those that need an open point
    QList<QAction *> replying() const; ///< those that need a point, open or not

    QMenu *menu;
    QAction *show; ///< checkable: the panel
    QAction *nextOpen; ///< chooses it, goes to its line and plays
    QAction *readLetter;
    QAction *addPoint;
    QAction *edit;
    QAction *retarget; ///< the chosen line is what it is about
    QAction *compare; ///< the passage of the sound is what it was compared with
    QAction *hear; ///< plays what it was compared with, else its line
    QAction *forgetSound;
    QAction *savePassage; ///< what it was compared with, else the sound of its line, with the words
    QAction *adopt;
    QAction *adoptPartly;
    QAction *notAdopt;
    QAction *reopen;
    QAction *replyDutch;
    QAction *replyEnglish;
};

} // namespace relaas
