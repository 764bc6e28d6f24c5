#include "gui/report/transportkeys.h"

#include <QAction>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDialog>
#include <QKeyEvent>

#include <algorithm>

namespace relaas {

namespace {

bool isWithin(const QObject &object, const QObject &above)
{
    const QObject *each = object.parent();
    while (each && each != &above)
        each = each->parent();
    return each;
}

bool sharesAKey(const QAction &action, const QWidget &dialog)
{
    const QList<QKeySequence> keys = action.shortcuts();
    const QList<QAction *> own = dialog.actions();
    return std::ranges::any_of(own, [&keys](const QAction *other) {
        const QList<QKeySequence> theirs = other->shortcuts();
        return std::ranges::any_of(keys, [&theirs](const QKeySequence &key) { return theirs.contains(key); });
    });
}

} // namespace

TransportKeys::TransportKeys(QAction &play, QList<QAction *> reaching, QWidget &page)
    : QObject(&page)
    , m_play(play)
    , m_reaching(std::move(reaching))
    , m_page(page)
{
    m_play.setAutoRepeat(false); // held down, it would play and pause in turn
    clock = [] { return QDeadlineTimer::current().deadline(); };
    page.installEventFilter(this);
}

bool TransportKeys::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        if (watched == &m_page)
            qApp->installEventFilter(this);
        else if (auto *dialog = qobject_cast<QDialog *>(watched); dialog && isWithin(*dialog, m_page))
            reachInto(*dialog);
        break;
    case QEvent::Hide:
        if (watched == &m_page) {
            qApp->removeEventFilter(this);
            m_page.installEventFilter(this);
            release();
        }
        break;
    case QEvent::ShortcutOverride:
        press(*static_cast<QKeyEvent *>(event));
        break;
    case QEvent::KeyRelease:
        if (const auto *key = static_cast<QKeyEvent *>(event);
            m_heldKey == key->key() && !key->isAutoRepeat())
            release();
        break;
    case QEvent::ApplicationDeactivate:
        release();
        break; // the key may be let go where we do not see it
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void TransportKeys::press(const QKeyEvent &event)
{
    if (event.isAutoRepeat() || m_heldKey == event.key())
        return; // the same press is seen on its way through several widgets
    const QKeySequence key(QKeyCombination(event.modifiers() & ~Qt::KeypadModifier, Qt::Key(event.key())));
    if (!m_play.isEnabled() || !m_play.shortcuts().contains(key))
        return;
    m_heldKey = event.key();
    m_held.press(clock(), isPlaying());
}

void TransportKeys::release()
{
    if (std::exchange(m_heldKey, 0) != 0 && m_held.release(clock()))
        emit heldKeyReleased();
}

/// A dialog that uses one of the keys itself keeps it.
void TransportKeys::reachInto(QDialog &dialog) const
{
    for (QAction *action : m_reaching) {
        if (!dialog.actions().contains(action) && !sharesAKey(*action, dialog))
            dialog.addAction(action);
    }
}

} // namespace relaas
