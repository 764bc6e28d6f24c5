#pragma once

#include "core/report/voice.h"

#include <QList>

#include <utility>

class QAction;
class QMenu;
class QWidget;

namespace relaas {

/// What can be done with the voices of the chosen line and what goes with its words. They work wherever the
/// focus is in the page's window. 5 to 8 stand for the voices: with Ctrl+Shift one plays, with Alt as well it
/// is placed; four figures lower it is taken back.
struct VoiceActions
{
    explicit VoiceActions(QWidget &page);

    QList<QAction *> editing() const;

    QMenu *menu;
    QList<std::pair<Voice, QAction *>> play;
    QList<std::pair<Voice, QAction *>> place; ///< at the selection, else from position to position
    QList<std::pair<Voice, QAction *>> clear;
    QAction *quote; ///< to the original words
    QAction *showColumn; ///< checkable: beside each line, which of its voices are placed
    QAction *fill; ///< an empty report with the template
};

} // namespace relaas
