#pragma once

#include "audio/aids.h"

#include <QList>

#include <utility>

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

namespace relaas {

/// What can be chosen about how the sound is heard: again and again, in steps, without its pauses, with help
/// for the ear, and which of its channels. They work wherever the focus is in the page's window.
struct HearingActions
{
    /// Puts its entries at the end of the menu of the sound.
    HearingActions(QWidget &page, QMenu &sound);

    static constexpr int channelsWithKey = 6; ///< the next digits mean something else

    /// The recording that is open has so many channels.
    void setChannels(int count);

    QList<QAction *> sounding() const; ///< those that need an open recording

    QAction *repeat; ///< checkable: the selection or the line, until it is taken back
    QAction *walk; ///< checkable: on in steps, each of them twice
    QAction *skipPauses; ///< checkable
    QActionGroup *rewind; ///< how far play goes back after a pause; data: milliseconds

    QMenu *manner; ///< all that follows
    QAction *asRecorded; ///< to the sound as it is, and back to what was chosen
    QList<std::pair<Aid, QAction *>> aids;
    QAction *nextChannel; ///< all, only the first, only the second, …
    QActionGroup *channels; ///< data: channel from 0, or -1 for all
    QAction *swapChannels;
    QAction *volumes;
    QAction *openManner; ///< opens the menu where its button is

private:
    QWidget &m_page;
    QMenu *channelMenu;
};

} // namespace relaas
