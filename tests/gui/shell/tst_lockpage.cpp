#include "gui/shell/lockpage.h"
#include "gui/widgets/style.h"
#include "support/keys.h"
#include "support/looks.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_lockpage {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_LockPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void showsWhoIsSignedInAndNothingElse();
    void unlocksByKeyboardAlone();
    void refusesAndCountsDown();
    void letsAnotherUserIn();
    void isReachableByTabAndNamed();

private:
    std::unique_ptr<LockPage> m_page;
};

void tst_LockPage::initTestCase()
{
    applyStyle(*qApp);
}

void tst_LockPage::init()
{
    m_page = std::make_unique<LockPage>(u"A. Bos"_s, u"Caseworker"_s);
    m_page->resize(880, 640);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_LockPage::showsWhoIsSignedInAndNothingElse()
{
    QStringList texts;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        texts << label->text();
    texts.removeAll(QString());
    QCOMPARE(texts, QStringList({u"Relaas is locked"_s, u"A. Bos · Caseworker"_s, u"&Password"_s}));
    shoot(*m_page, u"lock-light"_s);
    setTheme(Theme::Dark);
    shoot(*m_page, u"lock-dark"_s);
    setTheme(Theme::System);
}

void tst_LockPage::unlocksByKeyboardAlone()
{
    QSignalSpy asked(m_page.get(), &LockPage::unlockRequested);
    type(u"vier groene lampen"_s);
    press(Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"vier groene lampen"_s);
    QVERIFY(!m_page->findChild<QPushButton *>(u"anotherUserButton"_s)->isEnabled());
}

void tst_LockPage::refusesAndCountsDown()
{
    QSignalSpy asked(m_page.get(), &LockPage::unlockRequested);
    type(u"x"_s);
    press(Qt::Key_Return);
    m_page->refuse(u"Not right."_s, 2s);
    QCOMPARE(m_page->findChild<QLabel *>(u"state"_s)->text(), u"Not right. Try again in 2 second(s)."_s);
    type(u"y"_s);
    press(Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
}

void tst_LockPage::letsAnotherUserIn()
{
    QSignalSpy asked(m_page.get(), &LockPage::anotherUserRequested);
    pressLetter(Qt::Key_A);
    QCOMPARE(asked.size(), 1);
}

void tst_LockPage::isReachableByTabAndNamed()
{
    QCOMPARE(namelessWidgets(*m_page), QStringList());
    QCOMPARE(unreachableByTab(*m_page), QStringList());
}

RELAAS_TEST(QApplication, tst_LockPage);

} // namespace tst_lockpage

#include "tst_lockpage.moc"
