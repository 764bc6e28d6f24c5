#include "gui/users/changepassworddialog.h"
#include "gui/widgets/style.h"
#include "support/keys.h"
#include "support/looks.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

namespace tst_changepassworddialog {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_ChangePasswordDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void changesByKeyboardAlone();
    void asksForThePresentOneAgainWhenRefused();
    void givesInNothingHalf();
    void isReachableByTabAndNamed();

private:
    void fillIn();

    std::unique_ptr<ChangePasswordDialog> m_dialog;
};

void tst_ChangePasswordDialog::initTestCase()
{
    applyStyle(*qApp);
}

void tst_ChangePasswordDialog::init()
{
    m_dialog = std::make_unique<ChangePasswordDialog>(
        [](const QString &password, const QStringList &ownWords) {
            const bool isBad = password.size() < 12 || ownWords.contains(password);
            return PasswordVerdict{u"good"_s, isBad ? u"Choose another."_s : QString()};
        },
        QStringList{u"k. de wit beheer"_s});
    m_dialog->open();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void tst_ChangePasswordDialog::fillIn()
{
    type(u"vier groene lampen"_s);
    press(Qt::Key_Return);
    type(u"vijf natte sokken"_s);
    press(Qt::Key_Return);
    type(u"vijf natte sokken"_s);
}

void tst_ChangePasswordDialog::changesByKeyboardAlone()
{
    QSignalSpy asked(m_dialog.get(), &ChangePasswordDialog::changeRequested);
    fillIn();
    shoot(*m_dialog, u"changepassword"_s);
    press(Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first(), (QVariantList{u"vier groene lampen"_s, u"vijf natte sokken"_s}));
    QVERIFY(!m_dialog->findChild<QWidget *>(u"fields"_s)->isEnabled());
}

void tst_ChangePasswordDialog::asksForThePresentOneAgainWhenRefused()
{
    QSignalSpy asked(m_dialog.get(), &ChangePasswordDialog::changeRequested);
    fillIn();
    press(Qt::Key_Return);
    m_dialog->refuse(u"The present password is not right."_s);
    QVERIFY(m_dialog->findChild<QLabel *>(u"state"_s)->text().contains(u"not right"_s));
    type(u"zes oude fietsen"_s); // the focus is in its empty field
    pressLetter(Qt::Key_C);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.last(), (QVariantList{u"zes oude fietsen"_s, u"vijf natte sokken"_s}));
}

void tst_ChangePasswordDialog::givesInNothingHalf()
{
    QSignalSpy asked(m_dialog.get(), &ChangePasswordDialog::changeRequested);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    type(u"k. de wit beheer"_s);
    press(Qt::Key_Return);
    type(u"k. de wit beheer"_s);
    press(Qt::Key_Return);
    QCOMPARE(asked.size(), 0);
    press(Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void tst_ChangePasswordDialog::isReachableByTabAndNamed()
{
    fillIn();
    QCOMPARE(namelessWidgets(*m_dialog), QStringList());
    QCOMPARE(unreachableByTab(*m_dialog), QStringList());
}

RELAAS_TEST(QApplication, tst_ChangePasswordDialog);

} // namespace tst_changepassworddialog

#include "tst_changepassworddialog.moc"
