#include "gui/shell/signinpage.h"
#include "gui/widgets/style.h"
#include "support/looks.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_SignInPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void signsInByKeyboardAlone();
    void signsInByTheButton();
    void offersBothLanguages();
    void saysWhatToDoWithoutUsers();
    void namesEveryControl();

private:
    const QList<SignInChoice> m_choices{{u"bos"_s, u"A. Bos"_s, u"Caseworker"_s},
                                        {u"smit"_s, u"J. Smit"_s, u"Interviewer"_s},
                                        {u"visser"_s, u"M. Visser"_s, u"Supervisor"_s}};
};

void tst_SignInPage::initTestCase()
{
    applyStyle(*qApp);
}

void tst_SignInPage::signsInByKeyboardAlone()
{
    SignInPage page(m_choices, u"en"_s, u"bos"_s);
    QSignalSpy asked(&page, &SignInPage::signInRequested);
    page.resize(1440, 900);
    page.show();
    page.activateWindow();
    page.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"visser"_s);
    shoot(page, u"signin-light"_s);
    setTheme(Theme::Dark);
    shoot(page, u"signin-dark"_s);
    setTheme(Theme::System);
}

void tst_SignInPage::signsInByTheButton()
{
    SignInPage page(m_choices, u"en"_s, u"smit"_s);
    QSignalSpy asked(&page, &SignInPage::signInRequested);
    page.show();
    auto *button = page.findChild<QPushButton *>(u"signInButton"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"smit"_s);
}

void tst_SignInPage::offersBothLanguages()
{
    SignInPage page(m_choices, u"en"_s);
    QSignalSpy asked(&page, &SignInPage::languageRequested);
    QVERIFY(page.findChild<QPushButton *>(u"englishButton"_s)->isChecked());
    page.findChild<QPushButton *>(u"dutchButton"_s)->click();
    QCOMPARE(asked.first().first().toString(), u"nl"_s);
}

void tst_SignInPage::saysWhatToDoWithoutUsers()
{
    SignInPage page({}, u"en"_s);
    QSignalSpy asked(&page, &SignInPage::signInRequested);
    page.show();
    QVERIFY(!page.findChild<QPushButton *>(u"signInButton"_s)->isEnabled());
    QVERIFY(page.findChild<QLabel *>(u"error"_s)->isVisible());
    QTest::keyClick(page.findChild<QListWidget *>(), Qt::Key_Return);
    QCOMPARE(asked.size(), 0);
}

void tst_SignInPage::namesEveryControl()
{
    SignInPage page(m_choices, u"en"_s);
    page.show();
    QCOMPARE(namelessWidgets(page), QStringList());
}

QTEST_MAIN(tst_SignInPage)
#include "tst_signinpage.moc"
