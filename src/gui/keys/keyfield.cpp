#include "gui/keys/keyfield.h"

#include "gui/keys/keyrules.h"

#include <QKeyEvent>

namespace relaas {

namespace {

bool isOnlyAModifier(int key)
{
    return (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) || key == Qt::Key_AltGr
        || key == Qt::Key_unknown || key == 0;
}

/// What leads out of the field, or into the menus.
bool isForTheDialog(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    if (modifiers == Qt::AltModifier && key >= Qt::Key_A && key <= Qt::Key_Z)
        return true;
    const bool isPlain = modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier;
    return isPlain
        && (key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Return || key == Qt::Key_Enter
            || key == Qt::Key_Escape);
}

/// Shift is part of the sign where it makes another one: Ctrl and + is Ctrl++, whatever the layout needs.
QKeySequence pressedKey(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier & ~Qt::GroupSwitchModifier;
    const int key = event.key();
    const bool isSignOfShift =
        key > Qt::Key_Space && key < Qt::Key_Escape && !QChar(char16_t(key)).isLetterOrNumber();
    if (isSignOfShift)
        modifiers &= ~Qt::ShiftModifier;
    return QKeySequence(QKeyCombination(modifiers, Qt::Key(key)));
}

} // namespace

KeyField::KeyField(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

void KeyField::setKey(const QKeySequence &key)
{
    if (key == m_key)
        return;
    m_key = key;
    setText(keyName(key));
    emit keyChanged();
}

bool KeyField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !isForTheDialog(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // the key is looked at here, and does what it does nowhere
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (isForTheDialog(*event)) {
        QLineEdit::keyPressEvent(event);
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            event->accept(); // it presses no button of the dialog
        return;
    }
    if (isOnlyAModifier(event->key()) || event->isAutoRepeat())
        return;
    if (event->key() == Qt::Key_Backspace && event->modifiers() == Qt::NoModifier)
        setKey({});
    else
        setKey(pressedKey(*event));
}

} // namespace relaas
