#include "gui/shell/passwordform.h"
#include "gui/shell/signinpage.h"
#include "gui/widgets/style.h"
#include "support/keys.h"
#include "support/looks.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_signinpage {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_SignInPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void signsInByKeyboardAlone();
    void beginsInThePasswordOfWhoWasThereLast();
    void givesInNothingTwice();
    void saysWhyItWasRefusedAndEmptiesThePassword();
    void countsDownInWords();
    void saysHowLongToWait_data();
    void saysHowLongToWait();
    void letsAnotherNameTryDuringADelay();
    void asksForTheNameFirst();
    void fillsInAnInventedPerson();
    void offersBothLanguages();
    void isReachableByTabAndNamed_data();
    void isReachableByTabAndNamed();

private:
    void open(const QString &lastLogin, const QList<SignInPerson> &invented = {});
    template<typename T>
    T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    QString state() const { return find<QLabel>(u"state"_s)->text(); }
    bool mayPress() const { return find<QPushButton>(u"button"_s)->isEnabled(); }

    const QList<SignInPerson> m_people{
        {u"bos"_s, u"A. Bos"_s, u"Caseworker"_s, u"vier groene lampen"_s},
        {u"vermeer"_s, u"E. Vermeer"_s, u"Supervisor"_s, u"vijf natte sokken"_s}};
    std::unique_ptr<SignInPage> m_page;
};

void tst_SignInPage::initTestCase()
{
    applyStyle(*qApp);
}

void tst_SignInPage::cleanup()
{
    m_page.reset();
}

