#pragma once

#include <QApplication>
#include <QTest>

namespace relaas::test {

/// A key as a person presses it: it goes to whatever has the focus.
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QVERIFY2(QApplication::focusWidget(), "nothing has the focus");
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

inline void type(const QString &text)
{
    QVERIFY2(QApplication::focusWidget(), "nothing has the focus");
    QTest::keyClicks(QApplication::focusWidget(), text);
}

} // namespace relaas::test
