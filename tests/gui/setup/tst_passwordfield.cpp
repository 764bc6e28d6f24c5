#include "gui/setup/passwordfield.h"
#include "gui/widgets/style.h"
#include "support/keys.h"
#include "support/looks.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace tst_passwordfield {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_PasswordField : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void showsThePasswordOnlyWhileTheButtonIsHeld();
    void hidesItWhenItCannotBeUsed();
    void copiesNothing();
    void keepsNothingToUndo();
    void warnsOfCapsLock_data();
    void warnsOfCapsLock();
    void putsCapsLockBeforeTheRemark();
    void isReachableByTabAndNamed();

private:
    QToolButton *button() const { return m_field->findChild<QToolButton *>(); }
    QString remark() const { return m_field->findChild<QLabel *>(u"remark"_s)->text(); }

    std::unique_ptr<PasswordField> m_field;
};

void tst_PasswordField::initTestCase()
{
    applyStyle(*qApp);
}

void tst_PasswordField::init()
{
    m_field = std::make_unique<PasswordField>();
    m_field->show();
    m_field->activateWindow();
    m_field->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
}

void tst_PasswordField::showsThePasswordOnlyWhileTheButtonIsHeld()
{
    type(u"vier"_s);
    QTest::mousePress(button(), Qt::LeftButton);
    QCOMPARE(m_field->edit()->echoMode(), QLineEdit::Normal);
    QVERIFY(m_field->edit()->hasFocus());
    QTest::mouseRelease(button(), Qt::LeftButton);
    QCOMPARE(m_field->edit()->echoMode(), QLineEdit::Password);

    press(Qt::Key_Tab);
    QVERIFY(button()->hasFocus());
    QTest::keyPress(button(), Qt::Key_Space);
    QCOMPARE(m_field->edit()->echoMode(), QLineEdit::Normal);
    QTest::keyRelease(button(), Qt::Key_Space);
    QCOMPARE(m_field->edit()->echoMode(), QLineEdit::Password);
}

void tst_PasswordField::hidesItWhenItCannotBeUsed()
{
    type(u"vier"_s);
    QTest::mousePress(button(), Qt::LeftButton);
    m_field->setEnabled(false);
    QCOMPARE(m_field->edit()->echoMode(), QLineEdit::Password);
}

void tst_PasswordField::copiesNothing()
{
    QApplication::clipboard()->setText(u"before"_s);
    type(u"vier"_s);
    QTest::mousePress(button(), Qt::LeftButton); // even while it is shown
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    QVERIFY(m_field->edit()->selectedText().isEmpty());
    QCOMPARE(m_field->edit()->contextMenuPolicy(), Qt::NoContextMenu);
    QTest::mouseRelease(button(), Qt::LeftButton);
}

void tst_PasswordField::keepsNothingToUndo()
{
    type(u"vier groene"_s);
    QCOMPARE(m_field->take(), u"vier groene"_s);
    QVERIFY(m_field->text().isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_field->text().isEmpty());
}

void tst_PasswordField::warnsOfCapsLock_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hasShift");
    QTest::addColumn<bool>("warns");
    QTest::newRow("small") << u"a"_s << false << false;
    QTest::newRow("capital by Shift") << u"A"_s << true << false;
    QTest::newRow("capital without Shift") << u"A"_s << false << true;
    QTest::newRow("small with Shift") << u"a"_s << true << true;
    QTest::newRow("beyond ASCII") << u"É"_s << false << true;
    QTest::newRow("figure") << u"1"_s << false << false;
    QTest::newRow("sign by Shift") << u"!"_s << true << false;
}

void tst_PasswordField::warnsOfCapsLock()
{
    QFETCH(QString, text);
    QFETCH(bool, hasShift);
    QFETCH(bool, warns);
    const Qt::KeyboardModifiers modifiers = hasShift ? Qt::ShiftModifier : Qt::NoModifier;
    QKeyEvent key(QEvent::KeyPress, Qt::Key_unknown, modifiers, text);
    QApplication::sendEvent(m_field->edit(), &key);
    QCOMPARE(!remark().isEmpty(), warns);
    if (!warns)
        return;
    QTest::keyClick(m_field->edit(), Qt::Key_CapsLock);
    QVERIFY(remark().isEmpty());
}

void tst_PasswordField::putsCapsLockBeforeTheRemark()
{
    m_field->setRemark(u"Strength: good"_s, Tone::Success);
    QCOMPARE(remark(), u"Strength: good"_s);
    QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"A"_s);
    QApplication::sendEvent(m_field->edit(), &key);
    QVERIFY(remark().contains(u"Caps Lock"_s));
    QCOMPARE(m_field->edit()->accessibleDescription(), remark());
    press(Qt::Key_Tab); // elsewhere nobody knows whether it is pressed
    QCOMPARE(remark(), u"Strength: good"_s);
}

void tst_PasswordField::isReachableByTabAndNamed()
{
    m_field->setName(u"New password"_s);
    QCOMPARE(m_field->edit()->accessibleName(), u"New password"_s);
    QCOMPARE(namelessWidgets(*m_field), QStringList());
    QCOMPARE(unreachableByTab(*m_field), QStringList());
}

RELAAS_TEST(QApplication, tst_PasswordField);

} // namespace tst_passwordfield

#include "tst_passwordfield.moc"
