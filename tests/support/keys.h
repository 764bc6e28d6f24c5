#pragma once

#include <QApplication>
#include <QSet>
#include <QTest>

namespace relaas::test {

/// A key as a person presses it: it goes to whatever has the focus.
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QVERIFY2(QApplication::focusWidget(), "nothing has the focus");
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// The letter of a button, with Alt; a button shows for a tenth of a second that it is pressed.
inline void pressLetter(Qt::Key letter)
{
    press(letter, Qt::AltModifier);
    QTest::qWait(150);
}

inline void type(const QString &text)
{
    QVERIFY2(QApplication::focusWidget(), "nothing has the focus");
    QTest::keyClicks(QApplication::focusWidget(), text);
}

/// The controls of a window in front that Tab should reach and does not, from where the focus is now.
inline QStringList unreachableByTab(const QWidget &window)
{
    QSet<const QWidget *> reached;
    for (QWidget *focus = QApplication::focusWidget(); focus && !reached.contains(focus);
         focus = QApplication::focusWidget()) {
        reached.insert(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QStringList missed;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible()
            && widget->isEnabled() && !widget->focusProxy();
        if (isStop && !reached.contains(widget))
            missed << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ')
                    + widget->objectName();
    }
    return missed;
}

} // namespace relaas::test