void tst_SignInPage::open(const QString &lastLogin, const QList<SignInPerson> &invented)
{
    m_page = std::make_unique<SignInPage>(u"en"_s, lastLogin, invented);
    m_page->resize(880, 640);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_SignInPage::signsInByKeyboardAlone()
{
    open({});
    QSignalSpy asked(m_page.get(), &SignInPage::signInRequested);
    type(u"bos"_s);
    press(Qt::Key_Return);
    type(u"vier groene lampen"_s);
    shoot(*m_page, u"signin-light"_s);
    press(Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first(), (QVariantList{u"bos"_s, u"vier groene lampen"_s}));
    QVERIFY(find<QLineEdit>(u"edit"_s)->text().isEmpty());
}

void tst_SignInPage::beginsInThePasswordOfWhoWasThereLast()
{
    open(u"smit"_s);
    QCOMPARE(find<QLineEdit>(u"login"_s)->text(), u"smit"_s);
    QVERIFY(find<QLineEdit>(u"edit"_s)->hasFocus());
    QCOMPARE(find<QLineEdit>(u"edit"_s)->echoMode(), QLineEdit::Password);
}

void tst_SignInPage::givesInNothingTwice()
{
    open(u"bos"_s);
    QSignalSpy asked(m_page.get(), &SignInPage::signInRequested);
    auto *form = m_page->findChild<PasswordForm *>();
    type(u"iets"_s);
    press(Qt::Key_Return);
    QVERIFY(form->isBusy());
    QVERIFY(!mayPress());
    type(u"weer iets"_s);
    QVERIFY(find<QLineEdit>(u"edit"_s)->text().isEmpty());
    QVERIFY(!find<QLineEdit>(u"login"_s)->isEnabled());
    QCOMPARE(state(), u"Signing in…"_s);
    form->setPassword(u"nog iets"_s);
    form->submit();
    QTest::mouseClick(find<QPushButton>(u"button"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void tst_SignInPage::saysWhyItWasRefusedAndEmptiesThePassword()
{
    open(u"bos"_s);
    type(u"verkeerd"_s);
    press(Qt::Key_Return);
    m_page->refuse(u"The user name or the password is not right."_s);
    QCOMPARE(state(), u"The user name or the password is not right."_s);
    QVERIFY(find<QLineEdit>(u"edit"_s)->text().isEmpty());
    QVERIFY(find<QLineEdit>(u"edit"_s)->hasFocus());
    QVERIFY(mayPress());
    QVERIFY(!find<QLineEdit>(u"edit"_s)->isUndoAvailable());
    shoot(*m_page, u"signin-refused"_s);
}

void tst_SignInPage::countsDownInWords()
{
    open(u"bos"_s);
    QSignalSpy asked(m_page.get(), &SignInPage::signInRequested);
    type(u"verkeerd"_s);
    press(Qt::Key_Return);
    m_page->refuse(u"Not right."_s, 1300ms);
    QVERIFY2(state().startsWith(u"Not right. Try again in 2 second"_s), qPrintable(state()));
    QVERIFY(!mayPress());
    type(u"weer"_s);
    press(Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QTRY_VERIFY(state().contains(u"in 1 second"_s));
    QTRY_VERIFY(mayPress());
    QCOMPARE(state(), QString());
    press(Qt::Key_Return);
    QCOMPARE(asked.size(), 2);
}

void tst_SignInPage::saysHowLongToWait_data()
{
    QTest::addColumn<int>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("less than a second") << 20 << u"Try again in 1 second(s)."_s;
    QTest::newRow("seconds") << 12000 << u"Try again in 12 second(s)."_s;
    QTest::newRow("almost a minute") << 59001 << u"Try again in 1 min 0 s."_s;
    QTest::newRow("the longest") << 300000 << u"Try again in 5 min 0 s."_s;
}

void tst_SignInPage::saysHowLongToWait()
{
    QFETCH(int, ms);
    QTEST(waitingText(std::chrono::milliseconds(ms)), "text");
}

void tst_SignInPage::letsAnotherNameTryDuringADelay()
{
    open(u"bos"_s);
    QSignalSpy asked(m_page.get(), &SignInPage::signInRequested);
    type(u"verkeerd"_s);
    press(Qt::Key_Return);
    m_page->refuse(u"Not right."_s, 5min);
    find<QLineEdit>(u"login"_s)->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"smit"_s);
    QCOMPARE(state(), QString());
    press(Qt::Key_Return);
    type(u"zes oude fietsen"_s);
    press(Qt::Key_Return);
    QCOMPARE(asked.last().first().toString(), u"smit"_s);
}

void tst_SignInPage::asksForTheNameFirst()
{
    open({});
    QSignalSpy asked(m_page.get(), &SignInPage::signInRequested);
    press(Qt::Key_Return);
    type(u"vier groene lampen"_s);
    press(Qt::Key_Return);
    QCOMPARE(asked.size(), 0);
    QVERIFY(!state().isEmpty());
    QVERIFY(find<QLineEdit>(u"login"_s)->hasFocus());
}

void tst_SignInPage::fillsInAnInventedPerson()
{
    open({}, m_people);
    QSignalSpy asked(m_page.get(), &SignInPage::signInRequested);
    shoot(*m_page, u"signin-demonstration"_s);
    setTheme(Theme::Dark);
    shoot(*m_page, u"signin-dark"_s);
    setTheme(Theme::System);
    type(u"E"_s);
    press(Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first(), (QVariantList{u"vermeer"_s, u"vijf natte sokken"_s}));

    m_page->refuse(u"Not now."_s);
    auto *people = find<QListWidget>(u"people"_s);
    QTest::mouseClick(people->viewport(), Qt::LeftButton, {},
                      people->visualItemRect(people->item(1)).center());
    QCOMPARE(find<QLineEdit>(u"edit"_s)->text(), u"vijf natte sokken"_s);
}

void tst_SignInPage::offersBothLanguages()
{
    open({});
    QSignalSpy asked(m_page.get(), &SignInPage::languageRequested);
    QVERIFY(find<QPushButton>(u"englishButton"_s)->isChecked());
    pressLetter(Qt::Key_N);
    QCOMPARE(asked.first().first().toString(), u"nl"_s);
    QSignalSpy forgotten(m_page.get(), &SignInPage::forgottenRequested);
    pressLetter(Qt::Key_F);
    QCOMPARE(forgotten.size(), 1);
}

void tst_SignInPage::isReachableByTabAndNamed_data()
{
    QTest::addColumn<bool>("isDemonstration");
    QTest::newRow("office") << false;
    QTest::newRow("demonstration") << true;
}

void tst_SignInPage::isReachableByTabAndNamed()
{
    QFETCH(bool, isDemonstration);
    open(u"bos"_s, isDemonstration ? m_people : QList<SignInPerson>());
    QCOMPARE(namelessWidgets(*m_page), QStringList());
    QCOMPARE(unreachableByTab(*m_page).join(u", "_s), QString());
}

RELAAS_TEST(QApplication, tst_SignInPage);

} // namespace tst_signinpage

#include "tst_signinpage.moc"
