#pragma once

#include "gui/report/heldkey.h"

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QDialog;
class QKeyEvent;
class QWidget;

namespace relaas {

/// Keys of the sound that reach further than those of a menu: the key that plays may be held, and the sound
/// answers in the dialogs of the page as well. Looks at keys only while the page can be seen.
class TransportKeys : public QObject
{
    Q_OBJECT

public:
    /// `reaching` are the actions that dialogs of the page get too.
    TransportKeys(QAction &play, QList<QAction *> reaching, QWidget &page);

    /// In milliseconds; that of the computer.
    std::function<qint64()> clock;
    /// Asked when the key goes down, before it does what it does.
    std::function<bool()> isPlaying = [] { return false; };

signals:
    /// The key that began to play was let go after having been held.
    void heldKeyReleased();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press(const QKeyEvent &event);
    void release();
    void reachInto(QDialog &dialog) const;

    QAction &m_play;
    QList<QAction *> m_reaching;
    QWidget &m_page;
    HeldKey m_held;
    int m_heldKey = 0; ///< 0: none
};

} // namespace relaas
